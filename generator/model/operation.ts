import type { JsonObject } from "../source/document.js";
import { type Pointer, childPointer } from "../source/pointer.js";
import {
  type PathItemOperation,
  additionalMethodFault,
  isOperationField,
  isPathItem,
  operationsOf,
} from "../spec/path-item.js";
import { isPath } from "../spec/path-keys.js";
import { type Resolved, follow } from "../spec/reference.js";
import { operationKey } from "../spec/select/select.js";
import { type Context, reportAt, sourcePointerOf } from "./context.js";
import { entriesOf, extensionsOf, fieldsOf, texts } from "./fields.js";
import { normaliseCallbacks } from "./incoming.js";
import { normaliseParameters } from "./parameter.js";
import { normaliseRequestBody, normaliseResponses } from "./payload.js";
import { normaliseRequirements } from "./security.js";
import { normaliseServers } from "./server.js";
import type {
  OperationModel,
  RequestBodyModel,
  SecurityRequirement,
  ServerModel,
} from "./types.js";

/** What holds for operations that do not say otherwise. */
export interface DocumentDefaults {
  readonly servers: readonly ServerModel[];
  readonly security: readonly SecurityRequirement[];
  /** Names of the security schemes. */
  readonly schemes: ReadonlySet<string>;
}

/** Every operation under `paths`, by path, then in the order of the fields of a Path Item Object. */
export function normaliseOperations(
  context: Context,
  defaults: DocumentDefaults,
): OperationModel[] {
  return entriesOf(context.document.root["paths"])
    .filter(([path, item]) => isPath(path, item))
    .flatMap(([path, value]) => {
      const start = { value, pointer: childPointer("#/paths", path) };
      const item = follow(context.document, start, context.reporter);
      if (item === undefined) return [];
      reportKind(context, item, start.pointer);
      return normalisePathItem(context, path, fieldsOf(item.value), item.pointer, defaults);
    });
}

/** A reference from a path that leads to something else than a path item. */
function reportKind(context: Context, { value, pointer }: Resolved, path: Pointer): void {
  if (pointer === path || isPathItem(fieldsOf(value))) return;
  reportAt(context, childPointer(path, "$ref"), {
    code: "structure-invalid",
    severity: "error",
    message: "The reference leads to something that is no path item.",
  });
}

function normalisePathItem(
  context: Context,
  path: string,
  item: JsonObject,
  pointer: Pointer,
  defaults: DocumentDefaults,
): OperationModel[] {
  const own = normaliseServers(item["servers"]);
  const inherited = { ...defaults, servers: own.length > 0 ? own : defaults.servers };
  reportMethods(context, item, pointer);
  const { leftOut } = context.document;
  return operationsOf(item)
    .filter(({ method }) => !leftOut?.has(operationKey(method, path)))
    .map((found) =>
      normaliseOperation(context, { path, item, itemPointer: pointer, ...found }, inherited),
    );
}

/** Methods in another case than the field's, and additional ones that are none. */
function reportMethods(context: Context, item: JsonObject, pointer: Pointer): void {
  const report = (at: Pointer, message: string): void =>
    reportAt(context, at, { code: "structure-invalid", severity: "error", message });
  for (const field of Object.keys(item)) {
    const known = field.toLowerCase();
    if (known === field || !isOperationField(known)) continue;
    report(childPointer(pointer, field), `"${field}" is no field of a path item; "${known}" is.`);
  }
  for (const method of Object.keys(fieldsOf(item["additionalOperations"]))) {
    const fault = additionalMethodFault(method);
    if (fault === undefined) continue;
    report(childPointer(pointer, "additionalOperations", method), `"${method}" ${fault}.`);
  }
}

interface OperationPlace extends PathItemOperation {
  readonly path: string;
  readonly item: JsonObject;
  readonly itemPointer: Pointer;
}

function normaliseOperation(
  context: Context,
  { path, item, itemPointer, method, tokens, operation }: OperationPlace,
  defaults: DocumentDefaults,
): OperationModel {
  const pointer = childPointer(itemPointer, ...tokens);
  const servers = normaliseServers(operation["servers"]);
  const requestBody = requestBodyOf(context, method, operation, pointer);
  return {
    pointer,
    sourcePointer: sourcePointerOf(context, pointer),
    method,
    path,
    ...texts(operation, "operationId"),
    tags: tagsOf(operation),
    ...texts(item, "summary", "description"),
    ...texts(operation, "summary", "description"),
    deprecated: operation["deprecated"] === true,
    parameters: normaliseParameters(context, path, [
      { list: item["parameters"], pointer: childPointer(itemPointer, "parameters") },
      { list: operation["parameters"], pointer: childPointer(pointer, "parameters") },
    ]),
    ...(requestBody !== undefined && { requestBody }),
    callbacks: normaliseCallbacks(context, operation, pointer),
    responses: normaliseResponses(context, operation["responses"], pointer),
    security: securityOf(context, operation, pointer, defaults),
    servers: servers.length > 0 ? servers : defaults.servers,
    extensions: extensionsOf(operation),
  };
}

/** Methods with which a body has no meaning (RFC 9110, sections 9.3.1 and 9.3.2), and with which `fetch` sends none. */
const bodiless: ReadonlySet<string> = new Set(["GET", "HEAD"]);

/** A body that cannot be sent is reported and left out (OpenAPI 3.0 "Operation Object", `requestBody`). */
function requestBodyOf(
  context: Context,
  method: string,
  operation: JsonObject,
  pointer: Pointer,
): RequestBodyModel | undefined {
  if (!bodiless.has(method))
    return normaliseRequestBody(context, operation["requestBody"], pointer);
  if (operation["requestBody"] !== undefined)
    reportAt(context, childPointer(pointer, "requestBody"), {
      code: "feature-unsupported",
      severity: "warning",
      message: `A request of ${method} is sent without a body; the one that is described is left out.`,
    });
  return undefined;
}

function tagsOf(operation: JsonObject): string[] {
  const tags = operation["tags"];
  return Array.isArray(tags) ? tags.filter((tag): tag is string => typeof tag === "string") : [];
}

/** `security: []` on an operation takes the document's requirements away. */
function securityOf(
  context: Context,
  operation: JsonObject,
  pointer: Pointer,
  defaults: DocumentDefaults,
): readonly SecurityRequirement[] {
  if (!Array.isArray(operation["security"])) return defaults.security;
  const at = childPointer(pointer, "security");
  return normaliseRequirements(context, operation["security"], at, defaults.schemes);
}
