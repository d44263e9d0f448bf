import type { FilterIssue } from "./filter-check.js";
import type { FilterRule } from "./filter-table.js";

/** A pair of a query as it stands there: escaped, since delimiters do not differ from data otherwise. */
export interface RawPair {
  /** Not escaped. */
  readonly name: string;
  readonly rawName: string;
  readonly rawText: string;
}

/** What a query says before it is checked. */
export interface ReadValues {
  readonly values: ReadonlyMap<string, unknown>;
  readonly issues: readonly FilterIssue[];
}

/** A text as it was before it was escaped, as forms or as OpenAPI escape; what is not escaped right stays. */
export const decode = (raw: string): string =>
  new URLSearchParams("=" + raw).get("") ?? "";

/**
 * The pairs of a query string.
 *
 * `URLSearchParams` have no escapes left: a comma is taken for a delimiter.
 */
export const pairsOf = (search: string | URLSearchParams): RawPair[] => {
  if (typeof search !== "string") {
    const pairs: RawPair[] = [];
    search.forEach((text, name) =>
      pairs.push({
        name,
        rawName: encodeURIComponent(name),
        rawText: encodeURIComponent(text).replace(/%2C/g, ","),
      }),
    );
    return pairs;
  }
  return search
    .replace(/^\?/, "")
    .split("&")
    .filter((pair) => pair)
    .map((pair) => {
      const [rawName = "", ...texts] = pair.split("=");
      return { name: decode(rawName), rawName, rawText: texts.join("=") };
    });
};

/** The issue of a parameter or member that is given again. */
export const repeated = (param: string, name: string = param): FilterIssue => ({
  param,
  code: "repeated",
  severity: "error",
  message: `${name}: given more than once, the first counts`,
});

/** A number as a query has it; `undefined` for other texts. */
export const numberIn = (text: string): number | undefined =>
  /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;

/** A text as the type of its parameter; what cannot be one stays text, and `check` says so. */
export const scalar = (
  text: string,
  { type = "", enum: members, anyCase }: FilterRule,
): unknown => {
  const folded = text.toLowerCase();
  const member = members?.find(
    (value) =>
      String(value) === text ||
      (anyCase && String(value).toLowerCase() === folded),
  );
  if (member !== undefined) return member;
  if (type === "boolean")
    return text === "true" ? true : text === "false" ? false : text;
  if (/^(integer|number|unix-.*)$/.test(type)) return numberIn(text) ?? text;
  if (type === "bigint") return /^-?\d{1,20}$/.test(text) ? BigInt(text) : text;
  return type === "email" ? text.trim() : text;
};
