import { code, importedValue, objectLiteral } from "../code.js";
import { every, some } from "./conditions.js";
import type { Finding, Keyword } from "./keyword.js";
import { ownMember } from "./properties.js";

/** `dependentRequired`. */
export const dependentRequiredKeyword: Keyword = {
  names: ["dependentRequired"],
  group: "object",
  findings: ({ schema: { dependentRequired = {} }, value }) =>
    Object.entries(dependentRequired).flatMap(([key, names]): Finding[] => {
      const missing = names.map((name) => code`${ownMember(value, name)} === undefined`);
      const has = code`${ownMember(value, key)} !== undefined`;
      return names.length > 0 ? [{ fault: every([has, some(missing)]) }] : [];
    }),
  rules({ schema: { dependentRequired = {} } }) {
    const check = importedValue("./runtime/validator-object.js", "checkDependentRequired");
    return [code`${check}(${dependentRequired})`];
  },
};

/** `dependentSchemas`. */
export const dependentSchemasKeyword: Keyword = {
  names: ["dependentSchemas"],
  group: "object",
  findings: (site) =>
    site.children("dependentSchemas").flatMap((child): Finding[] => {
      const has = code`${ownMember(site.value, child.place.key)} !== undefined`;
      return child.isTrue ? [] : [{ fault: every([has, child.faultInPlace(site.value)]) }];
    }),
  rules(site) {
    const check = importedValue("./runtime/validator-applicator.js", "checkDependentSchemas");
    const schemas = site
      .children("dependentSchemas")
      .map((child) => [child.place.key, child.rules()] as const);
    return [code`${check}(${objectLiteral(schemas)})`];
  },
};
