import { type Node as JsonNode, parseTree } from "jsonc-parser";

/**
 * @returns A function from the tokens of a pointer to where in a JSON text its node, or nearest ancestor, starts; the
 *   start of a text that is nested too deeply to be parsed.
 */
export function createJsonOffsets(text: string): (tokens: readonly string[]) => number {
  const root = parsedTree(text);
  return (tokens) => (root ? jsonOffset(root, tokens) : 0);
}

function parsedTree(text: string): JsonNode | undefined {
  try {
    return parseTree(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined; // the parser calls itself for each level
    throw error;
  }
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
