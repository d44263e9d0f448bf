import { groupBy } from "../../plan/group.js";
import type { SchemaObject } from "../../spec/types.js";
import { maxItemsKeyword, minItemsKeyword, uniqueItemsKeyword } from "./array-size.js";
import { allOfKeyword, anyOfKeyword, ifKeyword, notKeyword } from "./combine.js";
import { containsKeyword } from "./contains.js";
import { dependentRequiredKeyword, dependentSchemasKeyword } from "./dependent.js";
import { enumKeyword } from "./enum.js";
import { formatKeyword, numberFormatKeyword } from "./format.js";
import { itemsKeyword, prefixItemsKeyword } from "./items.js";
import type { Keyword } from "./keyword.js";
import { membersKeyword } from "./members.js";
import { multipleOfKeyword } from "./multiple-of.js";
import { numberLimitKeywords } from "./number-limits.js";
import { oneOfKeyword } from "./one-of.js";
import { patternKeyword } from "./pattern.js";
import { propertiesKeyword } from "./properties.js";
import { referenceKeywords } from "./reference.js";
import { maxLengthKeyword, minLengthKeyword } from "./string-length.js";
import { typeKeyword } from "./type.js";
import { unevaluatedItemsKeyword, unevaluatedPropertiesKeyword } from "./unevaluated.js";

/**
 * Every keyword, cheap checks first.
 *
 * `enum` stands last of its group, since the compiler narrows what it compares; `unevaluated*` after all others, since
 * they build on them.
 */
export const allKeywords = (): readonly Keyword[] => [
  typeKeyword,
  ...numberLimitKeywords,
  multipleOfKeyword,
  numberFormatKeyword,
  minLengthKeyword,
  maxLengthKeyword,
  formatKeyword,
  patternKeyword,
  minItemsKeyword,
  maxItemsKeyword,
  prefixItemsKeyword,
  itemsKeyword,
  containsKeyword,
  uniqueItemsKeyword,
  propertiesKeyword,
  dependentRequiredKeyword,
  membersKeyword,
  ...referenceKeywords,
  allOfKeyword,
  anyOfKeyword,
  oneOfKeyword,
  notKeyword,
  ifKeyword,
  dependentSchemasKeyword,
  enumKeyword,
  unevaluatedItemsKeyword,
  unevaluatedPropertiesKeyword,
];

/** The keywords that each name asks for, and their ranks among all. */
interface KeywordTable {
  readonly byName: ReadonlyMap<string, readonly Keyword[]>;
  readonly ranks: ReadonlyMap<Keyword, number>;
}

/** Made on first use: keyword files import each other's parts, and the list must not be read before all are there. */
let table: KeywordTable | undefined;

function createTable(): KeywordTable {
  const all = allKeywords();
  const named = all.flatMap((keyword) => keyword.names.map((name) => ({ name, keyword })));
  const groups = [...groupBy(named, ({ name }) => name)];
  return {
    byName: new Map(groups.map(([name, uses]) => [name, uses.map(({ keyword }) => keyword)])),
    ranks: new Map(all.map((keyword, rank) => [keyword, rank])),
  };
}

/** By schema: each is asked for its keywords many times over. */
const known = new WeakMap<SchemaObject, readonly Keyword[]>();

/** The keywords that a schema has, in the order of `allKeywords`. */
export function keywordsOf(schema: SchemaObject): readonly Keyword[] {
  const before = known.get(schema);
  if (before) return before;
  const found = findKeywords(schema);
  known.set(schema, found);
  return found;
}

function findKeywords(schema: SchemaObject): readonly Keyword[] {
  const { byName, ranks } = (table ??= createTable());
  const found: Keyword[] = [];
  for (const name of Object.keys(schema) as (keyof SchemaObject)[]) {
    const named = byName.get(name);
    // A keyword can be present as `undefined` in schemas that a plan has made.
    if (named !== undefined && schema[name] !== undefined) found.push(...named);
  }
  if (found.length < 2) return found;
  const rankOf = (keyword: Keyword): number => ranks.get(keyword) ?? 0;
  return [...new Set(found)].sort((a, b) => rankOf(a) - rankOf(b));
}

/** Whether a schema asks anything of a value; `except` is left out of account. */
export const hasAssertions = (schema: SchemaObject, except?: keyof SchemaObject): boolean =>
  keywordsOf(schema).some(({ names }) =>
    names.some((name) => name !== except && schema[name] !== undefined),
  );
