import { settle } from "./answer.js";
import type { Client } from "./client.js";
import type { HttpClient } from "./http.js";
import {
  openFilter,
  requestInit,
  type OperationInput,
  type RawAnswer,
  type RunnableOperation,
} from "./perform.js";

/** The options of one call that are read here; the others are openapi-fetch's own. */
interface HttpInit extends Record<string, unknown> {
  readonly params?: OperationInput;
  readonly body?: unknown;
  readonly headers?: unknown;
  readonly parseAs?: unknown;
}

/** Header fields as a record, in which null takes a field away. */
function fieldsOf(headers: unknown): Record<string, unknown> {
  if (!Array.isArray(headers) && !(headers instanceof Headers))
    return { ...(headers as Record<string, unknown> | undefined) };
  const fields: Record<string, unknown> = {};
  new Headers(headers).forEach((value, name) => (fields[name] = value));
  return fields;
}

/**
 * Makes of a client's HTTP client one that sends and reads described operations as the operations' own functions do: with
 * their serialisation, credentials, media types and checks. Other paths go as they are.
 *
 * As with openapi-fetch, an error status gives `error` and does not reject; `parseAs` leaves decoding to openapi-fetch.
 */
export function describedHttp<Paths extends object>(
  { http, core }: Client<Paths>,
  operations: readonly RunnableOperation[],
): HttpClient<Paths> {
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
    if (!operation) return core.request(method, path, init);
    const { params, body, headers, ...rest } = init;
    const { query, extra } = openFilter(params?.query);
    const input = { ...params, ...(query && { query }), body };
    operation.checks?.request(core, operation, input, {});
    const own = requestInit(
      core,
      operation,
      { ...input, query: { ...query, ...extra } },
      {},
    );
    const sent = {
      ...own,
      ...rest,
      headers: { ...fieldsOf(own["headers"]), ...fieldsOf(headers) },
    };
    const answer = await core.request(method, path, sent);
    if (init.parseAs) return answer;
    const { response } = answer;
    const { outcome, thrown } = await settle(
      core,
      operation,
      response,
      answer.error,
      {},
    );
    if ("data" in outcome) return { data: outcome.data, response };
    const error = thrown && "body" in thrown ? thrown.body : outcome.error;
    return response.ok ? { data: error, response } : { error, response };
  };

  const methods = [
    "GET",
    "PUT",
    "POST",
    "DELETE",
    "OPTIONS",
    "HEAD",
    "PATCH",
    "TRACE",
  ].map((method) => [
    method,
    (path: string, init?: HttpInit) => request(method, path, init),
  ]);
  // The same functions as before, typed by the description.
  return {
    ...http,
    request,
    ...Object.fromEntries(methods),
  } as HttpClient<Paths>;
}
