import type { JsonObject, JsonValue } from "../source/document.js";
import { type Pointer, pointerTokens, withValues } from "../source/pointer.js";
import { type Rule, fieldRule, grammar, subschemaRules } from "./grammar.js";
import { resolve } from "./reference.js";
import { type Visitor, walkSchema } from "./walk.js";

/**
 * Visits the schemas that lie where the grammar has none (`definitions`, `x-schemas`) and that references
 * lead to.
 *
 * @param references Those met so far; grows while the schemas found are visited.
 * @returns The root with what came back in their places.
 */
export function walkOutlying(
  root: JsonObject,
  references: ReadonlySet<string>,
  visitor: Visitor,
): JsonObject {
  const done = new Set<Pointer>();
  const changed = new Map<Pointer, JsonValue>();
  // A set's iteration goes on to what is added to it.
  for (const reference of references) {
    const target = resolve({ root }, reference);
    if (target === undefined || done.has(target.pointer)) continue;
    const { pointer, value } = target;
    done.add(pointer);
    if (isSchemaPlace(pointer)) continue;
    const walked = walkSchema(value, pointer, visitor);
    if (walked !== undefined && walked !== value) changed.set(pointer, walked);
  }
  return withValues(root, changed) as JsonObject; // it stays an object
}

/** Whether the grammar has a schema at a place, so that the walk over the document visits it. */
function isSchemaPlace(pointer: Pointer): boolean {
  let rule: Rule | undefined = { kind: "object", name: "document" };
  const tokens = pointerTokens(pointer);
  while (tokens.length > 0 && rule !== undefined) rule = ruleBelow(rule, tokens);
  return rule?.kind === "schema";
}

const schema: Rule = { kind: "schema" };

/** The rule one step down; takes the tokens of the step. */
function ruleBelow(rule: Rule, tokens: string[]): Rule | undefined {
  const token = tokens.shift() ?? "";
  switch (rule.kind) {
    case "object":
      return fieldRule(grammar[rule.name], token);
    case "map":
      return rule.keys === undefined || rule.keys(token) ? rule.of : undefined;
    case "list":
      return rule.of;
    case "schema":
      return schemaBelow(token, tokens);
    default:
      return undefined;
  }
}

function schemaBelow(keyword: string, tokens: string[]): Rule | undefined {
  const rule = subschemaRules.get(keyword);
  if (rule === undefined || rule.kind === "schema") return rule;
  return tokens.shift() === undefined ? undefined : schema;
}
