import fc from "fast-check";
import { format } from "prettier";
import { expect, test } from "vitest";

import {
  isKnownMarkdown,
  markdownCode,
  markdownTable,
  markdownText,
} from "../../generator/emit/markdown.js";
import { markdownProse, markdownSummary } from "../../generator/emit/markdown-prose.js";
import { layout } from "../../generator/write/oxfmt.js";
import { seed } from "../support/seed.js";

/** What begins or ends markup, beside words. */
const fragments =
  "word snake_case _a_ __ * ** ` `` ``` ~ ~~~ [a] (b) ![c](d) [x]: # ## > - + 1. 2) = == --- | \\ \\_ & &amp; &lt; < <b> <!-- --> {{a}} {%b%} $ $a$ : :a: ^ ^a @ a@b.cd https://a.bc/d_e_ www.a.bc größe … – “a” ( ) ! .".split(
    " ",
  );
/** What prettier does with these is not known: letters of any width, emphasis within words, mathematics. */
const rare = "$$ _ß é_ 東京 한국 😀 ☎".split(" ");
const fragment = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom(...fragments) },
  { weight: 1, arbitrary: fc.constantFrom(...rare) },
);
/** Markup that prose is read from. */
const markup =
  "*a* **b** `c` ``d`e`` `f|g` [h](https://a.bc/d_e_?f=*&g=~h) [`i`](http://a.bc) ![j](https://a.bc) [k](#l) <https://a.bc/_m> <br> <p> </p> <li> <code> </code> <a href='https://a.bc'> </a> <namespace> &amp;amp; &nbsp; \\* !!".split(
    " ",
  );
const separator = fc.constantFrom("", " ", "  ", "\n");
const text = fc
  .array(fc.tuple(fragment, separator), { maxLength: 8 })
  .map((parts) => parts.flat().join(""));
const prose = fc
  .array(
    fc.tuple(
      fc.oneof(fragment, fc.constantFrom(...markup)),
      fc.oneof(separator, fc.constantFrom("\n\n", "\n- ", "\n    ")),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.flat().join(""));
const cell = fc.oneof(text.map(markdownText), text.map(markdownCode), prose.map(markdownProse));

const document = fc
  .tuple(text, text, text, prose, fc.array(fc.tuple(cell, cell), { maxLength: 3 }))
  .map(([title, paragraph, code, described, rows]) =>
    [
      `# ${markdownCode(title)}`,
      markdownText(paragraph),
      `${markdownCode(code)}: ${markdownText(title) || "it"}`,
      markdownProse(described),
      `${markdownCode(code)}: ${markdownSummary(described) || "it"}`,
      markdownTable(["A", "B"], rows),
      `- Made from ${markdownText(paragraph) || "it"}.`,
    ]
      .filter((part) => part !== "")
      .join("\n\n"),
  );

test("prettier leaves Markdown as it is, where it is known to", async () => {
  let known = 0;
  let all = 0;
  const property = fc.asyncProperty(document, async (given) => {
    all++;
    if (!isKnownMarkdown(given)) return;
    known++;
    expect(await format(`${given}\n`, { ...layout, parser: "markdown" })).toBe(`${given}\n`);
  });
  await fc.assert(property, { seed, numRuns: Number(process.env["FC_RUNS"] ?? 400) });
  expect(known / all).toBeGreaterThan(0.4);
}, 120_000);
