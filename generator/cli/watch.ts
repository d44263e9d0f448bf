import { once } from "node:events";
import { relative, resolve } from "node:path";
import { type FSWatcher, watch as watchFiles } from "chokidar";
import { InputError } from "../diagnostics/input-error.js";
import { readSource } from "../source/load.js";
import { isUrl } from "../source/location.js";
import { type Input, type Surroundings, generateOnce } from "./generate-once.js";
import type { GenerateFlags } from "./jobs.js";
import type { ExitCode } from "./output.js";
import { printThrown } from "./report.js";

/** Time in milliseconds for an editor to write all that it writes. */
const settleMs = 40;

/**
 * Makes the packages, and makes them again whenever a description, an overlay, a document that they refer to or the config
 * changes. Faults are printed and waited out: the next change may mend them. What changes while packages are made counts.
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
  const { output, cwd, signal } = surroundings.context;
  const changes = createChanges(signal);
  const watched = createWatched(cwd, changes.add);
  try {
    for (let isFirst = true; ; isFirst = false) {
      const inputs = await makeAll(spec, flags, { surroundings, watched, isFirst });
      await watched.only(inputs);
      output.stderr(`watching ${watched.size} ${watched.size === 1 ? "file" : "files"}\n`);
      const changed = await changes.next();
      if (changed === undefined) return 0;
      output.stderr(`${changed.join(", ")} changed\n`);
    }
  } finally {
    await watched.close();
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
  readonly watched: Watched;
  readonly isFirst: boolean;
}

/** @returns What to watch from now on: what was read, and after a fault what was read before as well. */
async function makeAll(
  spec: string | undefined,
  flags: GenerateFlags,
  { surroundings, watched, isFirst }: Watching,
): Promise<readonly Input[]> {
  const before = watched.inputs();
  try {
    const onReading = (paths: readonly string[]): Promise<void> =>
      watched.add(paths.map((path) => ({ path })));
    const { exit, inputs } = await generateOnce(spec, flags, { ...surroundings, onReading });
    return exit === 0 ? inputs : [...before, ...inputs];
  } catch (error) {
    // A config that does not load at the start is a wrong argument; later it is being written.
    if (isFirst) throw error;
    printThrown(error, surroundings.context.output);
    return watched.inputs();
  }
}

/** Files whose changes are told. */
interface Watched {
  readonly size: number;
  inputs(): readonly Input[];
  /** Watches more files. Each change from the returned promise on is told, and whether one is no longer what was read. */
  add(inputs: readonly Input[]): Promise<void>;
  /** Watches these files and no others. */
  only(inputs: readonly Input[]): Promise<void>;
  close(): Promise<void>;
}

function createWatched(cwd: string, onChange: (path: string) => void): Watched {
  const watchers = new Map<string, FSWatcher>();
  const add = async (inputs: readonly Input[]): Promise<void> => {
    const fresh = filesOf(inputs, cwd).filter(({ path }) => !watchers.has(path));
    if (fresh.length === 0) return;
    // Of each watcher the first files alone are known to be watched when it is ready.
    const paths = fresh.map(({ path }) => path);
    const watcher = watchFiles(paths, { ignoreInitial: true, cwd });
    watcher.on("all", (_, path) => onChange(path));
    for (const path of paths) watchers.set(path, watcher);
    await once(watcher, "ready");
    for (const input of fresh) if (await hasChanged(input, cwd)) onChange(input.path);
  };
  return {
    get size() {
      return watchers.size;
    },
    inputs: () => [...watchers.keys()].map((path) => ({ path })),
    add,
    async only(inputs) {
      await add(inputs);
      const wanted = new Set(filesOf(inputs, cwd).map(({ path }) => path));
      for (const [path, watcher] of watchers) {
        if (wanted.has(path)) continue;
        watcher.unwatch(path);
        watchers.delete(path);
        if (![...watchers.values()].includes(watcher)) await watcher.close();
      }
    },
    async close() {
      await Promise.all([...new Set(watchers.values())].map((watcher) => watcher.close()));
    },
  };
}

/** Those that can be watched, relative to the working directory, each once. */
function filesOf(inputs: readonly Input[], cwd: string): readonly Input[] {
  const files = inputs
    .filter(({ path }) => path !== "-" && path !== "stdin" && !isUrl(path))
    .map((input) => ({ ...input, path: relative(cwd, resolve(cwd, input.path)) }));
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

/** Whether a file that was read before it was watched is another one now. One that was not there may also have been refused. */
async function hasChanged({ path, sha256 }: Input, cwd: string): Promise<boolean> {
  if (sha256 === undefined || sha256 === "") return false;
  const now = await readSource(path, cwd).catch(() => ({ sha256: "" }));
  return now.sha256 !== sha256;
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
