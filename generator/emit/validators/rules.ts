import { type Code, code, importedValue, join } from "../code.js";
import { bytesRule } from "./bytes.js";
import type { Held } from "../../model/types.js";
import { anywayKeywords, besideHeld, heldRule } from "./held.js";
import { type ModuleBuilder, type Site, noNames } from "./keyword.js";
import { keywordsOf } from "./keywords.js";
import { type Place, objectOf, typesOf } from "./place.js";
import { createSite } from "./site.js";
import { groupOf } from "./type.js";

/** The checks of a schema as the interpreter reads them: strings and calls. */
function ruleList(module: ModuleBuilder, place: Place): readonly Code[] {
  if (place.schema === false) {
    return [code`${importedValue("./runtime/validator-never.js", "checkNever")}`];
  }
  const schema = objectOf(place);
  if (!schema) return [];
  if (place.carried) return [bytesRule(place)];
  const site = createSite(module, place, schema, code`v`, noNames);
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
function heldRules(site: Site, held: Held): readonly Code[] {
  const beside = besideHeld(site.place, held);
  return [
    heldRule(site, held, beside && rulesArray(site.module, beside)),
    ...anywayKeywords(site.schema).flatMap((keyword) => keyword.rules(site)),
  ];
}

/** The checks as an array literal. */
export function rulesArray(module: ModuleBuilder, place: Place): Code {
  return code`[${join(ruleList(module, place), ", ")}]`;
}

/** The checks as an array literal; a `type` that stands alone as its names. */
export function rulesExpression(module: ModuleBuilder, place: Place): Code {
  const list = ruleList(module, place);
  const isType =
    list.length === 1 && !place.carried && !place.held && objectOf(place)?.type !== undefined;
  return isType ? join(list) : code`[${join(list, ", ")}]`;
}
