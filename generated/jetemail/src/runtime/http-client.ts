import { connect, publicOptions } from "./client.js";
import type { ServiceDescriptor } from "./descriptor.js";
import { createHttp, type HttpClient } from "./http.js";
import type { PagingClient } from "./operation.js";
import type { BaseClientOptions } from "./options.js";
import { pageCall } from "./paged-call.js";
import type { ClientCore, RawAnswer } from "./perform.js";

/** A client that has openapi-fetch's, through which the requests of its operations go, too: its middleware sees them all. */
export interface Client<Paths extends object> extends PagingClient {
  /** openapi-fetch's client, with the credentials, limits in time and retries of this one. */
  readonly http: HttpClient<Paths>;
}

/** openapi-fetch's `request`, with types that do not depend on a description. */
export type UntypedRequest = (
  method: string,
  path: string,
  init: Record<string, unknown>,
) => Promise<RawAnswer>;

/**
 * Makes a client that knows no operations, with openapi-fetch's client in it.
 *
 * @throws TypeError as `connect` does
 */
export function createHttpClient<Paths extends object>(
  service: ServiceDescriptor,
  options: BaseClientOptions,
): Client<Paths> {
  const { baseUrlOf, send } = connect(service, options);
  const http = createHttp<Paths>({
    baseUrl: baseUrlOf(undefined),
    headers: options.headers ?? {},
    fetch: (request) => send(request, {}),
  });
  const request: ClientCore["request"] = (written, more) => {
    const { operation, input, url, query, headers, body } = written;
    const { path = {}, query: values = {} } = input;
    // The same function; its own types ask for a path of the description.
    const untyped = http.request as unknown as UntypedRequest;
    return untyped(operation.method, operation.path, {
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
      fetch: (sent: Request) => send(sent, written),
      ...more,
    });
  };
  return {
    http,
    core: {
      baseUrlOf,
      options: publicOptions(options),
      request,
      page: pageCall,
    },
  };
}
