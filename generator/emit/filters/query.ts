import { type ImportedSymbol, importedType } from "../code.js";
import type { TypeNode } from "../type-layout/nodes.js";
import type { FilterNames } from "./names.js";
import { symbolNode } from "../type-nodes.js";

/** The type of a query as filters hold it: dates that are a `Date` in memory are texts there. */
export function queryOf({ queryType, isConverted }: FilterNames): TypeNode {
  const query = importedType("./models.js", queryType);
  return isConverted === true ? writtenQuery(query) : symbolNode(query);
}

/** A query as it is written. */
export const writtenQuery = (query: ImportedSymbol): TypeNode =>
  symbolNode(importedType("./runtime/query-written.js", "AsWritten"), symbolNode(query));

/** The type of the chain, which the filter's own module declares. */
export const chainOf = ({ chainType, file }: FilterNames): TypeNode =>
  symbolNode(importedType(`./filters/${file}.js`, chainType));
