import type { Diagnostic, Origin } from "../../diagnostics/diagnostic.js";
import type { JsonValue } from "../../source/document.js";
import { type Pointer, childPointer, valueAt } from "../../source/pointer.js";
import type { Rule } from "../grammar.js";
import type { ReferenceGrammar } from "./grammar.js";
import {
  type Open,
  type OpenDocument,
  type ReferenceFault,
  type Target,
  baseAt,
  createLibrary,
  isFault,
} from "./library.js";
import { meantComponent } from "./meant.js";
import { gathered } from "./refused.js";
import { type StandIn, standInFor } from "./stand-in.js";
import { type WalkPlace, mapReferences } from "./walk.js";

/** A target in another document, as what it is referred to. */
export interface Part extends Target {
  readonly rule: Rule;
  /** Pointers of all that was walked in it. */
  readonly visited: Set<Pointer>;
}

/** All that a description's references lead to. */
export interface Found {
  readonly parts: readonly Part[];
  /** Where references lead, by the places that `placeKey` makes of theirs. */
  readonly links: ReadonlyMap<string, Target>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Names a place among all documents. */
export const placeKey = (document: OpenDocument, pointer: Pointer): string =>
  document.url + pointer;

interface Met {
  readonly reference: string;
  readonly place: WalkPlace;
}

/** Follows references from the main document to all that they lead to. */
export async function collect(
  main: OpenDocument,
  grammar: ReferenceGrammar,
  open: Open,
): Promise<Found> {
  const library = createLibrary(main, open);
  const parts = new Map<string, Part>();
  const links = new Map<string, Target>();
  const diagnostics: Diagnostic[] = [];
  const waiting: Part[] = [
    { document: main, pointer: "#", rule: grammar.root, visited: new Set() },
  ];
  for (const part of waiting) {
    for (const met of referencesIn(part, grammar)) {
      const { reference, place } = met;
      const found = await library.resolve(reference, place.base, part.document);
      const reading = isFault(found) ? readFault(found, met, part, grammar) : { target: found };
      if (reading.diagnostic) diagnostics.push(reading.diagnostic);
      const { target } = reading;
      if (target === undefined) continue;
      links.set(placeKey(part.document, place.pointer), target);
      const key = placeKey(target.document, target.pointer);
      if (target.document === main || parts.has(key)) continue;
      const next = { ...target, rule: place.rule, visited: new Set<Pointer>() };
      parts.set(key, next);
      waiting.push(next);
    }
  }
  return { parts: [...parts.values()], links, diagnostics: gathered(diagnostics) };
}

interface Reading {
  readonly target?: Target;
  readonly diagnostic?: Diagnostic;
}

/** What a reference that leads nowhere is taken for. */
function readFault(
  fault: ReferenceFault,
  { reference, place }: Met,
  { document }: Part,
  grammar: ReferenceGrammar,
): Reading {
  const origin = { uri: document.uri, pointer: childPointer(place.pointer, "$ref") };
  const meant = isNowhere(fault)
    ? meantComponent(reference, place.rule, document, grammar)
    : undefined;
  if (meant === undefined)
    return { diagnostic: faultAt(fault, standIn(fault, reference, place, grammar), origin) };
  return {
    target: meant,
    diagnostic: {
      code: "reference-not-found",
      severity: "warning",
      message: `"${reference}" leads nowhere; it is read as "${meant.pointer}".`,
      fix: `Write "${meant.pointer}".`,
      origin,
    },
  };
}

/** Whether nothing is read there, and no limit is the reason. */
const isNowhere = ({ code }: ReferenceFault): boolean =>
  code === "reference-not-found" || code === "reference-external";

/**
 * No honest description names drives, shares and `file:` URLs: they are of one machine alone. A path that begins with a slash is
 * honest where the description is published: it begins at the root of the host.
 */
const isOfMachine = (reference: string): boolean =>
  /^(?:file:|\\|\/[/\\]|[a-z]:[/\\])/i.test(reference);

const standIn = (
  { code }: ReferenceFault,
  reference: string,
  { rule }: WalkPlace,
  grammar: ReferenceGrammar,
): StandIn | undefined =>
  isOfMachine(reference) ? undefined : standInFor(rule, grammar, code === "reference-external");

function faultAt(
  { isMissing, ...fault }: ReferenceFault,
  standIn: StandIn | undefined,
  origin: Origin,
): Diagnostic {
  return isMissing === true && standIn !== undefined
    ? { ...fault, message: `${fault.message} ${standIn.reading}`, severity: "warning", origin }
    : { ...fault, severity: "error", origin };
}

function referencesIn(part: Part, grammar: ReferenceGrammar): Met[] {
  const found: Met[] = [];
  const { document, pointer, rule, visited } = part;
  const value = valueAt(document.value, pointer) as JsonValue; // resolve found it there
  mapReferences(
    value,
    { pointer, rule, base: baseAt(part) },
    {
      grammar,
      visit: (at) => visited.add(at),
      change: (reference, place) => {
        found.push({ reference: reference.$ref, place });
        return reference;
      },
    },
  );
  return found;
}
