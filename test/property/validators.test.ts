import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";

import { randomSchemas, randomValue } from "../support/random-schema.js";
import { buildValidators, documentOf } from "../support/validators.js";
import { seed } from "../support/seed.js";

const options = { strict: false, logger: false, ownProperties: true } as const;

test("verdict, issues, JSON Schema and ajv agree on every value", async () => {
  await fc.assert(
    fc.asyncProperty(
      randomSchemas,
      fc.array(randomValue, { minLength: 12, maxLength: 12 }),
      async (schemas, values) => {
        // ajv does not count what `if` evaluates without `then`, and more of the kind: there the engines check each other.
        // It also lets `[]` through `contains` beside `maxItems: 0`.
        const text = JSON.stringify(schemas);
        const isBeyondAjv =
          text.includes("unevaluated") ||
          (text.includes('"contains"') && text.includes('"maxItems":0'));
        const ajv = new Ajv2020(options);
        ajv.addSchema({ $id: "doc", ...documentOf(schemas) });
        const built = buildValidators(documentOf(schemas));
        for (const key of Object.keys(schemas)) {
          const reference = ajv.getSchema(`doc#/components/schemas/${key}`);
          const validator = await built.validator(key);
          const bundled = new Ajv2020(options).compile(await built.jsonSchema(key));
          for (const item of values) {
            const verdict = validator.is(item);
            const issues = validator.issues(item);
            const wanted = [reference?.(item), bundled(item), item];
            if (!isBeyondAjv) expect([verdict, verdict, item]).toEqual(wanted);
            expect(issues.length === 0).toBe(verdict);
            expect(issues.every((issue) => issue.keyword !== "")).toBe(true);
            expect(Array.isArray(validator.drift(item))).toBe(true);
          }
        }
        built.remove();
      },
    ),
    { numRuns: Number(process.env["FC_RUNS"] ?? 30), seed },
  );
}, 120_000);
