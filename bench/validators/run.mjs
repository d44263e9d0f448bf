// @ts-check
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

import { buildSync } from "esbuild";

import { markdownTable, median, report } from "../report.mjs";

// JetEmail's response with 100 rows, valid: our validator beside ajv's standalone code, in one process, in turns.
// Run after `npm run codegen`: node bench/validators/run.mjs [--rounds 25] [--write]

const root = fileURLToPath(new URL("../../", import.meta.url));
const generated = join(root, "generated/jetemail/dist");
const rounds = Number(process.argv[process.argv.indexOf("--rounds") + 1]) || 25;
const require = createRequire(import.meta.url);

/** @typedef {(value: unknown) => boolean} Verdict */

/** A page of rows as the service sends them. */
function page() {
  const rows = Array.from({ length: 100 }, (_, index) => ({
    uid: String(6e15 + index),
    message_id: `<${index}@mail.example.com>`,
    subject: `Your order #${index} has shipped`,
    from_address: "no-reply@shop.example.com",
    to_address: `user${index}.name@example-${index % 7}.com`,
    first_seen: 1_760_000_000_000 + index,
    last_updated: 1_760_000_060_000 + index,
    action_count: 3,
    delivery_status: ["delivered", "opened", "bounced"][index % 3],
    was_queued: 1,
    was_delivered: index % 3 === 2 ? 0 : 1,
    final_mx: "mx.example.com",
    bounce_reason: index % 3 === 2 ? "550 no such user" : null,
    delivery_attempts: [
      {
        action: "DELIVERED",
        mx: "mx.example.com",
        ip: "192.0.2.7",
        date: 1_760_000_000_000 + index,
        timestamp: "2025-10-09T08:53:20.000Z",
      },
    ],
    delivery_summary: { total_attempts: 1, successful_deliveries: 1, failed_deliveries: 0 },
    opens: [{ date: 1_760_000_050_000 + index, country: "Brisbane, QLD, AU" }],
  }));
  const pagination = { total_count: 12_345, per_page: 100, has_next_page: true, next_offset: 100 };
  return { success: true, pagination, data: rows };
}

/**
 * ajv's standalone code for the same schema, loaded from a bundle.
 *
 * @param {object} schema
 * @param {string} folder
 * @returns {Promise<{ readonly verdict: Verdict, readonly gzip: number }>}
 */
async function ajvStandalone(schema, folder) {
  const { Ajv2020 } = require("ajv/dist/2020.js");
  const ajv = new Ajv2020({ strict: false, code: { source: true, esm: true } });
  require("ajv-formats").default(ajv);
  const source = join(folder, "ajv.mjs");
  writeFileSync(source, require("ajv/dist/standalone").default(ajv, ajv.compile(schema)));
  return load(
    `export { default as verdict } from ${JSON.stringify(source)};`,
    join(folder, "ajv.bundle.mjs"),
  );
}

/**
 * @param {string} entry A module that exports `verdict`.
 * @param {string} outfile
 * @returns {Promise<{ readonly verdict: any, readonly gzip: number }>}
 */
async function load(entry, outfile) {
  const nodePaths = [join(root, "node_modules")];
  const stdin = { contents: entry, resolveDir: root };
  const shared = /** @type {const} */ ({ bundle: true, format: "esm", logLevel: "silent" });
  const { outputFiles } = buildSync({ ...shared, stdin, nodePaths, minify: true, write: false });
  const banner = {
    js: 'import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);',
  };
  buildSync({ ...shared, stdin, nodePaths, outfile, platform: "node", banner });
  const { verdict } = await import(pathToFileURL(outfile).href);
  return { verdict, gzip: gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length };
}

/**
 * Nanoseconds a call.
 *
 * @param {Verdict} verdict
 * @param {unknown} value
 * @param {number} count
 */
function time(verdict, value, count) {
  const start = process.hrtime.bigint();
  for (let index = 0; index < count; index++) if (!verdict(value)) throw new Error("refused");
  return Number(process.hrtime.bigint() - start) / count;
}

const folder = mkdtempSync(join(tmpdir(), "specmill-bench-"));
const text = JSON.stringify(page());
const validators = JSON.stringify(join(generated, "validators/index.js"));
const { verdict: schema } = await load(
  `export { outboundLogPageSchema as verdict } from ${JSON.stringify(join(generated, "schemas.js"))};`,
  join(folder, "schema.mjs"),
);
const own = await load(
  `export { outboundLogPage as verdict } from ${validators};`,
  join(folder, "own.mjs"),
);
const ajv = await ajvStandalone(JSON.parse(JSON.stringify(schema)), folder);
const contenders = [
  {
    name: "specmill",
    gzip: own.gzip,
    verdict: /** @type {Verdict} */ (own.verdict.is),
    value: JSON.parse(text),
  },
  { name: "ajv standalone", gzip: ajv.gzip, verdict: ajv.verdict, value: JSON.parse(text) },
].map((one) => ({ ...one, times: /** @type {number[]} */ ([]) }));
for (const one of contenders) time(one.verdict, one.value, 2000); // compiled by now
for (let round = 0; round < rounds; round++) {
  for (const one of contenders) one.times.push(time(one.verdict, one.value, 300));
}
rmSync(folder, { recursive: true });

const reference = median(contenders[1]?.times ?? []);
const rows = contenders.map(({ name, gzip, times }) => [
  name,
  (median(times) / 1000).toFixed(1),
  (reference / median(times)).toFixed(2),
  gzip,
]);
const table = markdownTable(["validator", "µs a page", "x ajv", "min+gzip, bytes"], rows);
await report(
  "validators",
  `Node ${process.versions.node}, ${rounds} rounds\n\n${table}`,
  process.argv.includes("--write"),
);
if (Number(rows[0]?.[2]) < 1) process.exitCode = 1;
