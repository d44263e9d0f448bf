/** A text that is being written: the lines that are done, and the one that is not. */
export interface Page {
  readonly done: string[];
  line: string;
}

export const newPage = (): Page => ({ done: [], line: "" });

/** Goes on to a line that begins with some spaces. */
export function breakLine(page: Page, indent: number): void {
  page.done.push(page.line);
  page.line = " ".repeat(indent);
}

export const textOf = ({ done, line }: Page): string => done.concat(line).join("\n");
