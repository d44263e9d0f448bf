import { type FilterInput } from "./filter-condition.js";
import type { FilterTable } from "./filter-table.js";
/**
* Says in one English sentence what a filter asks for, with instants in UTC.
*
* @example
* describe(outboundLogs().action("BOUNCED_HARD"), outboundLogsTable) // "All with an action BOUNCED_HARD."
*/
export declare const describe: <Q extends object>(input: FilterInput<Q>, table: FilterTable) => string;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsdGVyLWRlc2NyaWJlLmQudHMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL2ZpbHRlci1kZXNjcmliZS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxjQUdPLG1CQUVBO0FBR1AsY0FBYyxtQkFBbUI7Ozs7Ozs7QUFRakMsT0FBTyxjQUFNLFdBQVksa0JBQ3ZCLE9BQU8sWUFBWSxJQUNuQixPQUFPIn0=
