#!/usr/bin/env node
// @ts-check
// Whether work grows faster than a description, feature by feature.
//
//   node bench/scaling/run.mjs [--only REGEX] [--count 400] [--node PATH] [--write]
//
// Each feature is a description by how many there are of something, n. It is generated once for n and once for 4 n, cold; of
// both, what an empty description takes is left out. A ratio of 4 is linear growth, 16 the square. Build first (npm run build:js).
// Exits with 1 where a description is not taken. --write puts the ten highest ratios into bench/README.md.
import { parseArgs } from "node:util";
import { versionOf } from "../measured-run.mjs";
import { markdownTable, median, report } from "../report.mjs";
import { bodyFeatures } from "./bodies.mjs";
import { combinationFeatures } from "./combinations.mjs";
import { described, list } from "./descriptions.mjs";
import { documentFeatures } from "./documents.mjs";
import { generated } from "./generated.mjs";
import { nameFeatures } from "./names.mjs";
import { operationFeatures } from "./operations.mjs";
import { referenceFeatures } from "./references.mjs";
import { schemaFeatures } from "./schemas.mjs";

const FACTOR = 4;
const STEEP = 6;
/** What a difference of two runs does not tell. */
const NOISE_S = 0.05;
const HEAD = ["feature", "n", "CPU at n, s", "CPU at 4 n, s", "ratio", "peak at n, MB", "at 4 n"];

const { values: options } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    count: { type: "string", default: "400" },
    node: { type: "string", default: process.execPath },
    write: { type: "boolean", default: false },
  },
});

/** @typedef {import("../measured-run.mjs").MeasuredRun} MeasuredRun */
/** @typedef {{ name: string, n: number, few: MeasuredRun, many: MeasuredRun, ratio: number }} Growth */

/** @type {import("./descriptions.mjs").Features} */
const features = {
  ...schemaFeatures,
  ...combinationFeatures,
  ...referenceFeatures,
  ...operationFeatures,
  ...bodyFeatures,
  ...nameFeatures,
  ...documentFeatures,
};

const emptyS = median(list(5, () => generated(described({}), options.node).cpuS));
const growths = Object.entries(features)
  .filter(([name]) => new RegExp(options.only).test(name))
  .map(growth);
const failed = growths.filter(hasFailed);
const sorted = growths.filter((one) => !hasFailed(one)).sort((a, b) => b.ratio - a.ratio);

const shown = options.write ? sorted.slice(0, 10) : sorted;
const table = markdownTable(HEAD, shown.map(row));
await report("scaling", `${table}\n\n${summary(sorted)}`, options.write);
for (const one of failed) console.error(failure(one));
if (failed.length > 0) process.exitCode = 1;

/**
 * @param {[string, import("./descriptions.mjs").Feature]} entry
 * @returns {Growth}
 */
function growth([name, feature]) {
  const { n, input } =
    typeof feature === "function" ? { n: Number(options.count), input: feature } : feature;
  const few = generated(input(n), options.node);
  const many = generated(input(FACTOR * n), options.node);
  const ratio = (many.cpuS - emptyS) / Math.max(few.cpuS - emptyS, NOISE_S);
  return { name, n, few, many, ratio };
}

/** @param {Growth} growth */
function hasFailed({ few, many }) {
  return few.status !== 0 || many.status !== 0;
}

/** @param {Growth} growth */
function isSteep({ many, ratio }) {
  return ratio > STEEP && many.cpuS - emptyS > 1;
}

/** @param {Growth} growth */
function row(growth) {
  const { name, n, few, many } = growth;
  const above = (/** @type {MeasuredRun} */ { cpuS }) => Math.max(cpuS - emptyS, 0).toFixed(2);
  const ratio = growth.ratio.toFixed(1);
  return [
    name,
    n,
    above(few),
    above(many),
    isSteep(growth) ? `**${ratio}**` : ratio,
    few.peakMb.toFixed(0),
    many.peakMb.toFixed(0),
  ];
}

/** @param {Growth[]} sorted */
function summary(sorted) {
  const steep = sorted.filter(isSteep).length;
  const middle = median(sorted.map(({ ratio }) => ratio)).toFixed(1);
  const others = sorted[shown.length];
  const rest = others
    ? ` The other ${sorted.length - shown.length} have ${others.ratio.toFixed(1)} at most.`
    : "";
  return `${sorted.length} features, of which ${steep} above ${STEEP} and a second (bold); the median is ${middle}.${rest} An empty description takes ${emptyS.toFixed(2)} s, which is left out; less than ${NOISE_S} s counts as that. Node ${versionOf(options.node)}.`;
}

/** @param {Growth} growth */
function failure({ name, n, few, many }) {
  const [count, { status, stderr }] = few.status === 0 ? [FACTOR * n, many] : [n, few];
  const lines = stderr.trim().split("\n").slice(0, 4).join("\n");
  return `Failed: ${name}, n = ${count}: exit ${status}\n${lines}`;
}
