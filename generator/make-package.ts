import { resolve } from "node:path";
import { checkConfig } from "./config/check.js";
import type { PackageConfig } from "./config/config.js";
import type { DiagnosticJson } from "./diagnostics/format.js";
import { InputError } from "./diagnostics/input-error.js";
import { createRunContext } from "./run/context.js";
import type { RunFlags } from "./run/flags.js";
import type { Outcome } from "./run/job.js";
import { jobOfConfig } from "./run/job-of-config.js";
import { diagnosticsJson } from "./run/located.js";
import { produceWithinMemory } from "./run/produce-within-memory.js";
import { run } from "./run/run.js";
import type { Manifest } from "./write/manifest.js";
import { cacheFolder } from "./write/text-cache.js";

/** How `generate` works. */
export interface PackageOptions extends RunFlags {
  /** Folder that paths of the config are relative to. Default: the working directory. */
  readonly cwd?: string;
  /** Called when a step begins, with what is done: `planning generated/petstore`. */
  onStep?(step: string): void;
}

/** What became of a package. */
export type PackageResult =
  | {
      readonly status: "written";
      readonly manifest: Manifest;
      /** Files that were not there before as they are now, and all files of the package. */
      readonly written: number;
      readonly total: number;
      /** Warnings. */
      readonly diagnostics: readonly DiagnosticJson[];
    }
  /** It was up to date. */
  | { readonly status: "unchanged"; readonly manifest: Manifest }
  /** With `check`: it is not what the description gives; `facts` are sentences that say why. */
  | { readonly status: "stale"; readonly facts: readonly string[] }
  /** The description has errors, or with `strict` warnings; nothing was written. */
  | { readonly status: "faulty"; readonly diagnostics: readonly DiagnosticJson[] };

/**
 * Makes the package of a config.
 *
 * @see generate
 */
export async function makePackage(
  config: PackageConfig,
  { cwd = process.cwd(), onStep, ...flags }: PackageOptions,
): Promise<PackageResult> {
  const folder = resolve(cwd);
  const context = createRunContext(flags, {
    cwd: folder,
    cacheFolder: cacheFolder(folder, process.env),
    produce: produceWithinMemory, // which compilers of V8 run is the affair of the program that calls
    ...(onStep && { onStep }),
  });
  const job = jobOfConfig(onlyPackage(config), {}, { cwd: folder, folder });
  return resultOf(await run(job, context));
}

function onlyPackage(config: unknown): PackageConfig {
  const { packages } = checkConfig(config, "config");
  const [first, ...more] = packages;
  if (first !== undefined && more.length === 0) return first;
  throw new InputError(`The config has ${packages.length} packages: one is made at a time.`, {
    fix: "Call generate() for each of them.",
  });
}

async function resultOf(outcome: Outcome): Promise<PackageResult> {
  switch (outcome.status) {
    case "unchanged":
      return outcome;
    case "stale":
      return { status: "stale", facts: outcome.facts };
    case "faulty":
      return {
        status: "faulty",
        diagnostics: await diagnosticsJson(outcome.diagnostics, outcome.sources),
      };
    case "written": {
      const { manifest, report, diagnostics, sources } = outcome;
      return {
        status: "written",
        manifest,
        written: report.written,
        total: report.total,
        diagnostics: await diagnosticsJson(diagnostics, sources),
      };
    }
  }
}
