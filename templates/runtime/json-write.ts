import { rewriteJson } from "./json-text.js";

/** `JSON.rawJSON`, where the platform has it (ECMAScript, "JSON.parse source text access"). */
interface PlatformJson {
  readonly rawJSON?: (text: string) => unknown;
}

// The types of ES2022 do not know it.
const platform = JSON as PlatformJson;

/**
 * Writes JSON as `JSON.stringify` does, and every `bigint` as a number with all its digits.
 *
 * @throws TypeError as `JSON.stringify` does: for circles
 */
export function writeExactJson(value: unknown): string {
  const { rawJSON } = platform;
  return rawJSON
    ? JSON.stringify(value, (_key, member: unknown) =>
        typeof member === "bigint" ? rawJSON(`${member}`) : member,
      )
    : writeByMarks(value);
}

/** Whether a value is a text or an object of the class String, which `JSON.stringify` writes alike. */
function isText(value: unknown): boolean {
  try {
    String.prototype.valueOf.call(value);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where there is no `JSON.rawJSON`, every string gets a letter and integers become strings with another; then they are
 * taken away. No string of the value can pass for an integer.
 */
export function writeByMarks(value: unknown): string {
  let hasIntegers = false;
  const marked = JSON.stringify(value, (_key, member: unknown) => {
    if (typeof member === "bigint") {
      hasIntegers = true;
      return `n${member}`;
    }
    return isText(member) ? `s${member as string}` : member;
  });
  if (!hasIntegers) return JSON.stringify(value);
  return rewriteJson(marked, {
    string: (token) =>
      token.startsWith('"n') ? token.slice(2, -1) : `"${token.slice(2)}`,
  });
}
