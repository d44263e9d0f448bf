import { layout } from "./oxfmt.js";

/**
 * Lays JSON out as prettier does, which takes a second for the manifest of a large package: lists of texts stand on one line where they fit.
 *
 * @param text From `JSON.stringify` with two spaces, its lists being of texts.
 * @returns `undefined` where letters are of a width that is not known here.
 */
export function layOutLists(text: string): string | undefined {
  const parts: string[] = [];
  let end = 0;
  for (let at = text.indexOf(opening); at !== -1; at = text.indexOf(opening, end)) {
    const start = text.lastIndexOf("\n", at) + 1;
    const [indent = ""] = /^ */.exec(text.slice(start, at)) ?? [];
    const list = text.slice(start, text.indexOf(`\n${indent}]`, at));
    if (!/^[\x20-\x7e\n]*$/.test(list)) return undefined;
    parts.push(text.slice(end, start));
    end = start + list.length + `\n${indent}]`.length;
    const isLast = text[end] !== ",";
    parts.push(onOneLine(list, isLast) ?? text.slice(start, end));
  }
  return [...parts, text.slice(end)].join("");
}

/** What begins a list that is broken: no text of JSON has a line break in it. */
const opening = ": [\n";

/**
 * @param broken A key and its list, without the bracket that ends it.
 * @returns `undefined` where a line is too short for it, with the comma behind it.
 */
function onOneLine(broken: string, isLast: boolean): string | undefined {
  const [head = "", ...items] = broken.split(/\n +/);
  const line = `${head}${items.join(" ")}]`;
  return line.length + (isLast ? 0 : 1) <= layout.printWidth ? line : undefined;
}
