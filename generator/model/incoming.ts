import type { JsonObject, JsonValue } from "../source/document.js";
import { type Pointer, childPointer } from "../source/pointer.js";
import { operationsOf } from "../spec/path-item.js";
import { follow } from "../spec/reference.js";
import type { Context } from "./context.js";
import { entriesOf, fieldsOf } from "./fields.js";
import { normaliseRequestBody } from "./payload.js";
import type { IncomingModel } from "./types.js";

/** The requests of webhooks, by name. */
export function normaliseWebhooks(context: Context): IncomingModel[] {
  return entriesOf(context.document.root["webhooks"]).flatMap(([name, item]) =>
    itemRequests(context, item, childPointer("#/webhooks", name)).map((request) => ({
      ...request,
      name,
    })),
  );
}

/** The requests of an operation's callbacks, by name and expression. */
export function normaliseCallbacks(
  context: Context,
  operation: JsonObject,
  pointer: Pointer,
): IncomingModel[] {
  return entriesOf(operation["callbacks"]).flatMap(([name, value]) => {
    const start = { value, pointer: childPointer(pointer, "callbacks", name) };
    const callback = follow(context.document, start, context.reporter);
    if (callback === undefined) return [];
    return entriesOf(callback.value)
      .filter(([expression]) => !expression.startsWith("x-"))
      .flatMap(([expression, item]) =>
        itemRequests(context, item, childPointer(callback.pointer, expression)).map((request) => ({
          ...request,
          name,
          expression,
        })),
      );
  });
}

function itemRequests(
  context: Context,
  value: JsonValue,
  pointer: Pointer,
): Omit<IncomingModel, "name">[] {
  const item = follow(context.document, { value, pointer }, context.reporter);
  if (item === undefined) return [];
  return operationsOf(fieldsOf(item.value)).map(({ method, tokens, operation }) => {
    const at = childPointer(item.pointer, ...tokens);
    const body = normaliseRequestBody(context, operation["requestBody"], at);
    return { method, content: body?.content ?? [] };
  });
}
