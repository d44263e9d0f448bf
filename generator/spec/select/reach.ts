import { type JsonObject, type JsonValue, isJsonObject } from "../../source/document.js";
import { type Pointer, childPointer, pointerTokens, valueAt } from "../../source/pointer.js";
import { pointerOf } from "../reference.js";

/**
 * The components that references lead to, from some values on.
 *
 * Values of a discriminator count as references, and schemas that extend one with a discriminator are reached with it:
 * by its implicit names they are its alternatives.
 *
 * @returns Pointers of components: `#/components/schemas/Pet`.
 */
export function reachedComponents(
  root: JsonObject,
  start: readonly JsonValue[],
): ReadonlySet<Pointer> {
  const reached = new Set<Pointer>();
  const waiting = [...start];
  const subtypes = subtypesOf(root);
  const enter = (target: Pointer): void => {
    const pointer = componentOf(target) ?? target;
    if (reached.has(pointer)) return;
    reached.add(pointer);
    const value = valueAt(root, pointer);
    if (value === undefined) return;
    waiting.push(value);
    if (isJsonObject(value) && isJsonObject(value["discriminator"])) enterSubtypes(pointer);
  };
  const enterSubtypes = (pointer: Pointer): void => {
    for (const subtype of subtypes.get(pointer) ?? []) {
      if (reached.has(subtype)) continue;
      enter(subtype);
      enterSubtypes(subtype);
    }
  };
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (isJsonObject(value)) referencesOf(root, value).forEach(enter);
    if (typeof value !== "object" || value === null) continue;
    for (const item of Object.values(value)) waiting.push(item);
  }
  return new Set([...reached].filter((pointer) => componentOf(pointer) === pointer));
}

/** The component that a place is in. */
function componentOf(pointer: Pointer): Pointer | undefined {
  const [first, section, name] = pointerTokens(pointer);
  return first === "components" && section !== undefined && name !== undefined
    ? childPointer("#", first, section, name)
    : undefined;
}

/** What an object itself refers to. */
function referencesOf(root: JsonObject, value: JsonObject): Pointer[] {
  const { $ref, $dynamicRef, mapping } = value;
  const texts = [$ref, $dynamicRef].filter((text) => typeof text === "string");
  const values = isJsonObject(mapping) ? Object.values(mapping) : [];
  const named = values
    .filter((text) => typeof text === "string")
    .flatMap((text) => [text, childPointer("#/components/schemas", text)]);
  return [...texts, ...named].flatMap((reference) => pointerOf({ root }, reference) ?? []);
}

/** Component schemas that extend another by `allOf`, by that other's pointer. */
function subtypesOf(root: JsonObject): ReadonlyMap<Pointer, readonly Pointer[]> {
  const subtypes = new Map<Pointer, Pointer[]>();
  const schemas = valueAt(root, "#/components/schemas");
  for (const [name, schema] of Object.entries(isJsonObject(schemas) ? schemas : {})) {
    const parts = isJsonObject(schema) ? schema["allOf"] : undefined;
    for (const part of Array.isArray(parts) ? parts.filter(isJsonObject) : []) {
      for (const base of referencesOf(root, part)) {
        const known = subtypes.get(base) ?? [];
        subtypes.set(base, [...known, childPointer("#/components/schemas", name)]);
      }
    }
  }
  return subtypes;
}
