import fc from "fast-check";

import type { JsonObject, JsonValue } from "../../generator/source/document.js";
import { childPointer } from "../../generator/source/pointer.js";

/** Names that meet each other in various spellings, and any text. */
const name: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(..."pet Pet PET pets pet_id petId id name status".split(" ")),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ..."delete class Object Record string __proto__ constructor Call Page".split(" "),
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }) },
);

/** Names of component schemas; references go to these, so that they lead somewhere. */
const componentNames = ["Pet", "pet", "Owner", "Node", "Shape", "a b", "Record"] as const;

const reference: fc.Arbitrary<JsonObject> = fc
  .constantFrom(...componentNames)
  .map((component) => ({ $ref: encodeURI(childPointer("#/components/schemas", component)) }));

const scalar: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.record(
    {
      type: fc.constantFrom("string", "integer", "number", "boolean"),
      description: fc.string(),
      default: fc.jsonValue(),
    },
    { requiredKeys: ["type"] },
  ),
  fc.record({
    type: fc.constant("string"),
    format: fc.constantFrom("date", "date-time", "uuid", "binary"),
    minLength: fc.nat(9),
  }),
  fc.record({
    enum: fc.array(fc.oneof(name, fc.integer(), fc.constant(null)), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({ const: fc.jsonValue({ maxDepth: 2 }) }),
  fc.record({ type: fc.constant(["string", "null"]) }),
) as fc.Arbitrary<JsonObject>; // records of JSON values

const { schema } = fc.letrec<{ schema: JsonObject }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    reference,
    fc.record({ type: fc.constant("array"), items: tie("schema") }),
    fc.record(
      {
        type: fc.constantFrom<JsonValue>("object", ["object", "null"]),
        properties: fc.dictionary(name, tie("schema"), { maxKeys: 4 }),
        required: fc.array(name, { maxLength: 2 }),
        additionalProperties: fc.oneof(fc.boolean(), tie("schema")),
      },
      { requiredKeys: ["type", "properties"] },
    ),
    fc.record(
      { allOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }), nullable: fc.boolean() },
      { requiredKeys: ["allOf"] },
    ),
    fc.record({ oneOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ anyOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }) }),
    fc.record({
      type: fc.constant("array"),
      prefixItems: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }),
    }),
  ) as fc.Arbitrary<JsonObject>, // records of JSON values
}));

const mediaType = fc.constantFrom(
  "application/json",
  "application/problem+json",
  "application/x-www-form-urlencoded",
  "multipart/form-data",
  "text/plain",
  "application/octet-stream",
);

const content = fc.dictionary(mediaType, fc.record({ schema }), { minKeys: 1, maxKeys: 2 });

const parameter = fc.record(
  {
    name,
    in: fc.constantFrom("query", "header", "cookie"),
    required: fc.boolean(),
    schema,
    description: fc.string(),
  },
  { requiredKeys: ["name", "in", "schema"] },
);

const responses = fc.dictionary(
  fc.constantFrom("200", "201", "204", "404", "4XX", "default"),
  fc.record({ description: fc.string(), content }, { requiredKeys: ["description"] }),
  { maxKeys: 3 },
);

const operation = fc.record(
  {
    tags: fc.array(name, { maxLength: 1 }),
    summary: fc.string(),
    parameters: fc.uniqueArray(parameter, {
      maxLength: 3,
      selector: (one) => `${one.in} ${one.name}`,
    }),
    requestBody: fc.record({ required: fc.boolean(), content }, { requiredKeys: ["content"] }),
    responses,
  },
  { requiredKeys: ["responses"] },
);

const path = fc.oneof(
  fc.constantFrom("/pets", "/Pets", "/pets/{id}", "/pet", "/v1/pets", "/{id}"),
  name.map((segment) => `/${segment.replaceAll(/[{}]/g, "")}`),
);

/** Small descriptions without faults; operations have no operationId half of the time. */
export const randomDocument: fc.Arbitrary<JsonObject> = fc
  .record({
    paths: fc.dictionary(
      path,
      fc.dictionary(fc.constantFrom("get", "post", "delete"), operation, { maxKeys: 2 }),
      { maxKeys: 4 },
    ),
    schemas: fc.tuple(...componentNames.map(() => schema)),
    title: fc.string({ unit: "grapheme" }),
  })
  .map(({ paths, schemas, title }) => ({
    openapi: "3.1.0",
    info: { title, version: "1" },
    paths,
    components: {
      schemas: Object.fromEntries(schemas.map((one, index) => [componentNames[index] ?? "", one])),
    },
  })) as fc.Arbitrary<JsonObject>; // records of JSON values
