import type { ImportedSymbol } from "../code.js";
import { isNarrow } from "../laid-out.js";

/** A text that is being written: the lines that are done, and the one that is not. */
export interface Page {
  readonly done: string[];
  line: string;
  /** Columns that are put before each line later. */
  readonly margin: number;
  /** Local name of a symbol of another module. */
  readonly nameOf: NameOf;
  /** Whether prettier would lay it out like this; what it makes of wide letters and of rare forms is not known here. */
  isSure: boolean;
}

/** Where a type is written. */
export interface Spot {
  readonly page: Page;
  /** Spaces before the lines that follow. */
  readonly indent: number;
  /** Characters that have to stand behind it on its last line. */
  readonly tail: number;
}

/** Gives the local name of a symbol. */
export type NameOf = (symbol: ImportedSymbol) => string;

/** An empty page. */
export const newPage = (nameOf: NameOf = ({ name }) => name, margin = 0): Page => ({
  done: [],
  line: "",
  margin,
  nameOf,
  isSure: true,
});

/** Goes on to a line that begins with some spaces. */
export function breakLine(page: Page, indent: number): void {
  page.done.push(page.line);
  page.line = " ".repeat(indent);
}

/** A place on a page. */
export interface Mark {
  /** Lines before it. */
  readonly done: number;
  readonly line: string;
}

/** Where a page has come to. */
export const markOf = ({ done, line }: Page): Mark => ({ done: done.length, line });

/** Takes back what was written since. */
export function goBack({ done, line }: Mark, page: Page): void {
  page.done.length = done;
  page.line = line;
}

/** A text of one column a letter, for all that is known. */
export function measured(text: string, page: Page): string {
  if (!isNarrow(text)) page.isSure = false;
  return text;
}

/** What stands on a page. */
export const textOf = ({ done, line }: Page): string =>
  done.length === 0 ? line : `${done.join("\n")}\n${line}`;

/** Takes what stands on a page from it. */
export function takeText(page: Page): string {
  const text = textOf(page);
  page.done.length = 0;
  page.line = "";
  return text;
}
