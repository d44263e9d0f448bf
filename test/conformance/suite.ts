import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import type { JsonObject, JsonValue } from "../../generator/source/document.js";

/** The JSON Schema Test Suite as OpenAPI documents; it lies beside the project and may be absent. */
export const suiteFolder: string = fileURLToPath(
  new URL("../../../shared/conformance/validators/docs/", import.meta.url),
);

/** One document with its cases. */
export interface SuiteFile {
  readonly id: string;
  readonly document: JsonObject;
  readonly cases: readonly SuiteCase[];
}

export interface SuiteCase {
  readonly schemaName: string;
  readonly description: string;
  readonly tests: readonly SuiteTest[];
}

export interface SuiteTest {
  readonly description: string;
  readonly data: JsonValue;
  readonly valid: boolean;
}

export const hasSuite = (): boolean => existsSync(suiteFolder);

/** The documents of a set, sorted by name. */
export function suiteFiles(set: string): readonly SuiteFile[] {
  const folder = join(suiteFolder, set);
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json") && !name.endsWith(".cases.json"))
    .sort()
    .map((name) => {
      const stem = name.replace(/\.json$/, "");
      // The suite's own form, described in its README.
      const document = read(name) as JsonObject;
      const { cases } = read(`${stem}.cases.json`) as { readonly cases: readonly SuiteCase[] };
      return { id: `${set}/${stem}`, document, cases };
    });
}
