import type { SchemaNode } from "../model/types.js";
import type { Pointer } from "../source/pointer.js";
import type { SchemaObject } from "../spec/types.js";
import { emptyDoc, schemaDoc } from "./doc.js";
import { childrenAt } from "./in-place.js";
import { requiredNames } from "./required-names.js";
import type { DraftContext } from "./shape-context.js";
import { intersection, union } from "./shape-set.js";
import type { Doc, ObjectShape, PropertyShape, TypeShape } from "./types.js";

/** An object type that is still being put together: `allOf` adds to it, and `required` may come from anywhere. */
export interface ObjectDraft {
  readonly properties: ReadonlyMap<string, PropertyDraft>;
  readonly required: ReadonlySet<string>;
  /** Type of properties that are not named; `undefined` where nothing is said of them. */
  readonly additional: TypeShape | undefined;
}

type PropertyDraft = Omit<PropertyShape, "optional">;

/** Whether a schema without `type` is about objects. */
export function hasObjectKeywords(schema: SchemaObject): boolean {
  return (
    schema.properties !== undefined ||
    schema.additionalProperties !== undefined ||
    schema.patternProperties !== undefined
  );
}

/**
 * A schema and its `allOf` as one flat object.
 *
 * @returns `undefined` where a part is something else than an object with its own properties: then the parts are
 *   intersected as they are.
 */
export function objectDraft(node: SchemaNode, context: DraftContext): ObjectDraft | undefined {
  return draftOf(node, context, new Set());
}

function draftOf(
  node: SchemaNode,
  context: DraftContext,
  passed: Set<Pointer>,
): ObjectDraft | undefined {
  const { schema } = node;
  if (typeof schema === "boolean" || passed.has(node.pointer)) return undefined;
  passed.add(node.pointer);
  const parts = [
    ...childrenAt(node, ["allOf"]),
    ...(node.target === undefined ? [] : [node.target]),
  ];
  const isAnything = schema.type === undefined && parts.length === 0 && !hasObjectKeywords(schema);
  if (isAnything && schema.required === undefined) return undefined;
  const inherited = parts.map((pointer) => partDraft(pointer, context, passed));
  if (inherited.includes(undefined)) return undefined;
  const drafts = [...inherited, ownDraft(node, schema, context)] as ObjectDraft[]; // none is undefined
  return mergeDrafts(drafts);
}

/** A part of `allOf` as a draft; parts with alternatives or values of their own cannot be laid flat. */
function partDraft(
  pointer: Pointer,
  context: DraftContext,
  passed: Set<Pointer>,
): ObjectDraft | undefined {
  const part = context.schemas.get(pointer);
  if (part === undefined || typeof part.schema === "boolean") return undefined;
  const { type, anyOf, oneOf, enum: values } = part.schema;
  const isPlain =
    anyOf === undefined && oneOf === undefined && values === undefined && !("const" in part.schema);
  return isPlain && (type === undefined || type === "object")
    ? draftOf(part, context, passed)
    : undefined;
}

/** What a schema says of objects itself, without `allOf` and references. */
export function ownDraft(
  node: SchemaNode,
  schema: SchemaObject,
  context: DraftContext,
): ObjectDraft {
  const properties = new Map<string, PropertyDraft>();
  for (const { keyword, key, pointer } of node.subschemas) {
    if (keyword === "properties" && typeof key === "string")
      properties.set(key, propertyShape(key, pointer, context));
  }
  return {
    properties,
    required: requiredNames(node, context.direction, context.schemas),
    additional: additionalShape(node, schema, context),
  };
}

function propertyShape(name: string, pointer: Pointer, context: DraftContext): PropertyDraft {
  const node = context.schemas.get(pointer);
  return {
    name,
    type: context.shapeAt(pointer),
    readonly: false,
    doc: propertyDoc(node, context),
  };
}

