import { existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { InputError, failureReason } from "../diagnostics/input-error.js";
import { parseJson } from "../source/json.js";
import { checkConfig } from "./check.js";
import type { Config } from "./config.js";

/** Names of config files, in the order in which they are looked for. */
export const configNames = [
  "specmill.config.ts",
  "specmill.config.mts",
  "specmill.config.js",
  "specmill.config.mjs",
  "specmill.config.json",
] as const;

/** A config with the file that it came from. */
export interface LoadedConfig {
  readonly config: Config;
  /** Absolute; paths in the config are relative to its folder. */
  readonly file: string;
}

/** Where to look, and where to keep what TypeScript configs are turned into. */
export interface ConfigOptions {
  readonly cwd: string;
  /** As given with `--config`, relative to `cwd`. */
  readonly file?: string | undefined;
  readonly cacheFolder: string;
}

/**
 * Finds and loads the config.
 *
 * @throws InputError where there is none, or it does not load, or has values that it cannot have.
 */
export async function loadConfig(options: ConfigOptions): Promise<LoadedConfig> {
  const file = findConfig(options);
  const name = options.file ?? nameIn(options.cwd, file);
  return { file, config: checkConfig(await importConfig(file, name, options.cacheFolder), name) };
}

function nameIn(cwd: string, file: string): string {
  return file.startsWith(cwd) ? file.slice(cwd.length).replace(/^[\\/]/, "") : file;
}

/**
 * The absolute path of the config.
 *
 * @throws InputError where there is none.
 */
export function findConfig({ cwd, file }: Pick<ConfigOptions, "cwd" | "file">): string {
  if (file !== undefined) {
    const path = resolve(cwd, file);
    const isThere = existsSync(path);
    if (isThere && statSync(path).isFile()) return path;
    throw new InputError(`"${file}" ${isThere ? "is no file" : "does not exist"}.`, {
      fix: "Give the path of a config with --config.",
    });
  }
  const found = configNames.map((name) => join(cwd, name)).find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new InputError("There is no specmill.config.ts here, and no description was named.", {
    fix: "Run specmill init, or name a description and a folder: specmill generate openapi.json --out generated.",
  });
}

async function importConfig(file: string, name: string, cacheFolder: string): Promise<unknown> {
  try {
    if (file.endsWith(".json")) return await readJson(file, name);
    return await (await import("./import-module.js")).importModule(file, cacheFolder);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw unloadable(`${name}${placeIn(file, cause)}`, firstLine(failureReason(cause)), cause);
  }
}

async function readJson(file: string, name: string): Promise<unknown> {
  const result = await parseJson(readFileSync(file, "utf8").replace(/^\ufeff/, ""), name);
  if (result.ok) return result.value;
  const [fault] = result.diagnostics;
  const place = fault?.position ? `:${fault.position.line}:${fault.position.column}` : "";
  throw unloadable(`${name}${place}`, fault?.message ?? "it is not JSON");
}

function unloadable(place: string, reason: string, cause?: unknown): InputError {
  return new InputError(`"${place}" cannot be loaded: ${reason.replace(/\.$/, "")}.`, {
    cause,
    fix: "Correct the config: its default export says what to generate.",
  });
}

/** Where in the config a fault is: a parser's message tells line and column, the stack of what was thrown a line. */
function placeIn(file: string, error: unknown): string {
  if (!(error instanceof Error)) return "";
  const after = (text: string): string => text.slice(text.indexOf(file) + file.length);
  if (error.message.includes(`${file}:`))
    return /^(?::\d+){1,2}/.exec(after(error.message))?.[0] ?? "";
  const stack = error.stack ?? "";
  return stack.includes(`${file}:`) ? (/^:\d+/.exec(after(stack))?.[0] ?? "") : "";
}

function firstLine(message: string): string {
  return (message.split("\n", 1)[0] ?? "").replace(/^ParseError: /, "").trim();
}
