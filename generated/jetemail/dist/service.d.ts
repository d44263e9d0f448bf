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
//# sourceMappingURL=service.d.ts.map
