import { code, valuesOf } from "../code.js";
import type { Keyword } from "./keyword.js";

const runtime = valuesOf("./runtime/validator-string.js");

/** `minLength`. */
export const minLengthKeyword: Keyword = {
  names: ["minLength"],
  group: "string",
  findings({ schema: { minLength = 0 }, value }) {
    if (minLength <= 0) return [];
    if (minLength === 1) return [{ fault: code`${value} === ""` }];
    return [{ fault: code`${runtime("isShorter")}(${value}, ${minLength})` }];
  },
  rules: ({ schema: { minLength = 0 } }) => [code`${runtime("checkMinLength")}(${minLength})`],
};

/** `maxLength`. */
export const maxLengthKeyword: Keyword = {
  names: ["maxLength"],
  group: "string",
  findings: ({ schema: { maxLength = 0 }, value }) => [
    { fault: code`${runtime("isLonger")}(${value}, ${maxLength})` },
  ],
  rules: ({ schema: { maxLength = 0 } }) => [code`${runtime("checkMaxLength")}(${maxLength})`],
};
