import fc from "fast-check";
import { Lexer, type Token, type Tokens } from "marked";
import { expect, test } from "vitest";

import { markdownProse, markdownSummary } from "../../generator/emit/markdown-prose.js";
import { SparingTokenizer } from "../../generator/emit/prose/sparing-tokenizer.js";
import { seed } from "../support/seed.js";

const fragments =
  "word a_b _a_ __b__ * ** *c* **d** ` `` ``` `e` ``f`g`` `h|i` ~~j~~ [ ] ( ) [k] [k]: https://a.bc [l](https://a.bc/_d) [m](#n) [o](javascript:p) [q](data:text/html,r) ![s](https://a.bc) ![t][k] ! # ## > - + 1. 2) = === --- | || |-| \\ \\\\ & &amp; &lt; &amp;lt; &#39; &nbsp; < > <b> </b> <p> <br/> <li> <ul> </ul> <code> </code> <a href='https://a.bc'> <a href=javascript:u> </a> <img src=v alt=w> <script> </script> <namespace> <!-- --> <!x> <?y ?> https://a.bc/z_ <https://a.bc> www.a.bc a@b.cd {{a}} $ : ^ \u2028 \ud800 größe 東京".split(
    " ",
  );
const text = fc
  .array(
    fc.tuple(
      fc.constantFrom(...fragments),
      fc.constantFrom("", "", " ", " ", "\n", "\n\n", "\n- ", "\n> ", "\n    ", "\t"),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.flat().join(""));

/** What is in a paragraph or a cell: not more than words, code and links that are harmless. */
function strangeTokens(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    if (token.type === "link")
      return [
        ...(isHarmless(token as Tokens.Link) ? [] : [token]),
        ...strangeTokens(token.tokens ?? []),
      ];
    return ["text", "codespan", "escape"].includes(token.type) ? [] : [token];
  });
}

/** A link to the web, or one that readers make of an address of electronic mail whatever is done. */
const isHarmless = ({ href, text: shown }: Tokens.Link): boolean =>
  /^https?:\/\//i.test(href) || href === `mailto:${shown}`;

const runs = { seed, numRuns: Number(process.env["FC_RUNS"] ?? 3_000) };

test.each([
  { name: "prose", written: markdownProse },
  { name: "a summary", written: markdownSummary },
])("$name is words, code and links", ({ written }) => {
  let parsed = 0;
  const property = fc.property(text, (given) => {
    const line = written(given);
    expect(line).not.toMatch(/[\r\n\u2028\u2029\ud800]/);
    if (line === "") return;
    parsed++;
    const [paragraph, ...rest] = Lexer.lex(line) as Tokens.Paragraph[];
    expect({ type: paragraph?.type, rest }).toEqual({ type: "paragraph", rest: [] });
    expect(strangeTokens(paragraph?.tokens ?? [])).toEqual([]);
    const [table] = Lexer.lex(`| A | B |\n| - | - |\n| ${line} | b |\n`) as Tokens.Table[];
    const cells = table?.rows.map((row) => row.map((cell) => cell.text)) ?? [];
    expect(cells.map((row) => row.length)).toEqual([2]);
    expect(cells[0]?.[1]).toBe("b");
    expect(strangeTokens(table?.rows[0]?.[0]?.tokens ?? [])).toEqual([]);
  });
  fc.assert(property, runs);
  expect(parsed).toBeGreaterThan(runs.numRuns / 2);
});

test("text that was written is read as the same text", () => {
  const property = fc.property(text, (given) => {
    const line = markdownProse(given);
    // marked takes escapes behind an address for a part of it.
    if (!/(?<!<|(?<!\\)\]\()https?:|www|@/.test(line)) expect(markdownProse(line)).toBe(line);
  });
  fc.assert(property, runs);
});

test("a text without blocks says what it says beside blocks", () => {
  let compared = 0;
  const property = fc.property(text, (given) => {
    const flush = given.trim();
    if (flush === "" || /\s[ \t]/.test(flush)) return;
    compared++;
    expect(markdownProse(`***\n\n${flush}`)).toBe(markdownProse(flush));
  });
  fc.assert(property, runs);
  expect(compared).toBeGreaterThan(runs.numRuns / 3);
});

test("blocks are found as marked finds them", () => {
  const sign = fc.constantFrom(
    ..."= == --- > # | |-| 1. - * <p> <x> </p> <!-- --> ``` [k]: a".split(" "),
  );
  const space = fc.constantFrom("", " ", "\n", "\n", "\n\n", "\n    ", "\t");
  const blocks = fc
    .array(fc.tuple(sign, space), { maxLength: 10 })
    .map((parts) => parts.flat().join(""));
  const property = fc.property(fc.oneof(text, blocks), (given) => {
    const found = Lexer.lex(given, { gfm: true, tokenizer: new SparingTokenizer() });
    expect(found).toEqual(Lexer.lex(given));
  });
  fc.assert(property, runs);
});
