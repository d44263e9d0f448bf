import { limit } from "./validator-limit.js";
import { type Check, fail } from "./validator-scope.js";

// NaN compares false with everything, so it is asked whether the right comparison holds.

/** `minimum`. */
export const checkMinimum: (limit: number) => Check = /* @__PURE__ */ limit(
  "minimum",
  "be at least",
  (value, least) => typeof value === "number" && !(value >= least),
);

/** `maximum`. */
export const checkMaximum: (limit: number) => Check = /* @__PURE__ */ limit(
  "maximum",
  "be at most",
  (value, most) => typeof value === "number" && !(value <= most),
);

/** `exclusiveMinimum`. */
export const checkExclusiveMinimum: (limit: number) => Check =
  /* @__PURE__ */ limit(
    "exclusiveMinimum",
    "be more than",
    (value, least) => typeof value === "number" && !(value > least),
  );

/** `exclusiveMaximum`. */
export const checkExclusiveMaximum: (limit: number) => Check =
  /* @__PURE__ */ limit(
    "exclusiveMaximum",
    "be less than",
    (value, most) => typeof value === "number" && !(value < most),
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
      fail(scope, "format", `must be of format ${name}`, name);
    }
  };
}
