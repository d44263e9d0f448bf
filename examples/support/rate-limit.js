// @ts-check
/**
 * How many requests an account may send, and what follows when it sends more.
 *
 * @typedef {object} RateLimit
 * @property {number} requests
 * @property {number} windowMs
 * @property {number} blockMs Every request is refused for so long; requests during the block do not make it longer.
 */

/**
 * What JetEmail publishes: 240 requests a minute, then five minutes of refusal.
 *
 * @type {RateLimit}
 */
export const JETEMAIL_RATE_LIMIT = { requests: 240, windowMs: 60_000, blockMs: 300_000 };

/**
 * Counts the requests of one account.
 *
 * @param {RateLimit} limit
 * @param {() => number} now Milliseconds; any origin.
 */
export function createRateLimiter({ requests, windowMs, blockMs }, now) {
  /** @type {number[]} */
  let recentMs = [];
  let blockedUntilMs = -Infinity;
  return {
    /**
     * Counts one request.
     *
     * @returns {number} Milliseconds for which it is refused; 0 lets it in.
     */
    take() {
      const atMs = now();
      if (atMs < blockedUntilMs) return blockedUntilMs - atMs;
      recentMs = recentMs.filter((earlierMs) => atMs - earlierMs < windowMs);
      if (recentMs.length < requests) {
        recentMs.push(atMs);
        return 0;
      }
      this.block(blockMs);
      return blockMs;
    },
    /**
     * Refuses everything from now on, as if the limit had been passed.
     *
     * @param {number} forMs
     */
    block(forMs) {
      recentMs = [];
      blockedUntilMs = now() + forMs;
    },
  };
}
