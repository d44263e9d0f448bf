import type { ApiModel, SchemaIndex, SchemaNode } from "../../generator/model/types.js";
import { allowsType } from "../../generator/plan/members.js";
import { type Pointer, childPointer } from "../../generator/source/pointer.js";
import type { JsonValue } from "../../generator/source/document.js";
import type { SchemaObject } from "../../generator/spec/types.js";
import type { Difference, Way } from "./assignable.js";

/** Where openapi-typescript's type of a schema is not the schema's, or says something else than our model by choice. */
interface Rule {
  readonly reason: string;
  readonly way: Way | "both";
  /** What the compiler says of such a difference: so it is not the reason for others in the same schema. */
  readonly says?: RegExp;
  applies(part: SchemaPart): boolean;
}

/** A schema, or one inside it, with what tells a rule whether it is about it. */
interface SchemaPart {
  readonly schema: SchemaObject;
  readonly node: SchemaNode;
  /** Properties that tell it apart from other schemas. */
  readonly tags: readonly string[];
  readonly message: string;
  readonly schemas: SchemaIndex;
}

const isObject = ({ type }: SchemaObject): boolean => [type].flat().includes("object");
/** Whether a part of `allOf` has none of the types of the whole. */
function excludes({ type }: SchemaObject, { schema }: SchemaNode): boolean {
  const other = typeof schema === "object" ? schema.type : undefined;
  if (type === undefined || other === undefined) return false;
  return ![type].flat().some((one) => [other].flat().includes(one));
}

/** Whether the compiler speaks of a property, be it by its name or in a type. */
const isAbout = (message: string, property: string): boolean =>
  [`'${property}'`, `"${property}"`, ` ${property}:`, ` ${property}?:`].some((text) =>
    message.includes(text),
  );

const objectSchema = ({ schema }: SchemaNode): SchemaObject =>
  typeof schema === "object" ? schema : {};

const isOptional = ({ properties = {}, required = [] }: SchemaObject, name: string): boolean =>
  Object.hasOwn(properties, name) && !required.includes(name);

const hasNames = ({ properties }: SchemaObject): boolean =>
  Object.keys(properties ?? {}).length > 0;

