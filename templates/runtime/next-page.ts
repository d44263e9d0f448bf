import { PaginationError } from "./call-errors.js";
import type { Pagination, ReadPage } from "./descriptor.js";
import { numberOf, valueAt } from "./json-pointer.js";
import { readSignal } from "./page-signals.js";

/** Where a list goes on, as plain JSON: store it, and give it to `from` later. */
export interface Checkpoint {
  /** Query parameters to set over those of the request; `null` takes one away. */
  readonly query?: { readonly [name: string]: unknown };
  /** The page's own URL, of the service's origin. */
  readonly url?: string;
}

/** Tells where a page stands in its list. */
export function readPage(
  pagination: Pagination,
  query: ReadPage["query"],
  data: unknown,
  response: Response,
): ReadPage {
  const { params, firstPage = 1, sizeAt = "/", pageAt = "/" } = pagination;
  const asked = (name: string | undefined): number | undefined =>
    numberOf(query[name!]);
  const found = valueAt(data, pagination.items);
  const items: readonly unknown[] = Array.isArray(found) ? found : [];
  // The service may give less than was asked for: its own word goes first.
  const size = numberOf(valueAt(data, sizeAt)) ?? asked(params.size);
  const number =
    asked(params.num) ?? numberOf(valueAt(data, pageAt)) ?? firstPage;
  const offset =
    asked(params.offset) ??
    (params.num ? (number - firstPage) * (size ?? items.length) : 0);
  return { query, data, response, items, number, offset, size };
}

/**
 * Decides where a list goes on after a page; `undefined` at its end.
 *
 * The signals are asked in their order of trust: the first that knows whether there is more decides that, the first that
 * leads to a page is followed. Where none leads on, pages and offsets are counted, up to an empty page.
 *
 * @throws PaginationError where the service's offset does not advance
 */
export function nextPage(
  pagination: Pagination,
  page: ReadPage,
): Checkpoint | undefined {
  const { num, offset, cursor, after, before } = pagination.params;
  const { items, query } = page;
  /** Sets one paging parameter and takes the others away. */
  const move = (
    name: string | undefined,
    value: unknown,
  ): Checkpoint | undefined => {
    const all = [num, offset, cursor, after, before].flatMap((other) =>
      other ? [[other, null]] : [],
    );
    return name
      ? { query: { ...Object.fromEntries(all), [name]: value } }
      : undefined;
  };
  let more: boolean | undefined;
  let found: Checkpoint | undefined;
  for (const signal of pagination.next) {
    const { via } = signal;
    const value = readSignal(signal, page, pagination);
    const isCount = via === "page" || via === "offset";
    if (typeof value === "boolean") {
      more ??= value !== (via === "more-not");
      if (!more) return undefined;
    } else if (found || value === undefined) continue;
    else if (value === null || value === "" || (value === 0 && !isCount)) {
      // A service that says there is more is believed: other signals, or counting, lead on.
      if (!more) return undefined;
    } else if (!isCount) {
      const isUrl = /^(url|link|rel)$/.test(via) || /^https?:/.test(`${value}`);
      const back =
        via === "item" && before && before in query ? before : cursor;
      found = isUrl
        ? { url: `${value}` }
        : move(back ?? after ?? before ?? num ?? offset, value);
    } else if (items.length) {
      // A page signal is the page's own number or the next one's.
      found =
        via === "page"
          ? move(num, Math.max(numberOf(value) ?? 0, page.number + 1))
          : move(offset, value);
      if (via === "offset" && numberOf(value)! <= page.offset)
        throw new PaginationError(
          `the next offset, ${value}, does not advance`,
        );
    }
  }
  if (found || !more || !items.length) return found;
  return num === undefined || query[offset!] !== undefined
    ? move(offset, page.offset + items.length)
    : move(num, page.number + 1);
}
