import { type FilterInput } from "./filter-condition.js";
import type { FilterTable } from "./filter-table.js";
/**
* Whether a row satisfies a filter, as far as the row tells. Conditions on fields of nested records must hold on the same
* record: `action=DEFERRED&mx=a` asks for one attempt that is both.
*
* @returns `undefined` where the row does not carry what would decide. Sorting and paging are passed over.
*/
export declare const matches: <Q extends object>(input: FilterInput<Q>, row: unknown, table: FilterTable) => boolean | undefined;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsdGVyLW1hdGNoLmQudHMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL2ZpbHRlci1tYXRjaC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxjQUdPLG1CQUNBO0FBRVAsY0FBMEIsbUJBQW1COzs7Ozs7O0FBVzdDLE9BQU8sY0FBTSxVQUFXLGtCQUN0QixPQUFPLFlBQVksSUFDbkIsY0FDQSxPQUFPIn0=
