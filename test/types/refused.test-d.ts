// Calls that must not compile, each beside one like it that must.
import { type ListOutboundLogsQuery, createClient, outboundLogs } from "jetemail-api";

const client = createClient();

await client.outbound.listLogs({ query: { to_address: "a@example.com" } });
// @ts-expect-error a misspelt parameter
await client.outbound.listLogs({ query: { to_adress: "a@example.com" } });

await client.outbound.listLogs({ query: { action: "SPAM" } });
// @ts-expect-error no member of the enum
await client.outbound.listLogs({ query: { action: "SPAMMED" } });

await client.outbound.listLogs({ query: { from: "2026-11-01" } });
// @ts-expect-error a date is a text
await client.outbound.listLogs({ query: { from: 1_793_491_200 } });

await client.outbound.listLogs({ query: { date_from: 1_793_491_200 } });
// @ts-expect-error seconds are a number
await client.outbound.listLogs({ query: { date_from: "2026-11-01" } });

await client.outbound.listLogs({ query: { page: 1 } });
await client.outbound.listLogs({ query: { offset: 1 } });
// @ts-expect-error one or the other
await client.outbound.listLogs({ query: { page: 1, offset: 1 } });
// @ts-expect-error one or the other
const both: ListOutboundLogsQuery = { page: 1, offset: 1 };
console.log(both);

outboundLogs().action("SPAM");
// @ts-expect-error no member of the enum
outboundLogs().action("SPAMMED");
outboundLogs().toAddress("a@example.com");
// @ts-expect-error a misspelt filter
outboundLogs().toAdress("a@example.com");
outboundLogs().sortBy("date", "ASC");
// @ts-expect-error no order
outboundLogs().sortBy("date", "UP");
outboundLogs().limit(10);
// @ts-expect-error a number is no text
outboundLogs().limit("10");
outboundLogs().dateBetween(new Date(), new Date());
// @ts-expect-error no text among the bounds of an instant
outboundLogs().dateBetween("yesterday", "today");

// @ts-expect-error parameters are given by their place
await client.outbound.listLogs({ limit: 10 });
// @ts-expect-error no such operation
await client.outbound.listLog();
createClient({ auth: { apiKeyAuth: "key" } });
// @ts-expect-error no such security scheme
createClient({ auth: { apiKey: "key" } });

const query: ListOutboundLogsQuery = { limit: 1 };
// @ts-expect-error a query is not changed, but made anew
query.limit = 2;
