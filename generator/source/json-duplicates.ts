import type { JSONPath } from "jsonc-parser";

import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { createLineIndex } from "./line-index.js";
import { childPointer } from "./pointer.js";

/**
 * Whether a JSON text may have a key twice in one object: a count, some hundred times as fast as a parser.
 *
 * Every key of the value stands in the text once; a text that has more of them than the value has some twice. What only
 * looks like one, in a string, has a backslash before its quote.
 *
 * @param keys How many the objects of its value have.
 */
export function mayHaveDuplicates(text: string, keys: number): boolean {
  let count = 0;
  for (let at = text.indexOf('":'); at !== -1; at = text.indexOf('":', at + 2)) {
    if (text[at - 1] !== "\\") count += 1;
  }
  return count !== keys;
}

/** Reports each key that stands in an object already, at its second place. */
export async function duplicateKeys(text: string, uri: string): Promise<Diagnostic[]> {
  const { visit } = await import("jsonc-parser");
  const lines = createLineIndex(text);
  const found: Diagnostic[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (name, offset, _length, _line, _column, path: () => JSONPath) => {
      const names = open.at(-1);
      if (names?.has(name) === true) {
        found.push({
          code: "key-duplicate",
          severity: "warning",
          origin: { uri, pointer: childPointer("#", ...path(), name) },
          position: lines.positionAt(offset),
          message: `The key "${name}" stands in this object twice; the last one counts.`,
        });
      }
      names?.add(name);
    },
  });
  return found;
}
