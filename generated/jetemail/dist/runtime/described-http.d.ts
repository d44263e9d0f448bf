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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZGVzY3JpYmVkLWh0dHAuZC50cyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvZGVzY3JpYmVkLWh0dHAudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBRUEsY0FBYyxpQkFBaUI7QUFDL0IsY0FLTyx5QkFDQTs7QUErRVAsaUJBQWlCLG9CQUFvQixVQUFVO1VBQ3BDO0FBQ1g7Ozs7Ozs7QUFvQkEsT0FBTyxpQkFBUyxjQUNkLEVBQUUsTUFBTSxRQUFRLGFBQ2hCLHFCQUFxQiJ9
