import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { emitDist } from "../../generator/emit/dist.js";
import type { OutputFile } from "../../generator/plan/types.js";

const modules = fileURLToPath(new URL("../../node_modules/", import.meta.url));

/** A program of `examples/` that stands over a package made for it. */
export interface Example {
  /** Folder that the program lies in. */
  readonly folder: URL;
  /** Its files; the first is run. */
  readonly programs: readonly [string, ...string[]];
  readonly packageName: string;
  readonly files: readonly OutputFile[];
}

/** Runs a program in a folder of its own, in which the package is installed. */
export async function runExample({ folder, programs, packageName, files }: Example) {
  const home = await mkdtemp(join(tmpdir(), "specmill-example-"));
  try {
    const written = [...files.filter(({ path }) => path === "package.json"), ...emitDist(files)];
    for (const { path, text } of written) {
      const at = join(home, "node_modules", packageName, path);
      await mkdir(dirname(at), { recursive: true });
      await writeFile(at, text);
    }
    const client = "openapi-fetch";
    await symlink(join(modules, client), join(home, "node_modules", client), "junction");
    for (const name of programs) await cp(new URL(name, folder), join(home, name));
    await writeFile(join(home, "package.json"), '{ "type": "module" }');
    return await promisify(execFile)(process.execPath, [programs[0]], { cwd: home });
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
