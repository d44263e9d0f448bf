import { createHttp, type HttpClient } from "./http.js";
import type { ServiceDescriptor } from "./descriptor.js";
import type { AnyClient } from "./operation.js";
import type { BaseClientOptions } from "./options.js";
import type { ClientCore } from "./perform.js";
import { createSend } from "./send.js";

export type {
  AttemptEvent,
  BaseClientOptions,
  CallEvent,
  Credential,
  Hooks,
  IssuesEvent,
  RateLimiter,
  RequestOptions,
  ResponseEvent,
  RetryEvent,
  Secret,
  ValidateOptions,
} from "./options.js";
export type { ServiceDescriptor } from "./descriptor.js";

/** A client: what operations are sent with. */
export interface Client<Paths extends object> extends AnyClient {
  /** openapi-fetch's client, with the credentials, limits in time and retries of this one. */
  readonly http: HttpClient<Paths>;
}

/**
 * Makes a client that knows no operations.
 *
 * @throws TypeError where the description names no server and `baseUrl` is not given, or either is no absolute URL
 */
export function createBaseClient<Paths extends object>(
  service: ServiceDescriptor,
  options: BaseClientOptions,
): Client<Paths> {
  // Relative servers stand for the place that the description was read from, which is the page's in a browser.
  const baseUrl = new URL(
    options.baseUrl ?? service.baseUrl ?? "/",
    globalThis.location?.href,
  ).href.replace(/\/$/, "");
  const baseUrlOf: ClientCore["baseUrlOf"] = (operation) =>
    operation?.baseUrl === undefined || options.baseUrl
      ? baseUrl
      : new URL(operation.baseUrl, baseUrl).href;
  const send = createSend(service, options, baseUrlOf);
  const http = createHttp<Paths>({
    baseUrl,
    headers: options.headers ?? {},
    fetch: (request) => send(request, {}),
  });
  const { hooks = {}, validate = {} } = options;
  return {
    http,
    core: {
      baseUrlOf,
      options: { hooks, validate },
      request: http.request as unknown as ClientCore["request"],
      send,
    },
  };
}
