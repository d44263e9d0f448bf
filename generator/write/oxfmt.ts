import type { OutputFile } from "../plan/types.js";

/** Lays out one file. */
export type Format = (file: OutputFile) => Promise<string>;

/** What both formatters are told: prettier's defaults, written out so that no version of either moves them. */
export const layout = { printWidth: 80, tabWidth: 2, endOfLine: "lf" } as const;

/**
 * Loads oxfmt, which gives prettier's layout some ten times as fast, and brings its output to the layout of the
 * prettier that specmill is pinned to, where that has moved on.
 *
 * @param prettier Lays out the few files with constructs on which the two differ in ways that text alone cannot mend.
 */
export async function loadOxfmt(prettier: Format): Promise<Format> {
  const oxfmt = await import("oxfmt");
  const format = async ({ path, text }: OutputFile): Promise<string> => {
    // Left on, it would order the fields of package.json otherwise than prettier, which leaves them.
    const { code, errors } = await oxfmt.format(path, text, { ...layout, sortPackageJson: false });
    const [fault] = errors;
    if (fault)
      throw new Error(`${path} does not parse: ${fault.message}\n${fault.codeframe ?? ""}`);
    return code;
  };
  return async (file) => {
    if (file.path.endsWith(".md"))
      return format({ ...file, text: await withExamples(file.text, format) });
    const text = await format(file);
    if (!/\.[jt]s$/.test(file.path)) return text;
    return isLaidOutOtherwise(text) ? prettier(file) : joinUnions(text);
  };
}

/**
 * Lays out the TypeScript examples of a Markdown text, one at a time: each call that waits costs a thread with memory of its own. oxfmt takes them for scripts, in which a top-level `for await`
 * is a fault, and leaves those as they are; prettier takes them for modules.
 */
async function withExamples(text: string, format: Format): Promise<string> {
  const parts = text.split(/^(```ts\n[\s\S]*?^```$)/m);
  for (const [index, part] of parts.entries()) {
    if (!part.startsWith("```ts\n")) continue;
    const example = part.slice("```ts\n".length, -"```".length);
    // An example that does not parse stays as its author wrote it, as with prettier.
    const code = await format({ path: "example.mts", text: example }).catch(() => example);
    parts[index] = `\`\`\`ts\n${code.trimEnd()}\n\`\`\``;
  }
  return parts.join("");
}

/** Constructs that prettier 3.10 breaks elsewhere: a negated group in a condition, a chain of calls in a conditional. */
const otherwise = /\b(?:if|while) \(\n *!\(|^ *[?:] [\w.]+\n +\./m;

function isLaidOutOtherwise(text: string): boolean {
  return otherwise.test(text) || hasWideUnion(text);
}

/** Characters beyond ASCII can be two columns wide, or none. */
function hasWideUnion(text: string): boolean {
  return /^ *\| .*[^\x20-\x7e\n]/m.test(text);
}

/**
 * Puts a union that is broken into a member a line onto one line where it fits there: prettier has done so since 3.9.
 */
export function joinUnions(text: string): string {
  return text.replace(
    /(?<=[=:(]\n)( +)\| .+(?:\n\1\| .+)+(?=\n(?! *[|&] )(\s*))/g,
    (block, indent: string, next: string) => {
      if (next.length > indent.length || block.includes("//") || block.includes("/*")) return block;
      const members = block
        .split(`\n${indent}| `)
        .map((line, index) => (index === 0 ? line.slice(indent.length + 2) : line));
      const line = indent + members.join(" | ");
      return line.length <= layout.printWidth ? line : block;
    },
  );
}
