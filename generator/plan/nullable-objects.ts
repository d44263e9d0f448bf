import { schemaNode } from "../model/subschemas.js";
import type { SchemaIndex, SchemaNode } from "../model/types.js";
import { type Pointer, childPointer } from "../source/pointer.js";
import type { SchemaObject } from "../spec/types.js";
import type { ObjectNode } from "./in-place.js";

/** The last tokens of pointers to values of a schema: what is inside these is named after it. */
const valueTokens = /\/(?:properties\/[^/]*|items|additionalProperties)$/;

/** Keywords that say something of `null` as well, or by which a schema is known elsewhere. */
const beyondObjects: readonly (keyof SchemaObject)[] = [
  "$ref",
  "$dynamicRef",
  "$id",
  "$anchor",
  "$dynamicAnchor",
  "$defs",
  "enum",
  "const",
  "not",
  "if",
  "allOf",
  "anyOf",
  "oneOf",
];

/** What is said of a value where it stands, and not of the object that it may be. */
const wordsOfPlace: ReadonlySet<string> = new Set([
  "default",
  "example",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
]);

const words: ReadonlySet<string> = new Set([...wordsOfPlace, "title", "description"]);

/**
 * Inline objects that may be `null`, each as a choice between the object and `null`: the object can have a name, and share
 * it with equal ones that may not be `null`.
 *
 * Each is made of the schema's own text alone; what is inside the object stays where it is.
 */
export function objectsBesideNull(schemas: SchemaIndex): readonly SchemaNode[] {
  const found: SchemaNode[] = [];
  for (const node of schemas.values()) {
    if (isNullableObject(node) && isValue(node, schemas)) found.push(...choiceOf(node));
  }
  return found;
}

/** Whether a schema is that of a property, an item or a member of a map: a component can be called as a keyword is. */
const isValue = ({ pointer }: SchemaNode, schemas: SchemaIndex): boolean =>
  valueTokens.test(pointer) && schemas.has(pointer.replace(valueTokens, ""));

function isNullableObject(node: SchemaNode): node is ObjectNode {
  const { schema } = node;
  if (typeof schema === "boolean" || !Array.isArray(schema.type)) return false;
  return (
    schema.type.length === 2 &&
    schema.type.includes("object") &&
    schema.type.includes("null") &&
    Object.keys(schema.properties ?? {}).length > 0 &&
    !beyondObjects.some((keyword) => keyword in schema)
  );
}

/** The pointer of the object that stands beside `null` at a place. */
export const objectPointer = (pointer: Pointer): Pointer => childPointer(pointer, "anyOf", 0);

function choiceOf({ pointer, schema, subschemas }: ObjectNode): SchemaNode[] {
  const entries = Object.entries(schema);
  const beside = entries.filter(([keyword]) => words.has(keyword));
  const within = entries.filter(([keyword]) => !wordsOfPlace.has(keyword));
  const object: SchemaObject = { ...Object.fromEntries(within), type: "object" };
  const branches = [object, { type: "null" } as const];
  const choice = { ...Object.fromEntries(beside), anyOf: branches };
  return [
    schemaNode(pointer, choice, { isNullableObject: true }),
    { pointer: objectPointer(pointer), schema: object, subschemas, partOf: pointer },
    schemaNode(childPointer(pointer, "anyOf", 1), { type: "null" }, { partOf: pointer }),
  ];
}

/** Whether a node is such a choice, or one of its two sides. */
export function isOfNullableObject(
  { isNullableObject, partOf }: SchemaNode,
  schemas: SchemaIndex,
): boolean {
  if (isNullableObject === true) return true;
  return partOf !== undefined && schemas.get(partOf)?.isNullableObject === true;
}

/** What a schema is a choice of beside `null`, where it says nothing of what is inside but that; else `undefined`. */
export function besideNull(
  { schema, subschemas }: SchemaNode,
  schemas: SchemaIndex,
): SchemaNode | undefined {
  const branches = typeof schema === "boolean" ? undefined : (schema.anyOf ?? schema.oneOf);
  if (branches?.length !== 2 || subschemas.length !== 2) return undefined;
  const [other, ...more] = subschemas.filter((_, index) => !isNull(branches[index]));
  return other && more.length === 0 ? schemas.get(other.pointer) : undefined;
}

const isNull = (schema: unknown): boolean =>
  typeof schema === "object" && schema !== null && "type" in schema && schema.type === "null";
