import { type Code, type ImportedSymbol, code, importedType } from "../code.js";
import { symbolNode } from "../shape-node.js";
import type { TypeNode } from "../type-layout/nodes.js";
import type { FilterNames } from "./names.js";

const asWritten = importedType("./runtime/query-written.js", "AsWritten");

/** The type of a query as filters hold it: dates that are a `Date` in memory are texts there. */
export function queryOf({ queryType, isConverted }: FilterNames): Code {
  const query = importedType("./models.js", queryType);
  return isConverted === true ? code`${asWritten}<${query}>` : code`${query}`;
}

/** A query as it is written. */
export const writtenQuery = (query: ImportedSymbol): TypeNode =>
  symbolNode(asWritten, symbolNode(query));
