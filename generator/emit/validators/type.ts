import { type Code, code, valuesOf } from "../code.js";
import type { SchemaType } from "../../spec/types.js";
import { every, some } from "./conditions.js";
import type { Group, Keyword } from "./keyword.js";
import { typesOf } from "./place.js";

const runtime = valuesOf("./runtime/validator-type.js");

/** The group of keywords for values of a type; absent for `null` and `boolean`, which have none. */
export function groupOf(type: SchemaType): Exclude<Group, "any"> | undefined {
  switch (type) {
    case "null":
    case "boolean":
      return undefined;
    case "integer":
      return "number";
    default:
      return type;
  }
}

/** An expression that is true for values that a group is about. */
export function guard(group: Exclude<Group, "any">, value: Code): Code {
  if (group === "array") return code`Array.isArray(${value})`;
  if (group === "object") return code`${runtime("isObject")}(${value})`;
  return code`typeof ${value} === ${group}`;
}

/** Fault of a number: one that is not whole, or not finite and so not of JSON. */
export function numberFault(takesFractions: boolean, value: Code): Code {
  return takesFractions
    ? code`!Number.isFinite(${value})`
    : code`!${runtime("isInteger")}(${value})`;
}

function typeFault(type: SchemaType, value: Code): Code {
  switch (type) {
    case "null":
      return code`${value} !== null`;
    case "integer":
      return numberFault(false, value);
    case "number":
      return some([code`typeof ${value} !== "number"`, numberFault(true, value)]);
    case "array":
    case "object":
      return code`!${guard(type, value)}`;
    default:
      return code`typeof ${value} !== ${type}`;
  }
}

/** An expression that is true where a value is of none of the types. */
export function typesFault(types: readonly SchemaType[], value: Code): Code {
  if (types.length === 0) return code`true`;
  const isNumber = types.includes("number");
  const distinct = isNumber ? types.filter((type) => type !== "integer") : types;
  return every(distinct.map((type) => typeFault(type, value)));
}

/** `type`. Its code is part of every compiled schema (`compile.ts`). */
export const typeKeyword: Keyword = {
  names: ["type"],
  group: "any",
  findings: () => [],
  rules: ({ schema }) => [code`${(typesOf(schema) ?? []).join(" ")}`],
};
