import { dirname, relative, resolve } from "node:path";
import type { PackageConfig } from "../config/config.js";
import { packageNameFault } from "../config/package-name.js";
import { InputError } from "../diagnostics/input-error.js";
import type { Job } from "../run/job.js";
import { isUrl } from "../source/location.js";
import type { OperationRule } from "../spec/select/rules.js";
import { selectionOf } from "./operation-rule.js";

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
