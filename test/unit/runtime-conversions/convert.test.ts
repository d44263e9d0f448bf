import { describe, expect, it } from "vitest";

import { firstOf } from "../../../templates/runtime/convert-alternatives.js";
import { dateTime, day } from "../../../templates/runtime/convert-date.js";
import {
  bigInteger,
  numberInteger,
  textInteger,
} from "../../../templates/runtime/convert-int64.js";
import { byDigits, byInstant, jsonText } from "../../../templates/runtime/convert-parameters.js";
import {
  type Conversion,
  each,
  items,
  later,
  members,
  tagged,
  unchanged,
} from "../../../templates/runtime/convert.js";

const instant = new Date("2026-11-26T08:30:00.250Z");
const midnight = new Date("2026-11-26T00:00:00Z");

const table: readonly {
  readonly name: string;
  readonly convert: Conversion;
  readonly wire: unknown;
  readonly memory: unknown;
}[] = [
  { name: "an instant", convert: dateTime, wire: "2026-11-26T08:30:00.250Z", memory: instant },
  { name: "a day", convert: day, wire: "2026-11-26", memory: midnight },
  { name: "an integer", convert: bigInteger("number"), wire: 5, memory: 5n },
  { name: "a long one", convert: bigInteger("number"), wire: 2n ** 60n, memory: 2n ** 60n },
  { name: "one that is a text", convert: bigInteger("string"), wire: "5", memory: 5n },
  { name: "an integer as a text", convert: textInteger("number"), wire: 5, memory: "5" },
  { name: "a text as a number", convert: numberInteger("string"), wire: "5", memory: 5 },
  {
    name: "members",
    convert: members({ at: dateTime }),
    wire: { at: "2026-11-26T08:30:00.250Z", other: "2026-11-26" },
    memory: { at: instant, other: "2026-11-26" },
  },
  {
    name: "members by pattern, and others",
    convert: members({ a: unchanged }, { patterns: [[/^x-/, day]], rest: dateTime, names: ["b"] }),
    wire: { a: "2026-11-26", b: "2026-11-26", "x-1": "2026-11-26", c: "2026-11-26T08:30:00.250Z" },
    memory: { a: "2026-11-26", b: "2026-11-26", "x-1": midnight, c: instant },
  },
  {
    name: "elements",
    convert: items(day, [undefined, dateTime]),
    wire: ["2026-11-26", "2026-11-26T08:30:00.250Z", "2026-11-26"],
    memory: ["2026-11-26", instant, midnight],
  },
  {
    name: "all of several",
    convert: each([members({ a: day }), members({ b: later(() => day) })]),
    wire: { a: "2026-11-26", b: "2026-11-26" },
    memory: { a: midnight, b: midnight },
  },
  {
    name: "alternatives by their tag",
    convert: tagged("kind", [
      [["a"], members({ at: day })],
      [["b"], unchanged],
    ]),
    wire: { kind: "a", at: "2026-11-26" },
    memory: { kind: "a", at: midnight },
  },
  {
    name: "an alternative that stays",
    convert: tagged("kind", [[["a"], members({ at: day })]]),
    wire: { kind: "c", at: "2026-11-26" },
    memory: { kind: "c", at: "2026-11-26" },
  },
  {
    name: "alternatives by what they ask",
    convert: firstOf([
      [
        ["object", (value, scope) => "note" in (value as object) || scope.issues.push({} as never)],
        unchanged,
      ],
      ["object", members({ at: day })],
    ]),
    wire: [{ at: "2026-11-26" }],
    memory: [{ at: "2026-11-26" }],
  },
];

describe("conversions", () => {
  it.each(table)("take $name into memory and back", ({ convert, wire, memory }) => {
    expect(convert(wire, "memory")).toEqual(memory);
    expect(convert(memory, "wire")).toEqual(wire);
  });

  it.each(table)("leave $name that is converted", ({ convert, wire, memory }) => {
    expect(convert(memory, "memory")).toEqual(memory);
    expect(convert(wire, "wire")).toEqual(wire);
  });

  it("change nothing that they are given", () => {
    const given = { list: [{ at: "2026-11-26" }], same: {} };
    const copy = structuredClone(given);
    const convert = members({ list: items(members({ at: day })), same: members({ at: day }) });
    const made = convert(given, "memory") as typeof given;
    expect(given).toEqual(copy);
    expect(made.same).toBe(given.same);
    expect(convert(made, "memory")).toBe(made);
  });

  it("keep a member that is called as the prototype", () => {
    const given = JSON.parse('{"__proto__":"2026-11-26"}') as object;
    const made = members({ ["__proto__"]: day })(given, "memory") as object;
    expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
    expect(Object.getOwnPropertyDescriptor(made, "__proto__")?.value).toEqual(midnight);
  });

  const others: readonly unknown[] = [
    null,
    undefined,
    true,
    1.5,
    "x",
    [],
    {},
    new Date(NaN),
    2 ** 60,
  ];
  it.each(table.slice(0, 7))("leave what is not $name", ({ convert }) => {
    for (const other of others) {
      expect(convert(other, "memory")).toBe(other);
      expect(convert(other, "wire")).toBe(other);
    }
  });

  const texts = [
    "2026-02-30",
    "2026-11-26T25:00:00Z",
    "2026-11-26 08:00:00Z",
    "2026-11-26T23:59:60Z",
    "26.11.2026",
    "9".repeat(400),
    "-",
    "1e5",
    "0x5",
    " 5",
  ];
  it.each(texts)("leave the text %j", (text) => {
    for (const convert of [dateTime, bigInteger("string"), numberInteger("string")])
      expect(convert(text, "memory")).toBe(text);
  });

  it("take small letters and every zone", () => {
    expect(dateTime("2026-11-26t09:30:00.25+01:00", "memory")).toEqual(instant);
    expect(dateTime("2026-11-26t08:30:00.250z", "memory")).toEqual(instant);
  });

  it("choose an alternative whose enum is open last", () => {
    const is =
      (wanted: string) =>
      (value: unknown, scope: { readonly isOpen?: boolean; readonly issues: unknown[] }): void => {
        if ((value as { kind: string }).kind !== wanted && !scope.isOpen) scope.issues.push(wanted);
      };
    const convert = firstOf(
      [
        [[is("a") as never], members({ at: day })],
        [[is("b") as never], unchanged],
      ],
      true,
    );
    expect(convert({ kind: "b", at: "2026-11-26" }, "memory")).toEqual({
      kind: "b",
      at: "2026-11-26",
    });
    expect(convert({ kind: "c", at: "2026-11-26" }, "memory")).toEqual({ kind: "c", at: midnight });
  });
});

describe("conversions of parameters", () => {
  it("take integers and days as cursors have them", () => {
    const integer = byDigits(bigInteger("string"));
    expect([integer("5", "memory"), integer(5, "wire"), integer("x", "wire")]).toEqual([
      5n,
      "5",
      "x",
    ]);
    expect(byInstant(day)("2026-11-26T00:00:00.000Z", "wire")).toBe("2026-11-26");
  });

  it("write JSON", () => {
    const convert = jsonText(members({ id: bigInteger("number") }));
    expect(convert({ id: 2n ** 60n }, "wire")).toBe('{"id":1152921504606846976}');
    expect(convert(undefined, "wire")).toBe(undefined);
  });
});
