import { type Code, type ImportedSymbol, code, importedType } from "../code.js";
import type { FilterNames } from "./names.js";

/** The type of a query as filters hold it: dates that are a `Date` in memory are texts there. */
export function queryOf({ queryType, isConverted }: FilterNames): Code {
  const query = importedType("./models.js", queryType);
  return isConverted === true ? writtenQuery(query) : code`${query}`;
}

/** A query as it is written. */
export const writtenQuery = (query: ImportedSymbol): Code =>
  code`${importedType("./runtime/query-written.js", "AsWritten")}<${query}>`;
