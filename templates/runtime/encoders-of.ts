import type { BodyEncoder, OperationDescriptor } from "./descriptor.js";

/** Chooses what writes a body by its media type, or by the narrowest range that this falls under (RFC 9110, section 12.5.1). */
export function encodersOf(encoders: {
  readonly [range: string]: BodyEncoder;
}): NonNullable<OperationDescriptor["encodeBody"]> {
  return (mediaType) =>
    encoders[mediaType] ??
    encoders[mediaType.replace(/\/.*/, "/*")] ??
    encoders["*/*"];
}
