import { join } from "node:path";
import { createRunContext } from "../run/context.js";
import type { Job, Outcome } from "../run/job.js";
import type { LazyStages } from "../run/lazy-stages.js";
import { diagnosticsJson } from "../run/located.js";
import { run } from "../run/run.js";
import { userUri } from "../source/location.js";
import { cacheFolder } from "../write/text-cache.js";
import { type GenerateFlags, jobsOf } from "./jobs.js";
import type { CommandContext, ExitCode, Output } from "./output.js";
import { createProgress } from "./progress.js";
import { countText, exitCodeOf, printDiagnostics, printThrown, thrownJson } from "./report.js";

/** What commands are given of the world and the stages. */
export interface Surroundings {
  readonly context: CommandContext;
  readonly stages: LazyStages;
  /** Called with files that are about to be read, as `Input.path`: those that arguments and config name. */
  onReading?(paths: readonly string[]): Promise<void>;
}

/** Something that was read. */
export interface Input {
  /** Relative to the working directory, or a URL. */
  readonly path: string;
  /** Of the text as it was read, where only another document leads to it; empty where there was none. */
  readonly sha256?: string;
}

/** How making the packages once ended. */
export interface Round {
  readonly exit: ExitCode;
  readonly inputs: readonly Input[];
}

/** Makes the packages that arguments or config name, one after the other; what keeps one from being made keeps no other. */
export async function generateOnce(
  spec: string | undefined,
  flags: GenerateFlags,
  surroundings: Surroundings,
): Promise<Round> {
  const { context, onReading } = surroundings;
  const cache = cacheFolder(context.cwd, context.environment);
  const places = { cwd: context.cwd, cacheFolder: cache };
  const { jobs, config } = await jobsOf(spec, flags, {
    ...places,
    onConfig: async (path) => onReading?.([path]),
  });
  const named = [...config, ...jobs.flatMap((job) => [job.source, ...(job.overlays ?? [])])];
  await onReading?.(named);
  const ends: End[] = [];
  for (const job of jobs) ends.push(await endOf(job, flags, surroundings, cache));
  if (flags.json) {
    const value = spec !== undefined || ends.length === 1 ? ends[0]?.json : packagesJson(ends);
    context.output.stdout(`${JSON.stringify(value, undefined, 2)}\n`);
  }
  return {
    exit: ends.map(({ exit }) => exit).reduce(worse, 0),
    inputs: [...named.map((path) => ({ path })), ...ends.flatMap(({ documents }) => documents)],
  };
}

/** How one package ended. */
interface End {
  readonly out: string;
  readonly exit: ExitCode;
  /** What `--json` says of it. */
  readonly json: object;
  readonly documents: readonly Input[];
}

const packagesJson = (ends: readonly End[]): object => ({
  packages: ends.map(({ out, json }) => ({ out, ...json })),
});

async function endOf(
  job: Job,
  flags: GenerateFlags,
  surroundings: Surroundings,
  cache: string,
): Promise<End> {
  const { output } = surroundings.context;
  try {
    const outcome = await runJob(job, flags, surroundings, cache);
    // With --json, stdout is for JSON alone.
    const line = flags.json ? output.stderr : output.stdout;
    return {
      out: job.out,
      exit: await printOutcome(outcome, { job, output, line }),
      json: await outcomeJson(outcome),
      documents: documentsOf(job, outcome),
    };
  } catch (error) {
    printThrown(error, output, job.out);
    return { out: job.out, exit: exitCodeOf(error), json: thrownJson(error), documents: [] };
  }
}

async function runJob(
  job: Job,
  flags: GenerateFlags,
  { context, stages }: Surroundings,
  cache: string,
): Promise<Outcome> {
  const progress = createProgress(context.output);
  const { cwd } = context;
  const { produce } = stages;
  try {
    const rest = { cwd, cacheFolder: cache, produce, onStep: progress.step };
    return await run(job, createRunContext(flags, rest));
  } finally {
    progress.end();
  }
}

/** The documents that references led to. */
function documentsOf(job: Job, outcome: Outcome): readonly Input[] {
  if (outcome.status === "stale") return [];
  if (outcome.status === "faulty") {
    const named = [job.source, ...(job.overlays ?? [])];
    const found = outcome.sources.filter(({ uri }) => !named.includes(uri));
    return found.map(({ uri, sha256 }) => ({ path: uri, sha256 }));
  }
  return Object.entries(outcome.manifest.source.others ?? {}).map(([uri, sha256]) => ({
    path: userUri(job.source, uri),
    sha256,
  }));
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

async function outcomeJson(outcome: Outcome): Promise<object> {
  if (outcome.status === "faulty")
    return { diagnostics: await diagnosticsJson(outcome.diagnostics, outcome.sources) };
  if (outcome.status === "stale") return { stale: outcome.facts };
  return outcome.manifest;
}

/** From the least to the worst. */
const byWeight: readonly ExitCode[] = [0, 3, 1, 2];

const worse = (a: ExitCode, b: ExitCode): ExitCode =>
  byWeight.indexOf(a) < byWeight.indexOf(b) ? b : a;
