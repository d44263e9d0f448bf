import { afterAll, describe, expect, test } from "vitest";

import type { JsonValue } from "../../../generator/source/document.js";
import { type BuiltValidators, buildValidators, documentOf } from "../../support/validators.js";

const built: BuiltValidators[] = [];
afterAll(() => built.forEach((one) => one.remove()));

/** The body of the predicate of a schema, on lines without indentation. */
function predicateOf(schema: JsonValue): string {
  const result = buildValidators(documentOf({ Thing: schema }));
  built.push(result);
  const source = result.sources.get("src/validators/thing.js") ?? "";
  const [, body = ""] = /function isThing\((?:value)?\) \{\n([^]*?)\n\}/.exec(source) ?? [];
  return body.replace(/^\s+/gm, "");
}

test.each<{ readonly given: JsonValue; readonly want: string }>([
  { given: true, want: "return true;" },
  { given: false, want: "return false;" },
  { given: { type: "integer" }, want: "if (!isInteger(value)) return false;\nreturn true;" },
  { given: { const: null }, want: "if (value !== null) return false;\nreturn true;" },
  { given: { enum: [] }, want: "return false;" },
  {
    given: { type: ["string", "null"], maxLength: 5 },
    want: 'if (typeof value === "string" ? isLonger(value, 5) : value !== null)\nreturn false;\nreturn true;',
  },
  {
    given: { type: "object", required: ["a"], properties: { a: { type: "string" } } },
    want: 'if (!isObject(value)) return false;\nlet member;\nmember = value["a"];\nif (typeof member !== "string") return false;\nreturn true;',
  },
  {
    given: { type: "object", required: ["toString"] },
    want: 'if (\n!isObject(value) ||\n(Object.hasOwn(value, "toString") ? value["toString"] : undefined) ===\nundefined\n)\nreturn false;\nreturn true;',
  },
])("$given", ({ given, want }) => {
  expect(predicateOf(given)).toBe(want);
});

describe("text of a description", () => {
  const nasty = [
    "'\"`",
    "${1}",
    "*/",
    "</script>",
    "a\nb",
    "\u2028",
    "__proto__",
    "constructor",
    "\\",
    "//",
  ];
  test.each(nasty)("%j stays text wherever it stands", async (text) => {
    const own = JSON.parse(
      `{ ${JSON.stringify(text)}: { "const": ${JSON.stringify(text)} } }`,
    ) as JsonValue;
    const result = buildValidators(
      documentOf({
        Thing: {
          type: "object",
          properties: own,
          required: [text],
          title: text,
          description: text,
        },
      }),
    );
    built.push(result);
    const validator = await result.validator("Thing");
    const value = (member: unknown): unknown =>
      JSON.parse(`{ ${JSON.stringify(text)}: ${JSON.stringify(member)} }`);
    expect(validator.is(value(text))).toBe(true);
    expect(validator.is(value("other"))).toBe(false);
    expect(validator.is({})).toBe(false);
    const [issue] = validator.issues(value("other"));
    expect(issue?.keyword).toBe("const");
    expect(issue?.keywordLocation).toBe(
      `#/components/schemas/Thing/properties/${text.replaceAll("~", "~0").replaceAll("/", "~1")}/const`,
    );
  });
});
