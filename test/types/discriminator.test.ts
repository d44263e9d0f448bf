import { expect, test } from "vitest";

import { generate } from "../../generator/generate.js";
import type { JsonObject } from "../../generator/source/document.js";
import { loadTemplates } from "../../generator/templates.js";
import { compileErrors } from "../support/compile.js";

const templates = await loadTemplates();
const to = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const extending = (base: string, properties: JsonObject): JsonObject => ({
  allOf: [to(base), { type: "object", properties }],
});
const text = { type: "string" };
const content = { "application/json": { schema: to("Pet") } };

const document: JsonObject = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  paths: {
    "/pets": {
      post: {
        operationId: "sendPet",
        requestBody: { content },
        responses: { 200: { description: "", content } },
      },
    },
  },
  components: {
    schemas: {
      Pet: {
        oneOf: [to("Cat"), to("Dog"), to("Fish")],
        discriminator: { propertyName: "kind", mapping: { cat: "Cat", wet: "Fish", dry: "Fish" } },
      },
      Base: {
        type: "object",
        required: ["kind"],
        properties: { kind: text, mood: { type: "string", enum: ["calm"] } },
      },
      Cat: extending("Base", { meows: { type: "boolean" } }),
      Dog: extending("Base", { barks: { type: "boolean" } }),
      Fish: extending("Base", { depth: { type: "number" } }),
    },
  },
};

const use = `import type { Pet, PetInput } from "./models.js";

export function facts(pet: Pet | PetInput): boolean | number | undefined {
  switch (pet.kind) {
    case "cat":
      return pet.meows;
    case "Dog":
      return pet.barks;
    case "wet":
    case "dry":
      return pet.depth;
    default: {
      const none: never = pet;
      return none;
    }
  }
}
`;

test("the tag of a union narrows it, in requests and responses", () => {
  const text = JSON.stringify(document);
  const { files } = generate(
    { uri: "openapi.json", text, format: "json", value: document, sha256: "" },
    { packageName: "pets", packageVersion: "0.1.0", openEnums: "responses", templates },
  );
  const all = [...files, { path: "src/use.ts", text: use }];
  expect(compileErrors([{ name: "pets", files: all }])).toEqual([]);
}, 60_000);
