import { type Code, code, importedValue, lines } from "../code.js";
import { isAlways, isNever } from "./conditions.js";
import { coveredElements, coveredMembers, createCoverage } from "./coverage.js";
import { elementStatements } from "./items.js";
import type { Finding, Keyword, Subschema } from "./keyword.js";
import { memberCheck, memberLoop } from "./members.js";

/** `unevaluatedProperties`. */
export const unevaluatedPropertiesKeyword: Keyword = {
  names: ["unevaluatedProperties"],
  group: "object",
  findings(site) {
    const child = site.child("unevaluatedProperties");
    if (child.isTrue) return [];
    const key = site.fresh("key");
    const coverage = createCoverage(coveredMembers, site);
    const covered = coverage.covers(site, key);
    if (covered && isAlways(covered)) return [];
    const loop = memberLoop(site.value, key, unlessCovered(covered, memberCheck(child, key, site)));
    return [{ statements: [...coverage.needed(covered), loop] }];
  },
  rules: (site) => [
    rule("object", "checkUnevaluatedProperties", site.child("unevaluatedProperties")),
  ],
};

/** `unevaluatedItems`. */
export const unevaluatedItemsKeyword: Keyword = {
  names: ["unevaluatedItems"],
  group: "array",
  findings(site): readonly Finding[] {
    const child = site.child("unevaluatedItems");
    if (child.isTrue) return [];
    const index = site.fresh("i");
    const coverage = createCoverage(coveredElements, site);
    const covered = coverage.covers(site, index);
    if (covered && isAlways(covered)) return [];
    const check = lines(
      ...unlessCovered(covered, elementStatements(child, code`${site.value}[${index}]`, site)),
    );
    const loop = code`for (let ${index} = 0; ${index} < ${site.value}.length; ${index}++) {\n${check}\n}`;
    return [{ statements: [...coverage.needed(covered), loop] }];
  },
  rules: (site) => [rule("array", "checkUnevaluatedItems", site.child("unevaluatedItems"))],
};

const unlessCovered = (covered: Code | undefined, check: Code): readonly Code[] =>
  covered && !isNever(covered) ? [code`if (!(${covered})) {\n${check}\n}`] : [check];

const rule = (group: "array" | "object", name: string, child: Subschema): Code =>
  code`${importedValue(`./runtime/validator-${group}.js`, name)}(${child.rules()})`;
