import { toolFingerprint, toolVersion } from "../tool.js";
import type { RunFlags } from "./flags.js";
import type { RunContext } from "./job.js";
import { createRecords } from "./records.js";

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
