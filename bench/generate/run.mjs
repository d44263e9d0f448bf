#!/usr/bin/env node
// @ts-check
// What it costs to generate a package: CPU seconds (user and system, with child processes) and wall clock.
//
//   node bench/generate/run.mjs [--runs 5] [--spec openapi.json] [--hey-api DIR] [--node PATH] [--write]
//
// Cold is an empty output folder and no cache; unchanged is the same command once more in the same folder. Medians of the
// runs, in which the contenders take turns. Build first (npm run build:js).
//
// --hey-api names a folder in which @hey-api/openapi-ts, typescript and zod are installed, and adds its run of the same job
// (types, client, validators). It wants a newer Node: --node names the one that runs both.
// --write puts the table into bench/README.md.
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { markdownTable, median, report } from "../report.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    spec: { type: "string", default: path.join(ROOT, "openapi.json") },
    "hey-api": { type: "string" },
    node: { type: "string", default: process.execPath },
    write: { type: "boolean", default: false },
  },
});

/** @typedef {{ cpuS: number, wallS: number }} Cost */
/** @typedef {{ name: string, command: (folder: string) => string[], again?: string }} Contender */

const spec = path.resolve(options.spec);
const contenders = [specmill(), ...(options["hey-api"] ? [heyApi(options["hey-api"])] : [])];

/** @type {Map<string, Cost[]>} */
const costs = new Map();
for (let run = 0; run < Number(options.runs); run++) {
  for (const contender of contenders) runOnce(contender);
}
const rows = [...costs].map(([name, all]) => [
  name,
  median(all.map(({ cpuS }) => cpuS)).toFixed(2),
  median(all.map(({ wallS }) => wallS)).toFixed(2),
]);
const table = markdownTable(["run", "CPU, s", "wall clock, s"], rows);
const conditions = `${path.basename(spec)}; medians of ${options.runs} runs; Node ${nodeVersion()}.`;
await report("generate", `${table}\n\n${conditions}`, options.write);

/** @param {Contender} contender */
function runOnce({ name, command, again }) {
  const folder = mkdtempSync(path.join(tmpdir(), "specmill-bench-"));
  try {
    record(name, measure(command(folder), folder));
    const out = path.join(folder, "out");
    if (!existsSync(out) || readdirSync(out).length === 0) throw new Error(`${name} wrote nothing`);
    if (again) record(again, measure(command(folder), folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {string} name
 * @param {Cost} cost
 */
function record(name, cost) {
  costs.set(name, [...(costs.get(name) ?? []), cost]);
}

/**
 * Runs a command under bash, whose `time` counts the processes that it started too.
 *
 * @param {readonly string[]} command
 * @param {string} folder Current folder; the cache is put below it.
 * @returns {Cost}
 */
function measure(command, folder) {
  const script = 'TIMEFORMAT="%U %S %R"; time "$@" >out.log 2>err.log';
  const env = { ...process.env, XDG_CACHE_HOME: path.join(folder, "cache"), LC_ALL: "C" };
  const done = spawnSync("bash", ["-c", script, "bash", ...command], { cwd: folder, env });
  const times = done.stderr.toString().trim().split(" ").map(Number);
  const [userS, systemS, wallS] = times;
  if (done.status !== 0 || userS === undefined || systemS === undefined || wallS === undefined) {
    const logs = ["out.log", "err.log"].map((log) => readFileSync(path.join(folder, log), "utf8"));
    throw new Error(`${command.join(" ")}: exit ${done.status}\n${logs.join("\n")}`);
  }
  return { cpuS: userS + systemS, wallS };
}

/** @returns {Contender} */
function specmill() {
  const cli = path.join(ROOT, "dist/cli.js");
  if (!existsSync(cli)) throw new Error("dist/cli.js is not there: npm run build:js");
  return {
    name: "specmill, cold",
    again: "specmill, unchanged",
    command: () => [options.node, cli, "generate", spec, "--out", "out", "--name", "bench-target"],
  };
}

/**
 * @param {string} home
 * @returns {Contender}
 */
function heyApi(home) {
  const program = path.resolve(home, "node_modules/@hey-api/openapi-ts/bin/run.js");
  if (!existsSync(program)) throw new Error(`${program} is not there`);
  const sdk = { name: "@hey-api/sdk", validator: true };
  const plugins = ["@hey-api/client-fetch", "@hey-api/typescript", sdk, "zod"];
  return {
    name: "hey-api, cold",
    command: (folder) => {
      const config = { input: spec, output: path.join(folder, "out"), plugins };
      const file = path.join(folder, "openapi-ts.config.mjs");
      writeFileSync(file, `export default ${JSON.stringify(config)};\n`);
      mkdirSync(path.join(folder, "out"), { recursive: true });
      return [options.node, program, "-f", file, "--no-log-file"];
    },
  };
}

function nodeVersion() {
  return spawnSync(options.node, ["--version"]).stdout.toString().trim();
}
