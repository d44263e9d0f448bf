import type { Node as JsonNode } from "jsonc-parser";
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
  const offsetOf =
    source.format === "json" ? await jsonOffsets(source.text) : await yamlOffsets(source.text);
  const lines = createLineIndex(source.text);
  return (pointer) => lines.positionAt(offsetOf(pointerTokens(pointer)));
}

type OffsetOf = (tokens: readonly string[]) => number;

async function jsonOffsets(text: string): Promise<OffsetOf> {
  const { parseTree } = await import("jsonc-parser");
  const root = parseTree(text);
  return (tokens) => (root ? jsonOffset(root, tokens) : 0);
}

function jsonOffset(root: JsonNode, tokens: readonly string[]): number {
  let node = root;
  let offset = root.offset;
  for (const token of tokens) {
    const child = jsonChild(node, token);
    if (!child) break;
    offset = child.offset;
    node = child.value;
  }
  return offset;
}

function jsonChild(node: JsonNode, token: string): { offset: number; value: JsonNode } | undefined {
  if (node.type === "array") {
    const item = isIndex(token) ? node.children?.[Number(token)] : undefined;
    return item && { offset: item.offset, value: item };
  }
  if (node.type !== "object") return undefined;
  // The last of equal keys is the one whose value JSON.parse keeps.
  const property = node.children?.findLast((child) => child.children?.[0]?.value === token);
  const value = property?.children?.[1];
  return property && value && { offset: property.offset, value };
}

function isIndex(token: string): boolean {
  return /^(0|[1-9]\d*)$/.test(token);
}

async function yamlOffsets(text: string): Promise<OffsetOf> {
  const { createYamlOffsets } = await import("./yaml-offsets.js");
  return createYamlOffsets(text);
}
