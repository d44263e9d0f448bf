import { schemaNode } from "../model/subschemas.js";
import type { SchemaIndex, SchemaNode } from "../model/types.js";
import { type Pointer, childPointer, percentDecoded, pointerTokens } from "../source/pointer.js";
import type { DiscriminatorObject, Schema, SchemaObject } from "../spec/types.js";
import { groupBy } from "./group.js";
import { childrenAt, conjunctsOf } from "./in-place.js";

/**
 * Schemas whose alternatives say what their discriminator means: each requires the tag with its own values.
 *
 * Types can be told apart by it then, and validators see by it which alternative a value is of. What a mapping does not name
 * has its own name as its value.
 *
 * @see OpenAPI 3.1 "Discriminator Object"
 */
export function tagAlternatives(schemas: SchemaIndex): readonly SchemaNode[] {
  const tagged: SchemaNode[] = [];
  for (const node of schemas.values()) {
    const { schema } = node;
    if (typeof schema === "boolean" || (schema.oneOf ?? schema.anyOf) === undefined) continue;
    for (const one of taggedAlternatives(node, schema, schemas)) tagged.push(one);
  }
  return tagged;
}

function taggedAlternatives(
  node: SchemaNode,
  schema: SchemaObject,
  schemas: SchemaIndex,
): SchemaNode[] {
  return (["oneOf", "anyOf"] as const).flatMap((keyword) => {
    const alternatives = childrenAt(node, [keyword])
      .map((at) => schemas.get(at))
      .filter((one) => one?.target !== undefined) as Alternative[]; // filtered on it
    const discriminator = schema.discriminator ?? sharedDiscriminator(alternatives, schemas);
    if (discriminator === undefined) return [];
    const { propertyName, mapping = {} } = discriminator;
    const tags = alternatives.map((one) => tagOf(one, propertyName, schemas));
    const mapped = groupBy(Object.keys(mapping).sort(), (value) => mappedPointer(mapping[value]));
    const values = tags.map((tag) => tagValues(tag, tags, mapped));
    // A value of two alternatives tells nothing.
    if (new Set(values.flat()).size < values.flat().length) return [];
    return alternatives.flatMap((one, index) => {
      const own = values[index] ?? [];
      const isSaid = own.length === 1 && tags[index]?.constant === own[0];
      return isSaid ? [] : withTag(one, propertyName, own);
    });
  });
}

type Alternative = SchemaNode & { readonly target: Pointer };

/** What an alternative says of the tag itself. */
interface Tag {
  readonly target: Pointer;
  readonly isText: boolean;
  readonly constant: unknown;
  /** The texts that it lists, if it does. */
  readonly listed: readonly string[] | undefined;
}

function tagOf({ target }: Alternative, property: string, schemas: SchemaIndex): Tag {
  const declared = declarationsOf(target, property, schemas);
  return {
    target,
    isText: declared.length > 0 && declared.every(isText),
    constant: declared.find((schema) => schema.const !== undefined)?.const,
    listed: declared.map(textsListedBy).find((list) => list !== undefined),
  };
}

/** The values of the tag that mean an alternative; none where they cannot be told. */
function tagValues(
  tag: Tag,
  all: readonly Tag[],
  mapped: ReadonlyMap<Pointer, readonly string[]>,
): readonly string[] {
  const { target, isText: canBe, listed } = tag;
  if (!canBe) return [];
  const own = mapped.get(target);
  if (own !== undefined) return own;
  const name = pointerTokens(target).at(-1) ?? "";
  if (listed === undefined) return [name];
  const others = all.filter((one) => one !== tag).flatMap((one) => one.listed ?? []);
  if (!listed.some((value) => others.includes(value))) return listed;
  // The enum of a base has the values of all that extend it, often in another case than their names.
  const same = listed.filter((value) => value.toLowerCase() === name.toLowerCase());
  return same.length === 1 ? same : listed;
}

/** The pointer that a value of `mapping` stands for: a reference, or the name of a component. */
function mappedPointer(value = ""): Pointer {
  return value.startsWith("#")
    ? percentDecoded(value)
    : childPointer("#/components/schemas", value);
}

const isText = (schema: SchemaObject): boolean =>
  schema.type === undefined || [schema.type].flat().includes("string");

function textsListedBy(schema: SchemaObject): readonly string[] | undefined {
  const listed = schema.const === undefined ? schema.enum : [schema.const];
  return listed?.filter((value): value is string => typeof value === "string");
}

/** What a schema, or one that holds wherever it does, says of a property; references followed. */
const declarationsOf = (
  pointer: Pointer,
  property: string,
  schemas: SchemaIndex,
): readonly SchemaObject[] =>
  conjunctsOf(pointer, schemas)
    .filter(({ schema }) => Object.hasOwn(schema.properties ?? {}, property))
    .flatMap((node) => conjunctsOf(childPointer(node.pointer, "properties", property), schemas))
    .map(({ schema }) => schema);

/** The discriminator of a schema that every alternative extends. */
function sharedDiscriminator(
  alternatives: readonly Alternative[],
  schemas: SchemaIndex,
): DiscriminatorObject | undefined {
  const [first, ...others] = alternatives;
  if (first === undefined || others.length === 0) return undefined;
  const discriminated = conjunctsOf(first.target, schemas).filter(
    ({ schema }) => schema.discriminator !== undefined,
  );
  if (discriminated.length === 0) return undefined;
  const bases = others.map(({ target }) => new Set(conjunctsOf(target, schemas)));
  const shared = discriminated.find((node) => bases.every((extended) => extended.has(node)));
  return shared?.schema.discriminator;
}

/** The alternative with its tag required, and the tag as a schema of its own. */
function withTag(
  { pointer, schema, ...node }: Alternative,
  property: string,
  values: readonly string[],
): SchemaNode[] {
  const [first, ...others] = values;
  if (first === undefined) return [];
  // Not an enum, which responses may open: a value that is in no alternative is right in none.
  const tag: Schema =
    others.length === 0 ? { const: first } : { anyOf: values.map((value) => ({ const: value })) };
  const own = schema as SchemaObject; // it has a reference
  const tagPointer = childPointer(pointer, "properties", property);
  const tags = (tag.anyOf ?? []).map((one, index) =>
    schemaNode(childPointer(tagPointer, "anyOf", index), one, { partOf: pointer }),
  );
  const properties = Object.fromEntries([...Object.entries(own.properties ?? {}), [property, tag]]);
  const required = [...new Set([...(own.required ?? []), property])];
  return [
    { ...node, ...schemaNode(pointer, { type: "object", ...own, properties, required }) },
    schemaNode(tagPointer, tag, { partOf: pointer }),
    ...tags,
  ];
}
