import { expect, test } from "vitest";

import {
  layOutIterated,
  layOutLogged,
  layOutOutcome,
} from "../../../generator/emit/script-layout/example.js";

const short = "client.pets.list()";
const withBody = 'client.pets.add({\nbody: {\nname: "Rex",\ntags: ["a", "b"],\n},\n})';
const long = `client.${"a".repeat(30)}.${"b".repeat(30)}()`;

test.each([
  { layOut: layOutLogged, given: short, want: "console.log(await client.pets.list());" },
  {
    layOut: layOutLogged,
    given: withBody,
    want: `console.log(
  await client.pets.add({
    body: {
      name: "Rex",
      tags: ["a", "b"],
    },
  }),
);`,
  },
  {
    layOut: layOutIterated,
    given: short,
    want: "for await (const item of client.pets.list()) console.log(item);",
  },
  {
    layOut: layOutIterated,
    given: long,
    want: `for await (const item of ${long})\n  console.log(item);`,
  },
  {
    layOut: layOutOutcome,
    given: short,
    want: "const outcome = await client.pets.list().result();",
  },
  {
    layOut: layOutOutcome,
    given: withBody,
    want: `const outcome = await client.pets
  .add({
    body: {
      name: "Rex",
      tags: ["a", "b"],
    },
  })
  .result();`,
  },
])("$layOut.name of $given", ({ layOut, given, want }) => {
  expect(layOut(given)).toBe(want);
});

test.each(['client.pets.add({\nname: "東京",\n})', 'client["a-b"].list()', "client.pets.list", ""])(
  "%j is left to a formatter",
  (given) => {
    expect(layOutLogged(given)).toBeUndefined();
  },
);
