#!/usr/bin/env node
// @ts-check
// How processor time and memory grow with the size of a description.
//
//   node bench/growth/run.mjs FOLDER [--count 40] [--node PATH] [--write]
//
// FOLDER holds a folder a description, as the shared corpus does; those of one file are taken, with sizes as evenly spread as
// they come, from 2 kB up. Each is generated once, cold. Build first (npm run build:js).
// --write puts the table into bench/README.md and the plot beside this file.
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { measuredRun, versionOf } from "../measured-run.mjs";
import { markdownTable, median, report } from "../report.mjs";
import { scatterPlot } from "./plot.mjs";

const SMALLEST = 2000;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: "string", default: "40" },
    node: { type: "string", default: process.execPath },
    write: { type: "boolean", default: false },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error("name the folder of descriptions");

/** @typedef {{ name: string, file: string, bytes: number }} Description */
/** @typedef {Description & { cpuS: number, peakMb: number }} Measured */

const measured = spread(descriptions(folder), Number(options.count)).flatMap(measure);
const large = measured.filter(({ bytes }) => bytes >= 100_000);
const text = [
  markdownTable(["size", "descriptions", "CPU, s", "CPU, s per MB", "peak, MB"], rows(measured)),
  "![time against size](growth/growth.svg)",
  `Medians of ${measured.length} descriptions; Node ${versionOf(options.node)}. From 100 kB up, CPU time grows as size^${exponent(large, "cpuS")}, memory as size^${exponent(large, "peakMb")}.`,
];
await report("growth", text.join("\n\n"), options.write);
if (options.write) {
  const points = measured.map(({ bytes, cpuS }) => ({ x: bytes / 1e6, y: cpuS }));
  const plot = scatterPlot(points, { x: "size of the description, MB", y: "CPU, s" });
  writeFileSync(new URL("growth.svg", import.meta.url), plot);
}

/**
 * Descriptions of one file, smallest first.
 *
 * @param {string} root
 * @returns {Description[]}
 */
function descriptions(root) {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const files = readdirSync(path.join(root, name)).filter((file) =>
        /\.(json|ya?ml)$/.test(file),
      );
      const file = path.resolve(root, name, files[0] ?? "");
      return files.length === 1 ? [{ name, file, bytes: statSync(file).size }] : [];
    })
    .filter(({ bytes }) => bytes >= SMALLEST)
    .sort((a, b) => a.bytes - b.bytes);
}

/**
 * Those nearest to sizes that grow by a constant factor.
 *
 * @param {Description[]} all
 * @param {number} count
 */
function spread(all, count) {
  const [least, most] = [all.at(0)?.bytes ?? 1, all.at(-1)?.bytes ?? 1];
  const chosen = Array.from({ length: count }, (_, index) => {
    const wanted = least * (most / least) ** (index / (count - 1));
    return all.reduce((best, one) => (distance(one, wanted) < distance(best, wanted) ? one : best));
  });
  return [...new Set(chosen)];
}

/**
 * @param {Description} description
 * @param {number} bytes
 */
function distance(description, bytes) {
  return Math.abs(Math.log(description.bytes / bytes));
}

/**
 * Generates once.
 *
 * @param {Description} description
 * @returns {Measured[]} None where the description has faults.
 */
function measure(description) {
  const place = mkdtempSync(path.join(tmpdir(), "specmill-growth-"));
  const args = ["generate", description.file, "--out", "out", "--name", "bench-target"];
  const { status, cpuS, peakMb } = measuredRun(options.node, args, place);
  rmSync(place, { recursive: true });
  return status === 0 ? [{ ...description, cpuS, peakMb }] : [];
}

/** @param {Measured[]} all */
function rows(all) {
  const limits = [10_000, 100_000, 1_000_000, Number.POSITIVE_INFINITY];
  return limits.flatMap((limit, index) => {
    const least = limits[index - 1] ?? 0;
    const group = all.filter(({ bytes }) => bytes >= least && bytes < limit);
    if (group.length === 0) return [];
    const sizes = group.map(({ bytes }) => (bytes / 1e6).toPrecision(2));
    return [
      [
        `${sizes.at(0)} to ${sizes.at(-1)} MB`,
        group.length,
        median(group.map(({ cpuS }) => cpuS)).toFixed(2),
        median(group.map(({ cpuS, bytes }) => (cpuS * 1e6) / bytes)).toFixed(1),
        median(group.map(({ peakMb }) => peakMb)).toFixed(0),
      ],
    ];
  });
}

/**
 * The slope of a straight line through the logarithms: 1 is linear growth.
 *
 * @param {Measured[]} all
 * @param {"cpuS" | "peakMb"} what
 */
function exponent(all, what) {
  const xs = all.map(({ bytes }) => Math.log(bytes));
  const ys = all.map((one) => Math.log(one[what]));
  const mean = (/** @type {number[]} */ list) =>
    list.reduce((sum, one) => sum + one, 0) / list.length;
  const [middleX, middleY] = [mean(xs), mean(ys)];
  const products = xs.map((x, index) => (x - middleX) * ((ys[index] ?? 0) - middleY));
  return (mean(products) / mean(xs.map((x) => (x - middleX) ** 2))).toFixed(2);
}
