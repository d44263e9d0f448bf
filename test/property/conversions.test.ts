import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";

import type { Conversion } from "../../templates/runtime/convert.js";
import type { readExactJson } from "../../templates/runtime/json-read.js";
import { writeByMarks, writeExactJson } from "../../templates/runtime/json-write.js";
import type { Validator } from "../../templates/runtime/validator.js";
import { buildPackage } from "../support/package.js";
import { randomHeld } from "../support/random-held.js";
import { seed } from "../support/seed.js";
import { documentOf } from "../support/validators.js";

const formats = { "date-time": "Date", date: "Date", int64: "bigint", uint64: "bigint" } as const;

/** Printed by their schemas, if they fail. */
const schemas = fc
  .array(randomHeld, { minLength: 6, maxLength: 6 })
  .map((all) =>
    all.map((one) => ({ ...one, [fc.toStringMethod]: () => JSON.stringify(one.schema) })),
  );

test("what is written can be read again, and is as the schema says on both sides", async () => {
  await fc.assert(
    fc.asyncProperty(schemas, async (held) => {
      const schemas = Object.fromEntries(held.map(({ schema }, index) => [`S${index}`, schema]));
      const built = await buildPackage(documentOf(schemas), { formats });
      // Its own: what stands for long integers is told by its class.
      const { readExactJson: read } = (await built.load("runtime/json-read")) as {
        readonly readExactJson: typeof readExactJson;
      };
      const ajv = new Ajv2020({ strict: false, ownProperties: true });
      addFormats.default(ajv);
      ajv.addFormat("uint64", true);
      for (const [index, { schema, values }] of held.entries()) {
        const validators = await built.load(`validators/s${index}`);
        const validator = validators[`s${index}`] as Validator<unknown>; // emitted for the component
        const conversions = await built.load(`conversions/s${index}`).catch(() => undefined);
        const convert = (conversions?.[`convertS${index}`] ??
          ((value: unknown) => value)) as Conversion;
        const isOnWire = ajv.compile(schema);
        for (const value of fc.sample(values, { numRuns: 10, seed: seed + index })) {
          expect(validator.is(value)).toBe(true);
          const text = writeExactJson(convert(value, "wire"));
          expect(writeByMarks(convert(value, "wire"))).toBe(text);
          // ajv itself fails on members of that name.
          const isRight = text.includes("__proto__") || isOnWire(JSON.parse(text));
          expect([isRight, text]).toEqual([true, text]);
          const again = read(text, convert);
          expect(again, JSON.stringify(schema)).toEqual(value);
          expect(validator.is(again)).toBe(true);
          expect(validator.check(again)).toMatchObject({ ok: true });
        }
      }
      built.remove();
    }),
    { numRuns: Number(process.env["FC_RUNS"] ?? 20), seed },
  );
}, 120_000);
