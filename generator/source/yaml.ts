import type { ValueResult } from "./load.js";
import { createPlainOffsets } from "./yaml-plain-offsets.js";
import { parsePlainYaml } from "./yaml-plain.js";

/**
 * Parses YAML 1.2 into a JSON value; keys become strings, `__proto__` an own property.
 *
 * Two libraries read it: js-yaml what has no faults and no aliases, tags or merge keys, in a third of the time; all else yaml,
 * which tells all faults of a text.
 */
export async function parseYaml(text: string, uri: string): Promise<ValueResult> {
  const value = parsePlainYaml(text);
  if (value !== undefined) return { ok: true, value };
  return (await import("./yaml-document.js")).parseWholeYaml(text, uri);
}

/** @returns A function from the tokens of a pointer to where in a YAML text its node, or nearest ancestor, starts. */
export async function createYamlOffsets(
  text: string,
): Promise<(tokens: readonly string[]) => number> {
  return (
    createPlainOffsets(text) ??
    (await import("./yaml-document-offsets.js")).createDocumentOffsets(text)
  );
}
