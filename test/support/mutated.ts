import type { JsonValue } from "../../generator/source/document.js";
import { childPointer } from "../../generator/source/pointer.js";
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

/** Names that mean something to a path, a URI, a pointer or a program. */
const names: readonly string[] = [
  "A%",
  "%2e%2e",
  "a/b~c",
  "__proto__",
  "constructor",
  "",
  " ",
  "a b",
  "1",
  "💥",
  "\ud800",
  "`${x}`",
  "*/",
  "schema",
  "parameters",
  "own",
  "contentSchema",
];

/** An object or array of the copy that is changed. */
type Node = { [key: string]: JsonValue };

/** Where a node stands. */
interface Placed {
  readonly node: Node;
  readonly pointer: string;
}

/**
 * A copy of a description with up to three changes: a member left out, another value in its place, one more, one that stands
 * elsewhere, a reference to any place, or another name.
 */
export function mutated(description: JsonValue, random: Random): JsonValue {
  const copy = structuredClone(description);
  const placed = nodesIn(copy, "#");
  for (let count = Math.ceil(random() * 3); count > 0; count--) change(placed, random);
  // What was set on arrays is no JSON, and goes with this.
  return JSON.parse(JSON.stringify(copy)) as JsonValue; // it was JSON before
}

function change(placed: readonly Placed[], random: Random): void {
  const pick = <Item>(list: readonly Item[]): Item | undefined =>
    list[Math.floor(random() * list.length)];
  const oddity = (): JsonValue => structuredClone(pick(oddities) as JsonValue); // the list is not empty
  const [one, other] = [pick(placed), pick(placed)];
  if (one === undefined || other === undefined) return;
  const { node } = one;
  const [key, otherKey] = [pick(Object.keys(node)), pick(Object.keys(other.node))];
  const kind = random();
  if (kind < 0.15) node[pick(keys) as string] = oddity();
  else if (key === undefined) return;
  else if (kind < 0.3) remove(node, key);
  else if (kind < 0.5) node[key] = oddity();
  else if (kind < 0.65)
    node[key] = { $ref: random() < 0.7 ? encodeURI(other.pointer.toWellFormed()) : other.pointer };
  else if (kind < 0.7) node[key] = unionOf(one.pointer, other.pointer);
  else if (kind < 0.8 || otherKey === undefined) rename(node, key, pick(names) as string);
  else node[key] = structuredClone(other.node[otherKey] as JsonValue); // its own key
}

/** Alternatives told apart by a property, which one of the names stands for. */
const unionOf = (...pointers: readonly string[]): JsonValue => ({
  oneOf: pointers.map((pointer) => ({ $ref: pointer })),
  discriminator: {
    propertyName: "type",
    mapping: Object.fromEntries(pointers.map((pointer, index) => [`v${index}`, pointer])),
  },
});

/** In the place of the key, and as an own property whatever it is called. */
function rename(node: Node, key: string, name: string): void {
  if (Array.isArray(node)) return;
  const entries = Object.entries(node);
  for (const [old] of entries) delete node[old];
  for (const [old, value] of entries) {
    const at = old === key ? name : old;
    Object.defineProperty(node, at, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
}

function remove(node: Node, key: string): void {
  if (Array.isArray(node)) node.splice(Number(key), 1);
  else delete node[key];
}

function nodesIn(value: JsonValue, pointer: string): Placed[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.entries(value as Node);
  return [
    { node: value as Node, pointer },
    ...below.flatMap(([key, item]) => nodesIn(item, childPointer(pointer, key))),
  ];
}
