import { relative, resolve } from "node:path";
import { watch as watchFiles } from "chokidar";
import { InputError } from "../diagnostics/input-error.js";
import { isUrl } from "../source/location.js";
import { type GenerateFlags, type Surroundings, generateOnce } from "./generate-once.js";
import type { ExitCode } from "./output.js";
import { printThrown } from "./report.js";

/** Time in milliseconds for an editor to write all that it writes. */
const settleMs = 40;

/**
 * Makes the packages, and makes them again whenever a description, an overlay, a document that they refer to or the config
 * changes. Faults are printed and waited out: the next change may mend them.
 *
 * @returns When the context's signal fires; without one, never.
 * @throws InputError where there is nothing to watch.
 */
export async function watch(
  spec: string | undefined,
  flags: GenerateFlags,
  surroundings: Surroundings,
): Promise<ExitCode> {
  checkFlags(spec, flags);
  const { context } = surroundings;
  const changes = createChanges(context.signal);
  const watcher = watchFiles([], { ignoreInitial: true, cwd: context.cwd });
  watcher.on("all", (_, path) => changes.add(path));
  let watched: readonly string[] = spec === undefined ? [] : [spec];
  try {
    for (;;) {
      const inputs = await makeAll(spec, flags, { surroundings, watched });
      watcher.unwatch(watched.filter((path) => !inputs.includes(path)));
      watcher.add([...inputs]);
      watched = inputs;
      context.output.stderr(
        `watching ${watched.length} ${watched.length === 1 ? "file" : "files"}\n`,
      );
      const changed = await changes.next();
      if (changed === undefined) return 0;
      context.output.stderr(`${changed.join(", ")} changed\n`);
    }
  } finally {
    await watcher.close();
  }
}

function checkFlags(spec: string | undefined, flags: GenerateFlags): void {
  const other = flags.check ? "--check" : flags.json ? "--json" : undefined;
  if (other !== undefined) {
    throw new InputError(`--watch and ${other} exclude each other.`, {
      fix: `Leave one of them out: ${other} is for a single run.`,
    });
  }
  if (spec === "-" || (spec !== undefined && isUrl(spec))) {
    throw new InputError(`"${spec}" cannot be watched.`, { fix: "Watch a file." });
  }
}

interface Watching {
  readonly surroundings: Surroundings;
  readonly watched: readonly string[];
}

/** @returns The files to watch: those that were read, and after a fault those from before as well. */
async function makeAll(
  spec: string | undefined,
  flags: GenerateFlags,
  { surroundings, watched }: Watching,
): Promise<readonly string[]> {
  const { context } = surroundings;
  try {
    const { exit, inputs } = await generateOnce(spec, flags, surroundings);
    const all = exit === 0 ? inputs : [...watched, ...inputs];
    const paths = all
      .filter((uri) => uri !== "-" && uri !== "stdin" && !isUrl(uri))
      .map((path) => relative(context.cwd, resolve(context.cwd, path)));
    return [...new Set(paths)];
  } catch (error) {
    // What does not load at the start is a wrong argument; later it is being written.
    if (watched.length === 0) throw error;
    printThrown(error, context.output);
    return watched;
  }
}

/** Changes that wait to be worked on. */
interface Changes {
  add(path: string): void;
  /** @returns What has changed since the last call, once it has settled; `undefined` when the signal fires. */
  next(): Promise<readonly string[] | undefined>;
}

function createChanges(signal: AbortSignal | undefined): Changes {
  const paths = new Set<string>();
  let wake = (): void => {};
  const isOver = (): boolean => signal?.aborted === true;
  signal?.addEventListener("abort", () => wake());
  return {
    add(path) {
      paths.add(path);
      wake();
    },
    async next() {
      while (paths.size === 0 && !isOver()) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (isOver()) return undefined;
      await new Promise((resolve) => setTimeout(resolve, settleMs));
      const changed = [...paths].sort();
      paths.clear();
      return changed;
    },
  };
}
