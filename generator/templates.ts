import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { packageRoot } from "./tool.js";

/** Text that generated packages are made with, by file name. */
export interface TemplateSet {
  /** Handlebars frames, without `.hbs`: `readme`. */
  readonly frames: { readonly [name: string]: string };
  /** Modules copied to `src/runtime/`, with `.ts`: `call.ts`. In the order of code units. */
  readonly runtime: { readonly [name: string]: string };
}

/** Reads the templates that are installed with this program. */
export async function loadTemplates(): Promise<TemplateSet> {
  const folder = join(packageRoot, "templates");
  const [frames, runtime] = await Promise.all([
    readAll(folder, /\.hbs$/),
    readAll(join(folder, "runtime"), /^(?!.*\.d\.ts$).*\.ts$/),
  ]);
  return {
    frames: Object.fromEntries(frames.map(([name, text]) => [name.replace(/\.hbs$/, ""), text])),
    runtime: Object.fromEntries(runtime),
  };
}

async function readAll(
  folder: string,
  pattern: RegExp,
): Promise<readonly (readonly [string, string])[]> {
  const names = (await readdir(folder)).filter((name) => pattern.test(name)).sort();
  return Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const),
  );
}
