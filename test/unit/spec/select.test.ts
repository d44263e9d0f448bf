import { describe, expect, test } from "vitest";
import { createReporter } from "../../../generator/diagnostics/diagnostic.js";
import { readOperationRule } from "../../../generator/cli/operation-rule.js";
import { reachedComponents } from "../../../generator/spec/select/reach.js";
import { type OperationRule, fits, isSelected } from "../../../generator/spec/select/rules.js";
import { select } from "../../../generator/spec/select/select.js";

const operation = {
  path: "/pets/{petId}/toys",
  method: "GET",
  tags: ["pets", "toys"],
  operationId: "pets.listToys",
  isDeprecated: false,
};

describe("a rule", () => {
  test.each<[OperationRule, boolean]>([
    [{}, true],
    [{ path: "/pets/{petId}/toys" }, true],
    [{ path: "/pets/*/toys" }, true],
    [{ path: "/pets/*" }, false],
    [{ path: "/pets/**" }, true],
    [{ path: "**/toys" }, true],
    [{ path: "/pets/{a,b}/toys" }, false],
    [{ path: "/pets/.petId}/toys" }, false],
    [{ method: "get" }, true],
    [{ method: "post" }, false],
    [{ tag: "toys" }, true],
    [{ tag: "toy" }, false],
    [{ operationId: "pets.list*" }, true],
    [{ operationId: "petsXlist*" }, false],
    [{ deprecated: true }, false],
    [{ deprecated: false }, true],
    [{ tag: "pets", method: "post" }, false],
  ])("%j: %s", (rule, want) => {
    expect(fits(rule, operation)).toBe(want);
  });
});

test("exclude is stronger than include, and no include is all", () => {
  expect(isSelected({}, operation)).toBe(true);
  expect(isSelected({ include: [] }, operation)).toBe(false);
  expect(isSelected({ include: [{ tag: "x" }, { tag: "pets" }] }, operation)).toBe(true);
  expect(isSelected({ include: [{ tag: "pets" }], exclude: [{ tag: "toys" }] }, operation)).toBe(
    false,
  );
  expect(isSelected({ exclude: [{ deprecated: true }] }, operation)).toBe(true);
});

describe("a selection that leaves nothing", () => {
  test.each([
    { root: { paths: { "/a": { get: {} } } }, want: ["selection-unmatched", "selection-empty"] },
    { root: { paths: { "/a": { get: {} } }, webhooks: { b: {} } }, want: ["selection-unmatched"] },
    { root: { paths: {} }, want: ["selection-unmatched"] },
  ])("$root: $want", ({ root, want }) => {
    const reporter = createReporter();
    const document = { uri: "a.json", version: "3.1.0", root, origins: new Map() };
    select(document, { include: [{ tag: "x" }] }, reporter);
    expect(reporter.diagnostics.map(({ code }) => code)).toEqual(want);
  });
});

test("a rule that fits no operation is told", () => {
  const reporter = createReporter();
  const root = { paths: { "/a": { get: {} } } };
  const document = { uri: "a.json", version: "3.1.0", root, origins: new Map() };
  select(document, { include: [{ path: "/**" }, { tag: "x" }], exclude: [{ tag: "y" }] }, reporter);
  expect(reporter.diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ["selection-unmatched", 'No operation fits {"tag":"x"} of "include".'],
    ["selection-unmatched", 'No operation fits {"tag":"y"} of "exclude".'],
  ]);
});

describe("a rule of the command line", () => {
  test.each<[string, OperationRule]>([
    ["tag=pets", { tag: "pets" }],
    ["tag=a=b", { tag: "a=b" }],
    ["path=/pets/**&method=get", { path: "/pets/**", method: "get" }],
    ["deprecated", { deprecated: true }],
    ["deprecated=false&operationId=list*", { deprecated: false, operationId: "list*" }],
  ])("%s", (text, rule) => {
    expect(readOperationRule(text, [{ tag: "first" }])).toEqual([{ tag: "first" }, rule]);
  });

  test.each(["", "pets", "tag=", "name=x", "deprecated=no", "tag=a&"])("not %j", (text) => {
    expect(() => readOperationRule(text)).toThrow("is none of path=…");
  });
});

test("components are reached from values of any length", () => {
  const root = { components: { schemas: { Pet: {} } } };
  const values = Array.from({ length: 300_000 }, (_, index) => index);
  const start = { enum: values, items: { $ref: "#/components/schemas/Pet" } };
  expect([...reachedComponents(root, [start])]).toEqual(["#/components/schemas/Pet"]);
});
