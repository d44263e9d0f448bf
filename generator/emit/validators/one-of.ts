import { type Code, code, join, lines, valuesOf } from "../code.js";
import { choose, countFalse, every, not, notOneFalse, refusal, some } from "./conditions.js";
import { mostChecks, slices } from "./divide.js";
import type { Keyword, SchemaSite, Site, Subschema } from "./keyword.js";
import { areDisjointTypes } from "./branches.js";
import { branchesOf, choiceRule } from "./combine.js";
import { type Tag, findTag } from "./tag.js";
import { ownMember } from "./properties.js";
import { guard } from "./type.js";

const runtime = valuesOf("./runtime/validator-applicator.js");

/** `oneOf`: exactly one. Branches that exclude each other are not all tried. */
export const oneOfKeyword: Keyword = {
  names: ["oneOf"],
  group: "any",
  findings(site) {
    const branches = branchesOf(site, "oneOf");
    const tag = findTag(site.module.places, branches);
    if (tag) return [{ fault: taggedFault(site, branches, tag) }];
    const faults = (list: readonly Subschema[]): readonly Code[] =>
      list.map((branch) => branch.faultInPlace(site.value));
    if (areDisjointTypes(site.module.places, branches)) return [{ fault: every(faults(branches)) }];
    return [{ fault: notOne(site, faults(branches)) }];
  },
  rules: (site) => [rule(site)],
};

function notOne({ module, value }: Site, faults: readonly Code[]): Code {
  if (faults.length <= mostChecks) return notOneFalse(faults);
  const counts = slices(module, value, faults, countFalse);
  return code`${join(counts, " + ")} !== 1`;
}

/** Past this many branches the tag is looked up and not compared with one value after the other. */
const fewBranches = 8;

function taggedFault(site: Site, branches: readonly Subschema[], tag: Tag): Code {
  const { value } = site;
  if (branches.length > fewBranches) return switchFault(site, branches, tag);
  const tagged = ownMember(value, tag.property);
  const cases = branches.map((branch, index) => {
    const values = (tag.values[index] ?? []).map((item) => code`${tagged} === ${item}`);
    return [some(values), branch.faultInPlace(value)] as const;
  });
  const otherwise = cases.reduceRight<Code>(
    (rest, [isTagged, fault]) => choose(isTagged, fault, rest),
    code`true`,
  );
  return some([not(code`${guard("object", value)}`), otherwise]);
}

/** In a function of its own: a condition with a branch in another, thousands deep, is more than compilers take. */
function switchFault({ module, value }: Site, branches: readonly Subschema[], tag: Tag): Code {
  const cases = branches.map((branch, index) => {
    const labels = (tag.values[index] ?? []).map((item) => code`case ${item}:`);
    return lines(...labels, refusal(branch.faultInPlace(value)), code`break;`);
  });
  const body = lines(
    code`if (!${guard("object", value)}) return false;`,
    code`switch (${ownMember(value, tag.property)}) {\n${join(cases, "\n")}\ndefault:\nreturn false;\n}`,
    code`return true;`,
  );
  return code`!${module.part(value, body)}(${value})`;
}

function rule(site: SchemaSite): Code {
  const branches = branchesOf(site, "oneOf");
  const tag = findTag(site.module.places, branches);
  if (tag) {
    const entries = branches.map(
      (branch, index) => code`[${[...(tag.values[index] ?? [])]}, ${branch.rules()}]`,
    );
    return code`${runtime("checkTagged")}("oneOf", ${tag.property}, [${join(entries, ", ")}])`;
  }
  return choiceRule("checkOneOf", branches);
}
