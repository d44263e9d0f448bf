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

/** Made on first use: keyword files import each other's parts, and this list must not be read before all are there. */
let list: readonly Keyword[] | undefined;

/** By schema: each is asked for its keywords many times over. */
const known = new WeakMap<SchemaObject, readonly Keyword[]>();

/** The keywords that a schema has, in the order of `allKeywords`. */
export function keywordsOf(schema: SchemaObject): readonly Keyword[] {
  const found = known.get(schema);
  if (found) return found;
  list ??= allKeywords();
  const own = list.filter((keyword) => keyword.names.some((name) => isPresent(schema, name)));
  known.set(schema, own);
  return own;
}

/** Whether a schema asks anything of a value; `except` is left out of account. */
export function hasAssertions(schema: SchemaObject, except?: keyof SchemaObject): boolean {
  return keywordsOf(schema).some((keyword) =>
    keyword.names.some((name) => name !== except && isPresent(schema, name)),
  );
}

// A keyword can be present as `undefined` in schemas that a plan has made.
const isPresent = (schema: SchemaObject, name: keyof SchemaObject): boolean =>
  Object.hasOwn(schema, name) && schema[name] !== undefined;
