import { type Code, code, importedValue, join, valuesOf } from "../code.js";
import { choose, every, not } from "./conditions.js";
import { mostChecks, slices } from "./divide.js";
import type { Finding, Keyword, SchemaSite, Subschema } from "./keyword.js";

const runtime = valuesOf("./runtime/validator-applicator.js");
const nullable = importedValue("./runtime/validator-nullable.js", "checkNullable");

/** The branches of `allOf`, `anyOf` or `oneOf`. */
export function branchesOf(
  site: SchemaSite,
  keyword: "allOf" | "anyOf" | "oneOf",
): readonly Subschema[] {
  return site.children(keyword);
}

const list = (branches: readonly Subschema[]): Code =>
  code`[${join(
    branches.map((branch) => branch.rules()),
    ", ",
  )}]`;

const never = importedValue("./runtime/validator-never.js", "checkNever");

/** The rule of a choice; of one without branches there is nothing to say but that no value is right. */
export const choiceRule = (
  check: "checkAnyOf" | "checkOneOf",
  branches: readonly Subschema[],
): Code => (branches.length === 0 ? code`${never}` : code`${runtime(check)}(${list(branches)})`);

/** `allOf`. */
export const allOfKeyword: Keyword = {
  names: ["allOf"],
  group: "any",
  findings: (site) =>
    branchesOf(site, "allOf").flatMap((branch): Finding[] =>
      branch.isTrue ? [] : [{ fault: branch.faultInPlace(site.value) }],
    ),
  rules: (site) => [code`${runtime("checkAllOf")}(${list(branchesOf(site, "allOf"))})`],
};

/** `anyOf`. */
export const anyOfKeyword: Keyword = {
  names: ["anyOf"],
  group: "any",
  findings(site) {
    const branches = branchesOf(site, "anyOf");
    if (branches.some((branch) => branch.isTrue)) return [];
    const faults = branches.map((branch) => branch.faultInPlace(site.value));
    if (faults.length <= mostChecks) return [{ fault: every(faults) }];
    const parts = slices(site.module, site.value, faults, every);
    return [{ fault: every(parts) }];
  },
  rules(site) {
    const branches = branchesOf(site, "anyOf");
    const [object] = branches;
    return site.place.isNullableObject && object
      ? [code`${nullable}(${object.rules()})`]
      : [choiceRule("checkAnyOf", branches)];
  },
};

/** `not`. */
export const notKeyword: Keyword = {
  names: ["not"],
  group: "any",
  findings: (site) => [{ fault: not(site.child("not").faultInPlace(site.value)) }],
  rules: (site) => [code`${runtime("checkNot")}(${site.child("not").rules()})`],
};

/** `if`, `then`, `else`. */
export const ifKeyword: Keyword = {
  names: ["if"],
  group: "any",
  findings(site) {
    const [then, otherwise] = [site.child("then"), site.child("else")];
    if (then.isTrue && otherwise.isTrue) return [];
    const fault = (child: Subschema): Code => child.faultInPlace(site.value);
    const condition = fault(site.child("if"));
    return [{ fault: choose(condition, fault(otherwise), fault(then)) }];
  },
  rules(site) {
    const parts = [site.child("if"), site.child("then"), site.child("else")];
    return [
      code`${runtime("checkIf")}(${join(
        parts.map((part) => part.rules()),
        ", ",
      )})`,
    ];
  },
};
