import type { OutputFile } from "../plan/types.js";
import { type TextCache, createTextCache } from "./text-cache.js";

/** What lays out generated files. oxfmt gives prettier's layout some thirty times as fast; `none` leaves text as emitted. */
export type Formatter = "oxfmt" | "prettier" | "none";

export interface FormatOptions {
  /** Folder in which prettier's results are kept by content; none are kept where it is absent. */
  readonly cacheFolder?: string;
}

/** Prettier's own defaults, written out so that no version of either formatter moves them. */
const layout = { printWidth: 80, tabWidth: 2, endOfLine: "lf" } as const;

/**
 * Lays out TypeScript, JSON and Markdown files; others are left as they are.
 *
 * @returns The files in the order given.
 * @throws Error where a file does not parse: a fault of specmill.
 */
export async function formatFiles(
  files: readonly OutputFile[],
  formatter: Formatter,
  options: FormatOptions = {},
): Promise<readonly OutputFile[]> {
  if (formatter === "none") return files;
  const format =
    formatter === "oxfmt" ? await loadOxfmt() : await loadPrettier(options.cacheFolder);
  return Promise.all(
    files.map(async (file) =>
      /\.(ts|json|md)$/.test(file.path) ? { path: file.path, text: await format(file) } : file,
    ),
  );
}

type Format = (file: OutputFile) => Promise<string>;

async function loadOxfmt(): Promise<Format> {
  const oxfmt = await import("oxfmt");
  return async ({ path, text }) => {
    // Left on, it would order the fields of package.json otherwise than prettier, which leaves them.
    const result = await oxfmt.format(path, text, { ...layout, sortPackageJson: false });
    const fault = result.errors[0];
    if (fault)
      throw new Error(`${path} does not parse: ${fault.message}\n${fault.codeframe ?? ""}`);
    return result.code;
  };
}

async function loadPrettier(cacheFolder: string | undefined): Promise<Format> {
  const prettier = await import("prettier");
  const cache: TextCache | undefined =
    cacheFolder === undefined
      ? undefined
      : createTextCache(cacheFolder, `prettier ${prettier.version}`);
  return async (file) => {
    const kept = await cache?.get(file);
    if (kept !== undefined) return kept;
    const text = await prettier.format(file.text, { ...layout, filepath: file.path });
    await cache?.set(file, text);
    return text;
  };
}
