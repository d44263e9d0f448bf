// @ts-check
import { PARAMETERS } from "./parameters.js";

/** @import { QueryIssue } from "./query.js" */

/**
 * The issue of a parameter that the description does not have; names the nearest one that it has, if one is near.
 *
 * @param {string} param
 * @returns {QueryIssue}
 */
export function unknownIssue(param) {
  const near = nearestName(param);
  const hint = near === undefined ? "" : `; did you mean ${near}?`;
  return { param, code: "unknown", message: `${param}: no such parameter${hint}` };
}

/** @param {string} name */
function nearestName(name) {
  if (name.length > 40) return undefined; // no parameter is near it, and the distance takes time
  const ranked = PARAMETERS.map((known) => ({
    name: known.name,
    edits: distance(name, known.name),
  }));
  const nearest = ranked.reduce((best, next) => (next.edits < best.edits ? next : best));
  return nearest.edits <= Math.max(2, name.length / 3) ? nearest.name : undefined;
}

/**
 * Levenshtein's distance.
 *
 * @param {string} a
 * @param {string} b
 */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, same));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
