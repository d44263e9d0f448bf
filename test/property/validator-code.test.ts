import fc from "fast-check";
import { ts } from "ts-morph";
import { expect, test } from "vitest";

import type { JsonValue } from "../../generator/source/document.js";
import { randomSchemas } from "../support/random-schema.js";
import { buildValidators, documentOf } from "../support/validators.js";
import { seed } from "../support/seed.js";

const isLogical = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) &&
  [ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken].includes(
    node.operatorToken.kind,
  );

/** Conditions joined with `&&` and `||` without parentheses: pieces of code that were put together as text. */
function mixedConditions(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isLogical(node)) {
      const isMixed = [node.left, node.right].some(
        (part) =>
          ts.isConditionalExpression(part) ||
          (isLogical(part) && part.operatorToken.kind !== node.operatorToken.kind),
      );
      if (isMixed) found.push(node.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("validator.ts", text, ts.ScriptTarget.ES2022, true));
  return found;
}

function mixedIn(schemas: { readonly [name: string]: JsonValue }): string[] {
  const built = buildValidators(documentOf(schemas));
  built.remove();
  return [...built.sources.values()].flatMap(mixedConditions);
}

test("no condition depends on which operator binds more tightly", () => {
  fc.assert(
    fc.property(randomSchemas, (schemas) => {
      expect(mixedIn(schemas)).toEqual([]);
    }),
    { numRuns: 60, seed },
  );
}, 120_000);

test.each<JsonValue>([
  { patternProperties: { "^a": { type: "number" } } },
  { additionalProperties: { type: ["string", "null"] }, properties: { a: true, b: true } },
  { unevaluatedProperties: { type: "number" }, properties: { a: true } },
])("%j", (schema) => {
  expect(mixedIn({ Thing: schema })).toEqual([]);
});
