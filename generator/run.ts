import { resolve } from "node:path";

import { defaultPackageName } from "./config/package-name.js";
import {
  type Description,
  type DescriptionOptions,
  changedDocuments,
  forUser,
  outputName,
  overlayUri,
  readDescription,
} from "./description.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import type { GenerateOptions, GenerateResult } from "./generate.js";
import type { OpenEnums } from "./plan/forms.js";
import type { ListOverrides } from "./plan/lists/index.js";
import { type JsonValue, type SourceDocument, isJsonObject } from "./source/document.js";
import { type SourceText, readSource } from "./source/load.js";
import type { Selection } from "./spec/select/rules.js";
import { differingFiles } from "./write/compare.js";
import { type FinishedPackage, finish } from "./finish.js";
import { loadTemplates } from "./templates.js";
import type { Formatter } from "./write/format.js";
import type { EarlierPackage } from "./write/kept.js";
import {
  type FileHashes,
  type Inputs,
  type Manifest,
  type Staleness,
  type StoredManifest,
  manifestName,
  readManifest,
  readManifestIfSound,
  sha256,
  staleness,
} from "./write/manifest.js";
import { type WriteReport, writePackage } from "./write/writer.js";

/** One package to make of one description. */
export interface Job {
  /** Path relative to the working directory, or `-` for standard input. Stands in diagnostics as it is. */
  readonly source: string;
  /** Folder relative to the working directory. */
  readonly out: string;
  /** Default: the description's title in kebab case. */
  readonly name?: string | undefined;
  /** Default: `0.1.0`. */
  readonly version?: string | undefined;
  readonly formatter: Formatter;
  readonly openEnums: OpenEnums;
  readonly lists?: ListOverrides | undefined;
  /** Operations to make the package of; default: all. */
  readonly selection?: Selection | undefined;
  /** Overlay Documents in the order in which they are applied; paths relative to the working directory, or URLs. */
  readonly overlays?: readonly string[] | undefined;
  /** What references may lead to beside the description's folder or host. */
  readonly allowRef?: readonly string[] | undefined;
}

/** What a run is done with. */
export interface RunContext {
  readonly cwd: string;
  /** `write` changes the folder; `check` compares it and writes nothing. */
  readonly mode: "write" | "check";
  /** Whether warnings count as errors. */
  readonly isStrict: boolean;
  /** Whether files that specmill did not write may be overwritten, and an output made anew that is up to date. */
  readonly isForced: boolean;
  /** Version of this program, for the manifest. */
  readonly toolVersion: string;
  readonly cacheFolder: string;
  readonly records: OutputRecords;
  /** Whether the version says which build this is: else an output is up to date only where there is a record of it. */
  readonly isReleased: boolean;
  /** The stages from the document to texts; called when there is something to do. */
  generate(source: SourceDocument, options: GenerateOptions): Promise<GenerateResult>;
  /** Called when a step begins. */
  onStep?(step: string): void;
}

/** What this build of the program remembers of the packages that it made, by the text of their manifests. */
export interface OutputRecords {
  /** @returns Hashes of the package's drafts, `undefined` where this build did not make it, or not on this machine. */
  find(manifest: string): Promise<FileHashes | undefined>;
  add(manifest: string, drafts: FileHashes): Promise<void>;
}

/** How a run ended. */
export type Outcome =
  /** There was nothing to do. */
  | { readonly status: "unchanged"; readonly manifest: Manifest }
  | {
      readonly status: "written";
      readonly manifest: Manifest;
      readonly report: WriteReport;
      readonly diagnostics: readonly Diagnostic[];
      /** The documents that diagnostics are about. */
      readonly sources: readonly SourceText[];
    }
  /** With `check`: the folder is not what the description gives; `facts` are sentences that say why. */
  | {
      readonly status: "stale";
      readonly facts: readonly string[];
      readonly differing: number;
      readonly total: number;
    }
  /** The document has faults; nothing was written. */
  | {
      readonly status: "faulty";
      readonly diagnostics: readonly Diagnostic[];
      readonly sources: readonly SourceText[];
    };

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

/** A description's text, and what else it is made of. */
interface Texts {
  readonly source: SourceText;
  readonly access: DescriptionOptions;
}

