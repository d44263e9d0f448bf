import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.js";
import { diagnosticsToJson, formatDiagnostics } from "../../../generator/diagnostics/format.js";

const missing: Diagnostic = {
  code: "reference-not-found",
  severity: "error",
  origin: { uri: "openapi.json", pointer: "#/paths/~1pets/get/responses/200/$ref" },
  message: '"#/components/responses/PetLst" is not defined.',
  fix: 'Define it, or change the reference to "#/components/responses/PetList".',
};
const format: Diagnostic = {
  code: "format-unenforced",
  severity: "warning",
  origin: { uri: "openapi.json", pointer: "#/components/schemas/A/format" },
  message: 'The format "x" is not known.',
};
const syntax: Diagnostic = {
  code: "syntax-json",
  severity: "error",
  origin: { uri: "a.json", pointer: "#" },
  position: { line: 3, column: 4 },
  message: "A comma is expected.",
};
const places: Record<string, { line: number; column: number }> = {
  [missing.origin.pointer]: { line: 41, column: 19 },
  [format.origin.pointer]: { line: 7, column: 1 },
};
const locate = (origin: { pointer: string }) => places[origin.pointer];

describe("formatDiagnostics", () => {
  it("prints place, code, message, pointer and fix, in the order of places", () => {
    expect(formatDiagnostics([missing, format, syntax], locate)).toBe(`a.json:3:4 error syntax-json
  A comma is expected.
  fix: Correct the text at the place named.

openapi.json:7:1 warning format-unenforced
  The format "x" is not known.
  at #/components/schemas/A/format
  fix: Add a \`pattern\`, or accept that the format is not checked.

openapi.json:41:19 error reference-not-found
  "#/components/responses/PetLst" is not defined.
  at #/paths/~1pets/get/responses/200/$ref
  fix: Define it, or change the reference to "#/components/responses/PetList".
`);
  });

  it("leaves the place out where it is not known", () => {
    expect(formatDiagnostics([missing], () => undefined)).toMatch(/^openapi\.json error /);
  });

  it("lets no text of a document drive the terminal or break the form", () => {
    const hostile = { ...missing, message: "a\u001b[2Jb\nc\u202e\u2028" };
    expect(formatDiagnostics([hostile], locate)).toContain("  a\\u001b[2Jb\\nc\\u202e\\u2028\n");
  });

  it("colours place and severity for terminals", () => {
    expect(formatDiagnostics([missing], locate, true)).toMatch(
      /^\u001b\[1mopenapi\.json:41:19\u001b\[22m \u001b\[31merror\u001b\[39m reference-not-found\n/,
    );
  });
});

describe("diagnosticsToJson", () => {
  it("gives the same facts", () => {
    expect(diagnosticsToJson([missing, syntax], locate)).toEqual([
      {
        code: "syntax-json",
        severity: "error",
        file: "a.json",
        line: 3,
        column: 4,
        pointer: "#",
        message: "A comma is expected.",
        fix: "Correct the text at the place named.",
      },
      {
        code: "reference-not-found",
        severity: "error",
        file: "openapi.json",
        line: 41,
        column: 19,
        pointer: missing.origin.pointer,
        message: missing.message,
        fix: missing.fix,
      },
    ]);
  });
});
