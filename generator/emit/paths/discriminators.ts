import { type JsonObject, type JsonValue, isJsonObject } from "../../source/document.js";
import { valueAt } from "../../source/pointer.js";
import type { DiscriminatorObject } from "../../spec/types.js";
import { componentName, componentReference } from "./components.js";
import { type Texts, listedTexts } from "./listed.js";

/** What openapi-typescript asks of discriminators, and the document that it asks it of. */
export interface MarkedDocument {
  readonly root: JsonObject;
  /** The discriminator that a component schema has or inherits, by reference. */
  readonly objects: { readonly [reference: string]: DiscriminatorObject };
  /** References to the schemas that got a property for their values of it. */
  readonly refsHandled: string[];
}

/** What a component schema says of the discriminator that it is told apart by. */
interface Tag {
  readonly property: string;
  readonly values: readonly string[];
}

/**
 * Gives the schemas that a discriminator tells apart the property with their values, required.
 *
 * openapi-typescript has a function that does this to the document in place, in the order of its keys; it looks for
 * discriminators in examples, too, and fails where they look like some.
 *
 * @param root References lead to component schemas alone.
 * @param discriminated All schemas with a discriminator, in an order that does not depend on the document's.
 * @see OpenAPI 3.1 "Discriminator Object"
 */
export function markDiscriminators(
  root: JsonObject,
  discriminated: readonly JsonObject[],
): MarkedDocument {
  const { components } = root;
  const schemas = valueAt(root, "#/components/schemas");
  if (discriminated.length === 0 || !isJsonObject(schemas) || !isJsonObject(components)) {
    return { root, objects: {}, refsHandled: [] };
  }
  const inherited = inheritedDiscriminators(schemas);
  const tags = new Map([
    ...tagsOfUnions(discriminated, schemas),
    ...tagsOfHeirs(schemas, inherited),
  ]);
  const marked = [...tags].flatMap(([name, tag]): [string, JsonObject][] => {
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    const tagged = isJsonObject(schema) ? withTag(schema, tag) : undefined;
    return tagged === undefined ? [] : [[name, tagged]];
  });
  const byName = new Map([...withOwnProperty(schemas, inherited), ...marked]);
  const entries = Object.entries(schemas).map(([name, schema]) => [
    name,
    byName.get(name) ?? schema,
  ]);
  return {
    root: { ...root, components: { ...components, schemas: Object.fromEntries(entries) } },
    objects: Object.fromEntries(
      [...inherited].map(([name, discriminator]) => [componentReference(name), discriminator]),
    ),
    refsHandled: [...byName.keys()].map(componentReference),
  };
}

/** The discriminator of each component schema that has one, or whose `allOf` leads to one that has. */
function inheritedDiscriminators(schemas: JsonObject): Map<string, DiscriminatorObject> {
  const found = new Map<string, DiscriminatorObject>();
  const passed = new Set<string>();
  const search = (name: string): DiscriminatorObject | undefined => {
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (passed.has(name) || !isJsonObject(schema)) return found.get(name);
    passed.add(name);
    const discriminator = discriminatorOf(schema) ?? inBases(schema["allOf"], search);
    if (discriminator !== undefined) found.set(name, discriminator);
    return discriminator;
  };
  for (const name of Object.keys(schemas)) search(name);
  return found;
}

function inBases(
  bases: JsonValue | undefined,
  search: (name: string) => DiscriminatorObject | undefined,
): DiscriminatorObject | undefined {
  for (const base of Array.isArray(bases) ? bases.filter(isJsonObject) : []) {
    const name = componentName(base["$ref"]);
    const discriminator = name === undefined ? discriminatorOf(base) : search(name);
    if (discriminator !== undefined) return discriminator;
  }
  return undefined;
}

function discriminatorOf({ discriminator }: JsonObject): DiscriminatorObject | undefined {
  return isJsonObject(discriminator) && typeof discriminator["propertyName"] === "string"
    ? (discriminator as unknown as DiscriminatorObject) // checked by `lift`
    : undefined;
}

