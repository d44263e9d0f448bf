import type { Conversion } from "./convert.js";
import { JsonInteger, roundIntegers } from "./json-integer.js";
import { rewriteJson } from "./json-text.js";

/** What revivers learn beside the value, where the platform says it (ECMAScript, "JSON.parse source text access"). */
interface ReviverContext {
  readonly source?: string;
}

type ParseWithSource = (
  text: string,
  reviver: (key: string, value: unknown, context?: ReviverContext) => unknown,
) => unknown;

// The types of ES2022 know two arguments of a reviver.
const parse = JSON.parse as ParseWithSource;

/** Reads JSON and converts the value. */
export function readJson(text: string, convert: Conversion): unknown {
  return convert(JSON.parse(text), "memory");
}

/**
 * Reads JSON and converts the value, in which integers past 2^53 are exact where the conversion takes them.
 *
 * @throws SyntaxError as `JSON.parse` does
 */
export function readExactJson(text: string, convert: Conversion): unknown {
  return hasLongNumbers(text)
    ? roundIntegers(convert(parseExactly(text), "memory"))
    : readJson(text, convert);
}

/** Integers of fewer digits are exact as numbers: few texts have others. */
const hasLongNumbers = (text: string): boolean => /\d{16}/.test(text);

/** Reads JSON with a `JsonInteger` in place of each integer past 2^53. */
export function parseExactly(text: string): unknown {
  if (!hasLongNumbers(text)) return JSON.parse(text);
  return knowsSource() ? parseBySource(text) : parseByMarks(text);
}

function knowsSource(): boolean {
  let source: unknown;
  parse("1", (_key, _value, context) => (source = context?.source));
  return source === "1";
}

/** A number by its text. */
const numberOf = (source: string, value: number): number | JsonInteger =>
  Number.isSafeInteger(value) || !/^-?\d+$/.test(source)
    ? value
    : new JsonInteger(source);

const parseBySource = (text: string): unknown =>
  parse(text, (_key, value, context) =>
    typeof value === "number" && context?.source
      ? numberOf(context.source, value)
      : value,
  );

/**
 * Where revivers do not learn the text of a number, every string gets a letter, and long integers become strings with
 * another: no string of the text can pass for a number.
 */
export function parseByMarks(text: string): unknown {
  // Only what is valid can be rewritten.
  JSON.parse(text);
  const marked = rewriteJson(text, {
    string: (token) => `"s${token.slice(1)}`,
    between: (part) =>
      part.replace(/-?\d[\d.eE+-]*/g, (token) =>
        /^-?\d{16,}$/.test(token) ? `"n${token}"` : token,
      ),
  });
  return parse(marked, (_key, value) => {
    if (typeof value !== "string") return value;
    const own = value.slice(1);
    return value.startsWith("n") ? numberOf(own, Number(own)) : own;
  });
}
