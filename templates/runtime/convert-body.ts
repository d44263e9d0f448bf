import type { Conversion } from "./convert.js";
import type { BodyEncoder } from "./descriptor.js";
import { writeExactJson } from "./json-write.js";

/** Encodes a body as it is on the wire. */
export function convertedBody(
  convert: Conversion,
  encode: BodyEncoder,
): BodyEncoder {
  return (body, mediaType) => encode(convert(body, "wire"), mediaType);
}

/** Makes what writes a value as JSON on the wire. */
export function convertedJson(convert: Conversion): (value: unknown) => string {
  return (value) => writeExactJson(convert(value, "wire"));
}

/** Encodes JSON, in which a `bigint` is a number. */
export const jsonBody: BodyEncoder = (body, mediaType) => [
  writeExactJson(body),
  mediaType,
];
