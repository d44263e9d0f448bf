import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

import { formatDiagnostics } from "../../generator/diagnostics/format.js";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { type GenerateOptions, type GenerateResult, generate } from "../../generator/generate.js";
import type { NamesLock, OutputFile } from "../../generator/plan/types.js";
import { forUser } from "../../generator/description/names.js";
import { readDescription } from "../../generator/description/read.js";
import type { JsonValue } from "../../generator/source/document.js";
import { type SourceText, readSource } from "../../generator/source/load.js";
import { createLocator } from "../../generator/source/locate.js";
import { loadTemplates } from "../../generator/templates.js";
import { formatFiles } from "../../generator/write/format.js";
import { packageName } from "./compile.js";
import type { Tree } from "./tree.js";

/** `options.json` of a golden case. */
export interface CaseOptions {
  /** What the case is about: paths of files, or of folders with `/` at their end. Everything where it is absent. */
  readonly only?: readonly string[];
  /** Options of a package in `specmill.config`, but for its source and folder. */
  readonly config?: Partial<
    Pick<
      GenerateOptions,
      "openEnums" | "formats" | "content" | "lists" | "packageName" | "selection"
    >
  >;
  /** Names that an earlier version of the description was published with. */
  readonly previous?: Partial<NamesLock>;
}

/** What a run on the document of a case gives. */
export interface CaseOutcome {
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** As the command line prints them to a file. */
  readonly printed: string;
}

/** The folders below a folder, in code-unit order. */
export async function caseNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

export async function readCaseOptions(folder: string): Promise<CaseOptions> {
  const text = await readFile(join(folder, "options.json"), "utf8").catch(() => "{}");
  return JSON.parse(text) as CaseOptions; // written beside the test
}

/**
 * Generates the document of a case and lays the files out.
 *
 * @param change Made to the document before anything is generated from it.
 */
export async function runCase(
  folder: string,
  options: CaseOptions,
  change: (document: JsonValue) => JsonValue = (document) => document,
): Promise<CaseOutcome> {
  const source = await readCaseSource(folder);
  const description = await readDescription(source, { cwd: folder, allowRef: [] });
  const { document, sources } = description;
  const isFaulty = description.diagnostics.some(({ severity }) => severity === "error");
  if (document === undefined || isFaulty) {
    const printed = await printedText(description.diagnostics, sources);
    return { files: [], diagnostics: description.diagnostics, printed };
  }
  const changed = { ...document, value: change(document.value) };
  const result = generate(changed, {
    packageName,
    packageVersion: "0.1.0",
    openEnums: "responses",
    ...options.config,
    ...(options.previous && {
      previousNames: { types: {}, operations: {}, builders: {}, ...options.previous },
    }),
    templates: await loadTemplates(),
  });
  const found = result.diagnostics.map((diagnostic) => forUser(source.uri, diagnostic));
  const diagnostics = [...description.diagnostics, ...found];
  return {
    files: await laidOut(result),
    diagnostics,
    printed: await printedText(diagnostics, sources),
  };
}

/** The description of a case. */
export async function readCaseSource(folder: string): Promise<SourceText> {
  const names = await readdir(folder);
  const name = names.find((one) => /^openapi\.(json|yaml)$/.test(one));
  if (name === undefined) throw new Error(`${folder} has neither openapi.json nor openapi.yaml`);
  return readSource(name, folder);
}

/** The files with the manifest's part that is made of the description's names, which hashes do not belong to. */
async function laidOut({ files, manifest }: GenerateResult): Promise<readonly OutputFile[]> {
  if (files.length === 0) return [];
  const { schemas, operations, webhooks, names } = manifest;
  const text = JSON.stringify({ schemas, operations, ...(webhooks && { webhooks }), names });
  return formatFiles([...files, { path: "specmill.json", text }], "oxfmt");
}

async function printedText(
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceText[],
): Promise<string> {
  const locators = await Promise.all(
    sources.map(async (source) => [source.uri, await createLocator(source)] as const),
  );
  const byUri = new Map(locators);
  return formatDiagnostics(diagnostics, ({ uri, pointer }) => byUri.get(uri)?.(pointer));
}

/** The files that a case compares: without the runtime and the licence, which are the same in all packages. */
export function comparedTree(files: readonly OutputFile[], { only }: CaseOptions): Tree {
  const isAsked = (path: string): boolean =>
    only === undefined ||
    only.some((asked) => (asked.endsWith("/") ? path.startsWith(asked) : path === asked));
  const kept = files.filter(
    ({ path }) => isAsked(path) && !path.startsWith("src/runtime/") && path !== "LICENSE",
  );
  return new Map(kept.map(({ path, text }) => [path, text]));
}
