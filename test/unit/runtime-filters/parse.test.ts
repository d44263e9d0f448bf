import { describe, expect, it } from "vitest";

import type { JsonObject } from "../../../generator/source/document.js";
import { check } from "../../../templates/runtime/filter-check.js";
import { fromQuery } from "../../../templates/runtime/filter-parse.js";
import { toQuery } from "../../../templates/runtime/filter-query.js";
import { documentOf, flag, integer, object, query, rows, text } from "../plan-lists/documents.js";
import { loadFilter } from "./emitted.js";

const texts: JsonObject = { type: "array", items: text };
const integers: JsonObject = { type: "array", items: integer };

const filter = object({
  a: object({ b: integer, yes: flag, deep: object({ at: text }) }),
  n: integer,
  l: texts,
  ids: integers,
  either: { type: ["integer", "string"] },
  rows: { type: "array", items: object({ a: text }) },
});

/** A parameter named `p`. */
const parameter = (schema: JsonObject, more: JsonObject = {}): JsonObject => ({
  ...query("p"),
  schema,
  ...more,
});

const deep = parameter(filter, { style: "deepObject" });

async function tableOf(...parameters: JsonObject[]) {
  return loadFilter<string>(documentOf({ parameters, body: rows() }), "/things");
}

interface Case {
  readonly about: string;
  readonly parameters: readonly JsonObject[];
  readonly given: string;
  readonly params: object;
  readonly issues?: readonly string[];
}

describe("fromQuery reads", () => {
  it.each<Case>([
    {
      about: "an escaped delimiter as data",
      parameters: [parameter(texts, { explode: false })],
      given: "p=a%2Cb,c+d,e%20f",
      params: { p: ["a,b", "c d", "e f"] },
    },
    {
      about: "reserved characters",
      parameters: [parameter(texts, { explode: false, allowReserved: true })],
      given: "p=a%2Cb,c:d=e",
      params: { p: ["a,b", "c:d=e"] },
    },
    {
      about: "delimiters that are always escaped",
      parameters: [parameter(integers, { explode: false, style: "pipeDelimited" })],
      given: "p=1%7C2%7c3|4",
      params: { p: [1, 2, 3, 4] },
    },
    {
      about: "an exploded list in another style",
      parameters: [parameter(texts, { explode: true, style: "spaceDelimited" })],
      given: "p=a%20b&p=c",
      params: { p: ["a b", "c"] },
    },
    {
      about: "lists in lists",
      parameters: [parameter({ type: "array", items: integers })],
      given: "p=%5B1%2C2%5D&p=[]",
      params: { p: [[1, 2], []] },
    },
    {
      about: "a list of what is none",
      parameters: [parameter({ type: "array", items: integers })],
      given: "p=1",
      params: {},
      issues: ["error p: 1 is not of type array"],
    },
    {
      about: "a nested deepObject by its types",
      parameters: [deep],
      given: "p[a][b]=1&p[a][yes]=true&p[a][deep][at]=2&p[n]=2&p[l]=p&p[l]=q&p[ids]=7",
      params: {
        p: { a: { b: 1, yes: true, deep: { at: "2" } }, n: 2, l: ["p", "q"], ids: [7] },
      },
    },
    {
      about: "escaped brackets",
      parameters: [deep],
      given: "p%5Ba%5D%5Bb%5D=1&p%5Bl%5D=x",
      params: { p: { a: { b: 1 }, l: ["x"] } },
    },
    {
      about: "brackets in names of members",
      parameters: [
        parameter({ type: "object", additionalProperties: text }, { style: "deepObject" }),
      ],
      given: "p[a%5D%5Bb]=1&p[__proto__]=x",
      params: {
        p: Object.fromEntries([
          ["a][b", "1"],
          ["__proto__", "x"],
        ]),
      },
    },
    {
      about: "members of a deepObject that have no type",
      parameters: [parameter({ type: "object" }, { style: "deepObject" })],
      given: "p[n]=2&p[l]=p&p[l]=q&p[a][b]=c",
      params: { p: { n: "2", l: ["p", "q"], a: { b: "c" } } },
      issues: [
        "warning p[n]: 2 is read as text, its type is not described",
        "warning p[l]: p is read as text, its type is not described",
        "warning p[a][b]: c is read as text, its type is not described",
      ],
    },
    {
      about: "what may be a text or not",
      parameters: [deep],
      given: "p[either]=x",
      params: { p: { either: "x" } },
    },
    {
      about: "what may be a text or a number",
      parameters: [deep],
      given: "p[either]=1",
      params: { p: { either: "1" } },
      issues: ["warning p[either]: 1 is read as text, its type is not described"],
    },
    {
      about: "a member of another type",
      parameters: [deep],
      given: "p[n]=two",
      params: {},
      issues: ["error p[n]: two is not of type integer"],
    },
    {
      about: "lists of objects, which are not told apart",
      parameters: [deep],
      given: "p[rows][a]=1&p[rows][a]=2",
      params: {},
      issues: ["error p[rows]: cannot be read back as array"],
    },
    {
      about: "a member that is given again",
      parameters: [deep],
      given: "p[n]=1&p[n]=2",
      params: { p: { n: 1 } },
      issues: ["error p[n]: given more than once, the first counts"],
    },
    {
      about: "a value in which others stand",
      parameters: [deep],
      given: "p[n]=1&p[n][m]=2",
      params: {},
      issues: ["error p[n][m]: is a value, and others stand in it"],
    },
    {
      about: "an object that is none",
      parameters: [deep],
      given: "p=1",
      params: {},
      issues: ["error p: must be an object"],
    },
    {
      about: "brackets that are not closed",
      parameters: [deep],
      given: "p[n=1",
      params: {},
      issues: ["error p[n: no such parameter; did you mean p?"],
    },
    {
      about: "an exploded object",
      parameters: [parameter(filter), query("q")],
      given: "n=1&l=%5B%22x%22%5D&q=2&m=3",
      params: { p: { n: 1, l: ["x"] }, q: "2" },
      issues: ["error m: no such parameter; did you mean p?"],
    },
    {
      about: "an exploded object of any members",
      parameters: [parameter({ type: "object", additionalProperties: text }), query("q")],
      given: "n=1&q=2",
      params: { p: { n: "1" }, q: "2" },
    },
    {
      about: "members of one of two exploded objects",
      parameters: [
        parameter({ type: "object", additionalProperties: text }),
        { ...query("o"), schema: { type: "object", additionalProperties: text } },
      ],
      given: "n=1",
      params: {},
      issues: ["error n: may be of p or o"],
    },
    {
      about: "an object in one text",
      parameters: [parameter(filter, { explode: false })],
      given: "p=n,1,a,%7B%22b%22%3A2%7D",
      params: { p: { n: 1, a: { b: 2 } } },
    },
    {
      about: "an object in one text, cut off",
      parameters: [parameter(filter, { explode: false })],
      given: "p=n,1,a",
      params: {},
      issues: ["error p: must be names and values by turns"],
    },
    {
      about: "JSON that is broken",
      parameters: [{ name: "p", in: "query", content: { "application/json": { schema: text } } }],
      given: "p=x",
      params: {},
      issues: ["error p: x is not JSON"],
    },
  ])("$about", async ({ parameters, given, params, issues = [] }) => {
    const { table } = await tableOf(...parameters);
    const read = fromQuery(given, table);
    expect(read.params).toEqual(params);
    expect(read.issues.map(({ severity, message }) => `${severity} ${message}`)).toEqual(issues);
  });

  it("URLSearchParams, in which a comma stands between values", async () => {
    const { table } = await tableOf(parameter(texts, { explode: false }));
    const search = new URLSearchParams("p=a%20b,c%2Cd");
    expect(fromQuery(search, table)).toEqual({ params: { p: ["a b", "c", "d"] }, issues: [] });
  });
});

