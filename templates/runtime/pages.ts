import type { DataOf } from "./call.js";
import { PaginationError } from "./call-errors.js";
import type { Pagination, ReadPage } from "./descriptor.js";
import { numberOf, valueAt } from "./json-pointer.js";
import type { ListCall, ListSource, UntypedListCall } from "./list-call.js";
import { nextPage, type Checkpoint } from "./next-page.js";
import { askPage, upperBound } from "./page-request.js";
import { openFilter } from "./perform.js";

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
  /**
   * Ends the reading, as the signal of the call does, which is heeded, too. With it the first page is a request of its own.
   * Where a platform has no `AbortSignal.any`, it takes the place of the call's.
   */
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

/** More pages than any list has: a service that always says "more". */
const mostPages = 10_000;

/** Where the reading of pages begins. */
function firstCheckpoint(
  { operation, input }: ListSource<unknown>,
  { from = {}, stable }: PageOptions,
): Checkpoint {
  const query = { ...openFilter(input.query).query, ...from.query };
  const pinned = stable ? upperBound(operation.pagination, query) : {};
  return { ...from, query: { ...pinned, ...from.query } };
}

/** Where a list goes on after a page, or why it cannot. */
interface Step {
  readonly next?: Checkpoint | undefined;
  readonly fault?: unknown;
}

/** Finds the checkpoint after each page, and notices where pages come again. */
function createStepper({
  operation,
}: ListSource<unknown>): (page: ReadPage, at: Checkpoint) => Step {
  const seen = new Set<string>();
  return (page, at) => {
    try {
      const step = nextPage(operation.pagination, page);
      if (!step) return {};
      const { url } = step;
      const next = {
        query: { ...at.query, ...step.query },
        ...(url && { url: new URL(url, page.response.url || url).href }),
      };
      const key = JSON.stringify(next);
      if (seen.has(key) || seen.add(key).size >= mostPages)
        throw new PaginationError("the pages do not end", operation.name);
      return { next };
    } catch (fault) {
      return { fault };
    }
  };
}

/** Leaves out items whose identity came before, where that is wanted and items have one. */
function createSieve(
  { itemId }: Pagination,
  { stable }: PageOptions,
): (item: unknown) => boolean {
  const ids = new Set<unknown>();
  return (item) => {
    const found = stable && itemId ? valueAt(item, itemId) : undefined;
    const id = found instanceof Date ? found.getTime() : found;
    return id === undefined || (!ids.has(id) && !!ids.add(id));
  };
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

async function* readPages(
  call: UntypedListCall,
  options: PageOptions = {},
): AsyncGenerator<Page<unknown, unknown>, void, undefined> {
  const { prefetch, signal } = options;
  const source = call.source();
  const { pagination } = source.operation;
  const step = createStepper(source);
  const isNew = createSieve(pagination, options);
  let at = firstCheckpoint(source, options);
  let asked = askPage(call, at, signal);
  for (;;) {
    const page = await asked;
    const { data, items, response } = page;
    const { next, fault } = step(page, at);
    // Whoever stops reading does not see how the page ahead failed.
    if (next && prefetch)
      (asked = askPage(call, (at = next), signal)).catch(() => {});
    // Where the list cannot go on, the page that was read is good: it is handed out first.
    yield {
      data,
      items: items.filter(isNew),
      response,
      ...(next && { checkpoint: next }),
      ...totalOf(pagination, data),
    };
    if (fault) throw fault;
    if (!next) return;
    if (!prefetch) asked = askPage(call, (at = next), signal);
  }
}

/**
 * The pages of a list, from the call's own on. Throws what `await` throws, and `PaginationError` where the list does not end.
 *
 * @param call Sent once: pages after the first are calls of their own.
 */
export function pagesOf<Result, Item>(
  call: ListCall<Result, Item>,
  options?: PageOptions,
): AsyncGenerator<Page<DataOf<Result>, Item>, void, undefined> {
  // Bodies and items are what the call's own types say.
  return readPages(
    call as unknown as UntypedListCall,
    options,
  ) as AsyncGenerator<Page<DataOf<Result>, Item>, void, undefined>;
}

/** The items of a list, page by page. */
export async function* itemsOf<Result, Item>(
  call: ListCall<Result, Item>,
  options?: PageOptions,
): AsyncGenerator<Item, void, undefined> {
  for await (const page of pagesOf(call, options)) yield* page.items;
}

/** The items of all pages of a list, up to `max`. */
export async function allItemsOf<Result, Item>(
  call: ListCall<Result, Item>,
  // JavaScript callers may leave it out.
  { max, ...options }: PageOptions & { readonly max: number } = { max: NaN },
): Promise<Item[]> {
  if (!(max >= 0))
    throw new RangeError("all() needs max, the most items to read");
  const found: Item[] = [];
  if (max > 0)
    for await (const item of itemsOf(call, options))
      if (found.push(item) >= max) break;
  return found;
}
