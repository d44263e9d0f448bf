import type { JsonValue } from "../source/document.js";

/** A value as it stands, for a message; cut after 60 characters. */
export function short(value: JsonValue): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
