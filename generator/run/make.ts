import { resolve } from "node:path";

import type { DescriptionOptions } from "../description/read.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { PackageReceipts } from "../emit/reuse/package.js";
import type { GenerateResult } from "../generate.js";
import type { SourceText } from "../source/load.js";
import type { EarlierPackage } from "../write/kept.js";
import type { Inputs, Manifest, StoredManifest } from "../write/manifest.js";
import { type UnfinishedPackage, finish } from "./finish.js";
import type { Job, Outcome, RunContext } from "./job.js";
import type { OrderOptions, Produced } from "./produce.js";

/** A description's text, and what else it is made of. */
export interface Texts {
  readonly source: SourceText;
  readonly access: DescriptionOptions;
}

/** What a package is made from. */
export interface Material extends Texts {
  readonly inputs: Inputs;
  readonly stored: StoredManifest | undefined;
  readonly damaged: ReadonlySet<string>;
}

/** A package that is ready to be laid out and written. */
export interface Made extends UnfinishedPackage {
  readonly status: "made";
  /** All of the manifest that is known before. */
  readonly manifest: Omit<Manifest, "files">;
  readonly receipts: PackageReceipts;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceText[];
}

type Faulty = Extract<Outcome, { status: "faulty" }>;

/** Makes a package, or tells the faults that keep it from being made. */
export async function make(
  job: Job,
  context: RunContext,
  material: Material,
): Promise<Made | Faulty> {
  const { source, access, inputs, stored } = material;
  context.onStep?.(`reading ${source.uri}`);
  const earlier = await earlierPackage(job, context, material);
  const order = {
    source,
    access,
    isStrict: context.isStrict,
    options: optionsOf(job, stored),
    earlier,
  };
  const produced = await context.produce(order, (step) =>
    context.onStep?.(`${stepVerbs[step]} ${job.out}`),
  );
  const { result, sources, diagnostics } = produced;
  if (result === undefined) return { status: "faulty", diagnostics, sources };
  const manifest = {
    ...result.manifest,
    source: sourceOf(result, produced),
    specmill: inputs.specmill,
    options: inputs.optionsSha256,
  };
  const unfinished = finish(result, manifest, {
    formatter: job.formatter,
    cacheFolder: context.cacheFolder,
    earlier,
    onFormat: (count) => context.onStep?.(`formatting and writing ${count} files`),
  });
  const { receipts: ownReceipts } = result;
  return { status: "made", ...unfinished, receipts: ownReceipts, manifest, diagnostics, sources };
}

const stepVerbs = { plan: "planning", emit: "generating" } as const;

/** The package in the folder, where this build made it and it may be taken from. */
async function earlierPackage(
  { out }: Job,
  { cwd, isForced, records }: RunContext,
  { stored, damaged, inputs }: Material,
): Promise<EarlierPackage | undefined> {
  const drafts = stored && !isForced ? await records.find(stored.text) : undefined;
  if (stored === undefined || drafts === undefined) return undefined;
  const { files, options } = stored.manifest;
  const folder = resolve(cwd, out);
  const isAsMade = options === inputs.optionsSha256 && damaged.size === 0;
  const receipts = isAsMade ? await records.receipts(folder, stored.text) : undefined;
  return { folder, drafts, files, damaged, receipts };
}

function sourceOf({ manifest }: GenerateResult, { others }: Produced): Manifest["source"] {
  const sorted = Object.entries(others).sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.length === 0
    ? manifest.source
    : { ...manifest.source, others: Object.fromEntries(sorted) };
}

const optionsOf = (job: Job, stored: StoredManifest | undefined): OrderOptions => ({
  packageVersion: job.version ?? "0.1.0",
  openEnums: job.openEnums,
  content: job.content,
  ...(job.name !== undefined && { packageName: job.name }),
  ...(job.formats && { formats: job.formats }),
  ...(job.lists && { lists: job.lists }),
  ...(job.selection && { selection: job.selection }),
  ...(stored && { previousNames: stored.manifest.names }),
});
