import type { JsonValue } from "../../generator/source/document.js";
import {
  schemaKeywords,
  schemaListKeywords,
  schemaMapKeywords,
} from "../../generator/spec/types.js";

/** A number from 0 on and below 1. */
type Random = () => number;

/** What people and programs leave in descriptions, and what each place may least expect. */
const oddities: readonly JsonValue[] = [
  null,
  true,
  false,
  0,
  -1,
  1e21,
  "",
  "#",
  "integer",
  "__proto__",
  [],
  {},
  [null],
  [{}],
  ["string", "null"],
  { $ref: "#/x" },
  { $ref: "#/components/schemas/A" },
  { type: "object" },
  { type: ["object", "null"], properties: { a: {} } },
  { type: "object", enum: ["a", { a: 1 }] },
  { oneOf: [{ type: "null" }, { type: "string" }] },
  { allOf: [] },
  { nullable: true },
];

const keys: readonly string[] = [
  ...schemaKeywords,
  ...schemaListKeywords,
  ...schemaMapKeywords,
  ..."$ref type enum const required nullable default example examples format pattern minimum discriminator readOnly".split(
    " ",
  ),
  ..."name in style explode schema content encoding headers parameters requestBody responses callbacks links".split(
    " ",
  ),
  ..."operationId tags security servers deprecated title description itemSchema".split(" "),
];

/** An object or array of the copy that is changed. */
type Node = { [key: string]: JsonValue };

/**
 * A copy of a description with up to three changes: a member left out, another value in its place, one more, or one that stands
 * elsewhere.
 */
export function mutated(description: JsonValue, random: Random): JsonValue {
  const pick = <Item>(list: readonly Item[]): Item | undefined =>
    list[Math.floor(random() * list.length)];
  const oddity = (): JsonValue => structuredClone(pick(oddities) as JsonValue); // the list is not empty
  const copy = structuredClone(description);
  const nodes = nodesIn(copy);
  for (let count = Math.ceil(random() * 3); count > 0; count--) {
    const [node, other] = [pick(nodes), pick(nodes)];
    if (node === undefined || other === undefined) break;
    const [key, otherKey] = [pick(Object.keys(node)), pick(Object.keys(other))];
    const kind = random();
    if (kind < 0.2) node[pick(keys) as string] = oddity();
    else if (key === undefined) continue;
    else if (kind < 0.4) remove(node, key);
    else if (kind < 0.8 || otherKey === undefined) node[key] = oddity();
    else node[key] = structuredClone(other[otherKey] as JsonValue); // its own key
  }
  // What was set on arrays is no JSON, and goes with this.
  return JSON.parse(JSON.stringify(copy)) as JsonValue; // it was JSON before
}

function remove(node: Node, key: string): void {
  if (Array.isArray(node)) node.splice(Number(key), 1);
  else delete node[key];
}

function nodesIn(value: JsonValue): Node[] {
  if (typeof value !== "object" || value === null) return [];
  return [value as Node, ...Object.values(value as Node).flatMap(nodesIn)];
}
