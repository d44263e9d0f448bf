import { expect, test } from "vitest";

import { tagAlternatives } from "../../../generator/plan/tags.js";
import type { JsonObject } from "../../../generator/source/document.js";
import { modelOf } from "../../support/model-of.js";

const to = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

/** The tag that each alternative of `Pet` requires beside its reference. */
function tagsOf(schemas: JsonObject): (unknown[] | undefined)[] {
  const { model } = modelOf({ components: { schemas } });
  const tagged = new Map(tagAlternatives(model.schemas).map((node) => [node.pointer, node]));
  return ["0", "1"].map((index) => {
    const schema = tagged.get(`#/components/schemas/Pet/oneOf/${index}`)?.schema;
    if (typeof schema !== "object" || schema.required === undefined) return undefined;
    const tag = tagged.get(`#/components/schemas/Pet/oneOf/${index}/properties/kind`)?.schema;
    if (typeof tag !== "object") return undefined;
    return tag.anyOf?.map((one) => (one as JsonObject)["const"]) ?? [tag.const];
  });
}

const kind = (schema: JsonObject): JsonObject => ({
  type: "object",
  required: ["kind"],
  properties: { kind: schema },
});
const text = kind({ type: "string" });
const union = (mapping?: JsonObject): JsonObject => ({
  oneOf: [to("Cat"), to("Dog")],
  discriminator: { propertyName: "kind", ...(mapping && { mapping }) },
});
const shared = kind({ type: "string", enum: ["cat", "dog"] });

test.each<{ about: string; schemas: JsonObject; want: (string[] | undefined)[] }>([
  { about: "names", schemas: { Pet: union(), Cat: text, Dog: text }, want: [["Cat"], ["Dog"]] },
  {
    about: "a mapping to names with percent signs, encoded and not",
    schemas: {
      Pet: {
        oneOf: [to("A%25"), to("50%25%20b")],
        discriminator: {
          propertyName: "kind",
          mapping: { a: "#/components/schemas/A%", b: "#/components/schemas/50%25%20b" },
        },
      },
      "A%": text,
      "50% b": text,
    },
    want: [["a"], ["b"]],
  },
  {
    about: "a mapping, by reference and by name",
    schemas: {
      Pet: union({ c: "#/components/schemas/Cat", d: "Dog", e: "Dog" }),
      Cat: text,
      Dog: text,
    },
    want: [["c"], ["d", "e"]],
  },
  {
    about: "a mapping of some, names of the others",
    schemas: { Pet: union({ c: "Cat" }), Cat: text, Dog: text },
    want: [["c"], ["Dog"]],
  },
  {
    about: "enums of their own",
    schemas: {
      Pet: union(),
      Cat: kind({ type: "string", enum: ["tiger", "lion"] }),
      Dog: kind({ type: "string", enum: ["dog"] }),
    },
    want: [["tiger", "lion"], ["dog"]],
  },
  {
    about: "constants, which say it already",
    schemas: { Pet: union(), Cat: kind({ const: "cat" }), Dog: kind({ const: "dog" }) },
    want: [undefined, undefined],
  },
  {
    about: "an enum of their base, in another case",
    schemas: {
      Pet: union(),
      Base: shared,
      Cat: { allOf: [to("Base")] },
      Dog: { allOf: [to("Base")] },
    },
    want: [["cat"], ["dog"]],
  },
  {
    about: "a discriminator of their base",
    schemas: {
      Pet: { oneOf: [to("Cat"), to("Dog")] },
      Base: { ...text, discriminator: { propertyName: "kind", mapping: { c: "Cat" } } },
      Cat: { allOf: [to("Base"), { type: "object" }] },
      Dog: { allOf: [{ allOf: [to("Base")] }] },
    },
    want: [["c"], ["Dog"]],
  },
  {
    about: "their own tags where they declare one",
    schemas: { Pet: union({ c: "Cat", d: "Dog" }), Cat: text, Dog: { type: "object" } },
    want: [["c"], undefined],
  },
  {
    about: "nothing where the base's enum names neither",
    schemas: {
      Pet: union(),
      Base: kind({ type: "string", enum: ["x", "y"] }),
      Cat: to("Base"),
      Dog: to("Base"),
    },
    want: [undefined, undefined],
  },
  {
    about: "nothing of numbers",
    schemas: { Pet: union(), Cat: kind({ type: "integer" }), Dog: kind({ type: "integer" }) },
    want: [undefined, undefined],
  },
])("alternatives are told apart by $about", ({ schemas, want }) => {
  expect(tagsOf(schemas)).toEqual(want);
});
