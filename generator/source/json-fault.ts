import { type ParseError, getLocation, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { createLineIndex } from "./line-index.js";

/**
 * Says what keeps a text from being JSON, and where.
 *
 * @param error What `JSON.parse` threw.
 */
export function jsonFault(text: string, uri: string, error: unknown): Diagnostic {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  const offset = first ? first.offset : offsetInMessage(error, text);
  const kind = first ? printParseErrorCode(first.error) : "";
  const isName = kind === "InvalidSymbol" && getLocation(text, offset).isAtPropertyKey;
  const expected = expectations[isName ? "PropertyNameExpected" : kind];
  return {
    code: "syntax-json",
    severity: "error",
    origin: { uri, pointer: "#" },
    position: createLineIndex(text).positionAt(offset),
    message: expected ? `${expected}; found ${foundAt(text, offset)}.` : v8Message(error),
  };
}

/** What the grammar wants where a fault of a kind is. Texts of our own: those of JSON.parse differ between engines. */
const expectations: Readonly<Record<string, string>> = {
  InvalidSymbol: "A value is expected",
  InvalidNumberFormat: "A number in JSON's notation is expected",
  PropertyNameExpected: "A property name in double quotes is expected",
  ValueExpected: "A value is expected",
  ColonExpected: "A colon is expected",
  CommaExpected: "A comma is expected",
  CloseBraceExpected: "A comma or closing brace is expected",
  CloseBracketExpected: "A comma or closing bracket is expected",
  EndOfFileExpected: "The end of the text is expected",
  InvalidCommentToken: "JSON has no comments",
  UnexpectedEndOfComment: "JSON has no comments",
  UnexpectedEndOfString: "A closing double quote is expected on this line",
  UnexpectedEndOfNumber: "A digit is expected",
  InvalidUnicode: "Four hexadecimal digits are expected after \\u",
  InvalidEscapeCharacter: 'An escape is one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u',
  InvalidCharacter: "Control characters in a string are written as escapes",
};

function foundAt(text: string, offset: number): string {
  const rest = text.slice(offset, offset + 40);
  if (rest.trim() === "" && offset + 40 >= text.length) return "the end of the text";
  const word = /^(?:[\w$.+-]+|"[^"\n]{0,30}"?|\/\/|\/\*)/.exec(rest)?.[0];
  return word?.startsWith('"') ? word : JSON.stringify(word ?? [...rest][0]);
}

function offsetInMessage(error: unknown, text: string): number {
  const match = /at position (\d+)/.exec(error instanceof Error ? error.message : "");
  return match ? Number(match[1]) : text.length;
}

function v8Message(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `The text is not JSON: ${message.replace(/\s*(in JSON )?at position.*$/s, "")}.`;
}
