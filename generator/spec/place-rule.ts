import { type Pointer, pointerTokens } from "../source/pointer.js";
import { type Rule, fieldRule, grammar, subschemaRules } from "./grammar.js";

/** What the grammar has at a place; `undefined` where it has nothing: in extensions, `definitions`, unknown fields. */
export function ruleAt(pointer: Pointer): Rule | undefined {
  let rule: Rule | undefined = { kind: "object", name: "document" };
  const tokens = pointerTokens(pointer);
  while (tokens.length > 0 && rule !== undefined) rule = ruleBelow(rule, tokens);
  return rule;
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
  return tokens.shift() === undefined ? rule : schema;
}

const holders: ReadonlySet<string> = new Set(
  [...subschemaRules].flatMap(([keyword, { kind }]) => (kind === "schema" ? [] : [keyword])),
);

/**
 * Whether what stands at a place is what a keyword holds its subschemas in, such as all `properties`: read as a schema, it would
 * be two things at once.
 */
export function holdsSubschemas(pointer: Pointer): boolean {
  const last = pointer.slice(pointer.lastIndexOf("/") + 1);
  if (!holders.has(last)) return false;
  const kind = ruleAt(pointer)?.kind;
  return kind === "map" || kind === "list";
}
