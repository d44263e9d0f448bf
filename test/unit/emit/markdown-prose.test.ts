import { describe, expect, test } from "vitest";

import { markdownProse, markdownSummary } from "../../../generator/emit/markdown-prose.js";

describe("prose", () => {
  test.each([
    { given: "Plain text.", want: "Plain text." },
    { given: "Two\nlines\n\nand a paragraph", want: "Two lines and a paragraph" },
    {
      given: "Possible values are: `a_b` or ``c`d``.",
      want: "Possible values are: `a_b` or ``c`d``.",
    },
    { given: "One of `a|b`", want: "One of a\\|b" },
    {
      given: "[Box](https://developer.box.com/a_b?c=d&e)",
      want: "[Box](https://developer.box.com/a_b?c=d&e)",
    },
    { given: '[`a`](http://a.bc "title")', want: "[`a`](http://a.bc)" },
    { given: "[a][b]\n\n[b]: https://a.bc", want: "[a](https://a.bc)" },
    { given: "See https://a.bc/d.", want: "See <https://a.bc/d>." },
    { given: "<https://a.bc> [https://a.bc](https://a.bc)", want: "<https://a.bc> <https://a.bc>" },
    { given: "[a](/b) [c](#d) [e](mailto:f@g.hi)", want: "a c e" },
    { given: "[a](https://a.bc/(d)) [e](https://a.bc/f;g)", want: "a e" },
    {
      given: "Wow ![a](https://a.bc) ![b](https://a.bc) [![c](d)](https://a.bc)",
      want: "Wow a b [c](https://a.bc)",
    },
    { given: "Wow\\![a](https://a.bc)", want: "Wow\\![a](https://a.bc)" },
    { given: "[a *b* [c]](https://a.bc)", want: "[a b \\[c\\]](https://a.bc)" },
    { given: "*a* **b** __c__ ~~d~~ ***e***", want: "a b c d e" },
    { given: "2 * 3 * 4, _id, snake_case", want: "2 \\* 3 \\* 4, \\_id, snake_case" },
    {
      given: "\\*a\\* &lt;b&gt; &amp;amp; &quot;c&quot; d&#39;s e&nbsp;f &copy;",
      want: '\\*a\\* &lt;b> &amp;amp; "c" d\'s e f &amp;copy;',
    },
    { given: "# Title\n\nText\n\n## More\n\nText.", want: "Title: Text. More: Text." },
    { given: "> quoted\n> text", want: "quoted text" },
    { given: "One of\n\n- `a`\n- `b`\n\nor none", want: "One of: `a`; `b`. or none" },
    {
      given: "Any of:\n1. First.\n2. Second\n   * nested\n   * too\n3. Third",
      want: "Any of: First. Second: nested; too. Third",
    },
    { given: "> - see https://a.bc", want: "see <https://a.bc>" },
    { given: "- [x] done\n- [ ] open", want: "\\[x\\] done; \\[ \\] open" },
    { given: "| a | b |\n| - | - |\n| `c` | d |\n| e | f |", want: "a, b: `c`, d; e, f" },
    {
      given: 'Send\n\n```json\n{ "a":\n  1 }\n```\n\nand wait.',
      want: 'Send `{ "a": 1 }` and wait.',
    },
    { given: "Set in\n    as a whole,\n    *all* of it", want: "Set in as a whole, all of it" },
    { given: "<p>One<br/>two</p><p>three</p>", want: "One two three" },
    {
      given: "<b>a</b> <i>b</i> <em>c</em> <strong>d</strong> <span class='e'>f</span>",
      want: "a b c d f",
    },
    {
      given: "Values:<ul><li>a</li><li><code>b *c* &lt;d&gt;</code></li></ul>Then",
      want: "Values: a; `b *c* <d>`. Then",
    },
    { given: "<h2>Title</h2><p>Text</p>", want: "Title: Text" },
    { given: '<a href="https://a.bc?d&amp;e" target=_blank>f</a>', want: "[f](https://a.bc?d&e)" },
    { given: "<a href='javascript:b()'>c</a><a>d</a>", want: "cd" },
    { given: "<img src=x onerror=alert(1) alt='a|b'>", want: "a\\|b" },
    {
      given: "In /{ns}/<namespace>, <table> or <code>",
      want: "In /{ns}/&lt;namespace>, &lt;table> or &lt;code>",
    },
    { given: "a<!-- comment -->b <script>c()</script>", want: "ab &lt;script>c()&lt;/script>" },
    { given: "<xmp:a> <p-b>c</p-b>", want: "&lt;xmp:a> &lt;p-b>c&lt;/p-b>" },
    { given: "<a@b.cd> <https://a.bc/(d)>", want: "a@b.cd https://a.bc/(d)" },
    { given: "1\\. a", want: "1\\. a" },
    { given: "**-** a", want: "\\- a" },
    { given: "*1*. a", want: "1\\. a" },
    { given: "`a``b`", want: "`a``b`" },
    { given: "<code>a</code><code>b</code>", want: "`a` `b`" },
    { given: " \n ", want: "" },
    { given: "` `", want: "" },
    { given: "\ud800 `\udc00`", want: "\ufffd `\ufffd`" },
  ])("$given", ({ given, want }) => {
    expect(markdownProse(given)).toBe(want);
  });

  test.each([
    { name: "long", given: `*a* ${"b".repeat(10_000)}`, start: "\\*a\\* b" },
    { name: "nested in quotes", given: `${"> ".repeat(50)}*a*`, start: "\\> > >" },
    { name: "nested in lists", given: `${"- ".repeat(50)}*a*`, start: "\\- - -" },
    { name: "full of emphasis", given: "*a* ".repeat(301), start: "\\*a\\* \\*a\\*" },
  ])("a text that is $name stands for itself", ({ given, start }) => {
    expect(markdownProse(given).slice(0, start.length)).toBe(start);
    expect(markdownSummary(given).slice(0, start.length)).toBe(start);
  });
});

describe("a summary", () => {
  test.each([
    { given: "One\nline.\n\nMore.", want: "One line." },
    { given: "*One*\nline.\n\nMore.", want: "One line." },
    { given: "# Title\n\nText.\n\nMore.", want: "Text." },
    { given: "![](https://a.bc)\n\nText.\n\nMore.", want: "Text." },
    { given: "<h1>Title</h1>\n<p>Text.</p>\n\nMore.", want: "Title: Text." },
    { given: "Any of:\n\n- a\n- b\n\nMore.", want: "Any of: a; b" },
    { given: "# Title", want: "Title" },
    { given: `*One*.\n\n${"More. ".repeat(2_000)}`, want: "One." },
    { given: "", want: "" },
  ])("$given", ({ given, want }) => {
    expect(markdownSummary(given)).toBe(want);
  });
});
