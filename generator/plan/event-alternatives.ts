import type { SchemaIndex, SchemaNode } from "../model/types.js";
import { type Pointer, childPointer } from "../source/pointer.js";
import { type ObjectNode, conjunctsOf } from "./in-place.js";
import { allowedMembers } from "./members.js";

/** What holds of an event together, of all the alternatives that a schema leaves. */
export interface EventAlternative {
  /** Values of `event`; absent where nothing is said of it. */
  readonly events: readonly string[] | undefined;
  /** Schemas of `data`, by pointer. */
  readonly data: readonly SchemaNode[];
  /** Names of all properties. */
  readonly properties: readonly string[];
  /** Properties that must be there. */
  readonly required: readonly string[];
}

const nothing: EventAlternative = { events: undefined, data: [], properties: [], required: [] };

/**
 * The alternatives of a schema, those inside of alternatives taken apart; the schema as a whole where it has none.
 *
 * @param outer What holds of all of them.
 * @param passed Schemas on the way here, which none leads back to.
 */
export function eventAlternatives(
  pointer: Pointer,
  schemas: SchemaIndex,
  outer: EventAlternative = nothing,
  passed: ReadonlySet<Pointer> = new Set(),
): readonly EventAlternative[] {
  const parts = conjunctsOf(pointer, schemas).filter((part) => !passed.has(part.pointer));
  const own = parts.reduce((sum, part) => together(sum, part, schemas), outer);
  const within = new Set([...passed, ...parts.map((part) => part.pointer)]);
  const choices = parts.flatMap(({ pointer: at, schema }) =>
    (["anyOf", "oneOf"] as const).flatMap((keyword) =>
      (schema[keyword] ?? []).map((_, index) => childPointer(at, keyword, index)),
    ),
  );
  const alternatives = choices.filter((at) => !within.has(at));
  if (alternatives.length === 0) return [own];
  return alternatives.flatMap((at) => eventAlternatives(at, schemas, own, within));
}

/** What holds of an event by a schema, with what holds of it already. */
function together(
  sum: EventAlternative,
  { pointer, schema }: ObjectNode,
  schemas: SchemaIndex,
): EventAlternative {
  const { properties = {}, required = [] } = schema;
  const property = (name: string): SchemaNode[] =>
    Object.hasOwn(properties, name)
      ? [schemas.get(childPointer(pointer, "properties", name)) as SchemaNode] // each has a node
      : [];
  const events = property("event").flatMap((node) => listedTexts(node, schemas) ?? []);
  return {
    events: events.length > 0 ? events : sum.events,
    data: [...sum.data, ...property("data")],
    properties: [...sum.properties, ...Object.keys(properties)],
    required: [...sum.required, ...required],
  };
}

/** The texts that a schema lists, itself or by what it refers to; `undefined` where other values do. */
export function listedTexts(
  { schema, target }: SchemaNode,
  schemas: SchemaIndex,
): readonly string[] | undefined {
  const members = typeof schema === "boolean" ? undefined : allowedMembers(schema);
  const referred = target === undefined ? undefined : schemas.get(target)?.schema;
  const listed = members ?? (typeof referred === "object" ? allowedMembers(referred) : undefined);
  return listed?.filter((member) => typeof member === "string");
}
