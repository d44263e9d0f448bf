import type { SchemaIndex } from "../model/types.js";
import type { Pointer } from "../source/pointer.js";
import type { Schema } from "../spec/types.js";
import type { Direction } from "./types.js";

/** When enums take members that the description does not name. */
export type OpenEnums = "responses" | "always" | "never";

/** Whether enums are open in a direction. */
export const areOpen = (openEnums: OpenEnums, direction: Direction): boolean =>
  openEnums === "always" || (openEnums === "responses" && direction === "response");

/** Schemas by what makes a form of them differ from the schema as written. */
export interface Forms {
  /** `readOnly` or `writeOnly` somewhere below: requests and responses ask for other properties. */
  readonly marked: ReadonlySet<Pointer>;
  /** Enums somewhere below that may take members which the description does not name. */
  readonly openable: ReadonlySet<Pointer>;
  /** The schemas from which any of the given ones is met, those among them. */
  above(start: Iterable<Pointer>): ReadonlySet<Pointer>;
}

/** Found backwards from the places that make the difference, along "is a subschema of" and "refers to". */
export function schemaForms(schemas: SchemaIndex): Forms {
  const marked: Pointer[] = [];
  const openable: Pointer[] = [];
  const holders = new Map<Pointer, Pointer[]>();
  for (const { pointer, schema, subschemas, target } of schemas.values()) {
    if (isMarked(schema)) marked.push(pointer);
    if (isOpenable(schema)) openable.push(pointer);
    for (const below of subschemas) addHolder(holders, below.pointer, pointer);
    if (target !== undefined) addHolder(holders, target, pointer);
  }
  return {
    marked: above(marked, holders),
    openable: above(openable, holders),
    above: (start) => above(start, holders),
  };
}

const isMarked = (schema: Schema): boolean =>
  typeof schema === "object" && (schema.readOnly === true || schema.writeOnly === true);

const isOpenable = (schema: Schema): boolean =>
  typeof schema === "object" &&
  schema.enum?.some((value) => typeof value === "string" || typeof value === "number") === true;

/** Schemas that hold each schema or refer to it. */
type Holders = ReadonlyMap<Pointer, readonly Pointer[]>;

function addHolder(holders: Map<Pointer, Pointer[]>, held: Pointer, holder: Pointer): void {
  const known = holders.get(held);
  if (known === undefined) holders.set(held, [holder]);
  else known.push(holder);
}

function above(start: Iterable<Pointer>, holders: Holders): Set<Pointer> {
  const found = new Set<Pointer>();
  const waiting = [...start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (found.has(at)) continue;
    found.add(at);
    for (const holder of holders.get(at) ?? []) waiting.push(holder);
  }
  return found;
}

/** Whether a schema's request and response forms differ. */
export const isDivergent = (forms: Forms, pointer: Pointer, openEnums: OpenEnums): boolean =>
  forms.marked.has(pointer) || (openEnums === "responses" && forms.openable.has(pointer));
