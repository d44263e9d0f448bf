import type { SchemaIndex, SchemaNode } from "../model/types.js";
import type { JsonValue } from "../source/document.js";
import { type Pointer, childPointer } from "../source/pointer.js";
import type { Schema, SchemaObject, SchemaType } from "../spec/types.js";
import { type ObjectDraft, finishObject, hasObjectKeywords, objectDraft } from "./shape-object.js";
import type { Direction, TypeShape } from "./types.js";
import { intersection, union } from "./shape-set.js";

/** What turning schemas into types needs to know. */
export interface ShapeContext {
  readonly schemas: SchemaIndex;
  readonly direction: Direction;
  /** Whether enums take unknown members here. */
  readonly openEnums: boolean;
  /** The model that a schema stands for, if it has one. */
  readonly modelAt: (pointer: Pointer) => string | undefined;
}

/** The type of the values at a place: a reference where the schema there has a name, else its own shape. */
export function shapeAt(pointer: Pointer, context: ShapeContext): TypeShape {
  const model = context.modelAt(pointer);
  return model === undefined ? expandedShape(pointer, context) : { kind: "reference", name: model };
}

/** The shape of a schema itself, whether it has a name or not. Wider than the schema where no type can be as narrow. */
export function expandedShape(pointer: Pointer, context: ShapeContext): TypeShape {
  const node = context.schemas.get(pointer);
  if (node === undefined || node.schema === true) return { kind: "unknown" };
  if (node.schema === false) return { kind: "never" };
  const parts = [
    ...(node.target === undefined ? [] : [shapeAt(node.target, context)]),
    ...valueParts(node, node.schema, context),
  ];
  return intersection(parts);
}

/** What must all hold of a value: its type or values, and each composition. */
function valueParts(node: SchemaNode, schema: SchemaObject, context: ShapeContext): TypeShape[] {
  const alternatives = [schema.anyOf, schema.oneOf].flatMap((list, index) =>
    list === undefined
      ? []
      : [alternativesShape(node, index === 0 ? "anyOf" : "oneOf", list, context)],
  );
  if ("const" in schema) return [valueShape(schema.const as JsonValue), ...alternatives]; // tested for
  if (schema.enum !== undefined) return [enumShape(schema, schema.enum, context), ...alternatives];
  const draft = objectDraft(node, context);
  const isObject = draft !== undefined && isObjectOnly(schema);
  return [
    ...(isObject ? [finishObject(draft)] : compositeParts(node, schema, context)),
    ...alternatives,
  ];
}

/** Whether nothing but an object is described, so that `allOf` can be laid flat into it. */
const isObjectOnly = (schema: SchemaObject): boolean =>
  schema.type === undefined || schema.type === "object";

function compositeParts(
  node: SchemaNode,
  schema: SchemaObject,
  context: ShapeContext,
): TypeShape[] {
  const types = typesOf(schema);
  const own =
    types === undefined ? [] : [union(types.map((type) => typeShape(type, node, schema, context)))];
  const all = (schema.allOf ?? []).map((_, index) =>
    shapeAt(childPointer(node.pointer, "allOf", index), context),
  );
  return [...own, ...all];
}

function alternativesShape(
  node: SchemaNode,
  keyword: "anyOf" | "oneOf",
  list: readonly Schema[],
  context: ShapeContext,
): TypeShape {
  return union(
    list.map((_, index) => shapeAt(childPointer(node.pointer, keyword, index), context)),
  );
}

/** The types of a schema; those that its keywords are about where `type` is absent; `undefined` where any value is meant. */
function typesOf(schema: SchemaObject): readonly SchemaType[] | undefined {
  if (typeof schema.type === "string") return [schema.type];
  if (schema.type !== undefined) return schema.type;
  if (hasObjectKeywords(schema)) return ["object"];
  if (schema.items !== undefined || schema.prefixItems !== undefined) return ["array"];
  return undefined;
}

function typeShape(
  type: SchemaType,
  node: SchemaNode,
  schema: SchemaObject,
  context: ShapeContext,
): TypeShape {
  switch (type) {
    case "null":
    case "boolean":
    case "number":
      return { kind: type };
    case "integer":
      return { kind: "number" };
    case "string":
      return schema.format === "binary" ? { kind: "binary" } : { kind: "string" };
    case "array":
      return arrayShape(node, schema, context);
    default:
      return finishObject(objectDraft(node, context) ?? emptyDraft);
  }
}

const emptyDraft: ObjectDraft = {
  properties: new Map(),
  required: new Set(),
  additional: undefined,
};

function arrayShape(node: SchemaNode, schema: SchemaObject, context: ShapeContext): TypeShape {
  const items: TypeShape =
    schema.items === undefined
      ? { kind: "unknown" }
      : shapeAt(childPointer(node.pointer, "items"), context);
  if (schema.prefixItems === undefined) return { kind: "array", items, readonly: false };
  const prefix = schema.prefixItems.map((_, index) =>
    shapeAt(childPointer(node.pointer, "prefixItems", index), context),
  );
  const isClosed = schema.items === false || (schema.maxItems ?? Infinity) <= prefix.length;
  return {
    kind: "tuple",
    items: prefix,
    required: Math.min(schema.minItems ?? 0, prefix.length),
    ...(!isClosed && { rest: items }),
    readonly: false,
  };
}

/** The members of an enum that the schema's own `type` allows. */
function enumShape(
  schema: SchemaObject,
  values: readonly JsonValue[],
  context: ShapeContext,
): TypeShape {
  const types = schema.type === undefined ? undefined : [schema.type].flat();
  const allowed = values.filter(
    (value) => types === undefined || types.some((type) => isOfType(value, type)),
  );
  const base = baseOf(allowed);
  if (!context.openEnums || base === undefined) return union(allowed.map(valueShape));
  const members = allowed.filter((value): value is string | number => value !== null);
  const open: TypeShape = { kind: "open", base, members };
  return allowed.includes(null) ? union([open, { kind: "null" }]) : open;
}

/** The one primitive type of all members but null, if there is one: other enums have no open form. */
function baseOf(values: readonly JsonValue[]): "string" | "number" | undefined {
  const kinds = new Set(values.filter((value) => value !== null).map((value) => typeof value));
  const [kind] = kinds;
  return kinds.size === 1 && (kind === "string" || kind === "number") ? kind : undefined;
}

function isOfType(value: JsonValue, type: SchemaType): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "integer":
      return Number.isInteger(value);
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    default:
      return typeof value === type;
  }
}

/** The type of exactly one JSON value. */
function valueShape(value: JsonValue): TypeShape {
  if (value === null) return { kind: "null" };
  if (Array.isArray(value)) {
    return { kind: "tuple", items: value.map(valueShape), required: value.length, readonly: false };
  }
  if (typeof value !== "object") return { kind: "literal", value };
  return {
    kind: "object",
    properties: Object.entries(value).map(([name, item]) => ({
      name,
      type: valueShape(item),
      optional: false,
      readonly: false,
      doc: { facts: [], examples: [], deprecated: false },
    })),
  };
}
