import type { NextSignal, Pagination, ReadPage } from "./descriptor.js";
import { numberOf, valueAt } from "./json-pointer.js";

/**
 * Reads a signal of a page. Signals that count (`short`, `pages`, `total`) give whether there is more, the others where it
 * is; `undefined` says nothing, null and `""` that the list ends.
 */
type SignalReader = (
  signal: NextSignal,
  page: ReadPage,
  pagination: Pagination,
) => unknown;

/** `short`: a page that is not full is the last. Where no size is known, an empty one is. */
const readShort: SignalReader = (_, { items, size = 1 }) =>
  items.length >= size;

/** `pages`: how many pages there are. */
const readPages: SignalReader = (
  { at },
  { data, number },
  { firstPage = 1 },
) => {
  const pages = numberOf(valueAt(data, at));
  return pages === undefined ? undefined : number - firstPage + 1 < pages;
};

/** `total`: how many items there are; says nothing where the service has cut the count off. */
const readTotal: SignalReader = (
  { at },
  { data, offset, items },
  { total },
) => {
  const count = numberOf(valueAt(data, at));
  return count === undefined || isCut(total, data)
    ? undefined
    : offset + items.length < count;
};

/** Whether a total is only a lower bound. */
function isCut(total: Pagination["total"], data: unknown): boolean {
  return !!total?.limitedAt && valueAt(data, total.limitedAt) === true;
}

/** `link`: the target of a link in the field `Link` (RFC 8288 section 3). */
const readLink: SignalReader = ({ rel = "next" }, { response }) => {
  const links = (response.headers.get("link") ?? "").split(/,\s*(?=<)/);
  const relation = (link: string): string[] =>
    (/;\s*rel\s*=\s*("[^"]*"|[^\s;]*)/i.exec(link)?.[1] ?? "")
      .replace(/"/g, "")
      .toLowerCase()
      .split(/\s+/);
  return links
    .find((link) => relation(link).includes(rel.toLowerCase()))
    ?.match(/<([^>]*)>/)?.[1];
};

/** `rel`: the `href` of an entry of a list of `{ rel, href }`. */
const readRel: SignalReader = ({ at, rel = "next" }, { data }) => {
  const links = valueAt(data, at);
  return Array.isArray(links)
    ? valueAt(
        links.find((link) => valueAt(link, "/rel") === rel),
        "/href",
      )
    : undefined;
};

/** `url`: a URL, or an object with one in `href`, as JSON:API and HAL have them. */
const readUrl: SignalReader = ({ at }, { data }) => {
  const link = valueAt(data, at);
  return link instanceof Object ? valueAt(link, "/href") : link;
};

/** `header`: a token, number or URL in a header field. */
const readHeader: SignalReader = ({ at = "" }, { response }) =>
  response.headers.get(at) ?? undefined;

/** `item`: a property of the last item. */
const readItem: SignalReader = ({ at }, { items }) => valueAt(items.at(-1), at);

/** `more`, `cursor` and others: what the body says. */
const readBody: SignalReader = ({ at }, { data }) => valueAt(data, at);

const readers: { readonly [via in NextSignal["via"]]?: SignalReader } = {
  short: readShort,
  pages: readPages,
  total: readTotal,
  link: readLink,
  rel: readRel,
  url: readUrl,
  header: readHeader,
  item: readItem,
};

/** A signal as it stands in a query: checkpoints are plain JSON. */
const plain = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== "bigint") return value;
  return value ? `${value}` : 0;
};

/** Reads a signal of a page in its own way. */
export const readSignal: SignalReader = (signal, page, pagination) =>
  plain((readers[signal.via] ?? readBody)(signal, page, pagination));
