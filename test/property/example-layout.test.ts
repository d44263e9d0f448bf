import fc from "fast-check";
import { format } from "prettier";
import { expect, test } from "vitest";

import {
  layOutIterated,
  layOutLogged,
  layOutOutcome,
} from "../../generator/emit/script-layout/example.js";
import { layOutScript } from "../../generator/emit/script-layout/lay-out.js";
import { layout } from "../../generator/write/oxfmt.js";
import { seed } from "../support/seed.js";

/** Names of any length, so that lines end before the margin, at it and behind it. */
const name = fc
  .tuple(fc.constantFrom("a", "b", "c", "A", "_", "$"), fc.integer({ min: 0, max: 25 }))
  .map(([first, length]) => first + "b".repeat(length));
const key = fc.oneof(name, fc.constantFrom("id", '"x-y"', '["__proto__"]'));
const text = fc.integer({ min: 0, max: 70 }).map((length) => `"${"t".repeat(length)}"`);
const leaf = fc.oneof(
  text,
  fc.constantFrom("1", "-7", "10n", "true", "null", "undefined", "{}", "[]", 'new Blob(["…"])'),
  text.map((given) => `new Date(${given})`),
);

const { object } = fc.letrec<Record<"value" | "object", string>>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    tie("object"),
    fc.array(tie("value"), { maxLength: 2 }).map((items) => `[${items.join(", ")}]`),
  ),
  object: fc
    .array(fc.tuple(key, tie("value")), { minLength: 1, maxLength: 3 })
    .map((members) => `{\n${members.map(([one, given]) => `${one}: ${given},\n`).join("")}}`),
}));

/** As examples have them: without an argument, or with an object whose members stand on lines of their own. */
const call = fc
  .tuple(fc.array(name, { minLength: 2, maxLength: 4 }), fc.oneof(fc.constant(""), object))
  .map(([names, argument]) => `client.${names.join(".")}(${argument})`);

const kinds = [
  { layOut: layOutLogged, statement: (given: string) => `console.log(await ${given});` },
  {
    layOut: layOutIterated,
    statement: (given: string) => `for await (const item of ${given}) console.log(item);`,
  },
  {
    layOut: layOutOutcome,
    statement: (given: string) => `const outcome = await ${given}.result();`,
  },
];

test.each(kinds)(
  "$layOut.name is what prettier does, or left to it",
  async ({ layOut, statement }) => {
    let left = 0;
    let all = 0;
    const property = fc.asyncProperty(call, async (given) => {
      const own = layOut(given);
      all++;
      if (own === undefined) left++;
      else
        expect(`${own}\n`).toBe(
          await format(statement(given), { ...layout, parser: "typescript" }),
        );
    });
    await fc.assert(property, { seed, numRuns: Number(process.env["FC_RUNS"] ?? 300) });
    expect(left / all).toBeLessThan(0.4);
  },
  120_000,
);

test("a client is made as prettier lays it out", async () => {
  const property = fc.asyncProperty(key, async (scheme) => {
    const code = `const client = createClient({ auth: { ${scheme}: process.env.API_KEY! } });`;
    const own = layOutScript(code);
    expect(`${own}\n`).toBe(await format(code, { ...layout, parser: "typescript" }));
  });
  await fc.assert(property, { seed, numRuns: 100 });
}, 120_000);
