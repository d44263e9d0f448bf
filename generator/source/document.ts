import type { Origin } from "../diagnostics/diagnostic.js";

/** A value of RFC 8259 JSON. */
export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

export type JsonObject = { readonly [key: string]: JsonValue };

/** A document as read: its text, its value and how to name it. Plain data. */
export interface SourceDocument {
  /** As the user gave it: a path relative to the working directory, or a URL. Stands in diagnostics. */
  readonly uri: string;
  readonly text: string;
  readonly format: "json" | "yaml";
  readonly value: JsonValue;
  /** SHA-256 of the text's UTF-8 bytes, lower-case hex. */
  readonly sha256: string;
  /** Where parts of the value come from that were brought in from other documents, by pointer. */
  readonly origins?: ReadonlyMap<string, Origin>;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
