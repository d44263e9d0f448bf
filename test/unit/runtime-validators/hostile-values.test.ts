import { afterAll, describe, expect, test } from "vitest";

import { buildValidators, documentOf } from "../../support/validators.js";

const tree = {
  type: "object",
  required: ["value"],
  properties: {
    value: { type: "number" },
    child: { $ref: "#/components/schemas/Tree" },
    children: { type: "array", items: { $ref: "#/components/schemas/Tree" }, uniqueItems: true },
    name: { type: "string", maxLength: 5, pattern: "^[a-z]*$", format: "email" },
    toString: { type: "string" },
    __proto__: undefined,
  },
  additionalProperties: { type: "string" },
};
const anything = {
  anyOf: [
    { type: "object", unevaluatedProperties: false },
    { type: "array", contains: true },
  ],
};
const built = buildValidators(
  documentOf({ Tree: JSON.parse(JSON.stringify(tree)), Anything: anything }),
);
afterAll(() => built.remove());

const nested = (depth: number, key: string): unknown => {
  let value: unknown = { value: 1 };
  for (let index = 0; index < depth; index++) value = { value: 1, [key]: value };
  return value;
};

const cyclic: Record<string, unknown> = { value: 1 };
cyclic["child"] = cyclic;
cyclic["children"] = [cyclic, cyclic];

const throwing = Object.defineProperty({ value: 1 }, "child", {
  enumerable: true,
  get() {
    throw new Error("no");
  },
});
const trap = (): never => {
  throw new Error("trapped");
};
const proxy = new Proxy({}, { get: trap, ownKeys: trap, has: trap, getPrototypeOf: trap });
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

const refused: readonly (readonly [string, unknown])[] = [
  ["a cycle", cyclic],
  ["a value 100,000 deep", nested(100_000, "child")],
  ["a getter that throws", throwing],
  ["a proxy that throws", proxy],
  ["a revoked proxy", revoked],
  ["NaN", { value: Number.NaN }],
  ["infinity", { value: Infinity }],
  ["a bigint", { value: 1n }],
  ["a symbol", { value: Symbol("x") }],
  ["a function", () => 1],
  ["undefined", undefined],
  ["an inherited member of a wrong type", { value: 1, toString: 5 }],
  ["10 MB of text", { value: 1, name: "a".repeat(10_000_000) }],
  ["an array like an object", Object.assign([], { value: 1 })],
  ["an array with holes", { value: 1, children: Array.from({ length: 3 }) }],
];

describe("values that are no JSON", () => {
  test.each(refused)("refuses %s with an issue", async (_, value) => {
    const validator = await built.validator("Tree");
    expect(validator.is(value)).toBe(false);
    const result = validator.check(value);
    expect(result.ok).toBe(false);
    expect(validator.issues(value).length).toBeGreaterThan(0);
    expect(() => validator.parse(value)).toThrow(
      expect.objectContaining({ name: "ValidationError" }) as Error,
    );
    expect(validator.drift(value)).toBeInstanceOf(Array);
  });

  test.each(refused)("says something of %s in every schema", async (_, value) => {
    const validator = await built.validator("Anything");
    expect(typeof validator.is(value)).toBe("boolean");
    expect(validator.check(value).ok).toBe(validator.is(value));
    expect(validator.issues(value).length === 0).toBe(validator.is(value));
  });

  test("takes deep values within the stack, and members that every object inherits", async () => {
    const validator = await built.validator("Tree");
    expect(validator.is(nested(500, "child"))).toBe(true);
    expect(validator.is({ value: 1 })).toBe(true);
    expect(validator.is(JSON.parse('{ "value": 1, "__proto__": "a", "constructor": "b" }'))).toBe(
      true,
    );
    expect(validator.is(JSON.parse('{ "value": 1, "__proto__": 5 }'))).toBe(false);
    expect(validator.is({ value: 1, toString: "mine" })).toBe(true);
  });

  test("compares a long array in linear time", async () => {
    const validator = await built.validator("Tree");
    const children = Array.from({ length: 50_000 }, (_, index) => ({ value: index }));
    expect(validator.is({ value: 1, children })).toBe(true);
    expect(validator.is({ value: 1, children: [...children, { value: 7 }] })).toBe(false);
  });
});

test("an error names places and rules, and never the value", async () => {
  const validator = await built.validator("Tree");
  const secret = "s3cret-".repeat(100);
  const message = (() => {
    try {
      validator.parse({ value: secret, a: 1, b: 2, c: 3, d: 4 });
      return "";
    } catch (error) {
      return (error as Error).message;
    }
  })();
  expect(message).toBe(
    "/value must be number, is string; /a must be string, is number; /b must be string, is number; and 2 more",
  );
});

test("Standard Schema gives paths of plain keys", async () => {
  const validator = await built.validator("Tree");
  expect(validator["~standard"].validate({ value: 1 })).toEqual({ value: { value: 1 } });
  expect(validator["~standard"].validate({ value: 1, "a/b~": 1 })).toEqual({
    issues: [{ message: "must be string, is number", path: ["a/b~"] }],
  });
});
