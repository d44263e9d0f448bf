import type { Stages } from "../stages.js";
import { dirname, join, relative, resolve } from "node:path";
import type { PackageConfig } from "../config/config.js";
import { isUrl, userUri } from "../source/location.js";
import { packageNameFault } from "../config/package-name.js";
import { InputError } from "../diagnostics/input-error.js";
import type { Job, Outcome } from "../job.js";
import { run } from "../run.js";
import type { OperationRule } from "../spec/select/rules.js";
import { selectionOf } from "./operation-rule.js";
import { toolFingerprint, toolVersion } from "../tool.js";
import { cacheFolder } from "../write/text-cache.js";
import type { CommandContext, ExitCode, Output } from "./output.js";
import { createProgress } from "./progress.js";
import { createRecords } from "./records.js";
import { countText, diagnosticsJson, printDiagnostics } from "./report.js";

/** Options of `specmill generate`, as given. */
export interface GenerateFlags {
  readonly out?: string;
  readonly name?: string;
  readonly config?: string;
  readonly only?: "types";
  readonly include?: readonly OperationRule[];
  readonly exclude?: readonly OperationRule[];
  readonly allowRef?: readonly string[];
  readonly overlay?: readonly string[];
  readonly check?: boolean;
  readonly watch?: boolean;
  readonly strict?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** What commands are given of the world and the stages. */
export interface Surroundings {
  readonly context: CommandContext;
  readonly stages: Stages;
}

/** How making the packages once ended. */
export interface Round {
  readonly exit: ExitCode;
  /** Files that were read, relative to the working directory, and URLs. */
  readonly inputs: readonly string[];
}

/** Makes the packages that arguments or config name, one after the other. */
export async function generateOnce(
  spec: string | undefined,
  flags: GenerateFlags,
  { context, stages }: Surroundings,
): Promise<Round> {
  const cache = cacheFolder(context.cwd, context.environment);
  const { jobs, config } = await jobsOf(spec, flags, { cwd: context.cwd, cacheFolder: cache });
  const results: unknown[] = [];
  const inputs = [...config];
  let exit: ExitCode = 0;
  for (const job of jobs) {
    inputs.push(job.source, ...(job.overlays ?? []));
    const outcome = await runJob(job, flags, { context, stages }, cache);
    // With --json, stdout is for the manifest alone.
    const line = flags.json ? context.output.stderr : context.output.stdout;
    exit = worse(exit, await printOutcome(outcome, { job, output: context.output, line }));
    results.push(await outcomeJson(outcome));
    inputs.push(...documentsOf(job, outcome));
  }
  if (flags.json) {
    const value = spec === undefined && jobs.length > 1 ? { packages: results } : results[0];
    context.output.stdout(`${JSON.stringify(value, undefined, 2)}\n`);
  }
  return { exit, inputs };
}

async function runJob(
  job: Job,
  flags: GenerateFlags,
  { context, stages }: Surroundings,
  cache: string,
): Promise<Outcome> {
  const progress = createProgress(context.output);
  const fingerprint = toolFingerprint();
  try {
    return await run(job, {
      cwd: context.cwd,
      mode: flags.check ? "check" : "write",
      isStrict: flags.strict ?? false,
      isForced: flags.force ?? false,
      toolVersion: toolVersion(),
      cacheFolder: cache,
      records: createRecords(cache, fingerprint ?? toolVersion()),
      isReleased: fingerprint === undefined,
      produce: stages.produce,
      onStep: progress.step,
    });
  } finally {
    progress.end();
  }
}

/** The documents that an outcome was made of. */
function documentsOf(job: Job, outcome: Outcome): readonly string[] {
  if ("sources" in outcome) return outcome.sources.map(({ uri }) => uri);
  if (outcome.status === "stale") return [];
  return Object.keys(outcome.manifest.source.others ?? {}).map((uri) => userUri(job.source, uri));
}

interface Places {
  readonly cwd: string;
  readonly cacheFolder: string;
}

/** What is to be made, and the config that says so, if one does. */
interface Plan {
  readonly jobs: readonly Job[];
  readonly config: readonly string[];
}

async function jobsOf(
  spec: string | undefined,
  flags: GenerateFlags,
  places: Places,
): Promise<Plan> {
  checkName(flags.name);
  if (spec !== undefined) return { jobs: [jobOfArguments(spec, flags)], config: [] };
  const { loadConfig } = await import("../config/load.js");
  const { config, file } = await loadConfig({ ...places, file: flags.config });
  const isAmbiguous = config.packages.length > 1 && (flags.out ?? flags.name) !== undefined;
  if (isAmbiguous) {
    throw new InputError("The config names several packages, and --out and --name are for one.", {
      fix: "Name the description as well, or change the config.",
    });
  }
  const jobs = config.packages.map((item) =>
    jobOfConfig(item, flags, { cwd: places.cwd, folder: dirname(file) }),
  );
  return { jobs, config: [relative(places.cwd, file)] };
}

function jobOfArguments(spec: string, flags: GenerateFlags): Job {
  if (flags.config !== undefined) {
    throw new InputError("A description that is named and --config exclude each other.", {
      fix: "Leave one of them out: the config names its descriptions itself.",
    });
  }
  if (flags.out === undefined) {
    throw new InputError(`There is no folder to write the package of "${spec}" to.`, {
      fix: `Name one: specmill generate ${spec} --out generated.`,
    });
  }
  return {
    source: spec,
    out: flags.out,
    name: flags.name,
    allowRef: flags.allowRef,
    overlays: flags.overlay,
    formatter: "oxfmt",
    openEnums: "responses",
    content: flags.only ?? "all",
    selection: selectionOf(flags),
  };
}

function jobOfConfig(
  item: PackageConfig,
  flags: GenerateFlags,
  { cwd, folder }: { readonly cwd: string; readonly folder: string },
): Job {
  const fromHere = (path: string): string =>
    isUrl(path) ? path : relative(cwd, resolve(folder, path)).replaceAll("\\", "/") || ".";
  const content = flags.only ?? item.only ?? "all";
  if (item.formats && content === "types") {
    throw new InputError("A package of types alone converts nothing, so it has no formats.", {
      fix: "Take `formats` out of the config, or make the whole package.",
    });
  }
  return {
    source: fromHere(item.source),
    out: flags.out ?? fromHere(item.out),
    name: flags.name ?? item.name,
    version: item.version,
    formatter: item.formatter ?? "oxfmt",
    openEnums: item.openEnums ?? "responses",
    formats: item.formats,
    content,
    lists: item.lists,
    selection: selectionOf(flags, item),
    allowRef: [...(item.allowRef ?? []).map(fromHere), ...(flags.allowRef ?? [])],
    overlays: [...(item.overlays ?? []).map(fromHere), ...(flags.overlay ?? [])],
  };
}

function checkName(name: string | undefined): void {
  const fault = name === undefined ? undefined : packageNameFault(name);
  if (fault === undefined) return;
  throw new InputError(`"${name}" cannot be the name of an npm package: ${fault}.`, {
    fix: 'Give a name such as "petstore-api" or "@example/petstore-api".',
  });
}

interface Printing {
  readonly job: Job;
  readonly output: Output;
  line(text: string): void;
}

async function printOutcome(outcome: Outcome, printing: Printing): Promise<ExitCode> {
  const { job, output, line } = printing;
  switch (outcome.status) {
    case "unchanged":
      line(`${job.out} is up to date (${Object.keys(outcome.manifest.files).length + 1} files)\n`);
      return 0;
    case "written":
      await printDiagnostics(outcome.diagnostics, outcome.sources, output);
      printNotes(outcome, printing);
      line(
        `wrote ${outcome.report.written} of ${outcome.report.total} files in ${job.out}${countText(outcome.diagnostics)}\n`,
      );
      return 0;
    case "stale":
      for (const fact of outcome.facts.slice(0, 10)) output.stderr(`  ${fact}\n`);
      line(`${job.out} is stale: ${outcome.differing} of ${outcome.total} files differ\n`);
      return 3;
    case "faulty":
      await printDiagnostics(outcome.diagnostics, outcome.sources, output);
      line(`wrote nothing in ${job.out}${countText(outcome.diagnostics)}\n`);
      return 1;
  }
}

function printNotes(
  { report }: Extract<Outcome, { status: "written" }>,
  { job, output }: Printing,
): void {
  for (const path of report.overwritten)
    output.stderr(`note: ${join(job.out, path)} had been changed by hand and was made anew\n`);
  for (const path of report.kept) {
    output.stderr(
      `note: ${join(job.out, path)} is no longer part of the package; it was changed by hand, so it stays\n`,
    );
  }
}

async function outcomeJson(outcome: Outcome): Promise<unknown> {
  if (outcome.status === "faulty")
    return { diagnostics: await diagnosticsJson(outcome.diagnostics, outcome.sources) };
  if (outcome.status === "stale") return { stale: outcome.facts };
  return outcome.manifest;
}

/** Faults weigh more than stale output, and both more than success. */
function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a === 0 || b === 1 ? (b === 0 ? a : b) : a;
}
