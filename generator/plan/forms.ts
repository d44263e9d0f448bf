import { childSchemas } from "../model/schema.js";
import type { SchemaIndex, SchemaNode } from "../model/types.js";
import { type Pointer, childPointer } from "../source/pointer.js";
import type { SchemaObject } from "../spec/types.js";
import { groupBy } from "./group.js";

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
  const parents = groupBy(
    [...schemas.values()].flatMap((node) => edgesOf(node)),
    (edge) => edge.to,
  );
  const above = (makesDifference: (schema: SchemaObject) => boolean): Set<Pointer> => {
    const waiting = [...schemas.values()]
      .filter(({ schema }) => typeof schema !== "boolean" && makesDifference(schema))
      .map((node) => node.pointer);
    const found = new Set<Pointer>();
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (found.has(at)) continue;
      found.add(at);
      for (const { from } of parents.get(at) ?? []) waiting.push(from);
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

function edgesOf({ pointer, schema, target }: SchemaNode): { from: Pointer; to: Pointer }[] {
  const children = childSchemas(schema).map((tokens) => childPointer(pointer, ...tokens));
  return [...children, ...(target === undefined ? [] : [target])].map((to) => ({
    from: pointer,
    to,
  }));
}
