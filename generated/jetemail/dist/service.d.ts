import type { ServiceDescriptor } from "./runtime/descriptor.js";
import type { BaseClientOptions, Credential } from "./runtime/options.js";
/** What the description says of the whole service. */
export declare const service: ServiceDescriptor;
/** Credentials by security scheme: a value, or a function that gives it for each attempt. */
export interface Auth {
	/** API key for account management endpoints. Use your api_ prefixed token. */
	readonly apiKeyAuth?: Credential;
}
/** How a client calls the service. */
export interface ClientOptions extends BaseClientOptions {
	readonly auth?: Auth;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic2VydmljZS5kLnRzIiwic291cmNlcyI6WyIuLi9zcmMvc2VydmljZS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFFQSxjQUFjLHlCQUF5QjtBQUN2QyxjQUFjLG1CQUFtQixrQkFBa0I7O0FBR25ELE9BQU8sY0FBTSxTQUFTOztBQVl0QixpQkFBaUIsS0FBSzs7VUFFWCxhQUFhO0FBQ3hCOztBQUdBLGlCQUFpQixzQkFBc0Isa0JBQWtCO1VBQzlDLE9BQU87QUFDbEIifQ==
