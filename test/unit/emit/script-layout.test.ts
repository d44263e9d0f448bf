import { expect, test } from "vitest";

import { layOutScript } from "../../../generator/emit/script-layout/lay-out.js";

const wide = "a".repeat(40);

test.each<{ about: string; given: string; want: string | undefined }>([
  {
    about: "parentheses that are not needed are left out",
    given: "if (((a) && (!(b)))) return false;",
    want: "if (a && !b) return false;",
  },
  {
    about: "parentheses that are needed stay",
    given: "if (!(a && b) || (c === d) === e) return false;",
    want: "if (!(a && b) || (c === d) === e) return false;",
  },
  {
    about: "operators that are mixed have parentheses",
    given: "return ((a) && (b)) || ((c));",
    want: "return (a && b) || c;",
  },
  {
    about: "blocks are set in",
    given: "function f(value) {\nif (a) {\nreturn false;\n} else if (b) return false;\n}",
    want: "function f(value) {\n  if (a) {\n    return false;\n  } else if (b) return false;\n}",
  },
  {
    about: "labels stand one deeper than their switch",
    given: 'switch (a) {\ncase "b":\nif (c) {\nreturn false;\n}\nbreak;\ndefault:\nreturn true;\n}',
    want: 'switch (a) {\n  case "b":\n    if (c) {\n      return false;\n    }\n    break;\n  default:\n    return true;\n}',
  },
  {
    about: "a condition too wide is broken",
    given: `if (((${wide}) && (${wide}))) return false;`,
    want: `if (\n  ${wide} &&\n  ${wide}\n)\n  return false;`,
  },
  {
    about: "a call is broken at its last argument",
    given: `const a = f("${wide}", { b: "${wide}" });`,
    want: `const a = f("${wide}", {\n  b: "${wide}",\n});`,
  },
  {
    about: "letters of unknown width are left to others",
    given: 'const a = "東京";',
    want: undefined,
  },
  { about: "a text without end is left to others", given: 'const a = ("b);', want: undefined },
  {
    about: "what no emitter writes is left to others",
    given: "const a = (b, c);",
    want: undefined,
  },
])("$about", ({ given, want }) => {
  expect(layOutScript(given)).toBe(want);
});

test("a condition may have any number of operands", () => {
  const tests = Array.from({ length: 20_000 }, (_, index) => `key !== "n${index}"`);
  const lines = layOutScript(`if (${tests.join(" && ")}) {\nreturn false;\n}`)?.split("\n");
  expect(lines?.slice(0, 2)).toEqual(["if (", '  key !== "n0" &&']);
  expect(lines?.length).toBe(20_004);
});

test("what is nested deeper than can be read is left to others", () => {
  expect(layOutScript(`return ${"[(".repeat(50_000)}a${")]".repeat(50_000)};`)).toBeUndefined();
});
