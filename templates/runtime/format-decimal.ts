/** `decimal` and `decimal128` of the OpenAPI Format Registry: a decimal number with an optional exponent. */
export function isDecimal(text: string): boolean {
  return /^-?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(text);
}
