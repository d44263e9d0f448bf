import { expect, test } from "vitest";

const { partOf } = (await import("../../../scripts/part-of.mjs" as string)) as {
  partOf(text: string, exported: readonly string[]): string; // as it says itself
};

const cases = [
  {
    about: "what is read, through functions, classes and other modules",
    given: [
      'var fs = require("fs");',
      'var os = require("os");',
      "function used() { return fs.constants; }",
      "function unused() { return os.EOL; }",
      "class Base { static { used(); } }",
      "const Made = unused(Base);",
      "class Wanted extends Base {}",
      "exports.Made = Made;",
      "exports.Wanted = Wanted;",
    ],
    want: [0, 2, 4, 6, 8],
  },
  {
    about: "an enum, which is assigned where it is called for",
    given: [
      "exports.Kind = void 0;",
      "(function (Kind) { Kind.A = 1; })(exports.Kind || (exports.Kind = {}));",
      "var Other;",
      "(function (Other) { Other.A = 1; })(Other || (Other = {}));",
      "exports.Wanted = () => exports.Kind.A;",
    ],
    want: [0, 1, 4],
  },
  {
    about: "what another name is given to",
    given: [
      'var inner = require("./inner");',
      "const { one, two: [three] } = inner.parts();",
      'Object.defineProperty(exports, "Wanted", { get: () => three });',
      'Object.defineProperty(exports, "Other", { get: () => four });',
    ],
    want: [0, 1, 2],
  },
  {
    about: "not what a property, a parameter or a local name is called like",
    given: [
      "const path = load();",
      "const text = load();",
      "const key = load();",
      "exports.Wanted = (path) => { const text = path.key; return { key: text }; };",
    ],
    want: [3],
  },
];

test.each(cases)("keeps $about", ({ given, want }) => {
  expect(partOf(given.join("\n"), ["Wanted"])).toBe(want.map((line) => given[line]).join("\n"));
});

test("refuses a name that the module does not export", () => {
  expect(() => partOf("exports.Other = 1;", ["Wanted"])).toThrow("exports.Wanted is not set.");
});
