import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import type { JsonObject } from "../../generator/source/document.js";
import { bundle } from "../../generator/spec/bundle/bundle.js";
import { buildValidators } from "../support/validators.js";
import { type SuiteFile, hasSuite, suiteFiles } from "./suite.js";

const sets = ["v31", "v31-refs", "v31-format", "v30"];
const known = JSON.parse(readFileSync(new URL("known-failures.json", import.meta.url), "utf8")) as {
  readonly [test: string]: string;
};

if (!hasSuite()) console.log("skipped: ../shared/conformance is not here");

/** The document with references by URI as pointers, as a run makes it. */
async function bundled(document: JsonObject): Promise<JsonObject> {
  const main = { url: "file:///openapi.json", uri: "openapi.json", value: document };
  const { value } = await bundle(main, String(document["openapi"]), async (url) => ({
    code: "reference-external",
    message: url,
  }));
  return value as JsonObject; // as the document is
}

/** Runs the cases of one document. @returns The tests whose verdict or issues are wrong, and how many ran. */
async function run(file: SuiteFile): Promise<{ failed: string[]; count: number }> {
  const failed: string[] = [];
  let count = 0;
  const built = buildValidators(await bundled(file.document));
  for (const { schemaName, description, tests } of file.cases) {
    const validator = await built.validator(schemaName);
    for (const one of tests) {
      count++;
      const checked = validator.check(one.data);
      const issues = validator.issues(one.data);
      const agrees = checked.ok === one.valid && issues.length > 0 === !one.valid;
      const isExplained = issues.every((issue) => issue.keyword !== "");
      if (validator.is(one.data) !== one.valid || !agrees || !isExplained) {
        failed.push(`${file.id}/${description}/${one.description}`);
      }
    }
  }
  built.remove();
  return { failed, count };
}

describe.skipIf(!hasSuite())("JSON Schema Test Suite", () => {
  test.each(sets)("%s", async (set) => {
    const results = await Promise.all(suiteFiles(set).map(run));
    const failed = results.flatMap((result) => result.failed);
    const count = results.reduce((sum, result) => sum + result.count, 0);
    const passed = count - failed.length;
    console.log(`${set}: ${passed} of ${count} (${((100 * passed) / count).toFixed(2)} %)`);
    const expected = Object.keys(known).filter((name) => name.startsWith(`${set}/`));
    expect([...failed].sort()).toEqual([...expected].sort());
  });
});
