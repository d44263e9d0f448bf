import type { Origin } from "../../diagnostics/diagnostic.js";
import { type JsonObject, type JsonValue, isJsonObject } from "../../source/document.js";
import {
  type Pointer,
  childPointer,
  percentDecoded,
  pointerTokens,
  referenceTo,
  valueAt,
} from "../../source/pointer.js";
import type { Rule } from "../grammar.js";
import type { Origins } from "../origins.js";
import { type Found, type Part, placeKey } from "./collect.js";
import type { ReferenceGrammar } from "./grammar.js";
import { type Homes, settleHomes } from "./homes.js";
import { type OpenDocument, baseAt } from "./library.js";
import { standInFor } from "./stand-in.js";
import { type Reference, type WalkPlace, mapReferences } from "./walk.js";

/** What building shares. */
interface Building {
  readonly grammar: ReferenceGrammar;
  readonly found: Found;
  readonly homes: Homes;
  readonly origins: Map<Pointer, Origin>;
  /** Targets that are being written in the place of references to them. */
  readonly open: Set<string>;
}

/** The main document with all parts at their homes, and every reference to them changed. */
export function build(
  main: OpenDocument,
  grammar: ReferenceGrammar,
  found: Found,
): { readonly value: JsonValue; readonly origins: Origins } {
  const homes = settleHomes(main, grammar, found);
  const building = {
    grammar,
    found,
    homes,
    origins: new Map<Pointer, Origin>(),
    open: new Set<string>(),
  };
  const root: Part = { document: main, pointer: "#", rule: grammar.root, visited: new Set() };
  const value = written(building, root, "#");
  const sections = new Map<Pointer, Map<string, JsonValue>>();
  for (const [part, pointer] of homes.added) {
    building.origins.set(pointer, { uri: part.document.uri, pointer: part.pointer });
    const tokens = pointerTokens(pointer);
    const name = tokens.pop() as string; // a home is no document
    const section = childPointer("#", ...tokens);
    const members = sections.get(section) ?? new Map<string, JsonValue>();
    sections.set(section, members.set(name, written(building, part, pointer)));
  }
  return { value: [...sections].reduce(withSection, value), origins: building.origins };
}

/** A part's value with its references changed, for a place in the main document. */
function written(building: Building, part: Part, to: Pointer): JsonValue {
  const value = valueAt(part.document.value, part.pointer) as JsonValue; // collecting found it there
  const place = { pointer: part.pointer, rule: part.rule, base: baseAt(part) };
  return mapReferences(value, place, {
    grammar: building.grammar,
    change: (reference, at) =>
      changed(building, reference, at, {
        document: part.document,
        to: to + at.pointer.slice(part.pointer.length),
      }),
  });
}

interface Holder {
  readonly document: OpenDocument;
  /** Where the reference will stand. */
  readonly to: Pointer;
}

function changed(
  building: Building,
  reference: Reference,
  place: WalkPlace,
  { document, to }: Holder,
): JsonValue {
  const target = building.found.links.get(placeKey(document, place.pointer));
  if (target === undefined) return withoutTarget(building.grammar, reference, place.rule);
  const home = building.homes.of(target);
  const isStructural = place.rule.kind === "map" || place.rule.kind === "list";
  if (home === to || home === undefined || isStructural) {
    return inPlace(building, reference, { ...target, rule: place.rule, visited: new Set() }, to);
  }
  return percentDecoded(reference.$ref) === home
    ? reference
    : { ...reference, $ref: referenceTo(home) };
}

/** What is taken for a reference that leads nowhere, with what stands beside it. */
function withoutTarget(
  grammar: ReferenceGrammar,
  { $ref: _, ...rest }: Reference,
  rule: Rule,
): JsonValue {
  const value = standInFor(rule, grammar)?.value ?? {};
  return isJsonObject(value) ? { ...value, ...rest } : value;
}

/** What a reference leads to in the reference's own place. */
function inPlace(building: Building, reference: Reference, target: Part, to: Pointer): JsonValue {
  const key = placeKey(target.document, target.pointer);
  if (building.open.has(key)) return reference;
  building.open.add(key);
  building.origins.set(to, { uri: target.document.uri, pointer: target.pointer });
  const value = written(building, target, to);
  building.open.delete(key);
  return value;
}

/** A document with components of one kind added to it, which may have none yet. */
function withSection(
  root: JsonValue,
  [section, members]: readonly [Pointer, ReadonlyMap<string, JsonValue>],
): JsonValue {
  const add = (at: JsonValue, [token, ...rest]: readonly string[]): JsonValue => {
    if (token === undefined) return withMembers(at, members);
    const below = isJsonObject(at) && Object.hasOwn(at, token) ? (at[token] as JsonValue) : {};
    return withMembers(at, new Map([[token, add(below, rest)]]));
  };
  return add(root, pointerTokens(section));
}

/** An object with members set, those behind its others; made at once, since there may be thousands. */
function withMembers(at: JsonValue, members: ReadonlyMap<string, JsonValue>): JsonObject {
  const others = Object.entries(isJsonObject(at) ? at : {}).filter(([key]) => !members.has(key));
  // fromEntries defines own properties, so a key `__proto__` stays a key.
  return Object.fromEntries([...others, ...members]);
}
