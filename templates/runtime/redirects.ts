import { ConnectionError } from "./call-errors.js";
import type { RedirectGuard, ServiceDescriptor } from "./descriptor.js";

/** As many as the Fetch Standard allows. */
const mostRedirects = 20;

/** Header fields that may hold a credential. */
function secretFields({ schemes }: ServiceDescriptor): string[] {
  const keys = Object.values(schemes).flatMap((scheme) =>
    scheme.type === "apiKey" && scheme.in === "header" ? [scheme.name] : [],
  );
  return ["authorization", "cookie", ...keys];
}

/** The request that a redirect asks for (Fetch Standard, "HTTP-redirect fetch"). */
function redirected(
  request: Request,
  copy: Request,
  status: number,
  url: URL,
  secrets: readonly string[],
): Request {
  const isGet =
    status === 303
      ? request.method !== "HEAD"
      : status < 303 && request.method === "POST";
  const { headers, signal } = request;
  const next = new Request(
    isGet ? new Request(url, { headers }) : new Request(url, copy),
    {
      signal,
      redirect: "manual",
    },
  );
  if (isGet) next.headers.delete("content-type");
  if (url.origin !== new URL(request.url).origin)
    secrets.forEach((name) => next.headers.delete(name));
  return next;
}

/** The request with keys in its query. Not by searchParams, which would write the whole query anew. */
function withPairs(request: Request, pairs: readonly string[]): Request {
  if (!pairs[0]) return request;
  const url = new URL(request.url);
  url.search += (url.search && "&") + pairs.join("&");
  return new Request(url, request);
}

/**
 * Fetches a request with keys in its query, and follows its redirects itself, without credentials where they lead to
 * another origin. The URL of the answer is without the keys.
 *
 * @throws ConnectionError after 20 redirects, and in browsers at the first: they hide where it leads
 */
export const guardRedirects: RedirectGuard = async (
  fetch,
  request,
  pairs,
  service,
) => {
  const { redirect } = request;
  let next = withPairs(request, pairs);
  if (redirect === "follow") next = new Request(next, { redirect: "manual" });
  for (let count = 0; count <= mostRedirects; count++) {
    const copy = next.clone();
    const response = await fetch(next).catch((cause: unknown) => {
      // Some platforms name the URL in the error, and with it the key.
      throw pairs[0] ? new ConnectionError("no connection") : cause;
    });
    const location = response.headers.get("location");
    const isFollowed =
      redirect === "follow" &&
      location &&
      [301, 302, 303, 307, 308].includes(response.status);
    if (!isFollowed && response.type !== "opaqueredirect") {
      if (pairs[0])
        Object.defineProperty(response, "url", { value: request.url });
      return response;
    }
    if (!location) break;
    next = redirected(
      next,
      copy,
      response.status,
      new URL(location, next.url),
      secretFields(service),
    );
  }
  throw new ConnectionError("the redirects cannot be followed");
};
