const isWithin = (text: string, low: bigint, high: bigint): boolean => {
  // The longest are -2^63 and 2^64 - 1: no huge number is made of longer texts.
  if (text.length > 20 || !/^-?(?:0|[1-9]\d*)$/.test(text)) return false;
  const value = BigInt(text);
  return value >= low && value <= high;
};

/** `int64` as a text, for those whose numbers are less exact (OpenAPI Format Registry). */
export function isInt64(text: string): boolean {
  return isWithin(text, -(2n ** 63n), 2n ** 63n - 1n);
}

/** `uint64` as a text. */
export function isUint64(text: string): boolean {
  return isWithin(text, 0n, 2n ** 64n - 1n);
}
