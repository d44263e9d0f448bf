import { expect, test } from "vitest";

import { createLocalNames } from "../../../generator/emit/validators/module-state.js";
import type { ModelPlan } from "../../../generator/plan/types.js";

const model = { validator: { name: "pet" } } as ModelPlan;
const other = { validator: { name: "petStatus" } } as ModelPlan;

/** Names of a module in a package where these are taken. */
const localNames = (models: readonly ModelPlan[], taken: readonly string[] = []) =>
  createLocalNames("./validators/pet.js", models, {
    of: (name) => ({ file: "pet", predicate: `is${name}`, rules: `rulesOf${name}` }),
    asWrittenOf: () => undefined,
    modelAt: () => undefined,
    functionsAt: () => undefined,
    isTaken: (name) => taken.includes(name),
  });

test.each<{ about: string; taken?: string[]; asked: string[]; want: string[] }>([
  { about: "distinct", asked: ["a", "b"], want: ["a", "b"] },
  { about: "numbered", asked: ["a", "a", "a"], want: ["a", "a2", "a3"] },
  { about: "free in the package", taken: ["a", "a3"], asked: ["a", "a"], want: ["a2", "a4"] },
  { about: "apart from numbered ones", asked: ["a2", "a", "a"], want: ["a2", "a", "a3"] },
])("names of constants are $about", ({ taken, asked, want }) => {
  const names = localNames([model], taken);
  expect(asked.map((name) => names.constant(name, model))).toEqual(want);
});

test("names in a module of several models say which", () => {
  const names = localNames([model, other]);
  expect(names.constant("members", model)).toBe("petMembers");
  expect(names.function("is", "Part", other)).toBe("isPetStatusPart");
});

test("100,000 constants have names in no time", () => {
  const names = localNames([model]);
  const all = Array.from({ length: 100_000 }, () => names.constant("pattern", model));
  expect(all.at(-1)).toBe("pattern100000");
});