/** Rules in the order in which they are asked; the first that applies is the reason. */
const rules: readonly Rule[] = [
  {
    reason: "bytes: it has a string, we have a Blob",
    way: "both",
    says: /\bBlob\b/,
    applies: ({ node }) => node.carried !== undefined,
  },
  {
    reason: "data of an event in JSON: it has the text, we have what is in it",
    way: "both",
    applies: ({ schema }) => schema.contentMediaType === "application/json",
  },
  {
    reason: "a default: it takes the property for required (`defaultNonNullable`)",
    way: "ours to theirs",
    applies: ({ schema, tags, message }) =>
      Object.entries(schema.properties ?? {}).some(
        ([name, property]) =>
          typeof property === "object" &&
          // What stands beside a reference in 3.0 is not there for us.
          (property.default !== undefined || property.$ref !== undefined) &&
          !tags.includes(name) &&
          [`'${name}'`, `'"${name}"'`].some((text) => message.includes(`${text} is optional`)),
      ),
  },
  {
    reason: "`nullable` beside a reference in OpenAPI 3.0: it leaves it out",
    way: "ours to theirs",
    says: /Type 'null' is not/,
    applies: ({ schema }) =>
      schema.anyOf?.some((one) => typeof one === "object" && one.type === "null") === true,
  },
  {
    reason: "an object of which nothing is said: it takes none but the empty one",
    way: "ours to theirs",
    says: /\bnever\b|Index signature .* is missing/,
    applies: ({ schema }) =>
      !hasNames(schema) &&
      (isObject(schema) || schema.additionalProperties === false) &&
      (schema.additionalProperties === undefined || schema.additionalProperties === false),
  },
  {
    reason:
      "properties beside `additionalProperties`: its index signature leaves the properties out",
    way: "ours to theirs",
    says: /[Ii]ndex signature/,
    applies: ({ schema, node }) =>
      (hasNames(schema) || node.pointer.includes("/allOf/")) &&
      schema.additionalProperties !== undefined &&
      schema.additionalProperties !== false,
  },
  {
    reason: "`patternProperties`: it gives their type to every other property",
    way: "both",
    says: /[Ii]ndex signature/,
    applies: ({ schema }) => schema.patternProperties !== undefined,
  },
  {
    reason: "values of another type than `type`: it has them",
    way: "theirs to ours",
    applies: ({ schema }) =>
      [...(schema.enum ?? []), ...("const" in schema ? [schema.const as JsonValue] : [])].some(
        (value) => !allowsType(schema, value),
      ),
  },
  {
    reason: "null by `type` beside an enum without it: it takes null",
    way: "theirs to ours",
    says: /Type 'null' is not/,
    applies: ({ schema }) =>
      [schema.type].flat().includes("null") && schema.enum?.includes(null) === false,
  },
  {
    reason: "`required` of what is not described there: it leaves it out",
    way: "both",
    says: /is missing in type|is missing the following|is optional in type|Type 'un(?:known|defined)' is not/,
    applies: ({ schema }) =>
      schema.required?.some((name) => !Object.hasOwn(schema.properties ?? {}, name)) === true,
  },
  {
    reason: "one part of `allOf` requires what another describes: it may be undefined there",
    way: "theirs to ours",
    says: /is optional in type|Type 'undefined' is not|'[^']* \| undefined' is not/,
    applies: ({ node, schemas }) => {
      const parts = [node, ...reached(node, ["allOf"], schemas)].map(objectSchema);
      return parts.some((part) =>
        part.required?.some((name) => parts.some((other) => isOptional(other, name))),
      );
    },
  },
  {
    reason: "alternatives beside other keywords: it leaves out `type`, or takes either",
    way: "theirs to ours",
    applies: ({ schema }) =>
      (schema.anyOf !== undefined || schema.oneOf !== undefined) &&
      (schema.type !== undefined || hasNames(schema) || schema.allOf !== undefined),
  },
  {
    reason: "an array by `items` alone, without `type`: it takes anything",
    way: "theirs to ours",
    says: /Type 'unknown(?:\[\])*' is not/,
    applies: ({ schema }) => schema.items !== undefined && schema.type === undefined,
  },
  {
    reason: "`const: null`: it takes anything",
    way: "theirs to ours",
    says: /Type 'unknown(?:\[\])*' is not/,
    applies: ({ schema }) => schema.const === null,
  },
  {
    reason: "objects in `enum`: it takes anything",
    way: "theirs to ours",
    applies: ({ schema }) =>
      schema.enum?.some((value) => typeof value === "object" && value !== null) === true,
  },
  {
    reason: "tuples: it has no other length",
    way: "ours to theirs",
    says: /element\(s\)|required element/,
    applies: ({ schema }) => schema.prefixItems !== undefined,
  },
  {
    reason:
      "a circle of compositions and arrays: where TypeScript cannot resolve it, it takes anything",
    way: "theirs to ours",
    says: /Type 'unknown(?:\[\])*' is not/,
    applies: ({ node, schemas }) =>
      reached(node, ["allOf", "anyOf", "oneOf", "items", "prefixItems"], schemas).has(node) ||
      (node.target !== undefined && schemas.get(node.target)?.partOf !== undefined),
  },
  {
    reason: "nothing fits it, by `false` or by types that exclude each other: it has a type",
    way: "theirs to ours",
    applies: ({ schema, node, schemas }) =>
      Object.values(schema.properties ?? {}).includes(false) ||
      [...reached(node, ["allOf"], schemas)].some((part) => excludes(schema, part)),
  },
  {
    reason: "a reference into a schema: what it writes does not compile",
    way: "both",
    says: /^Cannot find name|^Property '.*' does not exist on/,
    applies: () => true,
  },
  {
    reason: "`$defs`: it takes them for a property",
    way: "ours to theirs",
    says: /Property '\$defs' is missing/,
    applies: ({ schema }) => schema.$defs !== undefined,
  },
  {
    reason: "told apart by a discriminator: it narrows the alternative, we narrow the union",
    way: "both",
    applies: ({ tags, message }) => tags.some((tag) => isAbout(message, tag)),
  },
];

