import {
  createCall,
  type Call,
  type DataOf,
  type UntypedAnswer,
} from "./call.js";
import { PaginationError } from "./call-errors.js";
import type { Pagination, ParameterValues, ReadPage } from "./descriptor.js";
import { numberOf, valueAt } from "./json-pointer.js";
import { nextPage, readPage, type Checkpoint } from "./next-page.js";
import type { RequestOptions } from "./options.js";
import {
  openFilter,
  perform,
  type ClientCore,
  type OperationInput,
  type RunnableOperation,
} from "./perform.js";

export type { Checkpoint } from "./next-page.js";

/** How pages are read. */
export interface PageOptions {
  /** Where to begin: the `checkpoint` of the last page that was worked on. */
  readonly from?: Checkpoint;
  /** 1: the next page is asked for while the caller works on one. */
  readonly prefetch?: 0 | 1;
  /**
   * Keeps a list that grows at its front from repeating rows: sets the upper bound in time to now, where the request has
   * none, and leaves out items whose identity came before.
   */
  readonly stable?: boolean;
  readonly signal?: AbortSignal;
}

/** One page of a list. */
export interface Page<Data, Item> {
  /** The decoded body, envelope and all. */
  readonly data: Data;
  readonly items: readonly Item[];
  readonly response: Response;
  /** Where the next page is; absent at the end. */
  readonly checkpoint?: Checkpoint;
  /** How many items the service counts in the whole list; not `exact` where it cut the count off. */
  readonly total?: { readonly count: number; readonly exact: boolean };
}

/**
 * A call of a list operation: awaited it is the first page; iterated, every item, page by page.
 *
 * Iteration throws what `await` throws, and `PaginationError` where a list does not end.
 */
export interface PagedCall<Result, Item>
  extends Call<Result>, AsyncIterable<Item> {
  pages(
    options?: PageOptions,
  ): AsyncGenerator<Page<DataOf<Result>, Item>, void, undefined>;
  items(options?: PageOptions): AsyncGenerator<Item, void, undefined>;
  /** The items of all pages, up to `max`. */
  all(options: PageOptions & { readonly max: number }): Promise<Item[]>;
}

/** More pages than any list has: a service that always says "more". */
const mostPages = 10_000;

/** Upper bound of the time range, set to now where the request has none. */
function upperBound(
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
function ownUrl(
  core: ClientCore,
  operation: RunnableOperation,
  url: string,
): string {
  const base = core.baseUrlOf(operation);
  const target = new URL(url, base);
  if (target.origin !== new URL(base).origin)
    throw new PaginationError(
      "the next page is of another origin, " + target.origin,
      operation.name,
    );
  return target.href;
}

/** What the service counts, to be spread into a page. */
function totalOf(
  { total }: Pagination,
  data: unknown,
): Pick<Page<unknown, unknown>, "total"> {
  const count = total && numberOf(valueAt(data, total.at));
  const isCut = total?.limitedAt && valueAt(data, total.limitedAt) === true;
  return count === undefined ? {} : { total: { count, exact: !isCut } };
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

/** Makes a call of a list operation. */
export function pageCall(
  core: ClientCore,
  operation: RunnableOperation,
  input: OperationInput = {},
  options: RequestOptions = {},
): PagedCall<UntypedAnswer, unknown> {
  // A paged operation has it: `pagedOperation` asks for it.
  const pagination = operation.pagination!;
  const call = createCall(() => perform(core, operation, input, options));
  const { query, extra } = openFilter(input.query);

  /** Asks for a page. The first of all is the call's own, which may have been awaited already. */
  const ask = async (
    at: Checkpoint,
    signal: AbortSignal | undefined,
  ): Promise<ReadPage> => {
    const url = at.url && ownUrl(core, operation, at.url);
    const asked = overlay(query, at.query);
    const own = { ...input, query: { toJSON: () => asked, extra } };
    const isFirst = !signal && !url && !Object.keys(at.query!).length;
    const { data, response } = await (
      isFirst
        ? call
        : createCall(() =>
            perform(
              core,
              operation,
              own,
              signal ? { ...options, signal } : options,
              url,
            ),
          )
    ).withResponse();
    return readPage(
      pagination,
      queryOf({ ...asked, ...extra }, url),
      data,
      response,
    );
  };

  async function* pages({
    from = {},
    prefetch,
    stable,
    signal,
  }: PageOptions = {}): AsyncGenerator<
    Page<unknown, unknown>,
    void,
    undefined
  > {
    const pinned = stable
      ? upperBound(pagination, { ...query, ...from.query })
      : {};
    const ids = new Set<unknown>();
    const seen = new Set<string>();
    let at: Checkpoint = { ...from, query: { ...pinned, ...from.query } };
    let asked = ask(at, signal);
    for (;;) {
      const page = await asked;
      let next: Checkpoint | undefined;
      let fault: unknown;
      try {
        const step = nextPage(pagination, page);
        next = step && { ...step, query: { ...at.query, ...step.query } };
        if (next?.url && page.response.url)
          next = { ...next, url: new URL(next.url, page.response.url).href };
        const key = JSON.stringify(next);
        if (next && (seen.has(key) || seen.add(key).size >= mostPages))
          throw new PaginationError("the pages do not end", operation.name);
      } catch (error) {
        // The page that was read is good: it is handed out first.
        fault = error;
      }
      const onward = (): Promise<ReadPage> =>
        (asked = ask((at = next!), signal));
      // Whoever stops reading does not see how the page ahead failed.
      if (next && !fault && prefetch) onward().catch(() => {});
      const items = page.items.filter((item) => {
        const id =
          stable && pagination.itemId
            ? valueAt(item, pagination.itemId)
            : undefined;
        return id === undefined || (!ids.has(id) && ids.add(id));
      });
      yield {
        data: page.data,
        items,
        response: page.response,
        ...(next && { checkpoint: next }),
        ...totalOf(pagination, page.data),
      };
      if (fault) throw fault;
      if (!next) return;
      if (!prefetch) void onward();
    }
  }

  async function* items(
    options?: PageOptions,
  ): AsyncGenerator<unknown, void, undefined> {
    for await (const page of pages(options)) yield* page.items;
  }

  async function all({
    max,
    ...options
  }: PageOptions & { readonly max: number }): Promise<unknown[]> {
    if (!(max >= 0))
      throw new RangeError("all() needs max, the most items to read");
    const found: unknown[] = [];
    if (max > 0)
      for await (const item of items(options))
        if (found.push(item) >= max) break;
    return found;
  }

  return Object.assign(call, {
    pages,
    items,
    all,
    [Symbol.asyncIterator]: () => items(),
  });
}
