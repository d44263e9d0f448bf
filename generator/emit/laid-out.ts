import { type Code, code, join } from "./code.js";

/** The longest line that prettier leaves. */
const width = 80;

/** `{ a, b }` between two texts, as prettier lays it out: where a line is too short for several names, each has its own. */
export function namesText(before: string, names: readonly string[], after: string): string {
  const line = `${before}{ ${names.join(", ")} }${after}`;
  if (names.length < 2 || line.length <= width) return line;
  return `${before}{\n${names.map((name) => `  ${name},\n`).join("")}}${after}`;
}

/**
 * What stands between two brackets, as prettier lays it out: on one line, or each item on its own.
 *
 * @param items Without symbols of other modules, whose names are as long as the module has it.
 * @param others Columns of the line that hold other text.
 * @param indent Spaces that the line begins with.
 */
export function itemsCode(items: readonly Code[], others: number, indent: Code = code``): Code {
  const flat = join(items, ", ");
  if (items.length === 0 || !isTooLong(others + flat.text.length)) return flat;
  const broken = items.map((item) => code`${indent}  ${item},`);
  return code`\n${join(broken, "\n")}\n${indent}`;
}

/** Whether a line of so many columns is broken where it can be. */
export const isTooLong = (columns: number): boolean => columns > width;

/** Letters of one code unit and one column. */
const letters = String.raw`[\x20-\x7e\n\u00a1-\u00a8\u00aa-\u00ac\u00af-\u024f\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u203b\u203d-\u2048\u20ac\u2190-\u2193]`;

/** Emoji of two code units and two columns; parts of flags, and tones of skin, join what stands before them. */
const emoji = String.raw`(?![\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}])(?=\p{Emoji_Presentation})[\u{1f000}-\u{1ffff}]`;

const plain = new RegExp(`^${letters}*$`);
const withEmoji = new RegExp(`^(?:${letters}|${emoji})*$`, "u");

/**
 * Whether a text is known to be as wide as it is long: of letters of ASCII, Latin, Greek or Cyrillic ones, and signs of typography,
 * each one column wide, and of emoji that are two code units.
 */
export const isNarrow = (text: string): boolean =>
  plain.test(text) || (/[\ud83c-\ud83e]/.test(text) && withEmoji.test(text));
