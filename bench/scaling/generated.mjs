// @ts-check
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { measuredRun } from "../measured-run.mjs";

const TIMEOUT_MS = 300_000;

/**
 * Generates a package once, in a folder of its own, which is gone afterwards.
 *
 * @param {import("./descriptions.mjs").Input} input
 * @param {string} node
 */
export function generated({ description, files = {}, config }, node) {
  const folder = mkdtempSync(path.join(tmpdir(), "specmill-scaling-"));
  const source = typeof description === "string" ? "description.yaml" : "description.json";
  const options = { source, out: "out", name: "bench-target", ...config };
  const contents = { ...files, [source]: description, "specmill.config.json": options };
  try {
    for (const [name, content] of Object.entries(contents)) {
      const text = typeof content === "string" ? content : JSON.stringify(content);
      writeFileSync(path.join(folder, name), text);
    }
    return measuredRun(node, ["generate"], folder, TIMEOUT_MS);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
