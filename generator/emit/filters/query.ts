import { type Code, type ImportedSymbol, code, importedType } from "../code.js";
import type { FilterNames } from "./names.js";

/** The type of a query as filters hold it: dates of a package that has them as `Date` are texts there. */
export function queryOf({ queryType, hasDates }: FilterNames): Code {
  const query = importedType("./models.js", queryType);
  return hasDates === true ? writtenQuery(query) : code`${query}`;
}

/** A query as it is written. */
export const writtenQuery = (query: ImportedSymbol): Code =>
  code`${importedType("./runtime/query-written.js", "AsWritten")}<${query}>`;
