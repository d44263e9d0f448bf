import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import Handlebars from "handlebars";
import type { RuntimeModule } from "./emit/runtime-files.js";
import { compileModule } from "./runtime-dist.js";
import { packageRoot } from "./tool.js";

/** A compiled Handlebars frame. A value that it names and that is not given is an error. */
export type Frame = (values: object) => string;

/** What generated packages are made with, by file name. */
export interface TemplateSet {
  readonly frames: { readonly readme: Frame; readonly types: Frame; readonly license: Frame };
  /** Modules copied to `src/runtime/`, with `.ts`: `call.ts`. In the order of code units. */
  readonly runtime: { readonly [name: string]: RuntimeModule };
}

/**
 * Reads the templates from the folder `templates`.
 *
 * The built program has a module in the place of this one, in which the frames are compiled and the runtime's `dist` is
 * made: see `scripts/templates.mjs`.
 */
export async function loadTemplates(): Promise<TemplateSet> {
  const folder = join(packageRoot, "templates");
  const [readme, types, license, runtime] = await Promise.all([
    readFrame(join(folder, "readme.hbs")),
    readFrame(join(folder, "readme-types.hbs")),
    readFrame(join(folder, "license.hbs")),
    readRuntime(join(folder, "runtime")),
  ]);
  return { frames: { readme, types, license }, runtime };
}

/** How frames are compiled, here and by the build: what they are given has been escaped, and they decide nothing. */
export const frameOptions = { noEscape: true, strict: true, knownHelpersOnly: true } as const;

async function readFrame(file: string): Promise<Frame> {
  return Handlebars.compile<object>(await readFile(file, "utf8"), frameOptions);
}

/** The modules in a folder, with what they are compiled to. */
export async function readRuntime(folder: string): Promise<TemplateSet["runtime"]> {
  const all = await readdir(folder);
  const names = all.filter((name) => /(?<!\.d)\.ts$/.test(name)).sort();
  const entries = names.map(async (name): Promise<[string, RuntimeModule]> => {
    const text = await readFile(join(folder, name), "utf8");
    return [name, { text, dist: compileModule({ path: `src/runtime/${name}`, text }) }];
  });
  return Object.fromEntries(await Promise.all(entries));
}
