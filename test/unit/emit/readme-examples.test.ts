import { beforeAll, describe, expect, test } from "vitest";

import { generate } from "../../../generator/generate.js";
import type { OutputFile } from "../../../generator/plan/types.js";
import type { JsonObject } from "../../../generator/source/document.js";
import { parseSource } from "../../../generator/source/load.js";
import { type TemplateSet, loadTemplates } from "../../../generator/templates.js";
import { compileErrors, packageName } from "../../support/compile.js";
import { readmeModules } from "../../support/readme.js";

let templates: TemplateSet;
const packages: { readonly name: string; readonly files: readonly OutputFile[] }[] = [];

beforeAll(async () => {
  templates = await loadTemplates();
});

/** The examples of the README of a package with one operation, `client.pets.call`, whose files are to be compiled. */
async function examplesOf(name: string, description: JsonObject): Promise<readonly string[]> {
  const text = JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    ...description,
  });
  const parsed = await parseSource({ uri: "openapi.json", text, format: "json", sha256: "" });
  if (!parsed.ok) throw new Error("the description does not parse");
  const { files, diagnostics } = generate(parsed.source, {
    packageName,
    packageVersion: "0.1.0",
    openEnums: "responses",
    templates,
  });
  expect(diagnostics).toEqual([]);
  packages.push({ name, files: [...files, ...readmeModules(files, packageName)] });
  const readme = files.find(({ path }) => path === "README.md")?.text ?? "";
  return [...readme.matchAll(/^```ts\n([\s\S]*?)\n```$/gm)].map(([, example = ""]) => example);
}

const operation = (parts: JsonObject): JsonObject => ({
  operationId: "call",
  tags: ["pets"],
  responses: { "204": { description: "Done." } },
  ...parts,
});

const body = (parts: JsonObject): JsonObject => ({
  content: {
    "application/json": {
      schema: {
        type: "object",
        required: ["name"],
        properties: { name: { type: "string", example: "Rex" } },
      },
    },
  },
  ...parts,
});

describe("a body", () => {
  test.each([
    {
      name: "that is required",
      method: "delete",
      parts: { required: true },
      want: 'body: {\n      name: "Rex",\n    },',
    },
    { name: "of POST", method: "post", parts: {}, want: 'body: {\n      name: "Rex",\n    },' },
    { name: "of PUT", method: "put", parts: {}, want: 'body: {\n      name: "Rex",\n    },' },
    {
      name: "of PATCH",
      method: "patch",
      parts: { required: false },
      want: 'body: {\n      name: "Rex",\n    },',
    },
    { name: "of DELETE", method: "delete", parts: {}, want: undefined },
  ])("$name", async ({ name, method, parts, want }) => {
    const paths = { "/pets": { [method]: operation({ requestBody: body(parts) }) } };
    const [, example] = await examplesOf(name, { paths });
    expect(example).toBe(
      want === undefined
        ? "console.log(await client.pets.call());"
        : `console.log(\n  await client.pets.call({\n    ${want}\n  }),\n);`,
    );
  });
});

const schemes = {
  token: { type: "http", scheme: "Bearer" },
  login: { type: "http", scheme: "basic" },
  digest: { type: "http", scheme: "digest" },
  key: { type: "apiKey", in: "header", name: "X-Key" },
  "app-key": { type: "apiKey", in: "header", name: "X-App-Key" },
  oauth: { type: "oauth2", flows: {} },
  openId: { type: "openIdConnect", openIdConnectUrl: "https://example.com" },
  mutual: { type: "mutualTLS" },
};

describe("credentials", () => {
  test.each([
    { of: [{ token: [] }], want: "token: process.env.ACCESS_TOKEN!" },
    { of: [{ oauth: [] }], want: "oauth: process.env.ACCESS_TOKEN!" },
    { of: [{ openId: [] }], want: "openId: process.env.ACCESS_TOKEN!" },
    { of: [{ key: [] }, { token: [] }], want: "key: process.env.API_KEY!" },
    { of: [{ digest: [] }], want: "digest: process.env.CREDENTIALS!" },
    {
      of: [{ login: [] }],
      want: "login: { username: process.env.API_USERNAME!, password: process.env.API_PASSWORD!, }",
    },
    {
      of: [{ key: [], "app-key": [], token: [] }],
      want: '"app-key": process.env.APP_KEY!, key: process.env.KEY!, token: process.env.ACCESS_TOKEN!',
    },
    { of: [{}, { mutual: [], key: [] }], want: "key: process.env.API_KEY!" },
    { of: [{ mutual: [] }, {}], want: undefined },
  ])("$of", async ({ of, want }) => {
    for (const [place, parts] of [
      [{ security: of }, {}],
      [{}, { security: of }],
      [{ security: of }, { security: [] }],
    ] as const) {
      const paths = { "/pets": { get: operation(parts) } };
      const name = `credentials-${packages.length}`;
      const [start = ""] = await examplesOf(name, {
        ...place,
        paths,
        components: { securitySchemes: schemes },
      });
      const [, auth] = /auth: \{(.*)\},? \}\);/.exec(start.replaceAll(/\s+/g, " ")) ?? [];
      expect(auth?.trim().replace(/,$/, "")).toBe(want);
    }
  });
});

test("all of these compile", () => {
  expect(packages.length).toBeGreaterThan(30);
  expect(compileErrors(packages)).toEqual([]);
}, 240_000);
