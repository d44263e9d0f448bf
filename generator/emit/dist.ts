import type { OutputFile } from "../plan/types.js";

/**
 * What runs of a package without a build step.
 *
 * `src/x.ts` becomes what its file says that it does; JavaScript and declaration files stay as they are. Files outside `src/` are left out.
 *
 * @param sources Laid out as they are written.
 * @throws Error where a module would have to be compiled: a fault of specmill.
 */
export function emitDist(sources: readonly OutputFile[]): readonly OutputFile[] {
  return sources
    .filter(({ path }) => /^src\/.*\.[jt]s$/.test(path))
    .flatMap((source) => source.dist ?? [copyOf(source)]);
}

function copyOf({ path, text }: OutputFile): OutputFile {
  if (!/\.(?:js|d\.ts)$/.test(path)) throw new Error(`${path} has no JavaScript`);
  return { path: path.replace(/^src\//, "dist/"), text };
}
