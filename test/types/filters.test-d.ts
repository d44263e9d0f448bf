import { expectTypeOf } from "vitest";
import { type ListOutboundLogsQuery, type OutboundLogsFilter, outboundLogs } from "jetemail-api";

import { check } from "../../templates/runtime/filter-check.js";
import { describe } from "../../templates/runtime/filter-describe.js";
import { matches } from "../../templates/runtime/filter-match.js";
import { fromQuery } from "../../templates/runtime/filter-parse.js";
import { toQuery } from "../../templates/runtime/filter-query.js";
import type { FilterBounds, FilterTable } from "../../templates/runtime/filter-table.js";
import { toWhere } from "../../templates/runtime/filter-where.js";

declare const outboundLogsTable: FilterTable<ListOutboundLogsQuery>;

// The chain: every call gives the same type, values are those of the query.
expectTypeOf(outboundLogs()).toEqualTypeOf<OutboundLogsFilter>();
expectTypeOf(outboundLogs().action("BOUNCED_HARD").limit(10)).toEqualTypeOf<OutboundLogsFilter>();
expectTypeOf(outboundLogs().query).toEqualTypeOf<ListOutboundLogsQuery>();
expectTypeOf(outboundLogs().toJSON()).toEqualTypeOf<ListOutboundLogsQuery>();
outboundLogs().dateBetween(new Date(0), new Date()).from("2026-01-01").to(new Date());
outboundLogs().date({ from: 1, before: new Date() }).sortBy("date", "DESC").sortBy("a_new_field");
outboundLogs().param("new_filter", "x").interface("smtp").headerFrom("a@x.test");
outboundLogs({ action: "SPAM", page: 2 }).offset(10);

// `when` narrows.
declare const recipient: string | undefined | null;
outboundLogs().when(recipient, (filter, to) => {
  expectTypeOf(to).toEqualTypeOf<string>();
  return filter.toAddress(to);
});

// What is surely wrong does not compile.
// @ts-expect-error a misspelt method
outboundLogs().actoin("SPAM");
// @ts-expect-error a wrong enum value
outboundLogs().action("BOUNCED");
// @ts-expect-error a number for a date string
outboundLogs().from(1_793_491_200);
// @ts-expect-error a date string for seconds
outboundLogs().dateFrom("2026-01-01");
// @ts-expect-error undefined is no filter
outboundLogs().toAddress(recipient);
// @ts-expect-error no order is written so
outboundLogs().sortBy("date", "desc");
// @ts-expect-error two upper ends of one range
const ends: FilterBounds<number> = { from: 1, to: 2, before: 3 };
// @ts-expect-error no filter on the status of a row
outboundLogs().deliveryStatus("bounced");

const query: ListOutboundLogsQuery = { action: "SPAM", sort_by: "anything", offset: 10 };
expectTypeOf(query).toExtend<ListOutboundLogsQuery>();
// @ts-expect-error a misspelt filter
const misspelt: ListOutboundLogsQuery = { actoin: "SPAM" };
// @ts-expect-error a wrong enum value
const wrong: ListOutboundLogsQuery = { action: "BOUNCED" };
// @ts-expect-error a number for a date
const date: ListOutboundLogsQuery = { from: 1_793_491_200 };
// @ts-expect-error page with offset
const both: ListOutboundLogsQuery = { page: 2, offset: 10 };
void [ends, misspelt, wrong, date, both];

// Functions over the table take a chain or a value.
expectTypeOf(toQuery(outboundLogs())).toEqualTypeOf<string>();
expectTypeOf(matches(outboundLogs(), {}, outboundLogsTable)).toEqualTypeOf<boolean | undefined>();
expectTypeOf(describe({ action: "SPAM" }, outboundLogsTable)).toEqualTypeOf<string>();
expectTypeOf(check({ limit: 0 }, outboundLogsTable)[0]?.severity).toEqualTypeOf<
  "error" | "warning" | undefined
>();
expectTypeOf(toWhere(outboundLogs(), outboundLogsTable).op).toEqualTypeOf<"and">();
expectTypeOf(fromQuery("", outboundLogsTable).params).toEqualTypeOf<
  Partial<ListOutboundLogsQuery>
>();
outboundLogs(fromQuery("", outboundLogsTable).params);
