import type { SchemaIndex } from "../model/types.js";
import { type Pointer, childPointer } from "../source/pointer.js";
import type { SchemaObject } from "../spec/types.js";
import { allowedMembers, typeOfValue } from "./members.js";
import { hasObjectKeywords } from "./shape-object.js";

/** Whether values may be texts, by what a schema says; also where it says nothing of what they are. */
export function mayBeText(pointer: Pointer, schemas: SchemaIndex): boolean {
  const types = typesAt(pointer, schemas);
  return types.size === 0 || types.has("string");
}

/** Whether values are nothing but texts, as far as a schema says. */
export function isOfTexts(pointer: Pointer, schemas: SchemaIndex): boolean {
  return [...typesAt(pointer, schemas)].every((type) => type === "string" || type === "null");
}

/** The types that a schema names for its values, itself or by what it is composed of; none where it names none. */
function typesAt(
  pointer: Pointer,
  schemas: SchemaIndex,
  passed: ReadonlySet<Pointer> = new Set(),
): ReadonlySet<string> {
  const node = schemas.get(pointer);
  if (typeof node?.schema !== "object" || passed.has(pointer)) return new Set();
  const own = ownTypes(node.schema);
  if (own !== undefined) return new Set(own);
  const within = new Set([...passed, pointer]);
  const parts = (["allOf", "anyOf", "oneOf"] as const).flatMap((keyword) =>
    [...((node.schema as SchemaObject)[keyword] ?? [])].map((_, index) =>
      childPointer(pointer, keyword, index),
    ),
  );
  const all = [...(node.target === undefined ? [] : [node.target]), ...parts];
  return new Set(all.flatMap((at) => [...typesAt(at, schemas, within)]));
}

function ownTypes(schema: SchemaObject): readonly string[] | undefined {
  if (schema.type !== undefined) return [schema.type].flat();
  const members = allowedMembers(schema);
  if (members !== undefined) return members.map(typeOfValue);
  if (hasObjectKeywords(schema)) return ["object"];
  return schema.items !== undefined || schema.prefixItems !== undefined ? ["array"] : undefined;
}
