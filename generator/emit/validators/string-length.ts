import { code, importedValue } from "../code.js";
import type { Keyword } from "./keyword.js";

const runtime = (name: string) => importedValue("./runtime/validator-string.js", name);

/** `minLength`. A string has at least half as many code points as code units, so counting is rarely needed. */
export const minLengthKeyword: Keyword = {
  names: ["minLength"],
  group: "string",
  findings({ schema: { minLength = 0 }, value }) {
    if (minLength <= 0) return [];
    if (minLength === 1) return [{ fault: code`${value} === ""` }];
    const count = code`${runtime("codePointLength")}(${value})`;
    return [
      {
        fault: code`(${value}.length < ${2 * minLength - 1} && ${count} < ${minLength})`,
      },
    ];
  },
  rules: ({ schema: { minLength = 0 } }) => [code`${runtime("checkMinLength")}(${minLength})`],
};

/** `maxLength`. A string never has more code points than code units. */
export const maxLengthKeyword: Keyword = {
  names: ["maxLength"],
  group: "string",
  findings({ schema: { maxLength = 0 }, value }) {
    const count = code`${runtime("codePointLength")}(${value})`;
    return [{ fault: code`(${value}.length > ${maxLength} && ${count} > ${maxLength})` }];
  },
  rules: ({ schema: { maxLength = 0 } }) => [code`${runtime("checkMaxLength")}(${maxLength})`],
};
