import { afterAll, describe, expect, test } from "vitest";

import type { Direction } from "../../../generator/plan/types.js";
import { buildValidators, documentOf } from "../../support/validators.js";

const document = documentOf({
  User: {
    type: "object",
    required: ["id", "password", "role"],
    properties: {
      id: { type: "integer", readOnly: true },
      password: { type: "string", writeOnly: true },
      role: { type: "string", enum: ["admin", "member"] },
      level: { enum: [1, 2, null] },
      kind: { enum: ["a", 1] },
      strange: { not: { enum: ["x", "y"] } },
    },
  },
  Id: { type: "integer", readOnly: true },
  Marked: { type: "object", properties: { id: { allOf: [{ $ref: "#/components/schemas/Id" }] } } },
  Requiring: { type: "object", properties: { id: { type: "integer" } }, required: ["id"] },
  Composed: {
    allOf: [
      { $ref: "#/components/schemas/Marked" },
      { allOf: [{ type: "object", required: ["id"] }] },
    ],
    required: ["id"],
  },
  Referring: {
    allOf: [{ $ref: "#/components/schemas/Requiring" }, { $ref: "#/components/schemas/Marked" }],
  },
  Pet: {
    oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
    discriminator: { propertyName: "kind" },
  },
  Cat: {
    type: "object",
    required: ["kind"],
    properties: { kind: { enum: ["cat", "lion"] }, mood: { type: "string", enum: ["calm"] } },
  },
  Dog: { type: "object", required: ["kind"], properties: { kind: { const: "dog" } } },
  Plain: {
    oneOf: [
      { type: "string", enum: ["a", "b"] },
      { type: "string", enum: ["c", "d"] },
    ],
  },
});
const built = {
  request: buildValidators(document, "request"),
  response: buildValidators(document, "response"),
  neutral: buildValidators(document, "neutral"),
};
afterAll(() => Object.values(built).forEach((one) => one.remove()));

const user = { id: 1, password: "p", role: "admin" };
type Row = readonly [
  model: string,
  value: unknown,
  accepted: readonly Direction[],
  drift?: string[],
];
const rows: readonly Row[] = [
  ["User", user, ["request", "response", "neutral"]],
  ["User", { password: "p", role: "admin" }, ["request"]],
  ["User", { id: 1, role: "admin" }, ["response"]],
  ["User", { ...user, role: "owner" }, ["response"], ["/role enum"]],
  ["User", { ...user, role: 5 }, []],
  ["User", { ...user, level: null }, ["request", "response", "neutral"]],
  ["User", { ...user, level: 3 }, ["response"], ["/level enum"]],
  ["User", { ...user, level: "3" }, []],
  // An enum of two types has no open form, nor has one that is negated.
  ["User", { ...user, kind: "b" }, []],
  ["User", { ...user, strange: "x" }, []],
  ["User", { ...user, strange: "z" }, ["request", "response", "neutral"]],
  ["User", { ...user, more: 1 }, ["request", "response", "neutral"], ["/more properties"]],
  ["Composed", { id: 1 }, ["request", "response", "neutral"]],
  ["Composed", {}, ["request"]],
  // What is referred to stands for itself.
  ["Referring", {}, []],
  ["Pet", { kind: "lion" }, ["request", "response", "neutral"]],
  ["Pet", { kind: "cat", mood: "wild" }, ["response"], ["/mood enum"]],
  ["Pet", { kind: "fish" }, []],
  ["Pet", { kind: "dog", mood: 1 }, ["request", "response", "neutral"], ["/mood properties"]],
  ["Plain", "c", ["request", "response", "neutral"]],
  ["Plain", "e", ["response"], [" enum"]],
  ["Plain", 1, []],
];

describe.each(["request", "response", "neutral"] as const)("%s", (direction) => {
  test.each([...rows])("%s %j", async (...row) => {
    const [model, value, accepted, drift = []] = row as unknown as Row; // vitest forgets the types of rows with optional parts
    const validator = await built[direction].validator(model);
    const isAccepted = accepted.includes(direction);
    expect(validator.is(value)).toBe(isAccepted);
    expect(validator.issues(value).length === 0).toBe(isAccepted);
    const found = validator
      .drift(value)
      .map(({ instanceLocation, keyword }) => `${instanceLocation} ${keyword}`);
    if (isAccepted) expect(found).toEqual(drift);
    const written = await built[direction].asWritten(model);
    const isRight = accepted.includes("neutral");
    expect([written.is(value), written.issues(value).length === 0]).toEqual([isRight, isRight]);
  });
});

test("the JSON Schema has enums closed where taking more would refuse more", async () => {
  const { $defs } = await built.response.jsonSchema("User");
  expect($defs["User"]).toMatchObject({ properties: { strange: { not: { enum: ["x", "y"] } } } });
});

test("the JSON Schema says what the direction asks", async () => {
  const { $defs } = await built.response.jsonSchema("User");
  expect($defs["User"]).toMatchObject({
    required: ["id", "role"],
    properties: {
      role: { type: ["string"], examples: ["admin", "member"] },
      kind: { enum: ["a", 1] },
    },
  });
  const pet = await built.neutral.jsonSchema("Pet");
  expect(Object.keys(pet.$defs).sort()).toEqual(["Cat", "Dog", "Pet"]);
});
