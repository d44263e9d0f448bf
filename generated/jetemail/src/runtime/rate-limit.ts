import type { RateLimiter } from "./options.js";
import { within } from "./time.js";

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
export function rateLimit({ requests, perMs }: RateLimitOptions): RateLimiter {
  if (!(requests > 0 && perMs > 0))
    throw new RangeError("rateLimit needs requests and perMs above 0");
  const stepMs = perMs / requests;
  /** When the bucket would be full, were no permit taken any more. */
  let fullAt = 0;
  return async (signal) => {
    const now = performance.now();
    const takenAt = Math.max(fullAt, now) + stepMs;
    const waitMs = takenAt - now - perMs;
    fullAt = takenAt;
    // A permit that is given up is lost until its time has come: later calls may already count on their own.
    // A millisecond of tolerance is for sums of fractions.
    if (waitMs > 1e-6) await within(signal, waitMs);
  };
}
