import { type FilterInput } from "./filter-condition.js";
import type { FilterTable } from "./filter-table.js";
/**
* Says in one English sentence what a filter asks for, with instants in UTC.
*
* @example
* describe(outboundLogs().action("BOUNCED_HARD"), outboundLogsTable) // "All with an action BOUNCED_HARD."
*/
export declare const describe: <Q extends object>(input: FilterInput<Q>, table: FilterTable) => string;
//# sourceMappingURL=filter-describe.d.ts.map
