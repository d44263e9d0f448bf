import type { Held, SchemaNode } from "../model/types.js";
import type { JsonValue } from "../source/document.js";
import type { Pointer } from "../source/pointer.js";
import type { Schema, SchemaObject, SchemaType } from "../spec/types.js";
import { composition, isAnyObject } from "./composition.js";
import { typesBeside } from "./held.js";
import { heldMembers } from "./held-members.js";
import { childrenAt } from "./in-place.js";
import { allowedMembers } from "./members.js";
import { isObjectByAlternatives, isObjectByParts } from "./object-schema.js";
import type { DraftContext, ShapeContext } from "./shape-context.js";
import { finishObject, hasObjectKeywords, objectDraft, ownDraft } from "./shape-object.js";
import type { TypeShape } from "./types.js";
import { union } from "./shape-set.js";

/** What objects are drafted with: their properties are shaped by this module. */
const draftContext = (context: ShapeContext): DraftContext => ({
  ...context,
  shapeAt: (pointer) => shapeAt(pointer, context),
});

/** The type of the values at a place: a reference where the schema there has a name, else its own shape. */
export function shapeAt(pointer: Pointer, context: ShapeContext): TypeShape {
  const model = context.modelAt(pointer);
  return model === undefined ? inlineShape(pointer, context) : { kind: "reference", name: model };
}

/**
 * The shape of a schema that has a name. Wider than the schema where no type can be as narrow.
 *
 * What it is composed of is laid flat, so that editors show its properties; schemas inside it that have no name keep
 * their references, or a schema that contains itself would never end.
 */
export function expandedShape(pointer: Pointer, context: ShapeContext): TypeShape {
  const node = context.schemas.get(pointer);
  if (node === undefined || typeof node.schema === "boolean") return booleanShape(node?.schema);
  const isPlainObject = isObjectOnly(node.schema) && !hasValues(node.schema);
  const draft = isPlainObject ? objectDraft(node, draftContext(context)) : undefined;
  if (draft === undefined) return inlineShape(pointer, context);
  const own = finishObject(draft);
  return composition([
    ...(isAnyObject(own) && isObjectByAlternatives(node, context.schemas) ? [] : [own]),
    ...alternativesOf(node, node.schema, context),
  ]);
}

/** A schema that is no object: `false` takes nothing, `true` and one that is not there take anything. */
const booleanShape = (schema: Schema | undefined): TypeShape =>
  schema === false ? { kind: "never" } : { kind: "unknown" };

const hasValues = (schema: SchemaObject): boolean => schema.enum !== undefined || "const" in schema;

function inlineShape(pointer: Pointer, context: ShapeContext): TypeShape {
  const node = context.schemas.get(pointer);
  if (node === undefined || typeof node.schema === "boolean") return booleanShape(node?.schema);
  const values = valueParts(node, node.schema, context);
  const alternatives = alternativesOf(node, node.schema, context);
  if (node.target !== undefined)
    return composition([shapeAt(node.target, context), ...values, ...alternatives]);
  return composition(alternatives.length === 0 ? values : [...values, ...alternatives]);
}

/** What must all hold of a value beside alternatives: its values, or its type and each part of `allOf`. */
function valueParts(
  node: SchemaNode,
  schema: SchemaObject,
  context: ShapeContext,
): readonly TypeShape[] {
  const { held } = node;
  if (held !== undefined) {
    return [...partsOf(node, context), heldShape({ ...node, held }, schema, context)];
  }
  const members = allowedMembers(schema);
  if (members !== undefined) {
    return ["const" in schema ? union(members.map(valueShape)) : enumShape(members, context)];
  }
  const parts = partsOf(node, context);
  const types = typesOf(schema);
  if (types === undefined) return parts;
  const own = union(types.map((type) => typeShape(type, node, schema, context)));
  // That it is an object is said again by what it is composed of.
  const isSaid = isAnyObject(own) && isObjectByParts(node, context.schemas);
  if (isSaid) return parts;
  return parts.length === 0 ? [own] : [...parts, own];
}

const partsOf = (node: SchemaNode, context: ShapeContext): readonly TypeShape[] =>
  childrenAt(node, ["allOf"]).map((pointer) => shapeAt(pointer, context));

