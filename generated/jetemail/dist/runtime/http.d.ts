import type { Client as OpenapiFetchClient } from "openapi-fetch";
/** The client of openapi-fetch, typed by a description's `paths`. */
export type HttpClient<Paths extends object> = OpenapiFetchClient<Paths>;
/** What the runtime sets of openapi-fetch's options. */
export interface HttpClientOptions {
	readonly baseUrl: string;
	readonly headers: Readonly<Record<string, string | null>>;
	readonly fetch: (request: Request) => Promise<Response>;
}
/** Makes a client of openapi-fetch. */
export declare function createHttp<Paths extends object>(options: HttpClientOptions): HttpClient<Paths>;
//# sourceMappingURL=http.d.ts.map
