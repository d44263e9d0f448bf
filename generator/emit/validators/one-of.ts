import { type Code, code, importedValue, join } from "../code.js";
import type { Keyword, Site, Subschema } from "./keyword.js";
import { placeKey } from "./place.js";
import { areDisjointTypes, hasOpenEnum } from "./branches.js";
import { type Tag, findTag } from "./tag.js";
import { ownMember } from "./properties.js";
import { guard } from "./type.js";

const runtime = (name: string) => importedValue("./runtime/validator-applicator.js", name);

const branchesOf = (site: Site): readonly Subschema[] =>
  (site.schema.oneOf ?? []).map((_, index) => site.child("oneOf", index));

const strictBranchesOf = (site: Site): readonly Subschema[] =>
  (site.schema.oneOf ?? []).map((_, index) => site.strictChild("oneOf", index));

/** `oneOf`: exactly one. Branches that exclude each other are not all tried. */
export const oneOfKeyword: Keyword = {
  names: ["oneOf"],
  group: "any",
  findings(site) {
    const branches = branchesOf(site);
    const tag = findTag(site.module.places, branches);
    if (tag) return [{ fault: taggedFault(site, branches, tag) }];
    const open = branches.map((branch) => code`(${branch.faultInPlace(site.value)})`);
    const none = code`(${join(open, " && ")})`;
    if (areDisjointTypes(site.module.places, branches)) return [{ fault: none }];
    const isOpen = branches.some((branch) => hasOpenEnum(site.module.places, branch.place));
    if (!isOpen) return [{ fault: notOne(open) }];
    const strict = strictBranchesOf(site).map(
      (branch) => code`(${branch.faultInPlace(site.value)})`,
    );
    // More than one as written is a fault; none as written may still be one with an unknown enum member.
    return [{ fault: code`(${notOne(strict)} && (${someHold(strict)} || ${none}))` }];
  },
  rules: (site) => [rule(site)],
};

const someHold = (faults: readonly Code[]): Code => code`!(${join(faults, " && ")})`;

function notOne(faults: readonly Code[]): Code {
  const [first, second] = faults;
  if (first && second && faults.length === 2) return code`${first} === ${second}`;
  const counts = faults.map((fault) => code`(${fault} ? 0 : 1)`);
  return code`${join(counts, " + ")} !== 1`;
}

function taggedFault(site: Site, branches: readonly Subschema[], tag: Tag): Code {
  const { value } = site;
  const tagged = ownMember(value, tag.property);
  const cases = branches.map((branch, index) => {
    const values = (tag.values[index] ?? []).map((item) => code`${tagged} === ${item}`);
    return code`${join(values, " || ")} ? ${branch.faultInPlace(value)} : `;
  });
  return code`(!${guard("object", value)} || (${join(cases)}true))`;
}

function rule(site: Site): Code {
  const branches = branchesOf(site);
  const tag = findTag(site.module.places, branches);
  if (tag) {
    const entries = branches.map(
      (branch, index) => code`[${[...(tag.values[index] ?? [])]}, ${branch.rules()}]`,
    );
    return code`${runtime("checkTagged")}("oneOf", ${tag.property}, [${join(entries, ", ")}])`;
  }
  const rules = (list: readonly Subschema[]): Code =>
    code`[${join(
      list.map((branch) => branch.rules()),
      ", ",
    )}]`;
  const strict = strictBranchesOf(site);
  const isSame = strict.every((branch, index) => {
    const open = branches[index];
    return open && placeKey(open.place) === placeKey(branch.place);
  });
  const hasOpen =
    !isSame && branches.some((branch) => hasOpenEnum(site.module.places, branch.place));
  if (!hasOpen) return code`${runtime("checkOneOf")}(${rules(branches)})`;
  if (areDisjointTypes(site.module.places, branches)) {
    return code`${runtime("checkOneOf")}(${rules(branches)})`;
  }
  return code`${runtime("checkOneOf")}(${rules(strict)}, ${rules(branches)})`;
}
