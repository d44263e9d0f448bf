import type { OutputFile } from "../plan/types.js";
import { type DraftFile, isKept } from "./reuse/kept-file.js";

/** A module that is copied into generated packages as it is. */
export interface RuntimeModule {
  readonly text: string;
  /** What it is compiled to: files of `dist/`. */
  readonly dist: readonly OutputFile[];
}

const importPattern = /from "\.\/([\w-]+)\.js"/g;

/** Names of the runtime modules that a generated module imports, as it is printed. */
export const runtimeImports = ({ text }: OutputFile): string[] =>
  Array.from(
    text.matchAll(/from "(?:\.\.?\/)+runtime\/([\w-]+)\.js"/g),
    (match) => match[1] as string, // the pattern has one group
  );

/**
 * The runtime modules that the generated modules import, and those that they import in turn, unchanged.
 *
 * @param runtime Modules by file name, `call.ts`.
 * @param generated Generated modules, as printed or kept.
 * @throws Error where a module is imported that there is none of: a fault of specmill.
 */
export function emitRuntime(
  runtime: { readonly [name: string]: RuntimeModule },
  generated: readonly DraftFile[],
): OutputFile[] {
  const needed = new Set<string>();
  const waiting = generated.flatMap((file) => (isKept(file) ? file.runtime : runtimeImports(file)));
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (needed.has(name)) continue;
    needed.add(name);
    const module = runtime[`${name}.ts`];
    if (module === undefined) throw new Error(`there is no runtime module ${name}`);
    waiting.push(...[...module.text.matchAll(importPattern)].map((match) => match[1] as string));
  }
  return [...needed].sort().map((name) => ({
    path: `src/runtime/${name}.ts`,
    ...(runtime[`${name}.ts`] as RuntimeModule), // found above
    isLaidOut: true,
  }));
}