describe("check tells what a style cannot carry", () => {
  it.each<{ about: string; parameters: readonly JsonObject[]; given: object; want: string[] }>([
    {
      about: "a delimiter in a list",
      parameters: [parameter(texts, { explode: false, style: "spaceDelimited" })],
      given: { p: ["a", "b c"] },
      want: ["p: b c has the delimiter of the style in it"],
    },
    {
      about: "a delimiter in an object",
      parameters: [parameter(filter, { explode: false, style: "pipeDelimited" })],
      given: { p: { l: ["a|b"] } },
      want: ['p: ["a|b"] has the delimiter of the style in it'],
    },
    {
      about: "no comma",
      parameters: [parameter(texts, { explode: false })],
      given: { p: ["a,b"] },
      want: [],
    },
    {
      about: "lists of objects",
      parameters: [deep],
      given: { p: { rows: [{ a: "x" }] } },
      want: ["p: a list in it holds lists or objects, which cannot be told apart"],
    },
    {
      about: "members that are parameters",
      parameters: [parameter({ type: "object", additionalProperties: text }), query("q")],
      given: { p: { q: "x" } },
      want: ["p: q is a parameter of its own, too"],
    },
  ])("$about", async ({ parameters, given, want }) => {
    const { table } = await tableOf(...parameters);
    expect(check(given, table).map(({ message }) => message)).toEqual(want);
  });
});

it("a chain over an object reads back what it writes", async () => {
  const { builder, table } = await tableOf(deep);
  const value = { p: { a: { b: 1 }, n: 2, l: ["p", "q"] } };
  const written = toQuery(builder(value));
  expect(written).toBe("p[a][b]=1&p[n]=2&p[l]=p&p[l]=q");
  expect(fromQuery(written, table)).toEqual({ params: value, issues: [] });
});
