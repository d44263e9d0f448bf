import type { OutputFile } from "../plan/types.js";
import { type Format, layout, loadOxfmt } from "./oxfmt.js";
import { createTextCache } from "./text-cache.js";

/** What lays out generated files. oxfmt gives prettier's layout some ten times as fast; `none` leaves text as emitted. */
export type Formatter = "oxfmt" | "prettier" | "none";

export interface FormatOptions {
  /** Folder in which prettier's results are kept by content; none are kept where it is absent. */
  readonly cacheFolder?: string;
}

/** Files that are laid out at a time: each is held several times over while it is, by a thread of its own. */
const concurrency = 2;

/**
 * Lays out TypeScript, JavaScript, JSON and Markdown files; others are left as they are.
 *
 * @returns The files in the order given.
 * @throws Error where a file does not parse: a fault of specmill.
 */
export async function formatFiles(
  files: readonly OutputFile[],
  formatter: Formatter,
  options: FormatOptions = {},
): Promise<readonly OutputFile[]> {
  if (formatter === "none" || !files.some(isToBeLaidOut)) return files;
  const prettier = createPrettier(options.cacheFolder);
  const format = formatter === "oxfmt" ? await loadOxfmt(prettier) : prettier;
  const formatted = [...files];
  const waiting = files.entries();
  const work = async (): Promise<void> => {
    // The workers share the iterator: each takes the next file when it is done with one.
    for (const [index, file] of waiting) {
      if (isToBeLaidOut(file)) formatted[index] = { ...file, text: await format(file) };
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return formatted;
}

const isToBeLaidOut = ({ path, isLaidOut }: OutputFile): boolean =>
  isLaidOut !== true && /\.(ts|js|json|md)$/.test(path);

/** Prettier's version as pinned, so that a look into the cache does not load it; a test holds the two together. */
export const prettierVersion = "3.10.1";

/** Parsers that give the same layout as those that prettier takes by itself, of TypeScript in two thirds of the time. */
function parserOf(path: string): { readonly parser?: "acorn" | "babel-ts" } {
  if (path.endsWith(".ts")) return { parser: "babel-ts" };
  return path.endsWith(".js") ? { parser: "acorn" } : {};
}

/** Loads prettier for the first file that is not in the cache. */
function createPrettier(cacheFolder: string | undefined): Format {
  const cache =
    cacheFolder === undefined
      ? undefined
      : createTextCache(cacheFolder, `prettier ${prettierVersion}`);
  return async (file) => {
    const kept = await cache?.get(file);
    if (kept !== undefined) return kept;
    const { format } = await import("prettier");
    const options = { ...layout, filepath: file.path, ...parserOf(file.path) };
    const text = await format(file.text, options).catch((cause: unknown) => {
      throw new Error(`${file.path} does not parse: ${String(cause)}`, { cause });
    });
    await cache?.set(file, text);
    return text;
  };
}
