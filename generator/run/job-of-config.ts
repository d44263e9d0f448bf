import { relative, resolve } from "node:path";
import type { PackageConfig } from "../config/config.js";
import { InputError } from "../diagnostics/input-error.js";
import { isUrl } from "../source/location.js";
import type { OperationRule, Selection } from "../spec/select/rules.js";
import type { Job } from "./job.js";

/** What is given beside a config. */
export interface JobOverrides {
  readonly out?: string;
  readonly name?: string;
  readonly only?: "types";
  readonly include?: readonly OperationRule[];
  readonly exclude?: readonly OperationRule[];
  readonly allowRef?: readonly string[];
  readonly overlay?: readonly string[];
}

/**
 * The job that a config asks for. Overlays and what references may lead to are added to those of the config; everything else
 * takes the place of what it has.
 *
 * @param folder Paths of the config are relative to it.
 * @throws InputError where the config asks for what excludes each other.
 */
export function jobOfConfig(
  item: PackageConfig,
  overrides: JobOverrides,
  { cwd, folder }: { readonly cwd: string; readonly folder: string },
): Job {
  const fromHere = (path: string): string =>
    isUrl(path) ? path : relative(cwd, resolve(folder, path)).replaceAll("\\", "/") || ".";
  const content = overrides.only ?? item.only ?? "all";
  if (item.formats && content === "types") {
    throw new InputError("A package of types alone converts nothing, so it has no formats.", {
      fix: "Take `formats` out of the config, or make the whole package.",
    });
  }
  return {
    source: fromHere(item.source),
    out: overrides.out ?? fromHere(item.out),
    name: overrides.name ?? item.name,
    version: item.version,
    formatter: item.formatter ?? "oxfmt",
    openEnums: item.openEnums ?? "responses",
    formats: item.formats,
    content,
    lists: item.lists,
    selection: selectionOf(overrides, item),
    allowRef: [...(item.allowRef ?? []).map(fromHere), ...(overrides.allowRef ?? [])],
    overlays: [...(item.overlays ?? []).map(fromHere), ...(overrides.overlay ?? [])],
  };
}

/** Rules that are given beside a config take the place of its own. */
export function selectionOf(given: Selection, config: Selection = {}): Selection | undefined {
  const { include = config.include, exclude = config.exclude } = given;
  return include || exclude
    ? { ...(include && { include }), ...(exclude && { exclude }) }
    : undefined;
}
