/** Value at a JSON Pointer (RFC 6901), among own members only; `undefined` where there is none. */
export function valueAt(value: unknown, pointer = ""): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((at, token) => {
      const key = token.replace(/~1/g, "/").replace(/~0/g, "~");
      // Any object may be read by a name of its own.
      return at instanceof Object && Object.hasOwn(at, key)
        ? (at as Record<string, unknown>)[key]
        : undefined;
    }, value);
}

/** The number that a value is or is written as; `undefined` for others, `""`, null and true among them. */
export function numberOf(value: unknown): number | undefined {
  const number =
    typeof value === "string" || typeof value === "bigint"
      ? parseFloat(`${value}`)
      : value;
  return typeof number === "number" && isFinite(number) ? number : undefined;
}
