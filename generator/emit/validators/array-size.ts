import { code, importedValue, valuesOf } from "../code.js";
import type { Keyword } from "./keyword.js";

const runtime = valuesOf("./runtime/validator-array.js");

/** `minItems`. */
export const minItemsKeyword: Keyword = {
  names: ["minItems"],
  group: "array",
  findings: ({ schema: { minItems = 0 }, value }) =>
    minItems <= 0 ? [] : [{ fault: code`${value}.length < ${minItems}` }],
  rules: ({ schema: { minItems = 0 } }) => [code`${runtime("checkMinItems")}(${minItems})`],
};

/** `maxItems`. */
export const maxItemsKeyword: Keyword = {
  names: ["maxItems"],
  group: "array",
  findings: ({ schema: { maxItems = 0 }, value }) => [
    { fault: code`${value}.length > ${maxItems}` },
  ],
  rules: ({ schema: { maxItems = 0 } }) => [code`${runtime("checkMaxItems")}(${maxItems})`],
};

/** `uniqueItems`. */
export const uniqueItemsKeyword: Keyword = {
  names: ["uniqueItems"],
  group: "array",
  findings({ schema: { uniqueItems }, value }) {
    const isUnique = importedValue("./runtime/validator-unique.js", "isUnique");
    return uniqueItems ? [{ fault: code`!${isUnique}(${value})` }] : [];
  },
  rules({ schema: { uniqueItems } }) {
    const check = importedValue("./runtime/validator-unique.js", "checkUniqueItems");
    return uniqueItems ? [code`${check}`] : [];
  },
};
