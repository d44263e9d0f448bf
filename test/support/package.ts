import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { transformSync } from "oxc-transform";

import { type GenerateOptions, generate } from "../../generator/generate.js";
import type { JsonValue } from "../../generator/source/document.js";
import type { Origins } from "../../generator/spec/origins.js";
import { loadTemplates } from "../../generator/templates.js";

/** Packages find openapi-fetch from here. */
const modules = fileURLToPath(new URL("../../node_modules/", import.meta.url));

/** A generated package that plain Node loads. */
export interface BuiltPackage {
  /** Imports a module of it: `index`, `validators/pet`. */
  load(module: string): Promise<{ readonly [name: string]: unknown }>;
  /** As the command line would print them, but for the place. */
  readonly diagnostics: readonly string[];
  remove(): void;
}

/**
 * Generates the package of a description and writes it without types.
 *
 * @param origins Of what other documents have given to the description.
 */
export async function buildPackage(
  value: JsonValue,
  options: Partial<GenerateOptions> = {},
  origins: Origins = new Map(),
): Promise<BuiltPackage> {
  const base = { uri: "openapi.json", text: "", format: "json", sha256: "" } as const;
  const source = { ...base, value, origins };
  const { files, diagnostics } = generate(source, {
    packageName: "built",
    packageVersion: "0.1.0",
    openEnums: "responses",
    templates: await loadTemplates(),
    ...options,
  });
  const folder = mkdtempSync(join(modules, ".built-"));
  const scripts = files.filter(({ path }) => /^src\/.*(?<!\.d)\.[jt]s$/.test(path));
  writeInto(folder, "package.json", '{ "type": "module" }');
  for (const { path, text } of scripts) {
    writeInto(folder, path.replace(/\.ts$/, ".js"), path.endsWith(".ts") ? untyped(text) : text);
  }
  return {
    load: (module) => import(pathToFileURL(join(folder, "src", `${module}.js`)).href),
    diagnostics: diagnostics.map(({ code, origin }) => `${code} ${origin.pointer}`),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function untyped(text: string): string {
  const { code, errors } = transformSync("module.ts", text, {
    lang: "ts",
    sourceType: "module",
    typescript: { onlyRemoveTypeImports: true },
  });
  if (errors.length > 0) throw new Error(`${errors[0]?.message}\n${text}`);
  return code;
}

function writeInto(folder: string, path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
