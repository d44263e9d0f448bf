import type { JsonObject, JsonValue } from "../source/document.js";
import { type Pointer, withValues } from "../source/pointer.js";
import { holdsSubschemas, ruleAt } from "./place-rule.js";
import { resolve } from "./reference.js";
import { type Visitor, walkSchema } from "./walk.js";

/**
 * Visits the schemas that lie where the grammar has none (`definitions`, `x-schemas`) and that references
 * lead to.
 *
 * @param references Those met so far; grows while the schemas found are visited.
 * @returns The root with what came back in their places.
 */
export function walkOutlying(
  root: JsonObject,
  references: ReadonlySet<string>,
  visitor: Visitor,
): JsonObject {
  const done = new Set<Pointer>();
  const changed = new Map<Pointer, JsonValue>();
  // A set's iteration goes on to what is added to it.
  for (const reference of references) {
    const target = resolve({ root }, reference);
    if (target === undefined || done.has(target.pointer)) continue;
    const { pointer, value } = target;
    done.add(pointer);
    // The walk over the document visits what the grammar has as a schema.
    if (ruleAt(pointer)?.kind === "schema" || holdsSubschemas(pointer)) continue;
    const walked = walkSchema(value, pointer, visitor);
    if (walked !== undefined && walked !== value) changed.set(pointer, walked);
  }
  return withValues(root, changed) as JsonObject; // it stays an object
}
