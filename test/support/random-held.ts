import fc from "fast-check";

import type { JsonObject } from "../../generator/source/document.js";

/** A schema with dates and 64-bit integers in it, and values of it as they are in memory. */
export interface HeldSchema {
  readonly schema: JsonObject;
  readonly values: fc.Arbitrary<unknown>;
}

const instant = fc
  .date({
    min: new Date("0001-01-01T00:00:00Z"),
    max: new Date("9999-12-31T00:00:00Z"),
    noInvalidDate: true,
  })
  .filter((date) => date.getTime() !== 0);
const midnight = instant.map((date) => new Date(date.toISOString().slice(0, 10)));
const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
const uint64 = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });

const leaves: readonly HeldSchema[] = [
  { schema: { type: "string", format: "date-time" }, values: instant },
  { schema: { type: "string", format: "date" }, values: midnight },
  { schema: { type: "integer", format: "int64" }, values: int64 },
  { schema: { type: "string", format: "int64" }, values: int64 },
  { schema: { type: "integer", format: "uint64", minimum: 0 }, values: uint64 },
  { schema: { type: "string" }, values: fc.string({ unit: "binary-ascii" }) },
  { schema: { type: ["string", "null"], format: "date" }, values: fc.option(midnight) },
  { schema: { type: ["integer", "null"], format: "int64" }, values: fc.option(int64) },
];

const names = ["a", "b", "__proto__", "x-1"] as const;

/** An object whose members are its own. */
const objectOf = <T>(entries: readonly (readonly [string, T])[]): { [key: string]: T } => {
  const whole: { [key: string]: T } = {};
  for (const [key, value] of entries)
    Object.defineProperty(whole, key, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  return whole;
};

const object = (parts: readonly HeldSchema[]): HeldSchema => {
  const own = parts.slice(0, names.length).map((part, index) => [names[index]!, part] as const);
  const properties = objectOf(own.map(([name, { schema }]) => [name, schema]));
  const values = fc
    .tuple(...own.map(([, part]) => fc.option(part.values.map((value) => ({ value })))))
    .map((found) =>
      objectOf(found.flatMap((one, index) => (one ? [[names[index]!, one.value] as const] : []))),
    );
  return { schema: { type: "object", properties, additionalProperties: false }, values };
};

const array = (item: HeldSchema): HeldSchema => ({
  schema: { type: "array", items: item.schema },
  values: fc.array(item.values, { maxLength: 3 }),
});

const map = (member: HeldSchema): HeldSchema => ({
  schema: { type: "object", additionalProperties: member.schema },
  values: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...names), member.values), { selector: ([key]) => key })
    .map(objectOf),
});

const tuple = (first: HeldSchema, rest: HeldSchema): HeldSchema => ({
  schema: { type: "array", prefixItems: [first.schema], items: rest.schema, minItems: 1 },
  values: fc
    .tuple(first.values, fc.array(rest.values, { maxLength: 2 }))
    .map(([a, b]) => [a, ...b]),
});

const nullable = (one: HeldSchema): HeldSchema => ({
  schema: { anyOf: [one.schema, { type: "null" }] },
  values: fc.option(one.values),
});

/** Alternatives told apart by a property, of one shape otherwise. */
const tagged = (a: HeldSchema, b: HeldSchema): HeldSchema => {
  const branch = (kind: string, part: HeldSchema): HeldSchema => ({
    schema: {
      type: "object",
      required: ["kind", "value"],
      properties: { kind: { const: kind }, value: part.schema },
    },
    values: part.values.map((value) => ({ kind, value })),
  });
  const [left, right] = [branch("a", a), branch("b", b)];
  return {
    schema: { oneOf: [left.schema, right.schema] },
    values: fc.oneof(left.values, right.values),
  };
};

/** Alternatives that nothing tells apart but which members they have. */
const untagged = (a: HeldSchema, b: HeldSchema): HeldSchema => {
  const branch = (name: string, part: HeldSchema): HeldSchema => ({
    schema: {
      type: "object",
      required: [name],
      properties: { [name]: part.schema },
      additionalProperties: false,
    },
    values: part.values.map((value) => ({ [name]: value })),
  });
  const [left, right] = [branch("a", a), branch("b", b)];
  return {
    schema: { oneOf: [left.schema, right.schema] },
    values: fc.oneof(left.values, right.values),
  };
};

const composed = (a: HeldSchema, b: HeldSchema): HeldSchema => ({
  schema: {
    allOf: [
      { type: "object", required: ["one"], properties: { one: a.schema } },
      { type: "object", required: ["two"], properties: { two: b.schema } },
    ],
  },
  values: fc.record({ one: a.values, two: b.values }),
});

const schemas = fc.letrec<{ schema: HeldSchema }>((tie) => {
  const sub = tie("schema");
  const two = fc.tuple(sub, sub);
  return {
    schema: fc.oneof(
      { maxDepth: 4, depthSize: "small" },
      fc.constantFrom(...leaves),
      fc.array(sub, { minLength: 1, maxLength: 4 }).map(object),
      sub.map(array),
      sub.map(map),
      sub.map(nullable),
      two.map(([a, b]) => tuple(a, b)),
      two.map(([a, b]) => tagged(a, b)),
      two.map(([a, b]) => untagged(a, b)),
      two.map(([a, b]) => composed(a, b)),
    ),
  };
});

/** Schemas with dates and integers in nested, nullable, listed, mapped, composed and alternative places. */
export const randomHeld: fc.Arbitrary<HeldSchema> = schemas.schema;
