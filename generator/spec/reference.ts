import type { Origin, Reporter } from "../diagnostics/diagnostic.js";
import { nearestName } from "../diagnostics/nearest-name.js";
import { type JsonObject, type JsonValue, isJsonObject } from "../source/document.js";
import {
  type Pointer,
  childPointer,
  percentDecoded,
  pointerTokens,
  valueAt,
} from "../source/pointer.js";
import type { ObjectName } from "./grammar.js";
import { sourcePointer } from "./origins.js";
import { holdsSubschemas } from "./place-rule.js";
import type { OpenApiDocument } from "./types.js";
import type { ObjectPlace } from "./walk.js";

/** A value with its own place, after references were followed. */
export interface Resolved {
  readonly value: JsonValue;
  readonly pointer: Pointer;
}

/** What becomes of a schema whose reference leads nowhere. */
export const anyValue = "Any value is taken there.";

/** The same of a response. */
export const anyBody = "Any body is taken there.";

/**
 * A schema without its reference where that leads to nothing in the document, which is a warning.
 *
 * Published descriptions have such references, and all else in them is of use.
 */
export function withoutDangling(
  schema: JsonObject,
  pointer: Pointer,
  document: OpenApiDocument,
  reporter: Reporter,
): JsonObject {
  const reference = schema["$ref"];
  if (typeof reference !== "string" || !reference.startsWith("#")) return schema;
  const target = resolve(document, reference);
  if (target !== undefined && !holdsSubschemas(target.pointer)) return schema;
  const what = target === undefined ? "is not defined" : "is no schema, but holds some";
  reporter.report({
    code: "reference-not-found",
    severity: "warning",
    origin: { uri: document.uri, pointer: childPointer(pointer, "$ref") },
    message: `"${shown(document, reference)}" ${what}. ${anyValue}`,
    ...(target === undefined && suggestion(document, percentDecoded(reference))),
  });
  const { $ref: _, ...rest } = schema;
  return rest;
}

/** What is taken for an object whose reference leads nowhere, by kind, with a sentence that says so. */
const standIns: { readonly [name in ObjectName]?: readonly [JsonObject, string] } = {
  response: [{ description: "", content: { "*/*": {} } }, anyBody],
  header: [{}, anyValue],
};

/** A response or header for a reference to nothing, which is a warning. Of other kinds it is an error where they are read. */
export function withoutDanglingObject(
  reference: JsonObject,
  { name, pointer }: ObjectPlace,
  document: OpenApiDocument,
  reporter: Reporter,
): JsonObject {
  const target = reference["$ref"];
  const [standIn, reading] = standIns[name] ?? [];
  if (standIn === undefined || typeof target !== "string" || isElsewhere(target)) return reference;
  if (resolve(document, target) !== undefined) return reference;
  reporter.report({
    code: "reference-not-found",
    severity: "warning",
    origin: { uri: document.uri, pointer: childPointer(pointer, "$ref") },
    message: `"${shown(document, target)}" is not defined. ${reading}`,
    ...suggestion(document, percentDecoded(target)),
  });
  return standIn;
}

/** Whether a reference leads into another document, of which is told where documents are read. */
const isElsewhere = (reference: string): boolean => reference !== "" && !reference.startsWith("#");

/**
 * What a `$ref` leads to, not followed further.
 *
 * Reports `reference-external` for a reference into another document and `reference-not-found` where nothing is.
 *
 * @param origin Place of the `$ref` itself.
 */
export function targetOf(
  document: OpenApiDocument,
  reference: string,
  origin: Origin,
  reporter: Reporter,
): Resolved | undefined {
  if (!reference.startsWith("#")) {
    const message = `"${reference}" leads outside the document.`;
    reporter.report({ code: "reference-external", severity: "error", origin, message });
    return undefined;
  }
  const target = resolve(document, reference);
  if (target !== undefined) return target;
  reporter.report({
    code: "reference-not-found",
    severity: "error",
    origin,
    message: `"${shown(document, reference)}" is not defined.`,
    ...suggestion(document, percentDecoded(reference)),
  });
  return undefined;
}

/** What references lead to, by document and reference: many are the same, and each is asked for by several stages. */
const targets = new WeakMap<JsonObject, Map<string, Resolved | undefined>>();

/**
 * What a reference within the document leads to, not followed further, at its JSON Pointer without percent-encoding.
 *
 * @returns `undefined` where nothing is there, or where the reference leads into another document.
 */
