import fc from "fast-check";
import { expect, test } from "vitest";

import type { JsonObject, SourceDocument } from "../../generator/source/document.js";
import { loadTemplates } from "../../generator/templates.js";
import { editedPackage } from "../support/edited.js";
import { mutated } from "../support/mutated.js";
import { randomDocument } from "../support/random-document.js";
import { seed } from "../support/seed.js";
import { randomRow } from "../support/shuffled.js";

const options = {
  packageName: "edited",
  packageVersion: "0.1.0",
  openEnums: "responses",
  templates: await loadTemplates(),
} as const;

const formats = { "date-time": "Date", date: "Date", int64: "bigint" } as const;

const sourceOf = (value: JsonObject): SourceDocument =>
  ({ uri: "openapi.json", text: "", format: "json", value, sha256: "" }) as const;

test("an edited description gives what it would give from nothing", () => {
  let kept = 0;
  fc.assert(
    fc.property(randomDocument, fc.nat(), fc.boolean(), (document, start, isConverting) => {
      const edited = mutated(document, randomRow(start)) as JsonObject; // as the document is
      const own = isConverting ? { ...options, formats } : options;
      const result = editedPackage(sourceOf(document), sourceOf(edited), own);
      expect(result.reused).toEqual(result.fresh);
      kept += result.kept;
    }),
    { numRuns: 60, seed },
  );
  expect(kept).toBeGreaterThan(0);
});
