import { code, importedValue } from "../code.js";
import { capital } from "../../plan/words.js";
import type { Keyword } from "./keyword.js";

type Limit = "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum";

/** Comparison that is a fault. NaN compares false with everything, so it is asked whether the right one holds. */
const holds = {
  minimum: code`>=`,
  maximum: code`<=`,
  exclusiveMinimum: code`>`,
  exclusiveMaximum: code`<`,
} as const;

function limitKeyword(name: Limit): Keyword {
  const check = importedValue("./runtime/validator-number.js", `check${capital(name)}`);
  return {
    names: [name],
    group: "number",
    findings: ({ schema, value }) => [
      { fault: code`!(${value} ${holds[name]} ${schema[name] ?? 0})` },
    ],
    rules: ({ schema }) => [code`${check}(${schema[name] ?? 0})`],
  };
}

/** `minimum`, `maximum`, `exclusiveMinimum`, `exclusiveMaximum`: independent of each other. */
export const numberLimitKeywords: readonly Keyword[] = [
  limitKeyword("minimum"),
  limitKeyword("maximum"),
  limitKeyword("exclusiveMinimum"),
  limitKeyword("exclusiveMaximum"),
];
