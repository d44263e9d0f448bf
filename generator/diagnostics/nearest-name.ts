import { distance } from "fastest-levenshtein";

/**
 * The known name that a mistyped one most likely stands for; upper and lower case are alike.
 *
 * @returns The first of those with the least edit distance, where that is at most a third of the name's letters, or two, and not all
 *   of them.
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let least = Math.floor(Math.min(Math.max(2, name.length / 3), name.length - 1)) + 1;
  for (const candidate of known) {
    const edits = distance(name.toLowerCase(), candidate.toLowerCase());
    if (edits >= least) continue;
    least = edits;
    nearest = candidate;
  }
  return nearest;
}
