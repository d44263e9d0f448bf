import { describe, expect, test } from "vitest";

import { createReporter } from "../../../generator/diagnostics/diagnostic.js";
import type { JsonObject } from "../../../generator/source/document.js";
import { valueAt } from "../../../generator/source/pointer.js";
import { isLeaf } from "../../../generator/spec/leaves.js";
import { lift } from "../../../generator/spec/lift.js";

function lifted(schemas: JsonObject) {
  const value = {
    openapi: "3.0.3",
    info: { title: "A", version: "1" },
    paths: {},
    components: { schemas },
  };
  const reporter = createReporter();
  const document = lift({ uri: "a.json", text: "", format: "json", value, sha256: "" }, reporter);
  if (document === undefined) throw new Error("the document is no description");
  return {
    at: (name: string) => valueAt(document.root, `#/components/schemas/${name}`),
    pointers: reporter.diagnostics.map(({ origin }) => origin.pointer),
  };
}

describe("isLeaf", () => {
  test.each<{ given: JsonObject; want: boolean }>([
    { given: {}, want: true },
    {
      given: { type: "string", enum: ["a"], description: "One.", "x-a": { items: {} } },
      want: true,
    },
    { given: { type: "object", required: ["a"] }, want: true },
    { given: { type: "array", items: {} }, want: false },
    { given: { properties: {} }, want: false },
    { given: { $ref: "#/components/schemas/A" }, want: false },
    { given: { type: "string", $anchor: "a" }, want: false },
    { given: { discriminator: { propertyName: "kind" } }, want: false },
  ])("$given: $want", ({ given, want }) => {
    expect(isLeaf(given)).toBe(want);
  });
});

describe("leaves that are alike", () => {
  test("are lifted to one object", () => {
    const { at } = lifted({
      a: { type: "string", nullable: true },
      b: { type: "string", nullable: true },
    });
    expect(at("a")).toEqual({ type: ["string", "null"] });
    expect(at("b")).toBe(at("a"));
  });

  test("stay apart where anything differs", () => {
    const { at } = lifted({
      a: { type: "string" },
      b: { type: "string", description: "B." },
    });
    expect([at("a"), at("b")]).toEqual([{ type: "string" }, { type: "string", description: "B." }]);
  });

  test("are reported in each place where they are faulty", () => {
    const { at, pointers } = lifted({ a: { type: "strin" }, b: { type: "strin" } });
    expect(pointers).toEqual(["#/components/schemas/a/type", "#/components/schemas/b/type"]);
    expect(at("b")).toEqual(at("a"));
  });
});
