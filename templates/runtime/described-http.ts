import { settle } from "./answer.js";
import type { UntypedRequest } from "./http-client.js";
import type { AnyClient } from "./operation.js";
import {
  openFilter,
  type ClientCore,
  type OperationInput,
  type RawAnswer,
  type RunnableOperation,
} from "./perform.js";
import { writeRequest } from "./request.js";

/** The options of one call that are read here; the others are openapi-fetch's own. */
interface HttpInit extends Record<string, unknown> {
  readonly params?: OperationInput;
  readonly body?: unknown;
  readonly headers?: unknown;
  readonly baseUrl?: unknown;
  readonly bodySerializer?: unknown;
  readonly parseAs?: unknown;
  /** Read here for streams alone, which it ends. */
  readonly signal?: unknown;
}

/** Header fields as a record, in which null takes a field away. */
function fieldsOf(headers: unknown): Record<string, string | null> {
  // As openapi-fetch takes them: a record, pairs, or `Headers`.
  if (!Array.isArray(headers) && !(headers instanceof Headers))
    return { ...(headers as Record<string, string | null> | undefined) };
  const fields: Record<string, string> = {};
  new Headers(headers).forEach((value, name) => (fields[name] = value));
  return fields;
}

/** The operation with what the caller writes its body with, if that is given: its type is then the operation's first. */
function writtenBy(
  serializer: unknown,
  operation: RunnableOperation,
): RunnableOperation {
  if (typeof serializer !== "function") return operation;
  const encode = (body: unknown, type: string): [BodyInit, string | null] => {
    const encoded = (serializer as (body: unknown) => BodyInit)(body); // by openapi-fetch's own type
    // The platform writes the boundary.
    return [encoded, encoded instanceof FormData ? null : type];
  };
  return { ...operation, encodeBody: () => encode };
}

/** Sends a described operation with options of openapi-fetch. */
async function sendDescribed(
  core: ClientCore,
  operation: RunnableOperation,
  { params, body, headers, bodySerializer, ...more }: HttpInit,
): Promise<RawAnswer> {
  const { query, extra } = openFilter(params?.query);
  const input = { ...params, ...(query && { query }), body };
  operation.checks?.request(core, operation, input, {});
  const sent = { ...input, query: { ...query, ...extra } };
  const options = { headers: fieldsOf(headers) };
  const own = writtenBy(bodySerializer, operation);
  const { baseUrl } = more;
  const base = typeof baseUrl === "string" && baseUrl.replace(/\/$/, "");
  const at = base ? { ...core, baseUrlOf: () => base } : core;
  return core.request(writeRequest(at, own, sent, options), more);
}

/** Reads an answer as the operation's function does, into the form of openapi-fetch. */
async function readDescribed(
  core: ClientCore,
  operation: RunnableOperation,
  { response, error }: RawAnswer,
  { signal }: HttpInit,
): Promise<RawAnswer> {
  // What openapi-fetch gives has the types of `paths`, which are those on the wire.
  const { read: _, ...onWire } = operation;
  const { outcome, thrown } = await settle(
    core,
    onWire,
    response,
    error,
    signal instanceof AbortSignal ? { signal } : {},
  );
  if ("data" in outcome) return { data: outcome.data, response };
  const body = thrown && "body" in thrown ? thrown.body : outcome.error;
  return response.ok ? { data: body, response } : { error: body, response };
}

/** A client with openapi-fetch's, whatever its description. */
export interface ClientParts extends AnyClient {
  readonly http: object;
}

/** The methods that openapi-fetch has a function for. */
const methods = [
  "GET",
  "PUT",
  "POST",
  "DELETE",
  "OPTIONS",
  "HEAD",
  "PATCH",
  "TRACE",
];

/**
 * Makes of a client's HTTP client one that sends and reads described operations as the operations' own functions do: with
 * their serialisation, credentials, media types and checks. Other paths go as they are.
 *
 * As with openapi-fetch, an error status gives `error` and does not reject; `parseAs` leaves decoding to openapi-fetch.
 */
export function describedHttp(
  { http, core }: ClientParts,
  operations: readonly RunnableOperation[],
): object {
  // openapi-fetch's own types of it ask for a path of the description.
  const { request: untyped } = http as { readonly request: UntypedRequest };
  const known = new Map(
    operations.map((operation) => [
      `${operation.method} ${operation.path}`,
      operation,
    ]),
  );
  const request = async (
    method: string,
    path: string,
    init: HttpInit = {},
  ): Promise<RawAnswer> => {
    const operation = known.get(`${method.toUpperCase()} ${path}`);
    if (!operation) return untyped(method, path, init);
    const answer = await sendDescribed(core, operation, init);
    return init.parseAs ? answer : readDescribed(core, operation, answer, init);
  };
  const functions = methods.map((method) => [
    method,
    (path: string, init?: HttpInit) => request(method, path, init),
  ]);
  return { ...http, request, ...Object.fromEntries(functions) };
}