export function resolve(
  { root }: Pick<OpenApiDocument, "root">,
  reference: string,
): Resolved | undefined {
  const known = targets.get(root) ?? new Map<string, Resolved | undefined>();
  targets.set(root, known);
  if (!known.has(reference)) known.set(reference, find(root, reference));
  return known.get(reference);
}

function find(root: JsonObject, reference: string): Resolved | undefined {
  if (!reference.startsWith("#")) return undefined;
  for (const pointer of pointersOf(root, percentDecoded(reference), reference)) {
    const value = valueAt(root, pointer);
    if (value !== undefined) return { pointer, value };
  }
  return undefined;
}

function pointersOf(root: JsonObject, decoded: string, reference: string): readonly Pointer[] {
  // Names that hold a `%` are also written as they stand, without the encoding that a URI asks for.
  if (decoded === "#" || decoded.startsWith("#/")) return [decoded, reference];
  const pointer = anchorsOf(root).get(decoded.slice(1));
  return pointer === undefined ? [] : [pointer];
}

/** The pointer that a reference within the document leads to, as `resolve` finds it. */
export const pointerOf = (
  document: Pick<OpenApiDocument, "root">,
  reference: string,
): Pointer | undefined => resolve(document, reference)?.pointer;

/**
 * Follows Reference Objects until something else is reached.
 *
 * @returns `undefined` after a fault was reported: a dangling reference, or references that only lead to each other.
 */
export function follow(
  document: OpenApiDocument,
  start: Resolved,
  reporter: Reporter,
): Resolved | undefined {
  let at: Resolved = start;
  const passed = new Set<Pointer>();
  while (isJsonObject(at.value) && typeof at.value["$ref"] === "string") {
    const origin = { uri: document.uri, pointer: childPointer(at.pointer, "$ref") };
    if (passed.has(at.pointer)) {
      const message = `"${shown(document, at.value["$ref"])}" leads back to itself.`;
      reporter.report({ code: "reference-cycle", severity: "error", origin, message });
      return undefined;
    }
    passed.add(at.pointer);
    const target = targetOf(document, at.value["$ref"], origin, reporter);
    if (target === undefined) return undefined;
    at = target;
  }
  return at;
}

/** A reference as the user would write it, where it leads to what a lift or a bundle moved. */
export function shown({ origins, uri }: OpenApiDocument, reference: string): string {
  return origins.size > 0 && reference.startsWith("#/")
    ? sourcePointer(origins, uri, reference)
    : reference;
}

const anchors = new WeakMap<JsonObject, ReadonlyMap<string, Pointer>>();

/** `$anchor` and `$dynamicAnchor` names of the document, collected when one is first asked for. */
function anchorsOf(root: JsonObject): ReadonlyMap<string, Pointer> {
  const known = anchors.get(root);
  if (known !== undefined) return known;
  const found = new Map<string, Pointer>();
  const collect = (value: JsonValue, pointer: Pointer): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      if ((key === "$anchor" || key === "$dynamicAnchor") && typeof item === "string") {
        if (!found.has(item)) found.set(item, pointer);
      }
      collect(item as JsonValue, childPointer(pointer, key)); // members of a JSON value
    }
  };
  collect(root, "#");
  anchors.set(root, found);
  return found;
}

/** Names that missing ones of one document are compared with. What misses more has another trouble than slips of the pen. */
const mostCompared = 200_000;

const compared = new WeakMap<JsonObject, number>();

/** The nearest name beside the missing one, where it is near enough to be meant. */
function suggestion(document: OpenApiDocument, pointer: Pointer): { fix?: string } {
  const before = compared.get(document.root) ?? 0;
  if (before > mostCompared) return {};
  const tokens = pointerTokens(pointer);
  const name = tokens.pop();
  const parent = tokens.length === 0 ? undefined : childPointer("#", ...tokens);
  const siblings = parent === undefined ? undefined : valueAt(document.root, parent);
  if (name === undefined || parent === undefined || !isJsonObject(siblings)) return {};
  const names = Object.keys(siblings);
  compared.set(document.root, before + names.length);
  if (before + names.length > mostCompared) return {};
  const nearest = nearestName(name, names);
  if (nearest === undefined) return {};
  return {
    fix: `Define it, or change the reference to "${shown(document, childPointer(parent, nearest))}".`,
  };
}
