import { type JsonObject, type JsonValue, isJsonObject } from "../../source/document.js";
import { componentName } from "./components.js";

/** The texts that a schema lists; `undefined` where it lists none and takes any. */
export type Texts = ReadonlySet<string> | undefined;

/**
 * Tells the texts that a component schema lists for a property of its values.
 *
 * What it is composed of counts; where references lead in a circle, it takes any.
 *
 * @param schemas Component schemas; references lead to them alone.
 */
export function listedTexts(schemas: JsonObject): (name: string, property: string) => Texts {
  const ofValue = composedTexts(schemas, ownTexts);
  const byProperty = new Map<string, ComposedTexts>();
  return (name, property) => {
    const known =
      byProperty.get(property) ??
      composedTexts(schemas, ({ properties }) =>
        isJsonObject(properties) && Object.hasOwn(properties, property)
          ? ofValue.schema(properties[property])
          : undefined,
      );
    byProperty.set(property, known);
    return known.component(name);
  };
}

function ownTexts({ const: constant, enum: members, type }: JsonObject): Texts {
  const listed = constant === undefined ? members : [constant];
  if (Array.isArray(listed)) {
    return new Set(listed.filter((member): member is string => typeof member === "string"));
  }
  return type === undefined || [type].flat().includes("string") ? undefined : new Set();
}

interface ComposedTexts {
  schema(schema: JsonValue | undefined): Texts;
  component(name: string): Texts;
}

/** @param own What a schema lists itself. */
function composedTexts(schemas: JsonObject, own: (schema: JsonObject) => Texts): ComposedTexts {
  const known = new Map<string, Texts>();
  const component = (name: string): Texts => {
    if (!known.has(name)) {
      known.set(name, undefined); // while it is looked for
      known.set(name, schema(Object.hasOwn(schemas, name) ? schemas[name] : undefined));
    }
    return known.get(name);
  };
  const schema = (value: JsonValue | undefined): Texts => {
    if (!isJsonObject(value)) return undefined;
    const name = componentName(value["$ref"]);
    return inAll([
      own(value),
      name === undefined ? undefined : component(name),
      ...itemsOf(value["allOf"]).map(schema),
      inAny(itemsOf(value["anyOf"]).map(schema)),
      inAny(itemsOf(value["oneOf"]).map(schema)),
    ]);
  };
  return { schema, component };
}

const itemsOf = (value: JsonValue | undefined): readonly JsonValue[] =>
  Array.isArray(value) ? value : [];

const inAll = (lists: readonly Texts[]): Texts =>
  lists.reduce((one, other) =>
    one && other ? new Set([...one].filter((text) => other.has(text))) : (one ?? other),
  );

function inAny(lists: readonly Texts[]): Texts {
  const known = lists.filter((list) => list !== undefined);
  return known.length < lists.length || known.length === 0
    ? undefined
    : new Set(known.flatMap((list) => [...list]));
}
