import fc from "fast-check";
import { format } from "prettier";
import { expect, test } from "vitest";

import { layOutScript } from "../../generator/emit/script-layout/lay-out.js";
import { layout } from "../../generator/write/oxfmt.js";
import { seed } from "../support/seed.js";

/** Names of any length, so that lines end before the margin, at it and behind it. */
const name = fc.integer({ min: 1, max: 45 }).map((length) => `a${"b".repeat(length - 1)}`);
const text = fc.integer({ min: 0, max: 60 }).map((length) => `"${"t".repeat(length)}"`);
const number = fc.constantFrom("0", "7", "-1", "200", "2147483647", "1e30", "3.5");
const leaf = fc.oneof(
  { weight: 3, arbitrary: name },
  text,
  number,
  fc.constantFrom("true", "false", "null", "undefined"),
);

function call(argument: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const callee = fc.oneof(
    name,
    name.map((one) => `Object.${one}`),
    name.map((one) => `/* @__PURE__ */ ${one}`),
    name.map((one) => `/* @__PURE__ */ new ${one}`),
  );
  const later = name.map((one) => `later(() => ${one})`);
  const args = fc.array(fc.oneof({ weight: 9, arbitrary: argument }, later), { maxLength: 4 });
  return fc.tuple(callee, args).map(([one, given]) => `${one}(${given.join(", ")})`);
}

function object(member: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const key = fc.oneof(name, fc.constantFrom("200", '"2XX"', '"a-b"', '["__proto__"]'));
  const members = fc.array(fc.tuple(key, member), { maxLength: 4 });
  return fc.tuple(members, fc.boolean()).map(([all, isOpen]) => {
    const texts = all.map(([one, given]) => `${one}: ${given}`);
    if (texts.length === 0) return "{}";
    return isOpen ? `{\n${texts.join(",\n")},\n}` : `{ ${texts.join(", ")} }`;
  });
}

const comparison = (operand: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(operand, fc.constantFrom("===", "!==", "<", ">="), operand, fc.boolean())
    .map(([left, operator, right, isType]) =>
      isType ? `typeof ${left} === ${right}` : `${left} ${operator} ${right}`,
    );

/** Each operand in parentheses, needed or not. */
const chain = (operand: fc.Arbitrary<string>, operator: string): fc.Arbitrary<string> =>
  fc
    .array(operand, { minLength: 2, maxLength: 4 })
    .map((operands) => operands.map((one) => `(${one})`).join(` ${operator} `));

const { value, condition } = fc.letrec<Record<"value" | "condition", string>>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.tuple(name, fc.oneof(name, text)).map(([object, key]) => `${object}[${key}]`),
    fc.tuple(name, name).map((names) => names.join(".")),
    call(tie("value")),
    fc.array(tie("value"), { maxLength: 4 }).map((items) => `[${items.join(", ")}]`),
    fc.array(number, { maxLength: 30 }).map((items) => `[${items.join(", ")}]`),
    object(tie("value")),
  ),
  condition: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    name,
    call(leaf),
    comparison(leaf),
    fc.tuple(name, name).map(([one, other]) => `!(${one} instanceof ${other})`),
    tie("condition").map((inner) => `!(${inner})`),
    chain(tie("condition"), "&&"),
    chain(tie("condition"), "||"),
    fc
      .tuple(tie("condition"), comparison(leaf), tie("condition"))
      .map(([test, then, otherwise]) => `(${test} ? ${then} : ${otherwise})`),
  ),
}));

const refusal = condition.map((test) => `if (${test}) return false;`);
const statement = fc.oneof(
  refusal,
  fc.tuple(name, value).map(([one, given]) => `${one} = ${given};`),
  fc.tuple(condition, refusal).map(([test, inner]) => `if (${test}) {\n${inner}\n}`),
  fc.tuple(refusal, refusal).map(([one, other]) => {
    const test = one.slice(0, -" return false;".length);
    return `${test} {\n${other}\n} else ${other}`;
  }),
  fc
    .tuple(name, text, refusal)
    .map(
      ([one, tag, inner]) =>
        `switch (${one}) {\ncase ${tag}:\n${inner}\nbreak;\ndefault:\nreturn false;\n}`,
    ),
);
const constant = fc.tuple(name, value).map(([one, given]) => `const ${one} = ${given};`);
const script = fc.oneof(
  fc
    .tuple(name, constant, fc.array(statement, { maxLength: 3 }), fc.oneof(condition, value))
    .map(
      ([one, first, body, result]) =>
        `export function ${one}(value) {\n${[first, ...body].join("\n")}\nreturn ${result};\n}`,
    ),
  constant.map((one) => `export ${one}`),
);

test("scripts are laid out as prettier does it, or left to it", async () => {
  let left = 0;
  let all = 0;
  const property = fc.asyncProperty(script, async (code) => {
    const own = layOutScript(code);
    all++;
    if (own === undefined) left++;
    else expect(`${own}\n`).toBe(await format(code, { ...layout, parser: "acorn" }));
  });
  await fc.assert(property, { seed, numRuns: Number(process.env["FC_RUNS"] ?? 400) });
  expect(left / all).toBeLessThan(0.2);
}, 120_000);
