#!/usr/bin/env node
// @ts-check
// What a page pays for jetemail-api: small programs, bundled by esbuild (ESM, browser, es2022), minified and gzipped.
//
//   node bench/bundle/run.mjs [--write] [--parts]
//
// --write puts the table into bench/README.md; --parts says what each bundle is made of. Exits with 1 when a program is over its budget.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { markdownTable, report } from "../report.mjs";

/** Workspaces are found from here. */
const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const CALL = `const client = createClient({ auth: { apiKeyAuth: "k" } });
const page = await listOutboundLogs(client, { query: { action: "SPAM", limit: 10 } });
console.log(page.data);`;

/** @type {readonly { what: string, budgetBytes?: number, program: string, prints?: string }[]} */
const PROGRAMS = [
  {
    what: "openapi-fetch alone, one call",
    program: `import createClient from "openapi-fetch";
const client = createClient({ baseUrl: "https://api.jetemail.com" });
console.log(await client.GET("/outbound/logs", { params: { query: { limit: 10 } } }));`,
  },
  {
    what: "one call, not validated (`/unvalidated`)",
    budgetBytes: 5_000,
    program: `import { createClient, listOutboundLogs } from "jetemail-api/unvalidated";\n${CALL}`,
  },
  {
    what: "one call, request and response validated (`/functions`)",
    budgetBytes: 9_000,
    program: `import { createClient, listOutboundLogs } from "jetemail-api/functions";\n${CALL}`,
  },
  {
    what: "the client with its methods (package root)",
    program: `import { createClient } from "jetemail-api";
const client = createClient({ auth: { apiKeyAuth: "k" } });
for await (const log of client.outbound.listLogs({ query: { limit: 10 } })) console.log(log.uid);`,
  },
  {
    what: "three filters to a query string",
    budgetBytes: 1_300,
    program: `import { outboundLogs, toQuery } from "jetemail-api";
console.log(String(toQuery(outboundLogs().action("SPAM").toAddress("a+b@x.test").limit(10))));`,
    prints: "limit=10&action=SPAM&to_address=a%2Bb%40x.test",
  },
];

const { values: options } = parseArgs({
  options: {
    write: { type: "boolean", default: false },
    parts: { type: "boolean", default: false },
  },
});
const folder = mkdtempSync(path.join(tmpdir(), "specmill-bundle-"));
try {
  const rows = [];
  for (const program of PROGRAMS) rows.push(await measure(program));
  const table = markdownTable(["program", "minified, bytes", "gzip, bytes", "budget"], rows);
  await report("bundle", table, options.write);
} finally {
  rmSync(folder, { recursive: true });
}

/** @param {(typeof PROGRAMS)[number]} program */
async function measure({ what, program, budgetBytes, prints }) {
  const { code, parts } = await bundle(program);
  const gzipBytes = gzipSync(code, { level: 9 }).length;
  if (options.parts) console.error(what, parts);
  if (prints !== undefined) await checkOutput(what, code, prints);
  const isOver = budgetBytes !== undefined && gzipBytes >= budgetBytes;
  if (isOver) process.exitCode = 1;
  const budget = budgetBytes === undefined ? "" : `< ${budgetBytes}${isOver ? ", **over**" : ""}`;
  return [what, code.length, gzipBytes, budget];
}

/** @param {string} program */
async function bundle(program) {
  const result = await build({
    stdin: { contents: program, resolveDir: ROOT, loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    metafile: true,
    write: false,
    legalComments: "none", // they name files by their path
    logLevel: "error",
    absWorkingDir: ROOT,
  });
  const code = Buffer.from(result.outputFiles[0]?.contents ?? []);
  const inputs = Object.values(result.metafile.outputs)[0]?.inputs ?? {};
  const parts = Object.entries(inputs)
    .map(([file, { bytesInOutput }]) => ({ file, bytes: bytesInOutput }))
    .sort((a, b) => b.bytes - a.bytes);
  return { code, parts };
}

/**
 * A bundle that does nothing would be small, too.
 *
 * @param {string} what
 * @param {Buffer} code
 * @param {string} prints
 */
async function checkOutput(what, code, prints) {
  const file = path.join(folder, "bundle.mjs");
  writeFileSync(file, code);
  /** @type {string[]} */
  const printed = [];
  const { log } = console;
  console.log = (text) => void printed.push(String(text));
  try {
    await import(pathToFileURL(file).href);
  } finally {
    console.log = log;
  }
  if (printed.join("\n") !== prints) throw new Error(`${what}: printed ${printed.join("\n")}`);
}
