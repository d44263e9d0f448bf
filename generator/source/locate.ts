import type { Position } from "../diagnostics/diagnostic.js";
import type { SourceText } from "./load.js";
import { createLineIndex } from "./line-index.js";
import { type Pointer, pointerTokens } from "./pointer.js";

/**
 * Looks up where in the text the node at a pointer stands: its key where it is a property, else itself.
 *
 * For a pointer to something missing it is the place of the nearest ancestor that is there.
 */
export type Locator = (pointer: Pointer) => Position | undefined;

/**
 * Parses the text a second time, for places alone: made only when there is something to print.
 */
export async function createLocator(source: Pick<SourceText, "text" | "format">): Promise<Locator> {
  const offsetOf = await offsetsIn(source);
  const lines = createLineIndex(source.text);
  return (pointer) => lines.positionAt(offsetOf(pointerTokens(pointer)));
}

type OffsetOf = (tokens: readonly string[]) => number;

async function offsetsIn({ text, format }: Pick<SourceText, "text" | "format">): Promise<OffsetOf> {
  if (format === "json") return (await import("./json-offsets.js")).createJsonOffsets(text);
  return (await import("./yaml.js")).createYamlOffsets(text);
}
