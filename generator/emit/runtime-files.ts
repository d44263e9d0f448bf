import type { OutputFile } from "../plan/types.js";
import type { DraftModule } from "./reuse/kept-module.js";

/** A module that is copied into generated packages as it is. */
export interface RuntimeModule {
  readonly text: string;
  /** What it is compiled to: files of `dist/`. */
  readonly dist: readonly OutputFile[];
}

const importPattern = /from "\.\/([\w-]+)\.js"/g;

/** Names of the runtime modules among those that specifiers lead to. */
export const runtimeNames = (specifiers: readonly string[]): string[] =>
  specifiers.flatMap(
    (specifier) => /^(?:\.\.?\/)+runtime\/([\w-]+)\.js$/.exec(specifier)?.[1] ?? [],
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
  generated: readonly DraftModule[],
): OutputFile[] {
  const needed = new Set<string>();
  const waiting = generated.flatMap((module) => module.runtime);
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
