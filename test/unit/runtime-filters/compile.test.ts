import { fileURLToPath } from "node:url";

import { Project, ts } from "ts-morph";
import { describe, expect, it } from "vitest";

import type { JsonObject } from "../../../generator/source/document.js";
import { documentOf, object, query, rows, text } from "../plan-lists/documents.js";
import { loadFilter } from "./emitted.js";
import { readJetEmail } from "./jetemail.js";

const templates = fileURLToPath(new URL("../../../templates", import.meta.url));

/** Errors of the declarations of an emitted module beside the runtime, under the flags that the runtime compiles with. */
function errorsOf(declarations: string, queryType: string): readonly string[] {
  const project = new Project({
    tsConfigFilePath: `${templates}/tsconfig.json`,
    skipAddingFilesFromTsConfig: true,
  });
  project.createSourceFile(`${templates}/models.ts`, `export type StartQuery = ${queryType};\n`);
  const file = project.createSourceFile(`${templates}/filters/start.d.ts`, declarations);
  return project
    .getProgram()
    .compilerObject.getSemanticDiagnostics(file.compilerNode)
    .concat(project.getProgram().compilerObject.getSyntacticDiagnostics(file.compilerNode))
    .concat(project.getProgram().compilerObject.getDeclarationDiagnostics(file.compilerNode))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

const time = { format: "date-time" };
const parameters: readonly JsonObject[] = [
  query("status", { enum: ["a", "b"] }),
  query("created", time),
  query("sort", { default: "-created" }),
  query("ids", { type: "array", items: text }),
  query("__proto__", {}, "*/ ${alert(1)} `\u2028"),
  query("constructor"),
  query('quo"te\n'),
];

const many = ["a", "b", "c", "d", "e", "f"].map((name) => query(name));

describe("emitted filters compile", () => {
  it.each<[string, JsonObject, string]>([
    [
      "a mapped type",
      documentOf({ parameters, body: rows() }),
      '{ readonly status?: "a" | "b"; readonly created?: string; readonly sort?: string; readonly ids?: readonly string[]; ' +
        'readonly ["__proto__"]?: string; readonly constructor?: string; readonly "quo\\"te\\n"?: string }',
    ],
    [
      "a mapped type with nothing but paging",
      documentOf({ parameters: [query("page", { type: "integer" })], body: rows() }),
      "{ readonly page?: number }",
    ],
    [
      "an interface with hostile names",
      documentOf({ parameters: [...parameters, ...many], body: rows() }),
      '{ readonly status?: "a" | "b"; readonly created?: string; readonly sort?: string; readonly ids?: readonly string[]; ' +
        'readonly ["__proto__"]?: string; readonly constructor?: string; readonly "quo\\"te\\n"?: string; ' +
        "readonly a?: string; readonly b?: string; readonly c?: string; readonly d?: string; readonly e?: string; readonly f?: string }",
    ],
    [
      "a deepObject",
      documentOf({
        parameters: [
          { ...query("created", object({ gte: { type: "integer" } })), style: "deepObject" },
        ],
        body: rows(),
      }),
      "{ readonly created?: { readonly gte?: number } }",
    ],
  ])("%s", async (_, document, queryType) => {
    const { declarations } = await loadFilter(document, "/things");
    expect(errorsOf(declarations, queryType)).toEqual([]);
  });

  it("JetEmail's", async () => {
    const { declarations, list } = await loadFilter(readJetEmail(), "/outbound/logs");
    const names = [...list.filters.map(({ param }) => param), "limit", "sort_by", "sort_order"];
    const numbers = new Set(["date_from", "date_to", "limit"]);
    const members = names.map(
      (name) => `readonly ${name}?: ${numbers.has(name) ? "number" : "string"};`,
    );
    const pages = "({ page?: number; offset?: never } | { page?: never; offset?: number })";
    expect(errorsOf(declarations, `{ ${members.join(" ")} } & ${pages}`)).toEqual([]);
  });

  it("finds what does not", () => {
    expect(errorsOf("export declare const start: Missing;", "object")).toHaveLength(1);
  });
});
