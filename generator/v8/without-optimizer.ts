import { setFlag } from "./flag.js";

/**
 * Runs what is over before V8's optimising compiler has earned its time: of a large description a sixth, on Node 20 a fifth.
 * Prettier, which runs for longer, has it again. Where the user has a say in which compilers run, it is left to that.
 */
export async function withoutOptimizer<Result>(work: () => Promise<Result>): Promise<Result> {
  if (choosesCompilers([...process.execArgv, process.env["NODE_OPTIONS"] ?? ""])) return work();
  setFlag("--no-turbofan");
  try {
    return await work();
  } finally {
    setFlag("--turbofan");
  }
}

/**
 * Whether options of Node.js say which compilers of V8 run: to switch one on where none may run ends the process.
 *
 * @param options As given; those of an environment variable are one text.
 */
export const choosesCompilers = (options: readonly string[]): boolean =>
  /--(?:no-?)?(?:jitless|lite-mode|single-threaded|turbofan|opt|maglev|sparkplug)\b/.test(
    options.join(" ").replaceAll("_", "-"),
  );