/** What a property says of itself, and what a schema without a name of its own says to which it refers. */
function propertyDoc(node: SchemaNode | undefined, { schemas, modelAt }: DraftContext): Doc {
  const own = schemaDoc(node);
  if (node?.target === undefined || modelAt(node.target) !== undefined) return own;
  const shared = schemaDoc(schemas.get(node.target));
  return {
    ...shared,
    ...own,
    facts: own.facts.length > 0 ? own.facts : shared.facts,
    examples: own.examples.length > 0 ? own.examples : shared.examples,
    deprecated: own.deprecated || shared.deprecated,
  };
}

/** `undefined`: nothing is said; any property may be there, and its value is unknown. */
function additionalShape(
  node: SchemaNode,
  schema: SchemaObject,
  context: DraftContext,
): TypeShape | undefined {
  const patterns = childrenAt(node, ["patternProperties"]).map(context.shapeAt);
  const { additionalProperties: additional } = schema;
  if (additional === undefined || additional === true) {
    return patterns.length > 0 || additional === true ? { kind: "unknown" } : undefined;
  }
  if (additional === false) return union(patterns);
  const others = childrenAt(node, ["additionalProperties"]).map(context.shapeAt);
  return union([...patterns, ...others]);
}

/** @param drafts At least one; what a later one says of a property comes before what earlier ones say. */
function mergeDrafts(drafts: readonly ObjectDraft[]): ObjectDraft {
  const [first, ...others] = drafts as [ObjectDraft, ...ObjectDraft[]];
  if (others.length === 0) return first;
  const properties = new Map(first.properties);
  for (const property of others.flatMap((draft) => [...draft.properties.values()])) {
    const other = properties.get(property.name);
    properties.set(property.name, other === undefined ? property : merged(other, property));
  }
  return {
    properties,
    required: new Set(drafts.flatMap(({ required }) => [...required])),
    additional: drafts.map(({ additional }) => additional).reduce(mergeAdditional),
  };
}

const merged = (other: PropertyDraft, own: PropertyDraft): PropertyDraft => ({
  ...own,
  type: intersection([other.type, own.type]),
  doc: fuller(own, other),
});

const fuller = (
  own: Pick<PropertyShape, "doc">,
  other: Pick<PropertyShape, "doc">,
): PropertyShape["doc"] => (own.doc.description === undefined ? other.doc : own.doc);

const mergeAdditional = (
  a: TypeShape | undefined,
  b: TypeShape | undefined,
): TypeShape | undefined => (a === undefined ? b : b === undefined ? a : intersection([a, b]));

/** The draft as a type: required names that nobody describes are properties of the type that others have, or unknown. */
export function finishObject(draft: ObjectDraft): ObjectShape {
  const described = Array.from(draft.properties.values(), (property): PropertyShape => {
    const { name, type, readonly, doc } = property;
    return { name, type, readonly, doc, optional: !draft.required.has(name) };
  });
  const undescribed = [...draft.required].filter((name) => !draft.properties.has(name));
  const properties: PropertyShape[] = [
    ...described,
    ...undescribed.map((name) => ({
      name,
      type: draft.additional ?? ({ kind: "unknown" } as const),
      optional: false,
      readonly: false,
      doc: emptyDoc,
    })),
  ];
  const index = indexShape(properties, draft.additional);
  return { kind: "object", properties, ...(index !== undefined && { index }) };
}

/** An index signature must take every property too; where nothing is named or said, any property is unknown. */
function indexShape(
  properties: readonly PropertyShape[],
  additional: TypeShape | undefined,
): TypeShape | undefined {
  if (additional === undefined) return properties.length === 0 ? { kind: "unknown" } : undefined;
  if (properties.length === 0) return additional;
  // Closed, or open to anything: naming the properties says it better than `[key: string]: unknown` would.
  if (additional.kind === "never" || additional.kind === "unknown") return undefined;
  return union([
    additional,
    ...properties.map((property) => property.type),
    ...undefinedFor(properties),
  ]);
}

/** An optional property may be read as `undefined`, which its index signature must allow. */
function undefinedFor(properties: readonly PropertyShape[]): TypeShape[] {
  return properties.some((property) => property.optional) ? [{ kind: "undefined" }] : [];
}
