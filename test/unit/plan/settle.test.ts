import { expect, test } from "vitest";

import { type Claim, settleNames } from "../../../generator/plan/settle.js";

type Case = {
  readonly about: string;
  readonly claims: readonly Claim<string>[];
  readonly taken?: readonly string[];
  readonly want: { readonly [key: string]: string };
};

test.each<Case>([
  {
    about: "the first candidate that nobody else wants",
    claims: [
      { key: "x", candidates: ["Pet", "PetModel"] },
      { key: "y", candidates: ["Dog"] },
    ],
    want: { x: "Pet", y: "Dog" },
  },
  {
    about: "where two want one name, neither gets it",
    claims: [
      { key: "x", candidates: ["Line", "OrderLine"] },
      { key: "y", candidates: ["Line", "BillLine"] },
    ],
    want: { x: "OrderLine", y: "BillLine" },
  },
  {
    about: "where two want one name, the one for more places gets it",
    claims: [
      { key: "x", candidates: ["Line", "OrderLine"], places: 2 },
      { key: "y", candidates: ["Line", "BillLine"], places: 3 },
      { key: "z", candidates: ["Line", "PlanLine"] },
    ],
    want: { x: "OrderLine", y: "Line", z: "PlanLine" },
  },
  {
    about: "where two for as many places want one name, neither gets it",
    claims: [
      { key: "x", candidates: ["Line", "OrderLine"], places: 2 },
      { key: "y", candidates: ["Line", "BillLine"], places: 2 },
      { key: "z", candidates: ["Line", "PlanLine"] },
    ],
    want: { x: "OrderLine", y: "BillLine", z: "PlanLine" },
  },
  {
    about: "a name that is taken is left for the next candidate",
    claims: [{ key: "x", candidates: ["Call", "CallModel"] }],
    taken: ["Call"],
    want: { x: "CallModel" },
  },
  {
    about: "numbers where no candidate is left",
    claims: [
      { key: "x", candidates: ["A"] },
      { key: "y", candidates: ["A"] },
      { key: "z", candidates: ["A"] },
    ],
    taken: ["A3"],
    want: { x: "A2", y: "A4", z: "A5" },
  },
  {
    about: "what is published stays, whatever else wants it",
    claims: [
      { key: "x", candidates: ["Pet"], exact: "Pet" },
      { key: "y", candidates: ["Animal"], locked: "Pet" },
    ],
    want: { x: "Pet2", y: "Pet" },
  },
  {
    about: "a published name that is now taken is given up",
    claims: [{ key: "x", candidates: ["Pet"], locked: "Call" }],
    taken: ["Call"],
    want: { x: "Pet" },
  },
  {
    about: "the author's own spelling goes before what is made of another",
    claims: [
      { key: "x", candidates: ["Pet", "PetModel"] },
      { key: "y", candidates: ["Pet", "PetModel"], exact: "Pet" },
    ],
    want: { x: "PetModel", y: "Pet" },
  },
])("$about", ({ claims, taken, want }) => {
  expect(Object.fromEntries(settleNames(claims, taken))).toEqual(want);
});

test("files are told apart without regard to case", () => {
  const claims = [
    { key: 1, candidates: ["pet"] },
    { key: 2, candidates: ["PET"] },
    { key: 3, candidates: ["Index"] },
  ];
  const names = settleNames(claims, ["index"], (name) => name.toLowerCase());
  expect([...names].sort()).toEqual([
    [1, "pet2"],
    [2, "PET3"],
    [3, "Index2"],
  ]);
});

test("100,000 of one name have numbers", () => {
  const claims = Array.from({ length: 100_000 }, (_, key) => ({ key, candidates: ["pet"] }));
  const names = settleNames(claims, ["pet3"]);
  expect([0, 1, 2, 99_999].map((key) => names.get(key))).toEqual([
    "pet2",
    "pet4",
    "pet5",
    "pet100002",
  ]);
});

test("as many as a description may have are named", () => {
  const claims = Array.from({ length: 300_000 }, (_, key) => ({ key, candidates: [`n${key}`] }));
  expect(settleNames(claims).size).toBe(claims.length);
});
