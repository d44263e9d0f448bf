import { toolFingerprint, toolVersion } from "../tool.js";
import type { RunContext } from "./job.js";
import { createRecords } from "./records.js";

/** How a package is to be made; each is `false` by default. */
export interface RunFlags {
  /** Compare, and write nothing. */
  readonly check?: boolean | undefined;
  /** Take warnings for errors. */
  readonly strict?: boolean | undefined;
  /** Make the package anew, and overwrite files that specmill did not write. */
  readonly force?: boolean | undefined;
}

/** What a run of this program is done with, that keeps what it remembers in its cache folder. */
export function createRunContext(
  { check = false, strict = false, force = false }: RunFlags,
  rest: Pick<RunContext, "cwd" | "cacheFolder" | "produce" | "onStep">,
): RunContext {
  const version = toolVersion();
  const fingerprint = toolFingerprint();
  return {
    ...rest,
    mode: check ? "check" : "write",
    isStrict: strict,
    isForced: force,
    toolVersion: version,
    records: createRecords(rest.cacheFolder, fingerprint ?? version),
    isReleased: fingerprint === undefined,
  };
}