/** Heirs that describe the property themselves, which openapi-typescript would write beside its own; it is required. */
function withOwnProperty(
  schemas: JsonObject,
  discriminators: ReadonlyMap<string, DiscriminatorObject>,
): [string, JsonObject][] {
  return [...discriminators].flatMap(([name, { propertyName }]): [string, JsonObject][] => {
    const schema = schemas[name] as JsonObject; // one that a discriminator was found for
    const { discriminator, properties, required } = schema;
    const isOwn = isJsonObject(properties) && Object.hasOwn(properties, propertyName);
    return discriminator !== undefined || !isOwn
      ? []
      : [[name, { ...schema, required: withName(required, propertyName) }]];
  });
}

const withName = (required: JsonValue | undefined, name: string): JsonValue[] => [
  ...new Set([...(Array.isArray(required) ? required : []), name]),
];

/**
 * Alternatives of `oneOf` and what they are mapped from; their own names where they are not. The first union decides.
 *
 * One that lists other texts for the property than its name has those: no value would be both.
 */
function tagsOfUnions(discriminated: readonly JsonObject[], schemas: JsonObject): Map<string, Tag> {
  const tags = new Map<string, Tag>();
  const listed = listedTexts(schemas);
  for (const schema of discriminated) {
    const discriminator = discriminatorOf(schema);
    const { oneOf } = schema;
    if (discriminator === undefined || !Array.isArray(oneOf)) continue;
    const { propertyName: property } = discriminator;
    const mapped = mappedValues(discriminator);
    const alternatives = oneOf.flatMap((one) =>
      isJsonObject(one) ? (componentName(one["$ref"]) ?? []) : [],
    );
    for (const name of [...alternatives, ...mapped.keys()]) {
      const values = mapped.get(name) ?? impliedValues(name, listed(name, property));
      if (values.length > 0 && !tags.has(name)) tags.set(name, { property, values });
    }
  }
  return tags;
}

const impliedValues = (name: string, listed: Texts): readonly string[] =>
  listed === undefined || listed.has(name) ? [name] : [...listed];

/** Schemas whose base maps values to them. */
function tagsOfHeirs(
  schemas: JsonObject,
  discriminators: ReadonlyMap<string, DiscriminatorObject>,
): Map<string, Tag> {
  const mapped = new Map(
    Array.from(new Set(discriminators.values()), (one) => [one, mappedValues(one)] as const),
  );
  return new Map(
    Object.entries(schemas).flatMap(([name, schema]): [string, Tag][] => {
      const { allOf }: JsonObject = isJsonObject(schema) ? schema : {};
      const discriminator = inBases(allOf, (base) => discriminators.get(base));
      const values =
        discriminator && (mapped.get(discriminator) ?? mappedValues(discriminator)).get(name);
      return values === undefined
        ? []
        : [[name, { property: discriminator?.propertyName ?? "", values }]];
    }),
  );
}

/** Values of the discriminator by the component schema that they stand for. */
function mappedValues({ mapping = {} }: DiscriminatorObject): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const value of Object.keys(mapping).sort()) {
    const target = mapping[value] as string; // the key is its own
    const name = componentName(target) ?? target;
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return values;
}

/** `undefined` where the schema is no object that could have the property. */
function withTag(schema: JsonObject, { property, values }: Tag): JsonObject | undefined {
  const { allOf, properties, required, type } = schema;
  const own = isJsonObject(properties) ? properties : {};
  const tag = { type: "string", enum: values };
  if (Array.isArray(allOf)) {
    const part = { type: "object", required: [property], properties: { [property]: tag } };
    return { ...schema, allOf: [...allOf, part] };
  }
  if (type !== "object") return undefined;
  const before = Object.hasOwn(own, property) ? own[property] : undefined;
  const { description }: JsonObject = isJsonObject(before) ? before : {};
  const members = [
    ...Object.entries(own),
    [property, { ...tag, ...(description !== undefined && { description }) }],
  ];
  return {
    ...schema,
    required: withName(required, property),
    properties: Object.fromEntries(members),
  };
}
