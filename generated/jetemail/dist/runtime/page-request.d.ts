import type { Pagination, ParameterValues, ReadPage } from "./descriptor.js";
import type { UntypedListCall } from "./list-call.js";
import { type Checkpoint } from "./next-page.js";
/** Upper bound of the time range, set to now where the request has none. */
export declare function upperBound({ upper }: Pagination, query: ParameterValues): ParameterValues;
/** Asks for a page. The first of all is the call's own, which may have been awaited already. */
export declare function askPage(call: UntypedListCall, at: Checkpoint, signal: AbortSignal | undefined): Promise<ReadPage>;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicGFnZS1yZXF1ZXN0LmQudHMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL3BhZ2UtcmVxdWVzdC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFFQSxjQUFjLFlBQVksaUJBQWlCLGdCQUFnQjtBQUMzRCxjQUEwQix1QkFBdUI7QUFDakQsY0FBd0Isa0JBQWtCOztBQUkxQyxPQUFPLGlCQUFTLFdBQ2QsRUFBRSxTQUFTLFlBQ1gsT0FBTyxrQkFDTjs7QUF5REgsT0FBTyxpQkFBZSxRQUNwQixNQUFNLGlCQUNOLElBQUksWUFDSixRQUFRLDBCQUNQLFFBQVEifQ==
