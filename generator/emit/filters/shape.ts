import type { SchemaIndex } from "../../model/types.js";
import { childrenAt, closureInPlace } from "../../plan/in-place.js";
import { viewSchema } from "../../plan/lists/schema-view.js";
import type { JsonObject, JsonValue } from "../../source/document.js";
import type { Pointer } from "../../source/pointer.js";
import type { SchemaObject } from "../../spec/types.js";

/** Deeper than anyone nests what stands in a query; a brake for schemas that are in themselves. */
const deepest = 6;

/** The runtime's `ValueShape`: what texts of a query are read as. */
export function shapeOfValue(
  pointer: Pointer | undefined,
  schemas: SchemaIndex,
  depth = 0,
): JsonValue {
  const view = pointer === undefined ? undefined : viewSchema(schemas, pointer);
  if (pointer === undefined || view === undefined || depth > deepest) return "";
  const nodes = closureInPlace([pointer], schemas);
  const memory = nodes.find(({ held }) => held !== undefined)?.held?.memory;
  const named = view.types.size > 0 ? [...view.types].sort() : typesOfValues(view.keywords);
  const types = named
    .map((type) => (type === "integer" && memory === "bigint" ? memory : type))
    .join(" ");
  const below = (at: Pointer): JsonValue => shapeOfValue(at, schemas, depth + 1);
  const shape: JsonObject = {
    types,
    ...(named.length > 1 && view.keywords.enum !== undefined && { enum: view.keywords.enum }),
    ...(view.items !== undefined && { items: below(view.items) }),
    ...(view.properties.size > 0 && {
      properties: Object.fromEntries(
        [...view.properties]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, at]) => [key, below(at)]),
      ),
    }),
  };
  if (!view.types.has("object")) return Object.keys(shape).length > 1 ? shape : types;
  const [rest] = nodes.flatMap((node) => childrenAt(node, ["additionalProperties"]));
  if (rest !== undefined)
    return schemas.get(rest)?.schema === false ? shape : { ...shape, rest: below(rest) };
  // Where no member is described, there are others.
  return view.properties.size > 0 ? shape : { ...shape, rest: "" };
}

/** Types of values that are listed without a type. */
function typesOfValues({ enum: listed = [], ...schema }: SchemaObject): string[] {
  const values = "const" in schema ? [schema.const] : listed;
  const types = values.filter((value) => value !== null).map((value) => typeof value);
  return [...new Set(types)].sort();
}
