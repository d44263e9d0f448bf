import { type Document, type Node, isAlias, isMap, isNode, isPair, isScalar, isSeq } from "yaml";
import { parseYamlDocument } from "./yaml-document.js";

/** @returns A function from the tokens of a pointer to where in a YAML text its node, or nearest ancestor, starts. */
export function createDocumentOffsets(text: string): (tokens: readonly string[]) => number {
  const document = parseYamlDocument(text);
  return (tokens) => {
    let node: unknown = document.contents;
    let offset = startOf(node) ?? 0;
    for (const token of tokens) {
      const child = childOf(node, token, document);
      if (!child) break;
      offset = child.offset ?? offset;
      node = child.value;
    }
    return offset;
  };
}

interface Child {
  readonly offset: number | undefined;
  readonly value: unknown;
}

function childOf(parent: unknown, token: string, document: Document): Child | undefined {
  const node = isAlias(parent) ? parent.resolve(document) : parent;
  if (isSeq(node)) {
    const item: unknown = /^\d+$/.test(token) ? node.items[Number(token)] : undefined;
    return item === undefined ? undefined : { offset: startOf(item), value: item };
  }
  if (!isMap(node)) return undefined;
  const own = node.items.find((pair) => keyText(pair.key) === token);
  if (own) return { offset: startOf(own.key) ?? startOf(own.value), value: own.value };
  return mergedChild(node.items, token, document);
}

/** A key that `<<` brings in stands where it is written, in the mapping merged. */
function mergedChild(
  pairs: readonly unknown[],
  token: string,
  document: Document,
): Child | undefined {
  for (const pair of pairs) {
    if (!isPair(pair) || keyText(pair.key) !== "<<") continue;
    const merged = isAlias(pair.value) ? pair.value.resolve(document) : pair.value;
    for (const source of isSeq(merged) ? merged.items : [merged]) {
      const child = childOf(source, token, document);
      if (child) return child;
    }
  }
  return undefined;
}

/** Keys of YAML can be numbers and null; in the document's value they are texts. `<<` is a symbol. */
function keyText(key: unknown): string | undefined {
  const value = isScalar(key) ? key.value : key;
  if (typeof value === "symbol") return value.description;
  if (value === null) return "";
  return typeof value === "object" ? undefined : String(value);
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? ((node as Node).range?.[0] ?? undefined) : undefined;
}
