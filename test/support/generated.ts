import { readFile } from "node:fs/promises";

import { generate } from "../../generator/generate.js";
import type { FormatTypes } from "../../generator/plan/format-types.js";
import type { OutputFile } from "../../generator/plan/types.js";
import { parseSource } from "../../generator/source/load.js";
import { loadTemplates } from "../../generator/templates.js";

/** The files of the package that is made of a description in YAML. */
export async function generatedFrom(
  file: URL,
  packageName: string,
  formats?: FormatTypes,
): Promise<readonly OutputFile[]> {
  const text = await readFile(file, "utf8");
  const parsed = await parseSource({ uri: "openapi.yaml", text, format: "yaml", sha256: "" });
  if (!parsed.ok) throw new Error(`${file.href} does not parse`);
  const { files, diagnostics } = generate(parsed.source, {
    packageName,
    packageVersion: "0.1.0",
    openEnums: "responses",
    ...(formats && { formats }),
    templates: await loadTemplates(),
  });
  if (files.length === 0) throw new Error(JSON.stringify(diagnostics));
  return files;
}
