// @ts-check
/** @import { Message } from "./messages.js" */
/** @import { LogQuery } from "./query.js" */

/**
 * One page of rows as the body of a 200.
 *
 * `total_count` stops at `maxCount` and says so; whether there is a next page is always told from the real rows.
 *
 * @param {readonly Message[]} rows All that match, in any order.
 * @param {LogQuery} query
 * @param {number} maxCount
 */
export function toPage(rows, { limit, offset, currentPage, sortBy, sortOrder }, maxCount) {
  const sorted = sortRows(rows, sortBy, sortOrder);
  const data = sorted.slice(offset, offset + limit);
  const end = offset + data.length;
  const totalCount = Math.min(rows.length, maxCount);
  const hasNextPage = data.length > 0 && end < rows.length;
  const pagination = {
    total_count: totalCount,
    total_pages: Math.ceil(totalCount / limit),
    current_page: currentPage,
    per_page: limit,
    offset,
    has_next_page: hasNextPage,
    has_previous_page: offset > 0,
    next_offset: hasNextPage ? offset + limit : null,
    previous_offset: offset > 0 ? Math.max(0, offset - limit) : null,
    showing_from: data.length > 0 ? offset + 1 : 0,
    showing_to: data.length > 0 ? end : 0,
    count_limited: rows.length > maxCount,
    max_count_limit: maxCount,
  };
  return { success: true, pagination, data };
}

/**
 * @param {readonly Message[]} rows
 * @param {string} sortBy
 * @param {"ASC" | "DESC"} sortOrder
 */
function sortRows(rows, sortBy, sortOrder) {
  // `date` is the newest activity; every other name is a field of the row (checked with the parameters).
  const field = /** @type {keyof Message} */ (sortBy === "date" ? "last_updated" : sortBy);
  const sign = sortOrder === "ASC" ? 1 : -1;
  return [...rows].sort(
    (a, b) => compareValues(a[field], b[field], sign) || (a.uid < b.uid ? -1 : 1),
  );
}

/**
 * Nulls last, whatever the order.
 *
 * @param {unknown} a
 * @param {unknown} b
 * @param {1 | -1} sign
 */
function compareValues(a, b, sign) {
  if (a === b) return 0;
  if (a === null || a === undefined) return 1;
  if (b === null || b === undefined) return -1;
  return sign * (a < b ? -1 : 1);
}
