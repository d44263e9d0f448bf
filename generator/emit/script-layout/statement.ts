import { isNarrow, isTooLong } from "../laid-out.js";
import { type Page, type Spot, breakLine } from "../type-layout/page.js";
import { unusual } from "../type-layout/unusual.js";
import { putCondition, readCondition } from "./condition.js";
import { measured } from "./make.js";
import { hasPlace } from "./has-place.js";
import { put, putAssigned, putNotSetIn } from "./put.js";
import { readExpression } from "./read-expression.js";
import { type Reader, readFrom, skips, take } from "./reader.js";

/** A statement, or what of it stands before the bracket of a block, in a text. */
export interface Place {
  readonly text: string;
  /** Whether all letters of it are known to be one column wide. */
  readonly isNarrow: boolean;
  readonly at: number;
  /** The line that begins there. */
  readonly line: string;
}

/** @returns Where the next one begins. */
export function putStatement(spot: Spot, place: Place): number {
  const { text, at, line } = place;
  const { page } = spot;
  if (isLaidOut(line, page) && (place.isNarrow || isNarrow(line))) {
    page.line += line;
    return at + line.length + 1;
  }
  if (/^(?:export )?function /.test(line)) {
    putFunctionHead(line, spot);
    return at + line.length + 1;
  }
  const before = line.startsWith(otherwise) ? otherwise : "";
  page.line += before;
  const reader = readFrom(text, place.isNarrow, at + before.length);
  putLonger(reader, spot);
  return page.line.endsWith("{") ? reader.end + 1 : reader.start;
}

/** A label of a `switch`. */
export const label = /^(?:case .*|default):$/;

/** Parentheses around an operand, an object, a list of lists and a function ask for a closer look. */
const involved = /(?<![\w$\])]|^if |^for |^switch )\(|\{.|\[\[|=>/;

const otherwise = "} else ";

const whole = /^(?:.*;|\}|(?:if|for|switch|\} else|(?:export )?function) .*\{|case .*:|default:)$/;

/** Whether a line is a whole statement, or the beginning of a block, that stays as it is. */
const isLaidOut = (line: string, page: Page): boolean =>
  whole.test(line) && !isTooLong(page.line.length + line.length) && !involved.test(line);

function putFunctionHead(line: string, { page, indent }: Spot): void {
  const [, before, parameters] = /^(.*\()([\w$]*(?: = \{\})?)\) \{$/.exec(line) ?? unusual();
  if (!isNarrow(line)) unusual();
  if (parameters === "" || !isTooLong(line.length)) {
    page.line += line;
    return;
  }
  page.line += before;
  breakLine(page, indent + 2);
  page.line += `${parameters},`;
  breakLine(page, indent);
  page.line += ") {";
}

/** Writes a statement that is to be broken or that has parentheses too many. */
function putLonger(reader: Reader, spot: Spot): void {
  if (skips(reader, "if")) return putIf(reader, spot);
  if (skips(reader, "return")) putReturn(reader, spot);
  else putAssignment(reader, spot);
  spot.page.line += ";";
  take(reader, ";");
  if (reader.token !== "" && !reader.isFirst) unusual();
}

function putIf(reader: Reader, spot: Spot): void {
  const condition = readCondition(reader);
  putCondition(condition, spot);
  if (spot.page.line.endsWith("{")) return;
  while (!skips(reader, ";")) take(reader, /./);
}

function putReturn(reader: Reader, { page, indent }: Spot): void {
  const value = readExpression(reader);
  if (value.kind === "conditional") unusual(); // as in arguments
  const spot = { page, indent, tail: 1 };
  page.line += "return ";
  if (value.kind !== "chain" || hasPlace(value.columns, spot)) return put(value, spot);
  page.line += "(";
  breakLine(page, indent + 2);
  putNotSetIn(value, { page, indent: indent + 2, tail: 0 });
  breakLine(page, indent);
  page.line += ")";
}

const name = /^[\w$\u0080-\uffff]+$/;

/** A constant or variable, or what an assignment gives one. */
function putAssignment(reader: Reader, spot: Spot): void {
  const words: string[] = [];
  for (const word of ["export", "const", "let"]) if (skips(reader, word)) words.push(word);
  words.push(measured(take(reader, name)));
  spot.page.line += words.join(" ");
  if (reader.token === ";") return;
  take(reader, "=");
  spot.page.line += " =";
  putAssigned(readExpression(reader), { ...spot, tail: 1 });
}