async function accessOf(
  source: SourceText,
  job: Job,
  { cwd }: RunContext,
): Promise<DescriptionOptions> {
  const overlays = await Promise.all(
    (job.overlays ?? []).map(async (overlay) => ({
      ...(await readSource(overlay, cwd)),
      uri: overlayUri(source, overlay, cwd),
    })),
  );
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
  context.onStep?.("writing");
  const report = await writePackage(target, {
    name: job.out,
    files: made.files,
    hashes: made.manifest.files,
    manifest: made.text,
    previous: stored?.text,
    force: context.isForced,
  });
  if (!report) return undefined;
  await context.records.add(made.text, made.drafts);
  const { manifest, diagnostics, sources } = made;
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

interface Material extends Texts {
  readonly inputs: Inputs;
  readonly stored: StoredManifest | undefined;
  readonly damaged: ReadonlySet<string>;
}

interface Made extends FinishedPackage {
  readonly status: "made";
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceText[];
}

type Faulty = Extract<Outcome, { status: "faulty" }>;

async function make(job: Job, context: RunContext, material: Material): Promise<Made | Faulty> {
  const { source, access, inputs, stored } = material;
  context.onStep?.(`reading ${source.uri}`);
  const description = await readDescription(source, access);
  const { document, sources } = description;
  const isFault = ({ severity }: Diagnostic): boolean => severity === "error" || context.isStrict;
  if (document === undefined || description.diagnostics.some(isFault))
    return { status: "faulty", diagnostics: description.diagnostics, sources };
  context.onStep?.(`generating ${job.out}`);
  const result = await generateFrom(job, context, { source, document, stored });
  const diagnostics = [...description.diagnostics, ...result.diagnostics];
  if (diagnostics.some(isFault)) return { status: "faulty", diagnostics, sources };
  const { files, manifest } = result;
  const earlier = await earlierPackage(context, material);
  const finished = await finish(
    files,
    {
      ...manifest,
      source: sourceOf(result, description),
      specmill: inputs.specmill,
      options: inputs.optionsSha256,
    },
    {
      formatter: job.formatter,
      cacheFolder: context.cacheFolder,
      earlier,
      onFormat: (count) => context.onStep?.(`formatting ${count} files`),
    },
  );
  return { status: "made", ...finished, diagnostics, sources };
}

/** The package in the folder, where this build made it and it may be taken from. */
async function earlierPackage(
  { isForced, records }: RunContext,
  { stored, damaged }: Material,
): Promise<EarlierPackage | undefined> {
  const drafts = stored && !isForced ? await records.find(stored.text) : undefined;
  return stored && drafts && { drafts, files: stored.manifest.files, damaged };
}

function sourceOf({ manifest }: GenerateResult, { others }: Description): Manifest["source"] {
  const sorted = Object.entries(others).sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.length === 0
    ? manifest.source
    : { ...manifest.source, others: Object.fromEntries(sorted) };
}

async function generateFrom(
  job: Job,
  context: RunContext,
  {
    source,
    document,
    stored,
  }: Pick<Material, "source" | "stored"> & {
    readonly document: SourceDocument;
  },
): Promise<GenerateResult> {
  const result = await context.generate(document, {
    packageName: job.name ?? defaultPackageName(titleOf(document.value)),
    packageVersion: job.version ?? "0.1.0",
    openEnums: job.openEnums,
    templates: await loadTemplates(),
    ...(job.lists && { lists: job.lists }),
    ...(job.selection && { selection: job.selection }),
    ...(stored && { previousNames: stored.manifest.names }),
  });
  const diagnostics = result.diagnostics.map((diagnostic) => forUser(source.uri, diagnostic));
  return { ...result, diagnostics };
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
  const owned = made.manifest.files;
  const differing = differingFiles(
    target,
    [...made.files, { path: manifestName, text: made.text }],
    Object.keys(stored?.manifest.files ?? {}).filter((path) => !Object.hasOwn(owned, path)),
  );
  if (differing.length === 0) {
    await context.records.add(made.text, made.drafts);
    return { status: "unchanged", manifest: made.manifest };
  }
  const named = differing.map((path) => `"${path}" differs.`);
  return {
    status: "stale",
    facts: facts.length > 0 ? facts : named,
    differing: differing.length,
    total: Object.keys(owned).length + 1,
  };
}

/** All that shapes the output beside the description's text and the names lock. */
function inputsOf(job: Job, context: RunContext, { source, access }: Texts): Inputs {
  const { name, version, openEnums, lists, selection, formatter } = job;
  const overlays = access.overlays?.map(({ uri, sha256: hash }) => [outputName(uri), hash]);
  const own = [outputName(source.uri), name, version, openEnums, lists, selection, formatter];
  const options = overlays === undefined || overlays.length === 0 ? own : [...own, overlays];
  return {
    sourceSha256: source.sha256,
    optionsSha256: sha256(JSON.stringify(options)),
    specmill: context.toolVersion,
  };
}

function titleOf(value: JsonValue): string {
  const info = isJsonObject(value) ? value["info"] : undefined;
  const title = isJsonObject(info) ? info["title"] : undefined;
  return typeof title === "string" ? title : "";
}
