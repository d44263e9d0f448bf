import type { SchemaIndex } from "../model/types.js";
import type { Pointer } from "../source/pointer.js";
import type { SchemaObject } from "../spec/types.js";

/** When enums take members that the description does not name. */
export type OpenEnums = "responses" | "always" | "never";

/** Schemas by what makes a form of them differ from the schema as written. */
export interface Forms {
  /** `readOnly` or `writeOnly` somewhere below: requests and responses ask for other properties. */
  readonly marked: ReadonlySet<Pointer>;
  /** Enums somewhere below that may take members which the description does not name. */
  readonly openable: ReadonlySet<Pointer>;
}

/** Found backwards from the places that make the difference, along "is a subschema of" and "refers to". */
export function schemaForms(schemas: SchemaIndex): Forms {
  const holders = holdersOf(schemas);
  const above = (makesDifference: (schema: SchemaObject) => boolean): Set<Pointer> => {
    const waiting: Pointer[] = [];
    for (const { pointer, schema } of schemas.values()) {
      if (typeof schema !== "boolean" && makesDifference(schema)) waiting.push(pointer);
    }
    const found = new Set<Pointer>();
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (found.has(at)) continue;
      found.add(at);
      for (const holder of holders.get(at) ?? []) waiting.push(holder);
    }
    return found;
  };
  return {
    marked: above((schema) => schema.readOnly === true || schema.writeOnly === true),
    openable: above(
      (schema) =>
        schema.enum?.some((value) => typeof value === "string" || typeof value === "number") ===
        true,
    ),
  };
}

/** Whether a schema's request and response forms differ. */
export const isDivergent = (forms: Forms, pointer: Pointer, openEnums: OpenEnums): boolean =>
  forms.marked.has(pointer) || (openEnums === "responses" && forms.openable.has(pointer));

/** The schemas that hold a schema or refer to it, by its pointer. */
function holdersOf(schemas: SchemaIndex): ReadonlyMap<Pointer, readonly Pointer[]> {
  const holders = new Map<Pointer, Pointer[]>();
  const add = (held: Pointer, holder: Pointer): void => {
    const known = holders.get(held);
    if (known === undefined) holders.set(held, [holder]);
    else known.push(holder);
  };
  for (const { pointer, subschemas, target } of schemas.values()) {
    for (const below of subschemas) add(below.pointer, pointer);
    if (target !== undefined) add(target, pointer);
  }
  return holders;
}
