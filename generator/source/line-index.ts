import type { Position } from "../diagnostics/diagnostic.js";

/** Line starts of a text. */
export interface LineIndex {
  /** @param offset UTF-16 code units from the start; past the end counts as the end. */
  positionAt(offset: number): Position;
}

/** Lines end at LF, CR LF or CR, as editors count them. */
export function createLineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  return {
    positionAt(offset) {
      const at = Math.min(offset, text.length);
      const line = lastAtMost(starts, at);
      return { line: line + 1, column: at - (starts[line] ?? 0) + 1 };
    },
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  if (text.includes("\r")) {
    const lineEnd = /\r\n|\n|\r/g;
    while (lineEnd.test(text)) starts.push(lineEnd.lastIndex);
  } else {
    // As in most texts. Some have hundreds of thousands of lines.
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
      starts.push(at + 1);
  }
  return starts;
}

/** Index of the last item that is at most `value`; the first item is. */
function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
