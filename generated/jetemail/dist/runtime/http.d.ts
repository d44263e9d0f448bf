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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiaHR0cC5kLnRzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9odHRwLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUNBLGNBQWMsVUFBVSwwQkFBMEI7O0FBR2xELFlBQVksV0FBVyx3QkFBd0IsbUJBQW1COztBQUdsRSxpQkFBaUIsa0JBQWtCO1VBQ3hCO1VBQ0EsU0FBUyxTQUFTO1VBQ2xCLFFBQVEsU0FBUyxZQUFZLFFBQVE7QUFDaEQ7O0FBR0EsT0FBTyxpQkFBUyxXQUFXLHNCQUN6QixTQUFTLG9CQUNSLFdBQVcifQ==
