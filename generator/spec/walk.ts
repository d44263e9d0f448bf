import { unreachable } from "../diagnostics/unreachable.js";
import { type JsonObject, type JsonValue, isJsonObject } from "../source/document.js";
import { type Pointer, childPointer } from "../source/pointer.js";
import { type ObjectName, type Rule, fieldRule, grammar, subschemaRules } from "./grammar.js";
import { type VisitLeaf, isLeaf } from "./leaves.js";

/** What a walk does at each place. A value that comes back changed takes the old one's place in the copy. */
export interface Visitor {
  /** Called before the subschemas are visited; they are those of what comes back. */
  repair?(schema: JsonObject, pointer: Pointer): JsonObject;
  /** Called after the subschemas were visited, `schema` being made of what came back. */
  schema(schema: JsonValue, pointer: Pointer): JsonValue;
  /** Called for each schema that is a leaf. Gives what `visit`, which calls the two above, would make of it. */
  leaf?: VisitLeaf;
  /** The value is of another kind than the grammar has; what comes back stands for it, `undefined` removes it. */
  mismatch(expected: string, value: JsonValue, pointer: Pointer): JsonValue | undefined;
  /** A Reference Object stands here; what comes back takes its place. `walkTarget` walks what it leads to as what it stands for. */
  reference?(reference: JsonObject, walkTarget: WalkTarget, place: ObjectPlace): JsonValue;
  /** As `reference`, where the specification has no Reference Object; the object is walked as it is where this is absent. */
  misplaced?: Visitor["reference"];
  /** Called for each object of a kind that has a name, before its fields are walked. */
  object?(name: ObjectName, value: JsonObject, pointer: Pointer): void;
  /** An entry of a map that is none of its own: an extension. It stays as it is where this is absent. */
  foreign?(item: JsonValue): JsonValue | undefined;
  /** A required field is not there. */
  missing(title: string, field: string, pointer: Pointer): void;
}

/** Where a Reference Object stands, and for which kind of object. */
export interface ObjectPlace {
  readonly name: ObjectName;
  readonly pointer: Pointer;
}

/** Walks a value at a place as an object of the kind that a reference stands for. */
export type WalkTarget = (value: JsonValue, pointer: Pointer) => JsonValue | undefined;

/** Walks a document by the grammar. Objects in which nothing changed are the same objects in the result. */
export function walkDocument(root: JsonObject, visitor: Visitor): JsonObject {
  const walked = walk(root, { kind: "object", name: "document" }, "#", visitor);
  return isJsonObject(walked) ? walked : root;
}

const kindNames = {
  string: "a string",
  reference: "a reference",
  boolean: "true or false",
  number: "a number",
  schema: "an object or a boolean",
  object: "an object",
  map: "an object",
  list: "an array",
} as const;

function walk(
  value: JsonValue,
  rule: Rule,
  pointer: Pointer,
  visitor: Visitor,
): JsonValue | undefined {
  switch (rule.kind) {
    case "any":
      return value;
    case "string":
    case "boolean":
    case "number":
      return typeof value === rule.kind
        ? value
        : visitor.mismatch(kindNames[rule.kind], value, pointer);
    case "schema":
      return walkSchema(value, pointer, visitor);
    case "list":
      if (!Array.isArray(value)) return visitor.mismatch(kindNames.list, value, pointer);
      return mapList(value, (item, index) =>
        walk(item, rule.of, childPointer(pointer, index), visitor),
      );
    case "map":
      if (!isJsonObject(value)) return visitor.mismatch(kindNames.map, value, pointer);
      return mapObject(value, (item, key) => {
        if (rule.strays?.(key, item) === true) return undefined;
        if (rule.keys?.(key, item) === false) return visitor.foreign ? visitor.foreign(item) : item;
        return walk(item, rule.of, childPointer(pointer, key), visitor);
      });
    case "object":
      return walkObject(value, rule.name, pointer, visitor);
    default:
      return unreachable(rule);
  }
}

