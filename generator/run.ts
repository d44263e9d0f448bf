import { resolve } from "node:path";

import { defaultPackageName } from "./config/package-name.js";
import {
  type Description,
  changedDocuments,
  forUser,
  outputName,
  readDescription,
} from "./description.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import type { GenerateOptions, GenerateResult } from "./generate.js";
import type { OpenEnums } from "./plan/forms.js";
import type { ListOverrides } from "./plan/lists/index.js";
import type { OutputFile } from "./plan/types.js";
import { type JsonValue, type SourceDocument, isJsonObject } from "./source/document.js";
import { type SourceText, readSource } from "./source/load.js";
import type { Selection } from "./spec/select/rules.js";
import { differingFiles } from "./write/compare.js";
import { loadTemplates } from "./templates.js";
import type { Formatter } from "./write/format.js";
import {
  type Inputs,
  type Manifest,
  type StoredManifest,
  manifestName,
  manifestText,
  readManifest,
  readManifestIfSound,
  sha256,
  staleness,
} from "./write/manifest.js";
import { type WriteReport, hashFiles, writePackage } from "./write/writer.js";

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
  /** Manifests that this very build is known to give; absent where the version alone says which build it is. */
  readonly known?: KnownOutputs | undefined;
  /** The stages from the document to texts; called when there is something to do. */
  generate(source: SourceDocument, options: GenerateOptions): Promise<GenerateResult>;
  /** Called when a step begins. */
  onStep?(step: string): void;
}

/** Remembers which manifests a build of this program wrote. */
export interface KnownOutputs {
  has(manifest: string): Promise<boolean>;
  add(manifest: string): Promise<void>;
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
  for (;;) {
    const outcome = await attempt(job, context, source);
    if (outcome) return outcome;
  }
}

/** @returns `undefined` where another run wrote the folder in the meantime. */
async function attempt(
  job: Job,
  context: RunContext,
  source: SourceText,
): Promise<Outcome | undefined> {
  const target = resolve(context.cwd, job.out);
  const stored = context.isForced ? readManifestIfSound(target) : readManifest(target, job.out);
  const inputs = inputsOf(job, context, source);
  const facts = stored
    ? [
        ...staleness(target, stored.manifest, inputs),
        ...(await changedDocuments(
          source,
          stored.manifest.source.others ?? {},
          accessOf(job, context),
        )),
      ]
    : ["It has no manifest."];
  if (stored && facts.length === 0 && (await mayStay(context, stored))) {
    return { status: "unchanged", manifest: stored.manifest };
  }
  const made = await make(job, context, { source, inputs, stored });
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
  await context.known?.add(made.text);
  const { manifest, diagnostics, sources } = made;
  return { status: "written", manifest, report, diagnostics, sources };
}

/** A strict run has to see the warnings, and a forced one is asked for. */
async function mayStay(
  { isStrict, isForced, known }: RunContext,
  { text }: StoredManifest,
): Promise<boolean> {
  return !isStrict && !isForced && (known === undefined || (await known.has(text)));
}

interface Material {
  readonly source: SourceText;
  readonly inputs: Inputs;
  readonly stored: StoredManifest | undefined;
}

interface Made {
  readonly status: "made";
  readonly files: readonly OutputFile[];
  readonly manifest: Manifest;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceText[];
}

type Faulty = Extract<Outcome, { status: "faulty" }>;

async function make(job: Job, context: RunContext, material: Material): Promise<Made | Faulty> {
  const { source, inputs, stored } = material;
  context.onStep?.(`reading ${source.uri}`);
  const description = await readDescription(source, accessOf(job, context));
  const { document, sources } = description;
  const isFault = ({ severity }: Diagnostic): boolean => severity === "error" || context.isStrict;
  if (document === undefined || description.diagnostics.some(isFault))
    return { status: "faulty", diagnostics: description.diagnostics, sources };
  context.onStep?.(`generating ${job.out}`);
  const result = await generateFrom(job, context, { source, document, stored });
  const diagnostics = [...description.diagnostics, ...result.diagnostics];
  if (diagnostics.some(isFault)) return { status: "faulty", diagnostics, sources };
  context.onStep?.(`formatting ${result.files.length} files`);
  const files = await finish(result.files, job.formatter, context.cacheFolder);
  const manifest: Manifest = {
    ...result.manifest,
    source: sourceOf(result, description),
    specmill: inputs.specmill,
    options: inputs.optionsSha256,
    files: hashFiles(files),
  };
  const text = await layOutManifest(manifest, job.formatter, context.cacheFolder);
  return { status: "made", files, manifest, text, diagnostics, sources };
}

function sourceOf({ manifest }: GenerateResult, { others }: Description): Manifest["source"] {
  const sorted = Object.entries(others).sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.length === 0
    ? manifest.source
    : { ...manifest.source, others: Object.fromEntries(sorted) };
}

const accessOf = (job: Job, { cwd }: RunContext) => ({ cwd, allowRef: job.allowRef ?? [] });

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

async function finish(
  files: readonly OutputFile[],
  formatter: Formatter,
  cacheFolder: string,
): Promise<readonly OutputFile[]> {
  const [{ formatFiles }, { emitDist }] = await Promise.all([
    import("./write/format.js"),
    import("./emit/dist.js"),
  ]);
  const formatted = await formatFiles(files, formatter, { cacheFolder });
  return [...formatted, ...emitDist(formatted)];
}

async function layOutManifest(
  manifest: Manifest,
  formatter: Formatter,
  cacheFolder: string,
): Promise<string> {
  const { formatFiles } = await import("./write/format.js");
  const file = { path: manifestName, text: manifestText(manifest) };
  const [formatted = file] = await formatFiles([file], formatter, { cacheFolder });
  return formatted.text;
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
  const differing = differingFiles(
    target,
    [...made.files, { path: manifestName, text: made.text }],
    stored?.manifest.files ?? {},
  );
  if (differing.length === 0) {
    await context.known?.add(made.text);
    return { status: "unchanged", manifest: made.manifest };
  }
  const named = differing.map((path) => `"${path}" differs.`);
  return {
    status: "stale",
    facts: facts.length > 0 ? facts : named,
    differing: differing.length,
    total: made.files.length + 1,
  };
}

/** All that shapes the output beside the description's text and the names lock. */
function inputsOf(job: Job, context: RunContext, source: SourceText): Inputs {
  const { name, version, openEnums, lists, selection, formatter } = job;
  const options = [outputName(source.uri), name, version, openEnums, lists, selection, formatter];
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
