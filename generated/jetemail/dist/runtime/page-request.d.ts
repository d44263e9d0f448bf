import type { Pagination, ParameterValues, ReadPage } from "./descriptor.js";
import type { UntypedListCall } from "./list-call.js";
import { type Checkpoint } from "./next-page.js";
/** Upper bound of the time range, set to now where the request has none. */
export declare function upperBound({ upper }: Pagination, query: ParameterValues): ParameterValues;
/** Asks for a page. The first of all is the call's own, which may have been awaited already. */
export declare function askPage(call: UntypedListCall, at: Checkpoint, signal: AbortSignal | undefined): Promise<ReadPage>;
//# sourceMappingURL=page-request.d.ts.map
