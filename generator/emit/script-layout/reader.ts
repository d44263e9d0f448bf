import { unusual } from "../type-layout/unusual.js";

/** Code that is read a token at a time. */
export interface Reader {
  readonly text: string;
  /** Whether all letters of the text are known to be one column wide. */
  readonly isNarrow: boolean;
  /** Where the token begins. */
  start: number;
  /** Behind the token. */
  end: number;
  /** The token; empty at the end of the text. */
  token: string;
  /** Whether the token is the first on its line. */
  isFirst: boolean;
}

/** Reads from a place on, at the token that begins there. */
export function readFrom(text: string, isNarrow: boolean, start: number): Reader {
  const reader = { text, isNarrow, start, end: start, token: "", isFirst: false };
  advance(reader);
  return reader;
}

const space = 0x20;
const lineFeed = 0x0a;

const tokens =
  /\/\* @__PURE__ \*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\d[\w.]*(?:(?<=e)-\d+)?|[\w$\u0080-\uffff]+|=>|[=!]==|[<>]=|&&|\|\||\+\+|[-+<>!?:.,;=()[\]{}]/y;

/**
 * Goes on to the next token.
 *
 * @throws Unusual where there is none that generated code has
 */
export function advance(reader: Reader): void {
  const { text } = reader;
  let start = reader.end;
  let letter = text.charCodeAt(start);
  reader.isFirst = letter === lineFeed;
  while (letter === space || letter === lineFeed) letter = text.charCodeAt(++start);
  tokens.lastIndex = start;
  if (start < text.length && !tokens.test(text)) unusual();
  reader.start = start;
  reader.end = start < text.length ? tokens.lastIndex : start;
  reader.token = text.slice(start, reader.end);
}

/** Whether the token is this one; goes on behind it where it is. */
export function skips(reader: Reader, token: string): boolean {
  if (reader.token !== token) return false;
  advance(reader);
  return true;
}

/**
 * The token, behind which it goes on.
 *
 * @throws Unusual where it is another than that which is expected
 */
export function take(reader: Reader, expected: string | RegExp): string {
  const { token } = reader;
  const isExpected = typeof expected === "string" ? token === expected : expected.test(token);
  if (!isExpected) unusual();
  advance(reader);
  return token;
}
