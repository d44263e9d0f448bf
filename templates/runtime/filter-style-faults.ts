import type { ParameterRule } from "./descriptor.js";
import { type FilterIssue, issue } from "./filter-check.js";
import { delimiterOf, isExplodedObject } from "./filter-shape.js";
import type { FilterTable, FilterValues } from "./filter-table.js";

const isGroup = (value: unknown): value is object =>
  typeof value === "object" && value !== null;

/** Whether a list holds what `deepObject` writes as if it stood beside it. */
const holdsGroups = (value: unknown): boolean =>
  isGroup(value) &&
  Object.values(value).some(
    (member) =>
      (Array.isArray(value) && isGroup(member)) || holdsGroups(member),
  );

/** A part with the delimiter in it, for styles whose delimiter is escaped as data are. */
const partWithDelimiter = (
  value: object,
  rule: ParameterRule,
): string | undefined => {
  const delimiter = delimiterOf(rule);
  if (!delimiter || (rule.style ?? "form") === "form") return undefined;
  const parts = Array.isArray(value) ? value : Object.entries(value).flat();
  return parts
    .map((part) => (isGroup(part) ? JSON.stringify(part) : String(part)))
    .find((part) => delimiter.test(encodeURIComponent(part)));
};

/** What the style of a parameter cannot carry: it would be read as something else. */
export const styleFaults = (
  values: FilterValues,
  table: FilterTable,
): readonly FilterIssue[] => {
  const { names, styles } = table.chain;
  const exploded = names.filter((name) => isExplodedObject(name, table));
  const membersOf = (name: string): readonly string[] =>
    isGroup(values[name]) ? Object.keys(values[name]) : [];
  return names.flatMap((name) => {
    const value = values[name];
    if (!isGroup(value) || styles?.[name]?.mediaType) return [];
    const rule = styles?.[name] ?? {};
    const part = partWithDelimiter(value, rule);
    const others = exploded.filter((other) => other !== name);
    const taken = exploded.includes(name)
      ? membersOf(name).find(
          (member) =>
            (names.includes(member) && !exploded.includes(member)) ||
            others.some((other) => membersOf(other).includes(member)),
        )
      : undefined;
    return [
      ...(part === undefined
        ? []
        : [
            issue(
              name,
              "style",
              `${part} has the delimiter of the style in it`,
            ),
          ]),
      ...(taken === undefined
        ? []
        : [issue(name, "style", `${taken} is a parameter of its own, too`)]),
      ...(rule.style === "deepObject" && holdsGroups(value)
        ? [
            issue(
              name,
              "style",
              "a list in it holds lists or objects, which cannot be told apart",
            ),
          ]
        : []),
    ];
  });
};
