// @ts-check
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const CLI = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

/**
 * @typedef {object} MeasuredRun
 * @property {number | null} status Exit code; `null` where the process was ended.
 * @property {string} stderr
 * @property {number} cpuS User and system.
 * @property {number} peakMb
 */

/**
 * Runs the built command line cold: its cache is put into the folder. The process itself says at its end what it took: bash counts no
 * memory, and GNU time is not everywhere.
 *
 * @param {string} node The Node that runs it.
 * @param {readonly string[]} args
 * @param {string} folder Current folder: an empty one but for what is read.
 * @param {number} [timeoutMs]
 * @returns {MeasuredRun} With NaN where the process was ended before it could say.
 */
export function measuredRun(node, args, folder, timeoutMs) {
  const usage = path.join(folder, "usage.json");
  const hook = `import { writeFileSync } from "node:fs"; process.on("exit", () => writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())));`;
  const flags = ["--import", `data:text/javascript,${encodeURIComponent(hook)}`];
  const { status, stderr } = spawnSync(node, [...flags, CLI, ...args], {
    cwd: folder,
    env: { ...process.env, XDG_CACHE_HOME: path.join(folder, "cache") },
    timeout: timeoutMs,
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  const used = existsSync(usage) ? JSON.parse(readFileSync(usage, "utf8")) : {};
  const cpuS = (used.userCPUTime + used.systemCPUTime) / 1e6;
  return { status, stderr: stderr.toString(), cpuS, peakMb: used.maxRSS / 1000 };
}

/**
 * The version of a Node, as it says it.
 *
 * @param {string} node
 */
export function versionOf(node) {
  return spawnSync(node, ["--version"]).stdout.toString().trim();
}
