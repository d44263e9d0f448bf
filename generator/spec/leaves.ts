import type { JsonObject, JsonValue } from "../source/document.js";
import { subschemaRules } from "./grammar.js";

/** Gives what a leaf comes to, which `visit` finds out. */
export type VisitLeaf = (
  leaf: JsonObject,
  visit: () => JsonValue | undefined,
) => JsonValue | undefined;

/**
 * Whether a schema holds no others and says nothing of where it stands or what it leads to: all that is to be known of it
 * is in its text. Descriptions are mostly made of such, and a few of them stand in thousands of places.
 */
export function isLeaf(schema: object): boolean {
  for (const keyword of Object.keys(schema)) {
    if (subschemaRules.has(keyword) || keyword.startsWith("$") || keyword === "discriminator")
      return false;
  }
  return true;
}

/**
 * Visits one of the leaves that are alike, and makes them one object: what later stages make of it, they can keep by that.
 *
 * @param countReports How often something has been reported so far. A leaf that has faults is visited in each place.
 */
export function createLeaves(countReports: () => number): VisitLeaf {
  const known = new Map<string, JsonValue>();
  return (leaf, visit) => {
    const text = JSON.stringify(leaf);
    const before = known.get(text);
    if (before !== undefined) return before;
    const count = countReports();
    const visited = visit();
    if (visited !== undefined && countReports() === count) known.set(text, visited);
    return visited;
  };
}
