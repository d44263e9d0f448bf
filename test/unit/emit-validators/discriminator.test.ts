import { afterAll, expect, test } from "vitest";

import { buildValidators, documentOf } from "../../support/validators.js";

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const text = { type: "object", required: ["kind"], properties: { kind: { type: "string" } } };
const mood = { kind: { type: "string" }, mood: { type: "string", enum: ["calm"] } };

const document = documentOf({
  Pet: {
    oneOf: [to("Cat"), to("Dog")],
    discriminator: { propertyName: "kind", mapping: { cat: "Cat", hound: "Dog", dog: "Dog" } },
  },
  Cat: { type: "object", required: ["kind"], properties: mood },
  Dog: text,
});
const built = {
  request: buildValidators(document, "request"),
  response: buildValidators(document, "response"),
};
afterAll(() => Object.values(built).forEach((one) => one.remove()));

test.each<readonly [unknown, request: boolean, response: boolean]>([
  [{ kind: "cat" }, true, true],
  [{ kind: "hound" }, true, true],
  [{ kind: "dog", mood: 1 }, true, true],
  [{ kind: "cat", mood: 1 }, false, false],
  [{ kind: "cat", mood: "wild" }, false, true],
  // Types tell alternatives apart by it, so that a value which is in none is right in none.
  [{ kind: "Cat" }, false, false],
  [{ kind: "fish" }, false, false],
  [{}, false, false],
])("%j", async (value, request, response) => {
  for (const [direction, want] of [
    ["request", request],
    ["response", response],
  ] as const) {
    const validator = await built[direction].validator("Pet");
    expect([direction, validator.is(value)]).toEqual([direction, want]);
    expect(validator.issues(value).length === 0).toBe(want);
  }
});
