import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { bigInteger } from "../../../templates/runtime/convert-int64.js";
import { type Conversion, items, members } from "../../../templates/runtime/convert.js";
import { parseByMarks, parseExactly, readExactJson } from "../../../templates/runtime/json-read.js";
import { JsonInteger, roundIntegers } from "../../../templates/runtime/json-integer.js";
import { writeByMarks, writeExactJson } from "../../../templates/runtime/json-write.js";
import { seed } from "../../support/seed.js";

const long = "9007199254740993";
const toBigInt = bigInteger("number");

/** Texts that look like the marks, and what could end a string early. */
const hostile = [
  "n9007199254740993",
  "s",
  '"n9007199254740993"',
  "\\",
  '\\"',
  '":',
  '\\":9007199254740993',
  "9007199254740993",
  "\u2028\u0000",
  "__proto__",
];

describe.each([
  ["by marks", parseByMarks],
  ["as the platform can", parseExactly],
])("reading JSON exactly, %s", (_, parse) => {
  it("keeps integers apart that no number is", () => {
    const text = `[${long}, -${long}, 9007199254740991, 1.5, 1e400, 0.12345678901234568, 12345678901234567.5, 1e21]`;
    expect(parse(text)).toEqual([
      new JsonInteger(long),
      new JsonInteger(`-${long}`),
      9007199254740991,
      1.5,
      Infinity,
      0.12345678901234568,
      12345678901234568,
      1e21,
    ]);
  });

  it.each(hostile)("is not fooled by %j", (text) => {
    const value = { [text]: text, list: [text, { [text]: "x" }] };
    const json = JSON.stringify(value).replace("{", `{"id":${long},`);
    expect(parse(json)).toEqual({
      id: new JsonInteger(long),
      ...JSON.parse(JSON.stringify(value)),
    });
  });

  it("passes over space before a colon, and escapes", () => {
    expect(parse(`{"a\\"\\\\" \n: "b\\u006e", "c":${long}}`)).toEqual({
      'a"\\': "bn",
      c: new JsonInteger(long),
    });
  });

  it("refuses what JSON.parse refuses", () => {
    for (const text of [`[${long}`, `{"a":"${long}`, `[0${long}]`, `['${long}']`])
      expect(() => parse(text)).toThrow(SyntaxError);
  });

  it("reads any JSON as JSON.parse does, but for such integers", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = `[${JSON.stringify(value)},${long}]`;
        expect(roundIntegers(parse(text))).toEqual(JSON.parse(text));
      }),
      { seed },
    );
  });
});

describe("reading JSON for a conversion", () => {
  it("gives integers to the places that are converted, and numbers to others", () => {
    const convert = members({ id: toBigInt, ids: items(toBigInt) });
    const text = `{"id":${long},"ids":[1,${long}],"other":${long},"deep":[{"n":${long}}]}`;
    expect(readExactJson(text, convert)).toEqual({
      id: BigInt(long),
      ids: [1n, BigInt(long)],
      other: Number(long),
      deep: [{ n: Number(long) }],
    });
  });

  it("takes time that grows with the text alone", () => {
    const texts = [
      `"${'\\"'.repeat(500_000)}"`,
      "1".repeat(1_000_000),
      `${"1".repeat(1_000_000)}.5`,
      `["a"${" ".repeat(1_000_000)}]`,
    ];
    const start = process.cpuUsage().user;
    for (const text of texts) parseByMarks(text);
    writeByMarks({ id: 1n, texts });
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(3);
  });

  it("reads a string of many megabytes", () => {
    const text = 'x"'.repeat(5_000_000);
    expect(parseByMarks(JSON.stringify([text, 1]))).toEqual([text, 1]);
    expect(writeByMarks([text, 1n]).length).toBeGreaterThan(10_000_000);
  });
});

describe("writing JSON exactly", () => {
  it("writes a bigint as a number", () => {
    const value = {
      id: BigInt(long),
      list: [1n, "1", null, undefined],
      at: new Date(0),
      no: undefined,
    };
    expect(writeExactJson(value)).toBe(
      `{"id":${long},"list":[1,"1",null,null],"at":"1970-01-01T00:00:00.000Z"}`,
    );
  });

  it.each(hostile)("is not fooled by %j", (text) => {
    const value = { [text]: text, boxed: new String(text), list: [text] };
    expect(writeByMarks({ ...value, id: 5n })).toBe(
      JSON.stringify(value).replace(/\}$/, ',"id":5}'),
    );
  });

  it("writes any value as JSON.stringify does, and reads it again", () => {
    const keepAll: Conversion = (value) => value;
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = writeByMarks([value, 5n]);
        expect(text).toBe(`[${JSON.stringify(value)},5]`);
        expect(readExactJson(text, keepAll)).toEqual(JSON.parse(text));
      }),
      { seed },
    );
  });
});
