import type { JsonValue } from "./document.js";
import type { ValueResult } from "./load.js";

/** Parses RFC 8259 JSON. `JSON.parse` decides what is valid; a second parser only finds the place of the fault. */
export async function parseJson(text: string, uri: string): Promise<ValueResult> {
  try {
    // JSON.parse gives JSON values only; `__proto__` becomes an own property.
    return { ok: true, value: JSON.parse(text) as JsonValue };
  } catch (error) {
    const { jsonFault } = await import("./json-fault.js");
    return { ok: false, diagnostics: [jsonFault(text, uri, error)] };
  }
}
