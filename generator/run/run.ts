import { resolve } from "node:path";

import { changedDocuments } from "../description/changed.js";
import { outputName } from "../description/names.js";
import { readOverlays } from "../description/overlays.js";
import type { DescriptionOptions } from "../description/read.js";
import { type SourceText, readSource } from "../source/load.js";
import { differingFiles } from "../write/compare.js";
import {
  type Inputs,
  type Staleness,
  type StoredManifest,
  manifestName,
  readManifest,
  readManifestIfSound,
  sha256,
  staleness,
} from "../write/manifest.js";
import { writePackage } from "../write/writer.js";
import type { Job, Outcome, RunContext } from "./job.js";
import { type Made, type Material, type Texts, make } from "./make.js";

/**
 * Makes one package: read, compare, generate, lay out, emit `dist`, write.
 *
 * Nothing of the compiler, the formatters or a parser is loaded while the output is up to date.
 *
 * @throws InputError where something outside cannot be read or written.
 */
export async function run(job: Job, context: RunContext): Promise<Outcome> {
  const source = await readSource(job.source, context.cwd);
  const access = await accessOf(source, job, context);
  for (;;) {
    const outcome = await attempt(job, context, { source, access });
    if (outcome) return outcome;
  }
}

async function accessOf(
  source: SourceText,
  job: Job,
  { cwd }: RunContext,
): Promise<DescriptionOptions> {
  const overlays = await readOverlays(source, job.overlays ?? [], cwd);
  return { cwd, allowRef: job.allowRef ?? [], overlays };
}

/** @returns `undefined` where another run wrote the folder in the meantime. */
async function attempt(job: Job, context: RunContext, texts: Texts): Promise<Outcome | undefined> {
  const target = resolve(context.cwd, job.out);
  const stored = context.isForced ? readManifestIfSound(target) : readManifest(target, job.out);
  const inputs = inputsOf(job, context, texts);
  const { facts, damaged } = await stalenessOf({ ...texts, inputs, stored, target });
  if (stored && facts.length === 0 && (await mayStay(context, stored))) {
    return { status: "unchanged", manifest: stored.manifest };
  }
  const made = await make(job, context, { ...texts, inputs, stored, damaged });
  if (made.status === "faulty") return made;
  if (context.mode === "check") return compare(made, { context, target, stored, facts });
  const report = await writePackage(target, {
    name: job.out,
    files: made.files(),
    kept: made.kept,
    manifest: made.manifestText,
    previous: stored,
    force: context.isForced,
  });
  if (!report) return undefined;
  await context.records.add(report.manifest, made.drafts);
  await context.records.keepReceipts(target, report.manifest, made.receipts);
  const { diagnostics, sources } = made;
  const manifest = { ...made.manifest, files: report.files };
  return { status: "written", manifest, report, diagnostics, sources };
}

async function stalenessOf({
  target,
  source,
  access,
  inputs,
  stored,
}: Omit<Material, "damaged"> & { readonly target: string }): Promise<Staleness> {
  if (!stored) return { facts: ["It has no manifest."], damaged: new Set() };
  const { facts, damaged } = staleness(target, stored.manifest, inputs);
  const others = stored.manifest.source.others ?? {};
  const changed = await changedDocuments(source, others, access);
  return { facts: [...facts, ...changed], damaged };
}

/** A strict run has to see the warnings, and a forced one is asked for. */
async function mayStay(
  { isStrict, isForced, isReleased, records }: RunContext,
  { text }: StoredManifest,
): Promise<boolean> {
  return !isStrict && !isForced && (isReleased || (await records.find(text)) !== undefined);
}

async function compare(
  made: Made,
  {
    context,
    target,
    stored,
    facts,
  }: {
    readonly context: RunContext;
    readonly target: string;
    readonly stored: StoredManifest | undefined;
    readonly facts: readonly string[];
  },
): Promise<Outcome> {
  const owned: Record<string, string> = { ...made.kept };
  for await (const { path, sha256: hash } of made.files()) owned[path] = hash;
  const text = await made.manifestText(owned);
  const differing = differingFiles(
    target,
    { ...owned, [manifestName]: sha256(text) },
    Object.keys(stored?.manifest.files ?? {}).filter((path) => !Object.hasOwn(owned, path)),
  );
  if (differing.length === 0) {
    await context.records.add(text, made.drafts);
    return { status: "unchanged", manifest: { ...made.manifest, files: owned } };
  }
  const named = differing.map((path) => `"${path}" differs.`);
  return {
    status: "stale",
    facts: facts.length > 0 ? facts : named,
    differing: differing.length,
    total: new Set([...Object.keys(owned), manifestName, ...differing]).size,
  };
}

/** All that shapes the output beside the description's text and the names lock. */
function inputsOf(job: Job, context: RunContext, { source, access }: Texts): Inputs {
  return {
    sourceSha256: source.sha256,
    optionsSha256: sha256(JSON.stringify(shapingOptions(job, source, access))),
    specmill: context.toolVersion,
  };
}

/**
 * A job without what says where things are: whatever option it has beside is part of it. What references may lead to shows in
 * the documents that were read.
 */
function shapingOptions(
  { source: _source, out: _out, allowRef: _allowRef, ...job }: Job,
  { uri }: SourceText,
  access: DescriptionOptions,
): object {
  const overlays = access.overlays?.map((one) => [outputName(one.uri), one.sha256]);
  const options = { ...job, overlays, source: outputName(uri) };
  return Object.fromEntries(Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1)));
}
