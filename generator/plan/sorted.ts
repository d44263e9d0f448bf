/**
 * @param sorted Texts in the order of code units.
 * @returns Those of them that begin with a prefix.
 */
export function beginningWith(sorted: readonly string[], prefix: string): readonly string[] {
  let start = 0;
  for (let end = sorted.length; start < end;) {
    const middle = (start + end) >>> 1;
    if ((sorted[middle] as string) < prefix) start = middle + 1;
    else end = middle;
  }
  for (let end = start; ; end++) {
    if (sorted[end]?.startsWith(prefix) !== true) return sorted.slice(start, end);
  }
}
