import { limit } from "./validator-limit.js";
import { type Check, fail } from "./validator-scope.js";

/** Length in code points (RFC 8259 section 7), which is what `minLength` and `maxLength` count. */
const codePointLength = (text: string): number => [...text].length;

// A code point is one or two code units: few texts are counted, and none that is much longer than its limit.

/** Whether a text has more code points than a limit. */
export function isLonger(text: string, limit: number): boolean {
  return (
    text.length > limit &&
    (text.length > 2 * limit || codePointLength(text) > limit)
  );
}

/** Whether a text has fewer code points than a limit. */
export function isShorter(text: string, limit: number): boolean {
  return (
    text.length < limit ||
    (text.length < 2 * limit && codePointLength(text) < limit)
  );
}

/** `minLength`. */
export const checkMinLength: (limit: number) => Check = /* @__PURE__ */ limit(
  "minLength",
  "have a length of at least",
  (value, least) => typeof value === "string" && isShorter(value, least),
);

/** `maxLength`. */
export const checkMaxLength: (limit: number) => Check = /* @__PURE__ */ limit(
  "maxLength",
  "have a length of at most",
  (value, most) => typeof value === "string" && isLonger(value, most),
);

/** `pattern`. */
export function checkPattern(pattern: RegExp): Check {
  return (value, scope) => {
    if (typeof value === "string" && !pattern.test(value)) {
      fail(
        scope,
        "pattern",
        `must match ${pattern.source}`,
        pattern.source,
        value,
      );
    }
  };
}

/** `format` of a string. */
export function checkFormat(
  name: string,
  isFormat: (text: string) => boolean,
): Check {
  return (value, scope) => {
    if (typeof value === "string" && !isFormat(value)) {
      fail(scope, "format", `must be of format ${name}`, name);
    }
  };
}
