import { type Code, code, join, lines, valuesOf } from "../code.js";
import { refusal } from "./conditions.js";
import type { Finding, Keyword, Site, Subschema } from "./keyword.js";

const runtime = valuesOf("./runtime/validator-array.js");

/** Statements that check one element. */
export function elementStatements(item: Subschema, element: Code, { fresh }: Site): Code {
  if (item.isCall || item.isFalse) return refusal(item.fault(element));
  const name = fresh("item");
  return lines(code`const ${name} = ${element};`, ...item.statements(name, fresh));
}

/** A loop over the elements from `start` on. */
export function elementLoop(item: Subschema, start: number, site: Site): readonly Code[] {
  const { value, fresh } = site;
  const index = fresh("i");
  const body = elementStatements(item, code`${value}[${index}]`, site);
  return [
    code`for (let ${index} = ${start}; ${index} < ${value}.length; ${index}++) {\n${body}\n}`,
  ];
}

/** `prefixItems`. */
export const prefixItemsKeyword: Keyword = {
  names: ["prefixItems"],
  group: "array",
  findings: (site) =>
    site.children("prefixItems").flatMap((item, index): Finding[] => {
      if (item.isTrue) return [];
      const body = elementStatements(item, code`${site.value}[${index}]`, site);
      return [{ statements: [code`if (${site.value}.length > ${index}) {\n${body}\n}`] }];
    }),
  rules: (site) => {
    const items = site.children("prefixItems").map((item) => item.rules());
    return [code`${runtime("checkPrefixItems")}([${join(items, ", ")}])`];
  },
};

/** `items`: the elements after those of `prefixItems`. */
export const itemsKeyword: Keyword = {
  names: ["items"],
  group: "array",
  findings(site) {
    const item = site.child("items");
    if (item.isTrue) return [];
    const start = site.schema.prefixItems?.length ?? 0;
    if (item.isFalse) return [{ fault: code`${site.value}.length > ${start}` }];
    return [{ statements: elementLoop(item, start, site) }];
  },
  rules(site) {
    const start = site.schema.prefixItems?.length ?? 0;
    const rest = start === 0 ? code`` : code`, ${start}`;
    return [code`${runtime("checkItems")}(${site.child("items").rules()}${rest})`];
  },
};
