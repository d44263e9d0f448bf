import { type Surroundings, generateOnce } from "./generate-once.js";
import type { GenerateFlags } from "./jobs.js";
import type { ExitCode } from "./output.js";

/** Makes the packages that arguments or config name; with `--watch` again whenever a file changes. */
export async function generateCommand(
  spec: string | undefined,
  flags: GenerateFlags,
  surroundings: Surroundings,
): Promise<ExitCode> {
  if (flags.watch) {
    const { watch } = await import("./watch.js");
    return watch(spec, flags, surroundings);
  }
  return (await generateOnce(spec, flags, surroundings)).exit;
}
