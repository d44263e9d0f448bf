import type { HttpClient } from "./http.js";
import type { Client } from "./http-client.js";
import { type RunnableOperation } from "./perform.js";
/**
* Makes of a client's HTTP client one that sends and reads described operations as the operations' own functions do: with
* their serialisation, credentials, media types and checks. Other paths go as they are.
*
* As with openapi-fetch, an error status gives `error` and does not reject; `parseAs` leaves decoding to openapi-fetch.
*/
export declare function describedHttp<Paths extends object>({ http, core }: Client<Paths>, operations: readonly RunnableOperation[]): HttpClient<Paths>;
//# sourceMappingURL=described-http.d.ts.map
