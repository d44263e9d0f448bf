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

/** All keywords, and their places among them by the names that ask for them. */
interface KeywordTable {
  readonly list: readonly Keyword[];
  readonly placesByName: ReadonlyMap<string, readonly number[]>;
}

/** Made on first use: keyword files import each other's parts, and the list must not be read before all are there. */
let table: KeywordTable | undefined;

function createTable(): KeywordTable {
  const list = allKeywords();
  const named = list.flatMap(({ names }, place) => names.map((name) => ({ name, place })));
  const groups = [...groupBy(named, ({ name }) => name)];
  return {
    list,
    placesByName: new Map(groups.map(([name, uses]) => [name, uses.map(({ place }) => place)])),
  };
}

/** By schema: each is asked for its keywords many times over. */
const known = new WeakMap<SchemaObject, readonly Keyword[]>();

/** The keywords that a schema has, in the order of `allKeywords`. */
export function keywordsOf(schema: SchemaObject): readonly Keyword[] {
  const found = known.get(schema);
  if (found) return found;
  const { list, placesByName } = (table ??= createTable());
  const places: number[] = [];
  for (const name of Object.keys(schema) as (keyof SchemaObject)[]) {
    const named = placesByName.get(name);
    // A keyword can be present as `undefined` in schemas that a plan has made.
    if (named === undefined || schema[name] === undefined) continue;
    for (const place of named) if (!places.includes(place)) places.push(place);
  }
  if (places.length > 1) places.sort((a, b) => a - b);
  const own = places.map((place) => list[place] as Keyword); // one of its
  known.set(schema, own);
  return own;
}

/** Whether a schema asks anything of a value; `except` is left out of account. */
export const hasAssertions = (schema: SchemaObject, except?: keyof SchemaObject): boolean =>
  keywordsOf(schema).some(({ names }) =>
    names.some((name) => name !== except && schema[name] !== undefined),
  );
