import { connect, publicOptions } from "./client.js";
import type { ServiceDescriptor } from "./descriptor.js";
import { createHttp, type HttpClient } from "./http.js";
import type { PagingClient } from "./operation.js";
import type { BaseClientOptions } from "./options.js";
import { pageCall } from "./paged-call.js";
import type { ClientCore, RawAnswer } from "./perform.js";
import type { BaseUrlOf, SendContext } from "./send.js";

/** A client that has openapi-fetch's, through which the requests of its operations go, too: its middleware sees them all. */
export interface Client<Paths extends object> extends PagingClient {
  /** openapi-fetch's client, with the credentials, limits in time and retries of this one. */
  readonly http: HttpClient<Paths>;
}

/** openapi-fetch's `request`, with types that do not depend on a description. */
export type UntypedRequest = (
  method: string,
  path: string,
  init?: Record<string, unknown>,
) => Promise<RawAnswer>;

type Fetch = (request: Request) => Promise<Response>;

/** Makes what openapi-fetch sends a request with: over the call's own `fetch`, if it has one, as over the client's. */
type Sending = (fetch: unknown, context: SendContext) => Fetch;

function createSending(
  service: ServiceDescriptor,
  options: BaseClientOptions,
): Sending {
  const { send } = connect(service, options);
  return (fetch, context) => {
    const own =
      typeof fetch === "function"
        ? // By openapi-fetch's own type.
          connect(service, { ...options, fetch: fetch as Fetch }).send
        : send;
    return (request) => own(request, context);
  };
}

/** Makes what sends written requests through openapi-fetch. */
const createRequest =
  (
    ask: UntypedRequest,
    baseUrlOf: BaseUrlOf,
    sending: Sending,
  ): ClientCore["request"] =>
  (written, { fetch, ...more } = {}) => {
    const { operation, input, url, query, headers, body } = written;
    const { path = {}, query: values = {} } = input;
    return ask(operation.method, operation.path, {
      baseUrl: baseUrlOf(operation),
      params: { path, query: values },
      pathSerializer: () => url,
      querySerializer: () => query,
      headers,
      body,
      bodySerializer: () => body,
      // The Fetch Standard asks for it where the body is a stream.
      duplex: "half",
      parseAs: "stream",
      ...more,
      fetch: sending(fetch, written),
    });
  };

/**
 * Makes a client that knows no operations, with openapi-fetch's client in it. Of that, `request` heeds a call's own `fetch`,
 * and so do all functions that `describedHttp` makes over it.
 *
 * @throws TypeError as `connect` does
 */
export function createHttpClient<Paths extends object>(
  service: ServiceDescriptor,
  options: BaseClientOptions,
): Client<Paths> {
  const { baseUrlOf } = connect(service, options);
  const sending = createSending(service, options);
  const http = createHttp<Paths>({
    baseUrl: baseUrlOf(undefined),
    headers: options.headers ?? {},
    fetch: sending(undefined, {}),
  });
  // The same function; its own types ask for a path of the description.
  const ask = http.request as unknown as UntypedRequest;
  const request: UntypedRequest = (method, path, { fetch, ...init } = {}) =>
    ask(method, path, { ...init, fetch: sending(fetch, {}) });
  return {
    http: { ...http, request: request as unknown as typeof http.request },
    core: {
      baseUrlOf,
      options: publicOptions(options),
      request: createRequest(ask, baseUrlOf, sending),
      page: pageCall,
    },
  };
}
