import { code, valuesOf } from "../code.js";
import type { Keyword } from "./keyword.js";

const runtime = valuesOf("./runtime/validator-multiple.js");

/** `multipleOf`. The remainder of a division by a whole number is exact; other divisors are decimals. */
export const multipleOfKeyword: Keyword = {
  names: ["multipleOf"],
  group: "number",
  findings: ({ schema: { multipleOf = 1 }, value }) => [
    {
      fault: Number.isInteger(multipleOf)
        ? code`${value} % ${multipleOf} !== 0`
        : code`!${runtime("isMultiple")}(${value}, ${multipleOf})`,
    },
  ],
  rules: ({ schema: { multipleOf = 1 } }) => [code`${runtime("checkMultipleOf")}(${multipleOf})`],
};
