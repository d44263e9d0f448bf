import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** Root of this repository. */
export const ROOT: string = path.resolve(import.meta.dirname, "../..");

/** What a program did: a code other than 0 is a result, not an exception. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A project outside this repository, with what npm installed from the packed packages. */
export interface OutsideProject {
  /** Folder of the project. */
  readonly folder: string;
  /** A folder beside the project, outside of it. */
  readonly elsewhere: string;
  /** Packed packages by name. */
  readonly tarballs: Readonly<Record<string, string>>;
  /** Runs a file with the Node that runs the tests, in the project's folder. */
  node(file: string, ...args: string[]): Promise<Run>;
  /** Runs an installed package's program. */
  bin(packageName: string, name: string, ...args: string[]): Promise<Run>;
  remove(): Promise<void>;
}

/** Compilers that generated packages must compile with, as npm aliases; the project's own `typescript` is 7. */
export const COMPILERS: Readonly<Record<string, string>> = {
  "typescript-5.9": "npm:typescript@5.9.3",
  "typescript-6.0": "npm:typescript@6.0.3",
  typescript: "7.0.2",
};

/**
 * Packs workspaces of this repository and installs them, with the compilers, in an empty project in the system's temporary folder.
 *
 * @param workspaces Folders below the root; "" is the toolkit itself.
 */
export async function createOutsideProject(workspaces: readonly string[]): Promise<OutsideProject> {
  const top = await mkdtemp(path.join(tmpdir(), "specmill-e2e-"));
  const remove = (): Promise<void> => rm(top, { recursive: true, force: true });
  try {
    return { ...(await install(workspaces, top)), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function install(
  workspaces: readonly string[],
  top: string,
): Promise<Omit<OutsideProject, "remove">> {
  const folder = path.join(top, "project");
  const elsewhere = path.join(top, "elsewhere");
  await Promise.all([mkdir(folder), mkdir(elsewhere)]);
  const tarballs: Record<string, string> = {};
  for (const workspace of workspaces) Object.assign(tarballs, await pack(workspace, top));
  const dependencies: Record<string, string> = { ...COMPILERS };
  for (const [name, tarball] of Object.entries(tarballs)) dependencies[name] = `file:${tarball}`;
  const manifest = { name: "outside", private: true, type: "module", dependencies };
  await writeFile(path.join(folder, "package.json"), JSON.stringify(manifest));
  await ok(run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], folder));

  const node: OutsideProject["node"] = (file, ...args) =>
    run(process.execPath, [file, ...args], folder);
  const bin: OutsideProject["bin"] = async (packageName, name, ...args) =>
    node(await findBin(folder, packageName, name), ...args);
  return { folder, elsewhere, tarballs, node, bin };
}

/** Runs a program to its end, with no terminal and no colours. */
export function run(file: string, args: readonly string[], cwd: string): Promise<Run> {
  const options = { cwd, env: environment(), maxBuffer: 64 * 1024 * 1024, timeout: 300_000 };
  return new Promise((resolve) => {
    const child = execFile(file, args, options, (error, stdout, stderr) => {
      // A string names what kept the program from starting (ENOENT).
      const code = typeof error?.code === "number" ? error.code : error ? -1 : 0;
      resolve({ code, stdout, stderr: code === -1 ? `${stderr}${error?.message}` : stderr });
    });
    child.stdin?.end();
  });
}

/** That of a shell: without what npm tells its scripts of this repository, which a second npm would take for its own settings. */
function environment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) =>
      !/^(?:npm_(?!config_)|npm_config_local_prefix$|INIT_CWD$|FORCE_COLOR$|VITEST)/.test(name),
  );
  return { ...Object.fromEntries(inherited), NO_COLOR: "1", CI: "1" };
}

/** The run's output; throws with all that was printed where the run failed. */
export async function ok(running: Promise<Run>): Promise<string> {
  const { code, stdout, stderr } = await running;
  if (code !== 0) throw new Error(`exit ${code}\n${stdout}\n${stderr}`);
  return stdout;
}

async function pack(workspace: string, into: string): Promise<Record<string, string>> {
  const args = ["pack", "--json", "--loglevel=error", "--pack-destination", into];
  const stdout = await ok(run("npm", args, path.join(ROOT, workspace)));
  // Scripts that npm runs before packing print to the same stream: the list is what comes last.
  const list: { name: string; filename: string }[] = JSON.parse(
    stdout.slice(stdout.search(/^\[$/m)),
  );
  return Object.fromEntries(list.map(({ name, filename }) => [name, path.join(into, filename)]));
}

async function findBin(folder: string, packageName: string, name: string): Promise<string> {
  const home = path.join(folder, "node_modules", packageName);
  const manifest: { bin?: string | Record<string, string> } = JSON.parse(
    await readFile(path.join(home, "package.json"), "utf8"),
  );
  const bin = typeof manifest.bin === "string" ? manifest.bin : manifest.bin?.[name];
  if (bin === undefined) throw new Error(`${packageName} has no program ${name}`);
  return path.join(home, bin);
}