function walkObject(
  value: JsonValue,
  name: keyof typeof grammar,
  pointer: Pointer,
  visitor: Visitor,
): JsonValue | undefined {
  if (!isJsonObject(value)) return visitor.mismatch(kindNames.object, value, pointer);
  const rule = grammar[name];
  const object = withTexts(value, pointer, visitor);
  if (typeof object["$ref"] === "string") {
    const walkTarget: WalkTarget = (target, at) => walkObject(target, name, at, visitor);
    const visit = rule.referable === true ? visitor.reference : visitor.misplaced;
    if (visit !== undefined || rule.referable === true)
      return visit?.(object, walkTarget, { name, pointer }) ?? object;
  }
  visitor.object?.(name, object, pointer);
  for (const field of rule.required ?? []) {
    if (!Object.hasOwn(object, field)) visitor.missing(rule.title, field, pointer);
  }
  return mapObject(object, (item, key) => {
    const below = fieldRule(rule, key);
    if (below === undefined || isPlain(item, below)) return item;
    return walk(item, below, childPointer(pointer, key), visitor);
  });
}

/** Whether a value is all that its rule asks for, so that no pointer to it is needed. */
const isPlain = (value: JsonValue, { kind }: Rule): boolean =>
  kind === "any" || (typeof value === kind && typeof value !== "object");

/** Fields that are texts in every object that has them, and that are read of objects which should not have them. */
const textFields: readonly string[] = ["$ref", "title", "summary", "description"];

function withTexts(object: JsonObject, pointer: Pointer, visitor: Visitor): JsonObject {
  const odd = textFields.filter(
    (field) => object[field] !== undefined && typeof object[field] !== "string",
  );
  if (odd.length === 0) return object;
  return mapObject(object, (item, key) => {
    if (!odd.includes(key)) return item;
    const expected = key === "$ref" ? kindNames.reference : kindNames.string;
    return visitor.mismatch(expected, item, childPointer(pointer, key));
  });
}

/** Visits a schema's subschemas, then the schema. */
export function walkSchema(
  value: JsonValue,
  pointer: Pointer,
  visitor: Visitor,
): JsonValue | undefined {
  if (typeof value === "boolean") return visitor.schema(value, pointer);
  if (!isJsonObject(value)) return visitor.mismatch(kindNames.schema, value, pointer);
  const visit = (): JsonValue => visitSchema(value, pointer, visitor);
  return visitor.leaf && isLeaf(value) ? visitor.leaf(value, visit) : visit();
}

function visitSchema(value: JsonObject, pointer: Pointer, visitor: Visitor): JsonValue {
  const meant = visitor.repair?.(value, pointer) ?? value;
  const walked = mapObject(meant, (item, keyword) => {
    const rule = subschemaRules.get(keyword);
    return rule === undefined ? item : walk(item, rule, childPointer(pointer, keyword), visitor);
  });
  return visitor.schema(walked, pointer);
}

type Change<Key> = (item: JsonValue, key: Key) => JsonValue | undefined;

function mapList(list: readonly JsonValue[], change: Change<number>): readonly JsonValue[] {
  const items = list.map(change);
  return items.every((item, index) => item === list[index])
    ? list
    : items.filter((item) => item !== undefined);
}

function mapObject(object: JsonObject, change: Change<string>): JsonObject {
  // Nothing changes in most objects, and there are many: entries are made where something does.
  let changed: Map<string, JsonValue | undefined> | undefined;
  for (const key of Object.keys(object)) {
    const item = object[key] as JsonValue; // it is one of its keys
    const result = change(item, key);
    if (result !== item) (changed ??= new Map()).set(key, result);
  }
  return changed === undefined ? object : withItems(object, changed);
}

/** A copy of an object with other items, without those that are `undefined`. */
function withItems(
  object: JsonObject,
  items: ReadonlyMap<string, JsonValue | undefined>,
): JsonObject {
  const copy: { [key: string]: JsonValue } = { ...object };
  for (const [key, item] of items) {
    // The copy has the key as its own: one that is `__proto__` stays a key.
    if (item === undefined) delete copy[key];
    else copy[key] = item;
  }
  return copy;
}
