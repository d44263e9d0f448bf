import { sideOf } from "./bounds.js";
import type { FilterPlan, RangePlan } from "./types.js";
import { wordsOf } from "../words.js";

const opposites: ReadonlyMap<string, string> = new Map([
  ["from", "to"],
  ["since", "until"],
  ["after", "before"],
  ["start", "end"],
  ["starting", "ending"],
  ["begin", "end"],
  ["min", "max"],
  ["minimum", "maximum"],
  ["gte", "lte"],
  ["gt", "lt"],
]);

/** Pairs lower and upper bounds: by opposite words first (`date_from`, `date_to`), then by the one field they share. */
export function planRanges(filters: readonly FilterPlan[]): readonly RangePlan[] {
  const lower = filters.filter(({ operator }) => sideOf(operator) === "lower");
  const upper = filters.filter(({ operator }) => sideOf(operator) === "upper");
  const taken = new Set<FilterPlan>();
  const ranges = new Map<FilterPlan, RangePlan>();
  for (const matches of [isOpposite, isSameField]) {
    for (const low of lower) {
      if (ranges.has(low)) continue;
      const high = upper.find((candidate) => !taken.has(candidate) && matches(low, candidate));
      if (high === undefined) continue;
      taken.add(high);
      ranges.set(low, { lower: low.param, upper: high.param, field: low.field });
    }
  }
  return lower.flatMap((low) => ranges.get(low) ?? []);
}

function isOpposite(low: FilterPlan, high: FilterPlan): boolean {
  const wanted = wordsOf(high.param).join(" ");
  const words = wordsOf(low.param);
  return words.some((word, index) => {
    const opposite = opposites.get(word);
    return opposite !== undefined && words.with(index, opposite).join(" ") === wanted;
  });
}

function isSameField(low: FilterPlan, high: FilterPlan): boolean {
  return (
    low.field === high.field &&
    low.valueType === high.valueType &&
    low.within?.param === high.within?.param
  );
}

/** Parameters that bound one field from one side in several notations: `date_from` (seconds) and `from` (a day). */
export function findNotations(filters: readonly FilterPlan[]): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const { param, field, operator, within } of filters) {
    const side = sideOf(operator);
    if (side === undefined || within !== undefined) continue;
    const key = JSON.stringify([field, side]);
    groups.set(key, [...(groups.get(key) ?? []), param]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
