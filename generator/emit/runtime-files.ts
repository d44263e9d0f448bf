import type { OutputFile } from "../plan/types.js";

const importPattern = /from "\.\/([\w-]+)\.js"/g;

/**
 * The runtime modules that the generated modules import, and those that they import in turn, unchanged.
 *
 * @param runtime Text by file name, `call.ts`.
 * @param generated Generated modules, as printed: their imports of `runtime/…` are read.
 * @throws Error where a module is imported that there is none of: a fault of specmill.
 */
export function emitRuntime(
  runtime: { readonly [name: string]: string },
  generated: readonly OutputFile[],
): OutputFile[] {
  const needed = new Set<string>();
  const waiting = generated.flatMap(({ text }) =>
    [...text.matchAll(/from "(?:\.\.?\/)+runtime\/([\w-]+)\.js"/g)].map(
      (match) => match[1] as string,
    ),
  );
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (needed.has(name)) continue;
    needed.add(name);
    const text = runtime[`${name}.ts`];
    if (text === undefined) throw new Error(`there is no runtime module ${name}`);
    waiting.push(...[...text.matchAll(importPattern)].map((match) => match[1] as string));
  }
  return [...needed].sort().map((name) => ({
    path: `src/runtime/${name}.ts`,
    text: runtime[`${name}.ts`] as string, // found above
    isLaidOut: true,
  }));
}
