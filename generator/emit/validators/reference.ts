import { code, valuesOf } from "../code.js";
import type { Keyword, SchemaSite, Subschema } from "./keyword.js";

const runtime = valuesOf("./runtime/validator-applicator.js");

/** What `$ref` or `$dynamicRef` leads to; absent where it leads nowhere, which `model` or `report.ts` says. */
export function referenced(
  site: SchemaSite,
  keyword: "$ref" | "$dynamicRef",
): Subschema | undefined {
  const { places } = site.module;
  const target =
    keyword === "$ref" ? places.reference(site.place) : places.dynamicReference(site.place);
  return target && site.module.subschema(target);
}

const referenceKeyword = (keyword: "$ref" | "$dynamicRef"): Keyword => ({
  names: [keyword],
  group: "any",
  findings(site) {
    const target = referenced(site, keyword);
    return target && !target.isTrue ? [{ fault: target.faultInPlace(site.value) }] : [];
  },
  rules(site) {
    const target = referenced(site, keyword);
    const name = keyword === "$ref" ? code`` : code`, ${keyword}`;
    return target ? [code`${runtime("checkRef")}(${target.rules()}${name})`] : [];
  },
});

/** `$ref` and `$dynamicRef` beside other keywords; alone they are followed (`subschema.ts`). */
export const referenceKeywords: readonly Keyword[] = [
  referenceKeyword("$ref"),
  referenceKeyword("$dynamicRef"),
];
