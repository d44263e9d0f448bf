import { type Code, code, importedValue, join } from "../code.js";
import { bytesRule } from "./bytes.js";
import { type ModuleBuilder, noNames } from "./keyword.js";
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
  const types = typesOf(schema);
  const checks = keywordsOf(schema)
    // Of other groups there is no value that `type` lets through.
    .filter(
      ({ group }) => group === "any" || (types?.some((type) => groupOf(type) === group) ?? true),
    )
    .flatMap((keyword) => keyword.rules(site));
  // Where it is reached through the schema that holds it, its place follows from the way.
  return module.places.isTarget(place)
    ? [code`${module.places.sourcePointer(place)}`, ...checks]
    : checks;
}

/** The checks as an array literal. */
export function rulesArray(module: ModuleBuilder, place: Place): Code {
  return code`[${join(ruleList(module, place), ", ")}]`;
}

/** The checks as an array literal; a `type` that stands alone as its names. */
export function rulesExpression(module: ModuleBuilder, place: Place): Code {
  const list = ruleList(module, place);
  const isType = list.length === 1 && !place.carried && objectOf(place)?.type !== undefined;
  return isType ? join(list) : code`[${join(list, ", ")}]`;
}
