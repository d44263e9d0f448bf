import { expect, test } from "vitest";

import { generate } from "../../../generator/generate.js";
import type { JsonObject } from "../../../generator/source/document.js";
import { loadTemplates } from "../../../generator/templates.js";

const templates = await loadTemplates();

/** A description whose schemas each refer to the next one, the last to the first; all of them are sent and answered. */
function ring(count: number): JsonObject {
  const names = Array.from({ length: count }, (_, index) => `S${index}`);
  const content = (name: string): JsonObject => ({
    content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
  });
  const operation = (name: string): JsonObject => ({
    requestBody: content(name),
    responses: { 200: { description: "", ...content(name) } },
  });
  const schema = (index: number): JsonObject => ({
    type: "object",
    required: ["id"],
    properties: {
      id: { type: "string", readOnly: true },
      next: { $ref: `#/components/schemas/S${(index + 1) % count}` },
    },
  });
  return {
    openapi: "3.1.0",
    info: { title: "Ring", version: "1" },
    paths: Object.fromEntries(names.map((name) => [`/${name}`, { post: operation(name) }])),
    components: { schemas: Object.fromEntries(names.map((name, index) => [name, schema(index)])) },
  };
}

function validatorOf(name: string, value: JsonObject): string {
  const source = { uri: "openapi.json", text: "", format: "json", value, sha256: "" } as const;
  const { files } = generate(source, {
    packageName: "ring",
    packageVersion: "0.1.0",
    openEnums: "responses",
    templates,
  });
  return files.find(({ path }) => path === `src/validators/${name}.js`)?.text ?? "";
}

test("what schemas ask for word by word stands once, however many refer to each other", () => {
  const few = validatorOf("s0", ring(3));
  expect(few).toContain("export function isS0InputAsWritten(value) {");
  expect(few).toContain("isS1InputAsWritten(member)");
  expect(validatorOf("s0", ring(9))).toBe(few);
});
