import type { ServiceDescriptor } from "./descriptor.js";
import type { AnyClient } from "./operation.js";
import type { BaseClientOptions } from "./options.js";
import type { ClientCore } from "./perform.js";
import type { Fields } from "./request.js";
import { createSend, type BaseUrlOf, type Send } from "./send.js";

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
export type { AnyClient } from "./operation.js";

/** Where the requests of a client go, and how. */
export interface Connection {
  readonly baseUrlOf: BaseUrlOf;
  readonly send: Send;
}

/** @throws TypeError where the description names no server and `baseUrl` is not given, or either is no absolute URL */
export function connect(
  service: ServiceDescriptor,
  options: BaseClientOptions,
): Connection {
  // Relative servers stand for the place that the description was read from, which is the page's in a browser.
  const absolute = (url: string, base: string | undefined): string =>
    new URL(url, base).href.replace(/\/$/, "");
  const baseUrl = absolute(
    options.baseUrl ?? service.baseUrl ?? "/",
    globalThis.location?.href,
  );
  const baseUrlOf: BaseUrlOf = (operation) =>
    operation?.baseUrl === undefined || options.baseUrl
      ? baseUrl
      : absolute(operation.baseUrl, baseUrl);
  return { baseUrlOf, send: createSend(service, options, baseUrlOf) };
}

/** Header fields as a request takes them, later ones over earlier ones. */
function headersOf(...all: (Fields | undefined)[]): Headers {
  const headers = new Headers();
  for (const fields of all)
    for (const [name, value] of Object.entries(fields ?? {}))
      if (value === null) headers.delete(name);
      else if (value !== undefined) headers.set(name, value);
  return headers;
}

/**
 * Makes a client that knows no operations: what their functions need, and nothing else.
 *
 * @throws TypeError as `connect` does
 */
export function createBaseClient(
  service: ServiceDescriptor,
  options: BaseClientOptions,
): AnyClient {
  const { baseUrlOf, send } = connect(service, options);
  const request: ClientCore["request"] = async (written) => {
    const { operation, url, query, headers, body } = written;
    const init = {
      method: operation.method,
      headers: headersOf(options.headers, headers),
      body,
      // The Fetch Standard asks for it where the body is a stream.
      duplex: "half",
    };
    return {
      response: await send(
        new Request(url + (query && "?" + query), init as RequestInit),
        written,
      ),
    };
  };
  return { core: { baseUrlOf, options: publicOptions(options), request } };
}

/** Options that operations read: none of them is secret. */
export const publicOptions = ({
  auth: _,
  headers: __,
  ...options
}: BaseClientOptions): ClientCore["options"] => options;