/** The type in memory, and the other types that the schema has. */
function heldShape(
  node: SchemaNode & { readonly held: Held },
  schema: SchemaObject,
  context: ShapeContext,
): TypeShape {
  const { held } = node;
  const members = heldMembers(schema, held);
  if (members === undefined) {
    const beside = typesBeside(schema, held).map((type) => typeShape(type, node, schema, context));
    return union([memoryShape(held), ...beside]);
  }
  const isClosed = "const" in schema || !context.openEnums;
  const own =
    isClosed && held.memory !== "Date"
      ? members.held.map((text) => memberShape(text, held))
      : members.held.slice(0, 1).map(() => memoryShape(held));
  return union([...own, ...members.others.map(valueShape)]);
}

const memoryShape = ({ memory }: Held): TypeShape =>
  memory === "Date" ? { kind: "date" } : { kind: memory };

const memberShape = (digits: string, { memory }: Held): TypeShape =>
  memory === "bigint"
    ? { kind: "bigint", digits }
    : { kind: "literal", value: memory === "number" ? Number(digits) : digits };

function alternativesOf(
  node: SchemaNode,
  schema: SchemaObject,
  context: ShapeContext,
): readonly TypeShape[] {
  const keywords = alternativeKeywords.filter((keyword) => schema[keyword] !== undefined);
  return keywords.map((keyword) =>
    union(childrenAt(node, [keyword]).map((at) => shapeAt(at, context))),
  );
}

const alternativeKeywords = ["anyOf", "oneOf"] as const;

/** Whether nothing but an object is described, so that `allOf` can be laid flat into it. */
const isObjectOnly = (schema: SchemaObject): boolean =>
  schema.type === undefined || schema.type === "object";

/** The types of a schema; those that its keywords are about where `type` is absent; `undefined` where any value is meant. */
function typesOf(schema: SchemaObject): readonly SchemaType[] | undefined {
  if (typeof schema.type === "string") return [schema.type];
  if (schema.type !== undefined) return schema.type;
  if (hasObjectKeywords(schema)) return ["object"];
  if (schema.items !== undefined || schema.prefixItems !== undefined) return ["array"];
  return undefined;
}

/** One of each for all schemas: plain types are most of a package's. */
const plainShapes = {
  null: { kind: "null" },
  boolean: { kind: "boolean" },
  number: { kind: "number" },
  string: { kind: "string" },
} as const;

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
      return plainShapes[type];
    case "integer":
      return plainShapes.number;
    case "string":
      return textShape(node);
    case "array":
      return arrayShape(node, schema, context);
    default:
      return finishObject(ownDraft(node, schema, draftContext(context)));
  }
}

function textShape({ carried }: SchemaNode): TypeShape {
  if (carried === undefined) return plainShapes.string;
  const bytes: TypeShape = { kind: "binary" };
  return carried === "bytes" ? bytes : union([bytes, { kind: "string" }]);
}

function arrayShape(node: SchemaNode, schema: SchemaObject, context: ShapeContext): TypeShape {
  const [itemsPointer] = childrenAt(node, ["items"]);
  const items: TypeShape =
    itemsPointer === undefined ? { kind: "unknown" } : shapeAt(itemsPointer, context);
  if (schema.prefixItems === undefined) return { kind: "array", items, readonly: false };
  const prefix = childrenAt(node, ["prefixItems"]).map((pointer) => shapeAt(pointer, context));
  const isClosed = schema.items === false || (schema.maxItems ?? Infinity) <= prefix.length;
  return {
    kind: "tuple",
    items: prefix,
    required: Math.min(schema.minItems ?? 0, prefix.length),
    ...(!isClosed && { rest: items }),
    readonly: false,
  };
}

function enumShape(allowed: readonly JsonValue[], context: ShapeContext): TypeShape {
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

/** The type of exactly one JSON value. */
function valueShape(value: JsonValue): TypeShape {
  if (value === null) return { kind: "null" };
  if (Array.isArray(value)) {
    return { kind: "tuple", items: value.map(valueShape), required: value.length, readonly: false };
  }
  if (typeof value !== "object") return { kind: "literal", value };
  // `{}` alone is TypeScript's word for anything but null and undefined.
  const isEmpty = Object.keys(value).length === 0;
  return {
    kind: "object",
    ...(isEmpty && { index: { kind: "never" } }),
    properties: Object.entries(value).map(([name, item]) => ({
      name,
      type: valueShape(item),
      optional: false,
      readonly: false,
      doc: { facts: [], examples: [], deprecated: false },
    })),
  };
}
