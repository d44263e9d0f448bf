import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";

import type { JsonValue } from "../../generator/source/document.js";
import { parseWholeYaml } from "../../generator/source/yaml-document.js";
import { createPlainOffsets } from "../../generator/source/yaml-plain-offsets.js";
import { parsePlainYaml } from "../../generator/source/yaml-plain.js";
import { createDocumentOffsets } from "../../generator/source/yaml-document-offsets.js";
import { seed } from "../support/seed.js";

const word = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.constantFrom("1e3", "0o7", "0x1F", "~", "yes", "- a", "a: b", "# c", "it's", "two\nlines\n"),
);
const { value } = fc.letrec<Record<"value", JsonValue>>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    word,
    fc.integer(),
    fc.double({ noDefaultInfinity: true, noNaN: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(word, tie("value"), { maxKeys: 4 }),
  ),
}));
const text = fc
  .tuple(
    fc.dictionary(word, value, { minKeys: 1, maxKeys: 5 }),
    fc.constantFrom("PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE", "BLOCK_LITERAL", "BLOCK_FOLDED"),
    fc.constantFrom("block", "flow", "any"),
    fc.integer({ min: 1, max: 4 }),
  )
  .map(([root, defaultStringType, collectionStyle, indent]) =>
    stringify(root, { defaultStringType, collectionStyle, indent, defaultKeyType: "PLAIN" }),
  );

/** What changes the meaning of a text, or its form. */
const piece = fc.constantFrom(
  ..."\n|\n\n|  |: |- |? |'|\"|{|}|[|]|,|#| #|||>-|&a |*a|!|%|\t|~|0x1|.5|---\n|<<: |\r\n|-0|é".split(
    "|",
  ),
);
const edit = fc.tuple(fc.nat(), fc.nat({ max: 3 }), piece);

function edited(original: string, edits: readonly (readonly [number, number, string])[]): string {
  return edits.reduce((before, [start, removed, added]) => {
    const at = start % (before.length + 1);
    return before.slice(0, at) + added + before.slice(at + removed);
  }, original);
}

/** Pointers to all but null, which may be written without a letter. */
function pointersOf(node: JsonValue, tokens: readonly string[] = []): readonly string[][] {
  if (node === null) return [];
  const children = typeof node === "object" ? Object.entries(node) : [];
  const below = children.flatMap(([key, child]) => pointersOf(child, [...tokens, key]));
  return [[...tokens], ...below];
}

test("what both libraries read is the same value with the same places", () => {
  let plain = 0;
  fc.assert(
    fc.property(text, fc.array(edit, { maxLength: 3 }), (original, edits) => {
      const source = edited(original, edits);
      const found = parsePlainYaml(source);
      if (found === undefined) return;
      plain++;
      const whole = parseWholeYaml(source, "openapi.yaml");
      expect(whole).toEqual({ ok: true, value: found });
      const [own, other] = [createPlainOffsets(source), createDocumentOffsets(source)];
      for (const tokens of pointersOf(found)) expect(own?.(tokens)).toBe(other(tokens));
    }),
    { seed, numRuns: Number(process.env["FC_RUNS"] ?? 1000) },
  );
  expect(plain).toBeGreaterThan(100);
});
