import { createCall } from "./call.js";
import { PaginationError } from "./call-errors.js";
import type { Pagination, ParameterValues, ReadPage } from "./descriptor.js";
import type { ListSource, UntypedListCall } from "./list-call.js";
import { readPage, type Checkpoint } from "./next-page.js";
import { openFilter, perform } from "./perform.js";

/** Upper bound of the time range, set to now where the request has none. */
export function upperBound(
  { upper }: Pagination,
  query: ParameterValues,
): ParameterValues {
  if (!upper || upper.params.some((name) => query[name] !== undefined))
    return {};
  const now = new Date();
  const at =
    upper.unit === "date-time"
      ? now.toISOString()
      : Math.floor(+now / (upper.unit === "unix-s" ? 1000 : 1));
  return { [upper.params[0]!]: at };
}

/** A query with parameters set over it; those set to null are taken away. */
function overlay(
  query: ParameterValues | undefined,
  over: ParameterValues = {},
): ParameterValues {
  return Object.fromEntries(
    Object.entries({ ...query, ...over }).filter(
      ([name, value]) => value !== null || !(name in over),
    ),
  );
}

/** The URL of a page, if it is of the service's own origin. */
function ownUrl({ core, operation }: ListSource<unknown>, url: string): string {
  const base = core.baseUrlOf(operation);
  const target = new URL(url, base);
  if (target.origin !== new URL(base).origin)
    throw new PaginationError(
      "the next page is of another origin, " + target.origin,
      operation.name,
    );
  return target.href;
}

/** Parameters that a page was asked with, those of its URL among them. */
function queryOf(
  query: ParameterValues,
  url: string | undefined,
): ParameterValues {
  const found: Record<string, unknown> = { ...query };
  if (url)
    new URL(url).searchParams.forEach((value, name) => (found[name] = value));
  return found;
}

/** A signal that fires with either; where the platform cannot join them, with the second. */
function joined(
  first: AbortSignal | undefined,
  second: AbortSignal,
): AbortSignal {
  return first && "any" in AbortSignal
    ? AbortSignal.any([first, second])
    : second;
}

/** Asks for a page. The first of all is the call's own, which may have been awaited already. */
export async function askPage(
  call: UntypedListCall,
  at: Checkpoint,
  signal: AbortSignal | undefined,
): Promise<ReadPage> {
  const source = call.source();
  const { core, operation, input, options } = source;
  const { query, extra } = openFilter(input.query);
  const url = at.url && ownUrl(source, at.url);
  const asked = overlay(query, at.query);
  const isFirst = !signal && !url && !Object.keys(at.query ?? {}).length;
  const request = { ...input, query: { toJSON: () => asked, extra } };
  const own = signal
    ? { ...options, signal: joined(options.signal, signal) }
    : options;
  const page = isFirst
    ? call
    : createCall(() => perform(core, operation, request, own, url));
  const { data, response } = await page.withResponse();
  const all = queryOf({ ...asked, ...extra }, url);
  return readPage(operation.pagination, all, data, response);
}
