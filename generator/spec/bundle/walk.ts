import { type JsonObject, type JsonValue, isJsonObject } from "../../source/document.js";
import { type Pointer, childPointer } from "../../source/pointer.js";
import { type Rule, fieldRule, subschemaRules } from "../grammar.js";
import type { ReferenceGrammar } from "./grammar.js";
import { idBase } from "./library.js";

/** Where a walk is. */
export interface WalkPlace {
  readonly pointer: Pointer;
  readonly rule: Rule;
  /** Absolute URI that references are relative to: the document's, or that of the nearest `$id`. */
  readonly base: string;
}

/** An object with a `$ref`. */
export type Reference = JsonObject & { readonly $ref: string };

export interface ReferenceWalk {
  readonly grammar: ReferenceGrammar;
  /** Called for each reference, after what stands beside it was walked; what comes back takes its place. */
  change(reference: Reference, place: WalkPlace): JsonValue;
  /** Called for each object, array and schema that the grammar knows. */
  visit?(pointer: Pointer): void;
}

/**
 * Walks a value by the grammar and changes its references. Examples, defaults, enums and extensions are values of
 * their own and are never walked into: a `$ref` in them is data.
 */
export function mapReferences(value: JsonValue, place: WalkPlace, walk: ReferenceWalk): JsonValue {
  if (typeof value !== "object" || value === null) return value;
  walk.visit?.(place.pointer);
  if (Array.isArray(value)) {
    const { rule } = place;
    if (rule.kind === "list") return mapList(value, rule.of, place, walk);
    // Several schemas in `items`, as earlier drafts of JSON Schema have it.
    return rule.kind === "schema" ? mapList(value, rule, place, walk) : value;
  }
  if (!isJsonObject(value)) return value;
  if (place.rule.kind === "schema") return mapSchema(value, place, walk);
  if (isReference(value) && place.rule.kind !== "any") return walk.change(value, place);
  return mapObject(
    value,
    (key, item) => ruleBelow(place.rule, key, item, walk.grammar),
    place,
    walk,
  );
}

const isReference = (value: JsonObject): value is Reference => typeof value["$ref"] === "string";

function ruleBelow(
  rule: Rule,
  key: string,
  item: JsonValue,
  { objects }: ReferenceGrammar,
): Rule | undefined {
  if (rule.kind === "map") {
    return rule.keys === undefined || rule.keys(key, item) ? rule.of : undefined;
  }
  if (rule.kind !== "object") return undefined;
  const object = objects[rule.name];
  return object && fieldRule(object, key);
}

const keywordRules: ReadonlyMap<string, Rule> = new Map([
  ...subschemaRules,
  ["definitions", { kind: "map", of: { kind: "schema" } }],
]);

function mapSchema(value: JsonObject, place: WalkPlace, walk: ReferenceWalk): JsonValue {
  const inside = { ...place, base: idBase(value, place.base) };
  const walked = mapObject(value, (keyword) => keywordRules.get(keyword), inside, walk);
  const mapped = mapDiscriminator(walked, inside, walk);
  return isReference(mapped) ? walk.change(mapped, inside) : mapped;
}

/** Values of a discriminator's mapping are names of schemas or references. */
function mapDiscriminator(value: JsonObject, place: WalkPlace, walk: ReferenceWalk): JsonObject {
  const { discriminator } = value;
  const mapping = isJsonObject(discriminator) ? discriminator["mapping"] : undefined;
  if (!isJsonObject(discriminator) || !isJsonObject(mapping)) return value;
  const pointer = childPointer(place.pointer, "discriminator", "mapping");
  const entries = Object.entries(mapping).map(([key, target]): [string, JsonValue] => {
    if (typeof target !== "string" || !/[#/]|\.(?:json|ya?ml)$/i.test(target)) return [key, target];
    const at = { ...place, pointer: childPointer(pointer, key) };
    const changed = walk.change({ $ref: target }, at);
    return [key, isJsonObject(changed) ? (changed["$ref"] ?? target) : target];
  });
  if (entries.every(([key, target]) => target === mapping[key])) return value;
  return {
    ...value,
    discriminator: { ...discriminator, mapping: Object.fromEntries(entries) },
  };
}

function mapList(
  list: readonly JsonValue[],
  rule: Rule,
  place: WalkPlace,
  walk: ReferenceWalk,
): JsonValue {
  const items = list.map((item, index) =>
    mapReferences(item, { ...place, pointer: childPointer(place.pointer, index), rule }, walk),
  );
  return items.every((item, index) => item === list[index]) ? list : items;
}

function mapObject(
  object: JsonObject,
  below: (key: string, item: JsonValue) => Rule | undefined,
  place: WalkPlace,
  walk: ReferenceWalk,
): JsonObject {
  const entries = Object.entries(object);
  const mapped = entries.map(([key, item]): [string, JsonValue] => {
    const rule = below(key, item);
    if (rule === undefined) return [key, item];
    const at = { ...place, pointer: childPointer(place.pointer, key), rule };
    return [key, mapReferences(item, at, walk)];
  });
  // fromEntries defines own properties, so a key `__proto__` stays a key.
  return mapped.every(([key, item]) => item === object[key]) ? object : Object.fromEntries(mapped);
}
