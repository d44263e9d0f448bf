import { type JsonValue, isJsonObject } from "../source/document.js";
import { type Pointer, childPointer, valueAt } from "../source/pointer.js";
import { pointerOf, shown, targetOf, withoutDangling } from "../spec/reference.js";
import {
  type Schema,
  schemaKeywords,
  schemaListKeywords,
  schemaMapKeywords,
} from "../spec/types.js";
import { type Context, reportAt } from "./context.js";
import { fieldsOf } from "./fields.js";

/** Adds the schema at a pointer, with all schemas nested in it and all that its references lead to. */
export function registerSchema(context: Context, pointer: Pointer): void {
  const { root } = context.document;
  const waiting: [Pointer, JsonValue | undefined][] = [[pointer, valueAt(root, pointer)]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [at, value] = next;
    if (context.schemas.has(at)) continue;
    if (!isJsonObject(value) && typeof value !== "boolean") continue;
    // `lift` has checked it, and has perhaps taken away what a reference leads to: the neighbours of a `$ref` in 3.0.
    const schema: Schema = isJsonObject(value)
      ? withoutDangling(value, at, context.document, context.reporter)
      : value;
    const target = targetAt(context, schema, at);
    context.schemas.set(at, { pointer: at, schema, ...(target !== undefined && { target }) });
    for (const tokens of childSchemas(value).toReversed()) {
      waiting.push([childPointer(at, ...tokens), valueBelow(value, tokens)]);
    }
    if (target !== undefined) waiting.push([target, valueAt(root, target)]);
  }
}

/** The value that tokens lead to, which `childSchemas` has found there. */
const valueBelow = (value: JsonValue, tokens: readonly (string | number)[]): JsonValue =>
  tokens.reduce<JsonValue>(
    (at, token) => (at as { readonly [key: string]: JsonValue })[token] as JsonValue,
    value,
  );

function targetAt(context: Context, schema: Schema, pointer: Pointer): Pointer | undefined {
  if (typeof schema === "boolean" || schema.$ref === undefined) return undefined;
  const origin = { uri: context.document.uri, pointer: childPointer(pointer, "$ref") };
  const target = targetOf(context.document, schema.$ref, origin, context.reporter);
  if (target !== undefined && leadsBack(context, target, pointer)) {
    reportAt(context, origin.pointer, {
      code: "reference-cycle",
      severity: "error",
      message: `"${shown(context.document, schema.$ref)}" leads back to itself.`,
    });
    return undefined;
  }
  return target;
}

/** Whether references alone lead from a target to the place of the first: a schema that says nothing and never ends. */
function leadsBack({ document }: Context, target: Pointer, pointer: Pointer): boolean {
  const passed = new Set<Pointer>();
  for (let at: Pointer | undefined = target; at !== undefined && !passed.has(at);) {
    if (at === pointer) return true;
    passed.add(at);
    const reference: JsonValue | undefined = fieldsOf(valueAt(document.root, at))["$ref"];
    at = typeof reference === "string" ? pointerOf(document, reference) : undefined;
  }
  return false;
}

/** Where the subschemas of a schema are, as tokens from it, in document order. */
export function childSchemas(
  schema: Schema | JsonValue,
): readonly (readonly (string | number)[])[] {
  if (!isJsonObject(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, value]): (string | number)[][] => {
    if (single.has(keyword)) return [[keyword]];
    if (listed.has(keyword) && Array.isArray(value)) {
      return value.map((_, index) => [keyword, index]);
    }
    if (mapped.has(keyword) && isJsonObject(value)) {
      return Object.keys(value).map((key) => [keyword, key]);
    }
    return [];
  });
}

const single: ReadonlySet<string> = new Set(schemaKeywords);
const listed: ReadonlySet<string> = new Set(schemaListKeywords);
const mapped: ReadonlySet<string> = new Set(schemaMapKeywords);
