import type { PackageReceipts } from "../../generator/emit/reuse/package.js";
import { type GenerateOptions, generate } from "../../generator/generate.js";
import type { SourceDocument } from "../../generator/source/document.js";

type Texts = { readonly [path: string]: string };

/** What a run that takes files over from the run before gives, and what it would give from nothing. */
export interface EditedPackage {
  readonly reused: Texts;
  readonly fresh: Texts;
  /** How many files were taken over. */
  readonly kept: number;
}

/** Makes a package of a description, and then of what became of it. */
export function editedPackage(
  before: SourceDocument,
  after: SourceDocument,
  options: GenerateOptions,
): EditedPackage {
  const first = generate(before, options);
  const locked = { ...options, previousNames: first.manifest.names };
  const texts = textsOf(first.files);
  const receipts = JSON.parse(JSON.stringify(first.receipts)) as PackageReceipts; // as they are kept
  const earlier = { receipts, textOf: (path: string) => texts[path] };
  const second = generate(after, { ...locked, earlier });
  const kept = second.kept.map((path) => [path, texts[path] ?? ""]);
  return {
    reused: { ...textsOf(second.files), ...Object.fromEntries(kept) },
    fresh: textsOf(generate(after, locked).files),
    kept: second.kept.length,
  };
}

const textsOf = (files: readonly { readonly path: string; readonly text: string }[]): Texts =>
  Object.fromEntries(files.map(({ path, text }) => [path, text]));
