import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect } from "vitest";
import { main } from "../../../generator/cli/main.js";
import { createFakeStages } from "../../support/fake-stages.js";

/** A description of one path. */
export const petstore =
  '{\n  "openapi": "3.1.0",\n  "info": { "title": "Pet Störe API" },\n  "paths": { "/pets": {} }\n}\n';

/** A folder of its own for each test of a file. */
export function useFolder() {
  const folder = { path: "", stages: createFakeStages() };
  beforeEach(async () => {
    folder.path = await mkdtemp(join(tmpdir(), "specmill-cli-"));
    folder.stages = createFakeStages();
  });
  afterEach(() => rm(folder.path, { recursive: true, force: true }));
  return {
    get path() {
      return folder.path;
    },
    get calls() {
      return folder.stages.calls;
    },
    get inspected() {
      return folder.stages.inspected;
    },
    /** Has something done once, while a package is made. */
    meanwhile(work: () => Promise<void>): void {
      folder.stages.meanwhile = work;
    },
    async put(name: string, text: string): Promise<void> {
      await mkdir(dirname(join(folder.path, name)), { recursive: true });
      await writeFile(join(folder.path, name), text);
    },
    read: (name: string) => readFile(join(folder.path, name), "utf8"),
    async files(): Promise<string[]> {
      const entries = await readdir(folder.path, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.path.length + 1))
        .filter((path) => !path.startsWith("cache/"))
        .sort();
    },
    /** Runs a command in the folder that goes on until it is ended. */
    watch(...args: string[]) {
      let text = "";
      const controller = new AbortController();
      const write = (more: string): void => void (text += more);
      const ended = main(
        args,
        {
          cwd: folder.path,
          environment: { XDG_CACHE_HOME: join(folder.path, "cache") },
          output: { stdout: write, stderr: write, isTerminal: false },
          signal: controller.signal,
        },
        folder.stages,
      );
      return {
        /** Waits until the command has printed something, and goes on behind it. */
        async sees(part: string): Promise<void> {
          await expect.poll(() => text, { timeout: 10_000 }).toContain(part);
          text = text.slice(text.indexOf(part) + part.length);
        },
        /** @returns The exit code. */
        end(): Promise<number> {
          controller.abort();
          return ended;
        },
      };
    },
    /** Runs the command line in the folder. */
    async run(...args: string[]) {
      const output = { stdout: "", stderr: "" };
      const context = {
        cwd: folder.path,
        environment: { XDG_CACHE_HOME: join(folder.path, "cache") },
        output: {
          stdout: (text: string) => void (output.stdout += text),
          stderr: (text: string) => void (output.stderr += text),
          isTerminal: false,
        },
      };
      const code = await main(args, context, folder.stages);
      return { code, ...output };
    },
  };
}
