import { describe, expect, test } from "vitest";

import {
  camelCase,
  kebabCase,
  pascalCase,
  singular,
  wordsOf,
} from "../../../generator/plan/words.js";

describe("wordsOf", () => {
  test.each([
    { given: "outbound-logs", want: ["outbound", "logs"] },
    { given: "OutboundLog", want: ["outbound", "log"] },
    { given: "HTTPRequest", want: ["http", "request"] },
    { given: "userID", want: ["user", "id"] },
    { given: "user_id", want: ["user", "id"] },
    { given: "md5", want: ["md5"] },
    { given: "oauth2Token", want: ["oauth2", "token"] },
    { given: "2fa", want: ["2fa"] },
    { given: "a.b/c~d e:f", want: ["a", "b", "c", "d", "e", "f"] },
    { given: "/users/{userId}", want: ["users", "user", "id"] },
    { given: "Größe", want: ["größe"] },
    { given: "Gro\u0308ße", want: ["größe"] },
    { given: "都市一覧", want: ["都市一覧"] },
    { given: "ΑΒΓδε", want: ["αβ", "γδε"] },
    { given: "हिन्दी", want: ["हिन्दी"] },
    { given: "🚀", want: [] },
    { given: "__proto__", want: ["proto"] },
    { given: "`${x}`*/", want: ["x"] },
    { given: "a\u2028b\u0000c", want: ["a", "b", "c"] },
    { given: "", want: [] },
  ])("$given", ({ given, want }) => {
    expect(wordsOf(given)).toEqual(want);
  });
});

describe("cases", () => {
  test.each([
    {
      words: ["outbound", "log"],
      pascal: "OutboundLog",
      camel: "outboundLog",
      kebab: "outbound-log",
    },
    // Its capital came with Unicode 17, which compilers of today do not know.
    { words: ["\ua7d3a"], pascal: "\ua7d3a", camel: "\ua7d3a", kebab: "ua7d3a" },
    { words: ["2fa"], pascal: "_2fa", camel: "_2fa", kebab: "2fa" },
    { words: [], pascal: "_", camel: "_", kebab: "_" },
    { words: ["größe"], pascal: "Größe", camel: "größe", kebab: "gruf6udfe" },
    { words: ["都市"], pascal: "都市", camel: "都市", kebab: "u90fdu5e02" },
    { words: ["\u0301a"], pascal: "_\u0301a", camel: "_\u0301a", kebab: "u301a" },
    { words: ["x²"], pascal: "X_", camel: "x_", kebab: "xub2" },
    {
      words: ["a".repeat(300)],
      pascal: `A${"a".repeat(299)}`,
      camel: "a".repeat(300),
      kebab: "a".repeat(100),
    },
  ])("$words", ({ words, pascal, camel, kebab }) => {
    expect([pascalCase(words), camelCase(words), kebabCase(words)]).toEqual([pascal, camel, kebab]);
  });
});

describe("singular", () => {
  test.each([
    { given: ["outbound", "logs"], want: ["outbound", "log"] },
    { given: ["categories"], want: ["category"] },
    { given: ["addresses"], want: ["address"] },
    { given: ["people"], want: ["person"] },
    { given: ["status"], want: ["status"] },
    { given: ["sms"], want: ["sms"] },
    { given: ["news"], want: ["news"] },
    { given: ["is"], want: ["is"] },
    { given: ["metadata"], want: ["metadata"] },
    { given: ["dns"], want: ["dns"] },
    { given: ["caches"], want: ["cache"] },
    { given: ["cookies"], want: ["cookie"] },
    { given: ["pdfs"], want: ["pdf"] },
    { given: ["städte"], want: ["städte"] },
    { given: [], want: [] },
  ])("$given", ({ given, want }) => {
    expect(singular(given)).toEqual(want);
  });
});
