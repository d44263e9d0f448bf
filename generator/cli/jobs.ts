import { dirname, relative } from "node:path";
import { packageNameFault } from "../config/package-name.js";
import { InputError } from "../diagnostics/input-error.js";
import type { RunFlags } from "../run/flags.js";
import type { Job } from "../run/job.js";
import { type JobOverrides, jobOfConfig, selectionOf } from "../run/job-of-config.js";

/** Options of `specmill generate`, as given. */
export interface GenerateFlags extends JobOverrides, RunFlags {
  readonly config?: string;
  readonly watch?: boolean;
  readonly json?: boolean;
}

interface Places {
  readonly cwd: string;
  readonly cacheFolder: string;
  /** Called with the config, before it is read. */
  onConfig?(path: string): Promise<void>;
}

/** What is to be made, and the config that says so, if one does. */
interface Plan {
  readonly jobs: readonly Job[];
  readonly config: readonly string[];
}

/**
 * The packages that arguments or config name.
 *
 * @throws InputError where they exclude each other, or the config does not load.
 */
export async function jobsOf(
  spec: string | undefined,
  flags: GenerateFlags,
  places: Places,
): Promise<Plan> {
  checkName(flags.name);
  if (spec !== undefined) return { jobs: [jobOfArguments(spec, flags)], config: [] };
  return jobsOfConfig(flags, places);
}

/**
 * The packages that the config names.
 *
 * @throws InputError where it does not load, or flags are for one of several.
 */
export async function jobsOfConfig(flags: GenerateFlags, places: Places): Promise<Plan> {
  const { findConfig, loadConfig } = await import("../config/load.js");
  const options = { ...places, file: flags.config };
  const path = relative(places.cwd, findConfig(options));
  await places.onConfig?.(path);
  const { config, file } = await loadConfig(options);
  const isAmbiguous = config.packages.length > 1 && (flags.out ?? flags.name) !== undefined;
  if (isAmbiguous) {
    throw new InputError("The config names several packages, and --out and --name are for one.", {
      fix: "Name the description as well, or change the config.",
    });
  }
  const jobs = config.packages.map((item) =>
    jobOfConfig(item, flags, { cwd: places.cwd, folder: dirname(file) }),
  );
  return { jobs, config: [path] };
}

function jobOfArguments(spec: string, flags: GenerateFlags): Job {
  if (flags.config !== undefined) throw specAndConfig();
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

/** The fault of arguments that name both. */
export const specAndConfig = (): InputError =>
  new InputError("A description that is named and --config exclude each other.", {
    fix: "Leave one of them out: the config names its descriptions itself.",
  });

function checkName(name: string | undefined): void {
  const fault = name === undefined ? undefined : packageNameFault(name);
  if (fault === undefined) return;
  throw new InputError(`"${name}" cannot be the name of an npm package: ${fault}.`, {
    fix: 'Give a name such as "petstore-api" or "@example/petstore-api".',
  });
}
