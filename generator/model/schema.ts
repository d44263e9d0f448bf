import { type JsonValue, isJsonObject } from "../source/document.js";
import { type Pointer, childPointer } from "../source/pointer.js";
import { type Resolved, resolve, shown, targetOf, withoutDangling } from "../spec/reference.js";
import type { Schema } from "../spec/types.js";
import { type Context, reportAt } from "./context.js";
import { fieldsOf } from "./fields.js";
import { subschemaAt, subschemasOf } from "./subschemas.js";

/**
 * Adds a schema of the document, with all schemas nested in it and all that its references lead to.
 *
 * @param value What stands at the pointer; nothing is added where that is no schema.
 */
export function registerSchema(
  context: Context,
  pointer: Pointer,
  value: JsonValue | undefined,
): void {
  const waiting: (readonly [Pointer, JsonValue | undefined])[] = [[pointer, value]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [at, written] = next;
    if (context.schemas.has(at)) continue;
    if (!isJsonObject(written) && typeof written !== "boolean") continue;
    // `lift` has checked it, and has perhaps taken away what a reference leads to: the neighbours of a `$ref` in 3.0.
    const schema: Schema = isJsonObject(written)
      ? withoutDangling(written, at, context.document, context.reporter)
      : written;
    const target = targetAt(context, schema, at);
    const subschemas = subschemasOf(schema, at);
    const reference = target !== undefined && { target: target.pointer };
    context.schemas.set(at, { pointer: at, schema, subschemas, ...reference });
    for (const below of subschemas.toReversed()) {
      waiting.push([below.pointer, subschemaAt(written, below)]);
    }
    if (target !== undefined) waiting.push([target.pointer, target.value]);
  }
}

function targetAt(context: Context, schema: Schema, pointer: Pointer): Resolved | undefined {
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
function leadsBack({ document }: Context, target: Resolved, pointer: Pointer): boolean {
  const passed = new Set<Pointer>();
  for (let at: Resolved | undefined = target; at !== undefined && !passed.has(at.pointer);) {
    if (at.pointer === pointer) return true;
    passed.add(at.pointer);
    const reference: JsonValue | undefined = fieldsOf(at.value)["$ref"];
    at = typeof reference === "string" ? resolve(document, reference) : undefined;
  }
  return false;
}
