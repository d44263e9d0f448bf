import { type Check, fail } from "./validator-scope.js";

/** Length in code points (RFC 8259 section 7), which is what `minLength` and `maxLength` count. */
export function codePointLength(text: string): number {
  let length = text.length;
  for (let index = 1; index < text.length; index++) {
    const isPair =
      (text.charCodeAt(index) & 0xfc00) === 0xdc00 &&
      (text.charCodeAt(index - 1) & 0xfc00) === 0xd800;
    if (isPair) length--;
  }
  return length;
}

/** Whether a text has more code points than a limit. It never has more of them than code units, so few are counted. */
export function isLonger(text: string, limit: number): boolean {
  return text.length > limit && codePointLength(text) > limit;
}

/** Whether a text has fewer code points than a limit. It has at least half as many as code units. */
export function isShorter(text: string, limit: number): boolean {
  return text.length < 2 * limit && codePointLength(text) < limit;
}

/** `minLength`. */
export function checkMinLength(limit: number): Check {
  return (value, scope) => {
    if (typeof value === "string" && isShorter(value, limit)) {
      fail(scope, "minLength", `must have at least ${limit} characters`, limit);
    }
  };
}

/** `maxLength`. */
export function checkMaxLength(limit: number): Check {
  return (value, scope) => {
    if (typeof value === "string" && isLonger(value, limit)) {
      fail(scope, "maxLength", `must have at most ${limit} characters`, limit);
    }
  };
}

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
      fail(scope, "format", `must be of format ${name}`, name, value);
    }
  };
}
