import { type Check, fail } from "./validator-scope.js";

const numberCheck =
  (
    keyword: string,
    wording: string,
    holds: (value: number, limit: number) => boolean,
  ) =>
  (limit: number): Check =>
  (value, scope) => {
    if (typeof value === "number" && !holds(value, limit)) {
      fail(scope, keyword, `must be ${wording} ${limit}`, limit, value);
    }
  };

/** `minimum`. */
export const checkMinimum: (limit: number) => Check =
  /* @__PURE__ */ numberCheck(
    "minimum",
    "at least",
    (value, limit) => value >= limit,
  );

/** `maximum`. */
export const checkMaximum: (limit: number) => Check =
  /* @__PURE__ */ numberCheck(
    "maximum",
    "at most",
    (value, limit) => value <= limit,
  );

/** `exclusiveMinimum`. */
export const checkExclusiveMinimum: (limit: number) => Check =
  /* @__PURE__ */ numberCheck(
    "exclusiveMinimum",
    "more than",
    (value, limit) => value > limit,
  );

/** `exclusiveMaximum`. */
export const checkExclusiveMaximum: (limit: number) => Check =
  /* @__PURE__ */ numberCheck(
    "exclusiveMaximum",
    "less than",
    (value, limit) => value < limit,
  );

/** `format` of a number: `int32` and such, as the range that it names. */
export function checkNumberFormat(
  name: string,
  low: number,
  high: number,
  isWhole: boolean,
): Check {
  return (value, scope) => {
    if (typeof value !== "number") return;
    if (!(
      value >= low &&
      value <= high &&
      (!isWhole || Number.isInteger(value))
    )) {
      fail(scope, "format", `must be of format ${name}`, name, value);
    }
  };
}
