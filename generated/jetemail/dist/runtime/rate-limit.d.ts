import type { RateLimiter } from "./options.js";
/** How many requests in how long. */
export interface RateLimitOptions {
	readonly requests: number;
	readonly perMs: number;
}
/**
* Makes a limiter for the option `rateLimit`: a bucket of `requests` permits, filled again evenly over `perMs`.
*
* It may be shared by several clients. Waiting calls are let through in their order.
*
* @throws RangeError where either number is not above 0
*/
export declare function rateLimit({ requests, perMs }: RateLimitOptions): RateLimiter;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicmF0ZS1saW1pdC5kLnRzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9yYXRlLWxpbWl0LnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLGNBQWMsbUJBQW1COztBQUlqQyxpQkFBaUIsaUJBQWlCO1VBQ3ZCO1VBQ0E7QUFDWDs7Ozs7Ozs7QUFTQSxPQUFPLGlCQUFTLFVBQVUsRUFBRSxVQUFVLFNBQVMsbUJBQW1CIn0=
