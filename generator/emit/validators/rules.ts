import { type Code, code, importedValue, join } from "../code.js";
import { bytesRule } from "./bytes.js";
import type { Held } from "../../model/types.js";
import { anywayKeywords, besideHeld, heldRule } from "./held.js";
import type { SchemaSite } from "./keyword.js";
import { keywordsOf } from "./keywords.js";
import { typesOf } from "./place.js";
import { groupOf } from "./type.js";

/** The checks of a schema as the interpreter reads them: strings and calls. */
function ruleList(site: SchemaSite): readonly Code[] {
  const { module, place, schema } = site;
  if (place.carried) return [bytesRule(place)];
  // Where it is reached through the schema that holds it, its place follows from the way.
  const own = module.places.isTarget(place) ? [code`${module.places.sourcePointer(place)}`] : [];
  if (place.held) return [...own, ...heldRules(site, place.held)];
  const types = typesOf(schema);
  const rules: Code[] = own;
  for (const keyword of keywordsOf(schema)) {
    const { group } = keyword;
    // Of other groups there is no value that `type` lets through.
    const isAsked = group === "any" || !types || types.some((type) => groupOf(type) === group);
    if (isAsked) rules.push(...keyword.rules(site));
  }
  return rules;
}

/** What is asked of a held value, and what is asked beside it. */
function heldRules(site: SchemaSite, held: Held): readonly Code[] {
  const beside = besideHeld(site, held);
  return [
    heldRule(site, held, beside && rulesArray(beside)),
    ...anywayKeywords(site.schema).flatMap((keyword) => keyword.rules(site)),
  ];
}

/** The checks as an array literal. */
export const rulesArray = (site: SchemaSite | boolean): Code => list(rulesOf(site));

/** The checks as an array literal; a `type` that stands alone as its names. */
export function rulesExpression(site: SchemaSite | boolean): Code {
  const rules = rulesOf(site);
  const [only] = rules;
  return only && rules.length === 1 && isTyped(site) ? only : list(rules);
}

function rulesOf(site: SchemaSite | boolean): readonly Code[] {
  if (typeof site === "object") return ruleList(site);
  return site ? [] : [code`${importedValue("./runtime/validator-never.js", "checkNever")}`];
}

const isTyped = (site: SchemaSite | boolean): boolean =>
  typeof site === "object" &&
  site.schema.type !== undefined &&
  !site.place.carried &&
  !site.place.held;

const list = (rules: readonly Code[]): Code => code`[${join(rules, ", ")}]`;
