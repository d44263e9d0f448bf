import type { AnyClient } from "./operation.js";
import { type RunnableOperation } from "./perform.js";
/** A client with openapi-fetch's, whatever its description. */
export interface ClientParts extends AnyClient {
	readonly http: object;
}
/**
* Makes of a client's HTTP client one that sends and reads described operations as the operations' own functions do: with
* their serialisation, credentials, media types and checks. Other paths go as they are.
*
* As with openapi-fetch, an error status gives `error` and does not reject; `parseAs` leaves decoding to openapi-fetch.
*/
export declare function describedHttp({ http, core }: ClientParts, operations: readonly RunnableOperation[]): object;
//# sourceMappingURL=described-http.d.ts.map
