import type { DiagnosticCode } from "../../diagnostics/catalogue.js";
import { type JsonObject, type JsonValue, isJsonObject } from "../../source/document.js";
import type { Pointer } from "../../source/pointer.js";
import type { Moves } from "../origins.js";
import { resolve } from "../reference.js";

/** What all parts of lifting a document of Swagger 2.0 share. */
export interface SwaggerContext {
  /** The Swagger Object as the user wrote it. */
  readonly root: JsonObject;
  readonly moves: Moves;
  /** Reports a warning at a pointer of the user's document. */
  warn(code: DiagnosticCode, pointer: Pointer, message: string): void;
  /** Reports an error: of what contradicts itself nothing can be taken for what was meant. */
  fail(code: DiagnosticCode, pointer: Pointer, message: string): void;
}

/** An object with its place in the user's document. */
export interface Found {
  readonly value: JsonObject;
  readonly pointer: Pointer;
}

/** More references one after the other are taken for a circle. */
const mostSteps = 50;

/** Follows Reference Objects; `undefined` where they end in nothing or in no object, which is reported elsewhere. */
export function followed(
  { root }: SwaggerContext,
  start: JsonValue | undefined,
  pointer: Pointer,
): Found | undefined {
  let found: { value: JsonValue | undefined; pointer: Pointer } = { value: start, pointer };
  for (let step = 0; step < mostSteps && isJsonObject(found.value); step += 1) {
    const reference = found.value["$ref"];
    if (typeof reference !== "string") return { value: found.value, pointer: found.pointer };
    const target = resolve({ root }, reference);
    if (target === undefined) return undefined;
    found = target;
  }
  return undefined;
}

/** A field that is a list of texts, such as `consumes`; `undefined` where it is absent or something else. */
export function textList(object: JsonObject, field: string): readonly string[] | undefined {
  const value = Object.hasOwn(object, field) ? object[field] : undefined;
  if (!Array.isArray(value)) return undefined;
  return value.filter((item): item is string => typeof item === "string");
}

/** An object without some of its fields. */
export function without(object: JsonObject, ...fields: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([field]) => !fields.includes(field)));
}
