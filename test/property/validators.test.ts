import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";

import type { JsonObject, JsonValue } from "../../generator/source/document.js";
import { buildValidators, documentOf } from "../support/validators.js";

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

const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    scalar,
    fc.array(tie("value"), { maxLength: 4 }),
    dictionary(tie("value"), 4),
  ),
}));

const count = fc.integer({ min: 0, max: 3 });
const type = fc.constantFrom("null", "boolean", "object", "array", "number", "integer", "string");
const target = fc.constantFrom("S0", "S1", "S2");

const { schema } = fc.letrec<{ schema: JsonValue }>((tie) => {
  const sub = tie("schema");
  const list = fc.array(sub, { minLength: 1, maxLength: 3 });
  const keywords: { [keyword: string]: fc.Arbitrary<unknown> } = {
    type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })),
    enum: fc.uniqueArray(value, {
      minLength: 1,
      maxLength: 4,
      selector: (item) => JSON.stringify(item),
    }),
    const: value,
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

const document = fc
  .tuple(schema, schema, schema)
  .map((list) => Object.fromEntries(list.map((item, index) => [`S${index}`, item])))
  .filter((schemas) => !hasLoop(schemas));

const options = { strict: false, logger: false, ownProperties: true } as const;

test("verdict, issues, JSON Schema and ajv agree on every value", async () => {
  await fc.assert(
    fc.asyncProperty(
      document,
      fc.array(value, { minLength: 12, maxLength: 12 }),
      async (schemas, values) => {
        // ajv does not count what `if` evaluates without `then`, and more of the kind: there the engines check each other.
        // It also lets `[]` through `contains` beside `maxItems: 0`.
        const text = JSON.stringify(schemas);
        const isBeyondAjv =
          text.includes("unevaluated") ||
          (text.includes('"contains"') && text.includes('"maxItems":0'));
        const ajv = new Ajv2020(options);
        ajv.addSchema({ $id: "doc", ...documentOf(schemas) });
        const built = buildValidators(documentOf(schemas));
        for (const key of Object.keys(schemas)) {
          const reference = ajv.getSchema(`doc#/components/schemas/${key}`);
          const validator = await built.validator(key);
          const bundled = new Ajv2020(options).compile(await built.jsonSchema(key));
          for (const item of values) {
            const verdict = validator.is(item);
            const issues = validator.issues(item);
            const wanted = [reference?.(item), bundled(item), item];
            if (!isBeyondAjv) expect([verdict, verdict, item]).toEqual(wanted);
            expect(issues.length === 0).toBe(verdict);
            expect(issues.every((issue) => issue.keyword !== "")).toBe(true);
            expect(Array.isArray(validator.drift(item))).toBe(true);
          }
        }
        built.remove();
      },
    ),
    // The same documents in each run, so that CI says what the change did; FC_SEED and FC_RUNS look further.
    {
      numRuns: Number(process.env["FC_RUNS"] ?? 30),
      seed: Number(process.env["FC_SEED"] ?? 20261124),
    },
  );
}, 120_000);
