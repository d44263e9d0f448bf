import { type JsonObject, type JsonValue, isJsonObject } from "../../source/document.js";
import { valueAt } from "../../source/pointer.js";
import { componentName } from "./components.js";

/** Keywords whose subschemas openapi-typescript writes where they stand, and TypeScript resolves at once. */
const eagerKeywords = ["allOf", "anyOf", "oneOf", "items", "prefixItems"];

/**
 * The schemas of a document with the references cut that TypeScript could not resolve (TS2502): a property of an
 * interface may lead back to itself inside an object, and neither as a member of a union nor as an item of an array.
 *
 * Where one is cut, any value stands, which is never wrong.
 *
 * @param root References lead to component schemas alone.
 */
export function withoutCycles(root: JsonObject): JsonObject {
  const schemas = valueAt(root, "#/components/schemas");
  const components = root["components"];
  if (!isJsonObject(schemas) || !isJsonObject(components)) return root;
  const settled = new Map<string, JsonValue>();
  const open = new Set<string>();
  const settle = (name: string): void => {
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (schema === undefined || settled.has(name)) return;
    open.add(name);
    settled.set(name, schema);
    settled.set(name, cut(schema, reaches));
    open.delete(name);
  };
  /** Whether a reference leads to a schema that is being settled; settles it where it is not. */
  const reaches = (name: string): boolean => {
    if (open.has(name)) return true;
    settle(name);
    return false;
  };
  for (const name of Object.keys(schemas)) settle(name);
  const entries = [...settled];
  return entries.every(([name, schema]) => schema === schemas[name])
    ? root
    : {
        ...root,
        components: { ...components, schemas: Object.fromEntries(entriesOf(schemas, settled)) },
      };
}

/** In the document's order. */
const entriesOf = (
  schemas: JsonObject,
  settled: ReadonlyMap<string, JsonValue>,
): (readonly [string, JsonValue])[] =>
  Object.entries(schemas).map(([name, schema]) => [name, settled.get(name) ?? schema] as const);

/** A schema with the references among its eager parts that lead back replaced by one that takes anything. */
function cut(schema: JsonValue, isOpen: (name: string) => boolean): JsonValue {
  if (Array.isArray(schema)) return mapped(schema, isOpen);
  if (!isJsonObject(schema)) return schema;
  const name = componentName(schema["$ref"]);
  if (name !== undefined && isOpen(name)) return {};
  const changed = eagerKeywords
    .filter((keyword) => Object.hasOwn(schema, keyword))
    .map((keyword) => [keyword, cut(schema[keyword] as JsonValue, isOpen)] as const) // has it
    .filter(([keyword, value]) => value !== schema[keyword]);
  return changed.length === 0 ? schema : { ...schema, ...Object.fromEntries(changed) };
}

function mapped(list: readonly JsonValue[], isOpen: (name: string) => boolean): JsonValue {
  const items = list.map((item) => cut(item, isOpen));
  return items.every((item, index) => item === list[index]) ? list : items;
}
