import { layout } from "./oxfmt.js";

/** A list of texts that is broken, as `JSON.stringify` has it, with the key before it and the comma behind it. */
const brokenList = /^( +"(?:[^"\\]|\\.)*": )\[\n((?: +"(?:[^"\\]|\\.)*",?\n)+) +\](,?)$/gm;

/**
 * Lays JSON out as prettier does, which takes a second for the manifest of a large package: lists of texts stand on one line where they fit.
 *
 * @param text From `JSON.stringify` with two spaces, its lists being of texts.
 * @returns `undefined` where letters are of a width that is not known here.
 */
export function layOutLists(text: string): string | undefined {
  let isKnown = true;
  const laidOut = text.replace(brokenList, (broken, key: string, items: string, comma: string) => {
    isKnown &&= /^[\x20-\x7e\n]*$/.test(broken);
    const list = items.trim().split(/,\n */).join(", ");
    const line = `${key}[${list}]${comma}`;
    return line.length <= layout.printWidth ? line : broken;
  });
  return isKnown ? laidOut : undefined;
}
