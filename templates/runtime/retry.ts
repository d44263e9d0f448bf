/**
 * How long to wait before the next attempt, in milliseconds.
 *
 * What the server asks for is taken whole, in `Retry-After-Ms` or `Retry-After` (RFC 9110 section 10.2.3: seconds or a
 * date). Otherwise full jitter over 0.5 s, doubled with each attempt up to 8 s, so that clients do not return together.
 */
export function retryDelay(
  attempt: number,
  headers: Headers | undefined,
): number {
  const at = headers?.get("retry-after") || "";
  const waits = [
    +(headers?.get("retry-after-ms") || NaN),
    1000 * +(at || NaN),
    Date.parse(at) - Date.now(),
  ];
  return (
    waits.find((wait) => wait >= 0) ??
    Math.random() * Math.min(8000, 250 * 2 ** attempt)
  );
}
