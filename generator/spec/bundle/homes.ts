import { type JsonValue, isJsonObject } from "../../source/document.js";
import { type Pointer, childPointer, pointerTokens, valueAt } from "../../source/pointer.js";
import { type Found, type Part, placeKey } from "./collect.js";
import { type ReferenceGrammar, homeOf } from "./grammar.js";
import type { OpenDocument, Target } from "./library.js";
import { homeNames } from "./names.js";

/** Where parts of other documents are kept in the main one. */
export interface Homes {
  /** The place of a target; `undefined` for one that takes the place of the references to it. */
  of(target: Target): Pointer | undefined;
  /** Parts that are components of the main document by now, with their places. */
  readonly added: readonly (readonly [Part, Pointer])[];
}

/** Settles where each part is kept. A part of another part stays in it. */
export function settleHomes(main: OpenDocument, grammar: ReferenceGrammar, found: Found): Homes {
  const containers = containersOf(found.parts);
  const whole = found.parts.filter((part) => !containers.has(keyOf(part)));
  const aliases = aliasHomes(main, grammar, found);
  const homes = new Map<string, Pointer>(aliases);
  const added: [Part, Pointer][] = [];
  for (const [home, parts] of partsByHome(whole, grammar)) {
    const field = childPointer("#", ...home.split("/"));
    const taken = valueAt(main.value, field);
    const loose = parts.filter((part) => !homes.has(keyOf(part))).sort(byPlace);
    const names = homeNames(loose, new Set(isJsonObject(taken) ? Object.keys(taken) : []));
    for (const part of loose) {
      const pointer = childPointer(field, names.get(part) as string); // homeNames names every part
      homes.set(keyOf(part), pointer);
      added.push([part, pointer]);
    }
  }
  return {
    added,
    of(target) {
      if (target.document === main) return target.pointer;
      const container = containers.get(keyOf(target));
      if (container === undefined) return homes.get(keyOf(target));
      const home = homes.get(keyOf(container));
      return home && home + target.pointer.slice(container.pointer.length);
    },
  };
}

const keyOf = ({ document, pointer }: Target): string => placeKey(document, pointer);

const byPlace = (a: Target, b: Target): number => (keyOf(a) < keyOf(b) ? -1 : 1);

/** For parts that were walked in others, the outermost of those. */
function containersOf(parts: readonly Part[]): ReadonlyMap<string, Part> {
  const byKey = new Map(parts.map((part) => [keyOf(part), part]));
  const containers = new Map<string, Part>();
  for (const part of parts) {
    const above = pointersAbove(part.pointer).map((pointer) =>
      byKey.get(placeKey(part.document, pointer)),
    );
    const container = above.find((other) => other?.visited.has(part.pointer));
    if (container !== undefined) containers.set(keyOf(part), container);
  }
  return containers;
}

/** The pointers of all that contains a place, the outermost first. */
function pointersAbove(pointer: Pointer): Pointer[] {
  const tokens = pointerTokens(pointer);
  return tokens.map((_, length) => childPointer("#", ...tokens.slice(0, length)));
}

function partsByHome(parts: readonly Part[], grammar: ReferenceGrammar): Map<string, Part[]> {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const home = homeOf(part.rule, grammar)?.join("/");
    if (home === undefined) continue;
    groups.set(home, [...(groups.get(home) ?? []), part]);
  }
  return groups;
}

/** Components of the main document that are nothing but references to parts: the parts belong there. */
function aliasHomes(
  main: OpenDocument,
  { homes }: ReferenceGrammar,
  { links }: Found,
): Map<string, Pointer> {
  const found = new Map<string, Pointer>();
  for (const home of Object.values(homes)) {
    const field = childPointer("#", ...home);
    const components = valueAt(main.value, field);
    for (const [name, value] of Object.entries(isJsonObject(components) ? components : {})) {
      const pointer = childPointer(field, name);
      const target = isBareReference(value) ? links.get(placeKey(main, pointer)) : undefined;
      if (target === undefined || target.document === main || found.has(keyOf(target))) continue;
      found.set(keyOf(target), pointer);
    }
  }
  return found;
}

const isBareReference = (value: JsonValue): boolean =>
  isJsonObject(value) && "$ref" in value && Object.keys(value).length === 1;
