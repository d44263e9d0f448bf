import type { JsonObject, JsonValue } from "../../source/document.js";
import {
  type SchemaObject,
  schemaKeywords,
  schemaListKeywords,
  schemaMapKeywords,
} from "../../spec/types.js";
import type { ModelPlan } from "../../plan/types.js";
import {
  type Code,
  code,
  identifier,
  importedType,
  importedValue,
  join,
  objectLiteral,
} from "../code.js";
import type { Statement } from "../statement.js";
import { requiredNames } from "./direction.js";
import { enumTypes, isOpenEnum } from "./enum.js";
import type { ModelNames } from "./names.js";
import { type Place, type Places, objectOf, placeKey, strict } from "./place.js";

/** Keywords that stand in a JSON Schema as they are. What identifies a schema does not: references are by name here. */
const plainKeywords = (
  "title description type enum const default deprecated readOnly writeOnly " +
  "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf " +
  "minLength maxLength pattern format contentEncoding contentMediaType " +
  "minItems maxItems uniqueItems minContains maxContains " +
  "minProperties maxProperties required dependentRequired"
).split(" ") as readonly (keyof SchemaObject)[]; // each is one

/** What a schema is made from. */
interface Input {
  readonly model: ModelPlan;
  readonly root: Place;
  readonly places: Places;
  readonly names: ModelNames;
}

/** `jsonSchema`: what the validator enforces, as a JSON Schema with all that it refers to. */
export function schemaStatements(input: Input): readonly Statement[] {
  const writer = createWriter(input);
  const runtime = "./runtime/validator-schema.js";
  const own = identifier(input.names.of(input.model.name).schema);
  return [
    {
      kind: "const",
      name: input.model.validator.name === "jsonSchema" ? "jsonSchema_" : "jsonSchema",
      type: code`${importedType(runtime, "JsonSchema")}`,
      initializer: code`/* @__PURE__ */ ${importedValue(runtime, "bundleSchema")}(${input.model.name}, ${own})`,
      doc: {
        summary: `JSON Schema (2020-12) of \`${input.model.name}\`, with all that it refers to.`,
        facts: [],
        examples: [],
        deprecated: false,
      },
    },
    {
      kind: "function",
      name: input.names.of(input.model.name).schema,
      parameters: [],
      returnType: code`${importedType(runtime, "SchemaDefinition")}`,
      body: code`return ${writer.definition()};`,
    },
  ];
}

function createWriter({ model, root, places, names }: Input) {
  const used = new Set<string>();
  const local = new Map<string, string>([[placeKey(root), model.name]]);
  const waiting: Place[] = [root];

  /** The model of a schema whose enums are as open as here. */
  const modelAt = (place: Place): string | undefined =>
    place.isOpen === root.isOpen ? names.modelAt(place) : undefined;

  /** A reference to a schema by name; one without a model gets a name of this module. */
  const reference = (place: Place): string => {
    const other = modelAt(place);
    if (other !== undefined && other !== model.name) used.add(other);
    const key = placeKey(place);
    const name = other ?? local.get(key) ?? `${model.name}.${local.size}`;
    if (other === undefined && !local.has(key)) {
      local.set(key, name);
      waiting.push(place);
    }
    return `#/$defs/${encodeURIComponent(name)}`;
  };
  const nested = (place: Place): JsonValue =>
    modelAt(place) === undefined ? schemaOf(place) : { $ref: reference(place) };
  const schemaOf = (place: Place): JsonValue => {
    const schema = objectOf(place);
    if (!schema) return place.schema === true;
    const target = schema.$ref === undefined ? undefined : places.reference(place);
    const dynamic = schema.$dynamicRef === undefined ? undefined : places.dynamicReference(place);
    const both = target && dynamic ? { allOf: [{ $ref: reference(dynamic) }] } : {};
    const single = target ?? dynamic;
    return {
      ...(single && { $ref: reference(single) }),
      ...both,
      ...plainPart(places, place, schema),
      ...subschemas(places, place, schema, nested),
    };
  };
  return {
    definition(): Code {
      const schemas: [string, JsonValue][] = [];
      for (let place = waiting.shift(); place; place = waiting.shift()) {
        schemas.push([local.get(placeKey(place)) ?? model.name, schemaOf(place)]);
      }
      const uses = [...used].map((name) => {
        const { file, schema } = names.of(name);
        return code`${importedValue(`./validators/${file}.js`, schema)}`;
      });
      return objectLiteral([
        ["schemas", objectLiteral(schemas)],
        ["uses", code`[${join(uses, ", ")}]`],
      ]);
    },
  };
}

/** Keywords without schemas, as the validator takes them in this direction. */
function plainPart(places: Places, place: Place, schema: SchemaObject): JsonObject {
  const part = Object.fromEntries(
    plainKeywords
      .filter((name) => schema[name] !== undefined)
      .map((name) => [name, schema[name] as JsonValue]), // a keyword's value is JSON
  );
  const required = [...requiredNames(places, place)];
  const { required: _required, ...others } = part;
  const withRequired = required.length > 0 ? { ...others, required } : others;
  if (!isOpenEnum(place, schema)) return withRequired;
  const { enum: members = [], ...open } = withRequired;
  return { ...open, type: [...(enumTypes(place, schema) ?? [])], examples: members };
}

/** Keywords by which taking unknown enum members would refuse more. */
const closing: ReadonlySet<string> = new Set(["not", "if", "propertyNames"]);

function subschemas(
  places: Places,
  place: Place,
  schema: SchemaObject,
  write: (place: Place) => JsonValue,
): JsonObject {
  const one = schemaKeywords.filter((name) => schema[name] !== undefined);
  const lists = schemaListKeywords.filter((name) => schema[name] !== undefined);
  const maps = schemaMapKeywords.filter((name) => name !== "$defs" && schema[name] !== undefined);
  const childAt = (name: keyof SchemaObject): Place =>
    closing.has(name) ? strict(places.child(place, name)) : places.child(place, name);
  return Object.fromEntries([
    ...one.map((name) => [name, write(childAt(name))] as const),
    ...lists.map(
      (name) =>
        [
          name,
          (schema[name] ?? []).map((_, index) => write(places.child(place, name, index))),
        ] as const,
    ),
    ...maps.map((name) => [name, memberSchemas(places, place, name, schema, write)] as const),
  ]);
}

function memberSchemas(
  places: Places,
  place: Place,
  name: (typeof schemaMapKeywords)[number],
  schema: SchemaObject,
  write: (place: Place) => JsonValue,
): JsonObject {
  const keys = Object.keys(schema[name] ?? {});
  return Object.fromEntries(keys.map((key) => [key, write(places.child(place, name, key))]));
}
