import { expect, test } from "vitest";

import { markHeld } from "../../../generator/plan/held.js";
import type { FormatTypes } from "../../../generator/plan/format-types.js";
import type { JsonObject } from "../../../generator/source/document.js";
import { modelOf } from "../../support/model-of.js";

const all: FormatTypes = { "date-time": "Date", date: "Date", int64: "bigint", uint64: "string" };
const instant = { type: "string", format: "date-time" };
const day = { type: "string", format: "date" };
const long = { type: "integer", format: "int64" };
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

/** What is held of the schema `A` and others, and what stays as it is on the wire. */
function heldIn(
  schemas: JsonObject,
  formats: FormatTypes,
): { held: readonly string[]; unconverted: readonly string[] } {
  const { model } = modelOf({ paths: {}, components: { schemas } });
  const marked = markHeld(model.schemas, formats);
  const short = (pointer: string): string => pointer.replace("#/components/schemas/", "");
  return {
    held: marked.nodes.flatMap(({ pointer, held }) =>
      held === undefined ? [] : [`${short(pointer)} ${held.wire} ${held.memory}`],
    ),
    unconverted: marked.unconverted.map(({ pointer, reason }) => `${short(pointer)}: ${reason}`),
  };
}

const twin = "an alternative beside it would be the same in memory and is another on the wire";

test.each<{
  about: string;
  schemas: JsonObject;
  formats?: FormatTypes;
  held: string[];
  unconverted?: string[];
}>([
  { about: "an instant", schemas: { A: instant }, held: ["A string Date"] },
  { about: "nothing without a config", schemas: { A: instant }, formats: {}, held: [] },
  {
    about: "nothing that is so already",
    schemas: { A: long },
    formats: { int64: "number" },
    held: [],
  },
  {
    about: "an integer that is a text",
    schemas: { A: { type: "string", format: "int64" } },
    formats: { int64: "number" },
    held: ["A string number"],
  },
  {
    about: "an integer that is a number or a text",
    schemas: { A: { type: ["integer", "string", "null"], format: "uint64" } },
    held: ["A either string"],
  },
  { about: "a format without a type", schemas: { A: { format: "date" } }, held: [] },
  {
    about: "a type that may be an object",
    schemas: { A: { type: ["string", "object"], format: "date" } },
    held: [],
    unconverted: ["A: it may be an object or array as well"],
  },
  {
    about: "below a question",
    schemas: { A: { type: "object", not: { properties: { a: day } }, properties: { b: day } } },
    held: ["A/properties/b string Date"],
    unconverted: ['A/not/properties/a: it stands below "not"'],
  },
  {
    about: "an instant or a day",
    schemas: { A: { oneOf: [day, instant, { type: "null" }] } },
    held: [],
    unconverted: [`A/oneOf/0: ${twin}`, `A/oneOf/1: ${twin}`],
  },
  {
    about: "an instant or another text, which is no Date",
    schemas: { A: { anyOf: [instant, { type: "string" }] } },
    held: ["A/anyOf/0 string Date"],
  },
  {
    about: "digits or another text",
    schemas: { A: { anyOf: [long, { type: "string" }] } },
    formats: { int64: "string" },
    held: [],
    unconverted: [`A/anyOf/0: ${twin}`],
  },
  {
    about: "a type that is said around alternatives",
    schemas: { A: { type: "string", anyOf: [instant, { type: "string", maxLength: 0 }] } },
    held: [],
    unconverted: ["A/anyOf/0: the schema around it says the type that it has on the wire"],
  },
  {
    about: "a type that is said once more",
    schemas: {
      A: { type: "string", allOf: [ref("B"), { type: "string", minLength: 1 }] },
      B: instant,
    },
    held: ["A string Date", "A/allOf/1 string Date", "B string Date"].sort(),
  },
  {
    about: "alternatives that are objects",
    schemas: {
      A: {
        oneOf: [
          { type: "object", properties: { a: day } },
          { type: "object", properties: { a: instant } },
        ],
      },
    },
    held: ["A/oneOf/0/properties/a string Date", "A/oneOf/1/properties/a string Date"],
  },
])("$about", ({ schemas, formats = all, held, unconverted = [] }) => {
  const found = heldIn(schemas, formats);
  expect([...found.held].sort()).toEqual(held);
  expect([...found.unconverted].sort()).toEqual(unconverted);
});
