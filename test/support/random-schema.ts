import fc from "fast-check";

import type { JsonObject, JsonValue } from "../../generator/source/document.js";

// ajv itself fails on values with `toString` and `__proto__`; those names have tests of their own.
const names = ["a", "b", "isPrototypeOf", "x y", "é"];
const name = fc.constantFrom(...names);
const scalar = fc.oneof(
  fc.constantFrom<JsonValue>(null, true, false, "", "a", "b", "𝒳y", 0, 1, 2, -1, 1.5, 10),
  fc.integer({ min: -5, max: 12 }),
  fc.string({ maxLength: 4 }),
);

/** An object whose members are its own, `__proto__` included. */
const objectFrom = <T>(entries: readonly (readonly [string, T])[]): { [key: string]: T } =>
  JSON.parse(JSON.stringify(Object.fromEntries(entries)));

const dictionary = <T>(
  value: fc.Arbitrary<T>,
  maxLength: number,
): fc.Arbitrary<{ [key: string]: T }> =>
  fc.uniqueArray(fc.tuple(name, value), { maxLength, selector: ([key]) => key }).map(objectFrom);

const values = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    scalar,
    fc.array(tie("value"), { maxLength: 4 }),
    dictionary(tie("value"), 4),
  ),
}));

/** A JSON value of few names and small numbers, so that schemas often hold for it. */
export const randomValue: fc.Arbitrary<JsonValue> = values.value;

const count = fc.integer({ min: 0, max: 3 });
const type = fc.constantFrom("null", "boolean", "object", "array", "number", "integer", "string");
const target = fc.constantFrom("S0", "S1", "S2");

const schemas = fc.letrec<{ schema: JsonValue }>((tie) => {
  const sub = tie("schema");
  const list = fc.array(sub, { minLength: 1, maxLength: 3 });
  const keywords: { [keyword: string]: fc.Arbitrary<unknown> } = {
    type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })),
    enum: fc.uniqueArray(randomValue, {
      minLength: 1,
      maxLength: 4,
      selector: (item) => JSON.stringify(item),
    }),
    const: randomValue,
    minimum: count,
    exclusiveMaximum: fc.integer({ min: 0, max: 10 }),
    multipleOf: fc.integer({ min: 1, max: 3 }),
    minLength: count,
    maxLength: count,
    pattern: fc.constantFrom("^a", "b$", "^.$", "\\d"),
    minItems: count,
    maxItems: count,
    uniqueItems: fc.boolean(),
    items: sub,
    prefixItems: list,
    contains: sub,
    maxContains: fc.integer({ min: 1, max: 2 }),
    unevaluatedItems: sub,
    properties: dictionary(sub, 3),
    patternProperties: fc.dictionary(fc.constantFrom("^a", "b", "o"), sub, { maxKeys: 2 }),
    additionalProperties: sub,
    propertyNames: sub,
    required: fc.uniqueArray(name, { maxLength: 2 }),
    minProperties: count,
    maxProperties: count,
    dependentRequired: dictionary(fc.uniqueArray(name, { maxLength: 2 }), 2),
    dependentSchemas: dictionary(sub, 2),
    unevaluatedProperties: sub,
    allOf: list,
    anyOf: list,
    oneOf: list,
    not: sub,
    if: sub,
    then: sub,
    else: sub,
    $ref: target.map((to) => `#/components/schemas/${to}`),
  };
  const member = fc
    .constantFrom(...Object.keys(keywords))
    .chain((keyword) => fc.tuple(fc.constant(keyword), keywords[keyword] as fc.Arbitrary<unknown>));
  const object = fc
    .uniqueArray(member, { minLength: 1, maxLength: 4, selector: ([keyword]) => keyword })
    .map((members) => Object.fromEntries(members) as JsonValue);
  return {
    schema: fc.oneof({ maxDepth: 3, depthSize: "medium" }, fc.boolean(), object, object, object),
  };
});

/** Whether references apply a schema to the value that it is already applied to: no validator comes to an end there. */
function hasLoop(schemas: { readonly [name: string]: JsonValue }): boolean {
  const inPlace = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"];
  const targets = (at: JsonValue): string[] => {
    if (typeof at !== "object" || at === null) return [];
    if (Array.isArray(at)) return at.flatMap(targets);
    return Object.entries(at as JsonObject).flatMap(([keyword, inner]): string[] => {
      if (keyword === "$ref") return [String(inner).split("/").at(-1) ?? ""];
      if (keyword === "dependentSchemas")
        return Object.values(inner as JsonObject).flatMap(targets);
      return inPlace.includes(keyword) ? targets(inner) : [];
    });
  };
  const loops = (at: string, seen: readonly string[]): boolean =>
    seen.includes(at) || targets(schemas[at] ?? true).some((to) => loops(to, [...seen, at]));
  return Object.keys(schemas).some((at) => loops(at, []));
}

/** Three schemas `S0` to `S2` that may refer to each other. */
export const randomSchemas: fc.Arbitrary<{ readonly [name: string]: JsonValue }> = fc
  .tuple(schemas.schema, schemas.schema, schemas.schema)
  .map((list) => Object.fromEntries(list.map((item, index) => [`S${index}`, item])))
  .filter((found) => !hasLoop(found));