/** The rule that makes a difference right; `undefined` where there is none, and one of the two types is at fault. */
export function reasonFor(
  { schema, way, message }: Difference,
  model: ApiModel,
): string | undefined {
  const pointer = childPointer("#/components/schemas", schema);
  const parts = [...partsOf(pointer, model.schemas)];
  const tags = tagsOf(model.schemas);
  const rule = rules.find(
    (one) =>
      (one.way === "both" || one.way === way) &&
      (one.says?.test(message) ?? true) &&
      parts.some((node) => {
        if (typeof node.schema === "boolean") return false;
        return one.applies({
          node,
          schema: node.schema,
          schemas: model.schemas,
          tags: [...(tags.get(node.pointer) ?? [])],
          message,
        });
      }),
  );
  return rule?.reason;
}

/** A schema with all that is written in it, and with what it refers to in `allOf` or outside of components. */
function* partsOf(
  pointer: Pointer,
  schemas: SchemaIndex,
  passed: Set<Pointer> = new Set(),
): Iterable<SchemaNode> {
  const node = schemas.get(pointer);
  if (node === undefined || passed.has(pointer)) return;
  passed.add(pointer);
  yield node;
  const isOther = !/^#\/components\/schemas\/[^/]+$/.test(node.target ?? "");
  if (node.target !== undefined && (isOther || /\/allOf\/\d+$/.test(pointer))) {
    yield* partsOf(node.target, schemas, passed);
  }
  for (const below of node.subschemas) yield* partsOf(below.pointer, schemas, passed);
}

/** What is met from a schema through references and keywords; the schema itself where they lead back to it. */
function reached(
  start: SchemaNode,
  keywords: readonly string[],
  schemas: SchemaIndex,
): ReadonlySet<SchemaNode> {
  const found = new Set<SchemaNode>();
  const waiting = [start];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const places = node.subschemas
      .filter(({ keyword }) => keywords.includes(keyword))
      .map(({ pointer }) => pointer);
    for (const at of [...places, ...(node.target === undefined ? [] : [node.target])]) {
      const next = schemas.get(at);
      if (next === undefined || found.has(next)) continue;
      found.add(next);
      waiting.push(next);
    }
  }
  return found;
}

/** By schema the discriminators that tell it apart: it is an alternative beside one, or an heir of a schema that has one. */
function tagsOf(schemas: SchemaIndex): ReadonlyMap<Pointer, ReadonlySet<string>> {
  const tags = new Map<Pointer, Set<string>>();
  const add = (pointer: Pointer, names: Iterable<string>): boolean => {
    const known = tags.get(pointer) ?? new Set();
    const size = known.size;
    tags.set(pointer, known);
    for (const name of names) known.add(name);
    return known.size > size;
  };
  for (const { pointer, schema } of schemas.values()) {
    const { discriminator } = typeof schema === "object" ? schema : {};
    if (discriminator !== undefined) add(pointer, [discriminator.propertyName]);
  }
  let isChanged = true;
  while (isChanged) {
    isChanged = false;
    for (const { pointer, target } of schemas.values()) {
      const [, parent = "", keyword] = /^(.*)\/(allOf|oneOf|anyOf)\/\d+$/s.exec(pointer) ?? [];
      if (target === undefined || keyword === undefined) continue;
      const [from, to] = keyword === "allOf" ? [target, parent] : [parent, target];
      isChanged = add(to, tags.get(from) ?? []) || isChanged;
    }
  }
  return tags;
}
