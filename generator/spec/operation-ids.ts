import { type JsonObject, type JsonValue, isJsonObject } from "../source/document.js";
import { type Pointer, childPointer, withValues } from "../source/pointer.js";
import { operationsOf } from "./path-item.js";
import { isPath } from "./path-keys.js";
import { resolve } from "./reference.js";

/** Told of an operationId that another operation has already. */
type Duplicate = (pointer: Pointer, id: string, first: Pointer) => void;

/**
 * The document with every operationId at one operation: the first by its path keeps it, and the others have none.
 *
 * @see OpenAPI 3.1 "Operation Object", field `operationId`
 */
export function withUniqueOperationIds(root: JsonObject, report: Duplicate): JsonObject {
  const first = new Map<string, Pointer>();
  const anonymous = new Map<Pointer, JsonObject>();
  for (const [pointer, operation] of operationsIn(root)) {
    const id = operation["operationId"];
    if (typeof id !== "string") continue;
    const known = first.get(id);
    if (known === undefined) {
      first.set(id, pointer);
      continue;
    }
    report(childPointer(pointer, "operationId"), id, known);
    const { operationId: _taken, ...rest } = operation;
    anonymous.set(pointer, rest);
  }
  return withValues(root, anonymous) as JsonObject; // the root stays an object
}

/** The operations under `paths` by pointer, in the order of their paths, each once: two paths may share a path item by reference. */
function operationsIn(root: JsonObject): Map<Pointer, JsonObject> {
  const { paths } = root;
  const items = Object.entries(isJsonObject(paths) ? paths : {})
    .filter(([path, item]) => isPath(path, item))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, item]) => itemAt(root, childPointer("#/paths", path), item));
  return new Map(
    items.flatMap(({ pointer, value }) =>
      operationsOf(value).map(
        ({ tokens, operation }) => [childPointer(pointer, ...tokens), operation] as const,
      ),
    ),
  );
}

interface Item {
  readonly pointer: Pointer;
  readonly value: JsonObject;
}

function itemAt(root: JsonObject, pointer: Pointer, value: JsonValue): Item {
  const item = isJsonObject(value) ? value : {};
  if (typeof item["$ref"] !== "string") return { pointer, value: item };
  const target = resolve({ root }, item["$ref"]);
  return target === undefined || !isJsonObject(target.value)
    ? { pointer, value: item }
    : { pointer: target.pointer, value: target.value };
}
