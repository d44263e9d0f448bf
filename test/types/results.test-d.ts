import {
  type ListOutboundLogsBadRequest,
  type ListOutboundLogsUnauthorized,
  type OutboundLog,
  type OutboundLogPage,
  type PagedCall,
  type ListOutboundLogsResult,
  createClient,
} from "jetemail-api";
import { createClient as createBareClient, listOutboundLogs } from "jetemail-api/functions";
import { listOutboundLogs as listUnvalidated } from "jetemail-api/unvalidated";
import { outboundLog } from "jetemail-api/validators";

import { type Same, holds } from "./assert.js";

const client = createClient();
const call = client.outbound.listLogs();

holds<Same<typeof call, PagedCall<ListOutboundLogsResult, OutboundLog>>>();
holds<Same<Awaited<typeof call>, OutboundLogPage>>();

for await (const log of call) holds<Same<typeof log, OutboundLog>>();
for await (const page of call.pages()) holds<Same<typeof page.items, readonly OutboundLog[]>>();
const all = await call.all({ max: 10 });
holds<Same<(typeof all)[number], OutboundLog>>();

const { data, response } = await call.withResponse();
holds<Same<typeof data, OutboundLogPage>>();
holds<Same<typeof response, Response>>();

// `.result()` is told apart by `status`.
const outcome = await call.result();
switch (outcome.status) {
  case 200:
    holds<Same<typeof outcome.data, OutboundLogPage>>();
    break;
  case 400:
    holds<Same<typeof outcome.error, ListOutboundLogsBadRequest>>();
    // @ts-expect-error there is no data in a failure
    console.log(outcome.data.pagination);
    break;
  case 401:
    holds<Same<typeof outcome.error, ListOutboundLogsUnauthorized>>();
    break;
  case 500:
  case "undocumented":
    console.log(outcome.response.status);
    break;
  case "failed":
    console.log(outcome.error.message);
    break;
  // @ts-expect-error 404 is not documented, so it is "undocumented"
  case 404:
    break;
  default:
    holds<Same<typeof outcome, never>>();
}

// The same as functions, of a client without methods or with them.
const bare = createBareClient();
holds<Same<Awaited<ReturnType<typeof listOutboundLogs>>, OutboundLogPage>>();
holds<Same<Awaited<ReturnType<typeof listUnvalidated>>, OutboundLogPage>>();
await listOutboundLogs(bare, { query: { limit: 1 } });
await listUnvalidated(client, { query: { limit: 1 } });
// @ts-expect-error a client without methods has no namespaces
console.log(bare.outbound);

// openapi-fetch's own client, with the types of `paths`.
const answer = await client.http.GET("/outbound/logs", { params: { query: { limit: 1 } } });
holds<Same<NonNullable<typeof answer.data>["data"], unknown> extends true ? false : true>();
// @ts-expect-error no such path
await client.http.GET("/outbound/log");

// Validators narrow to the models.
declare const value: unknown;
if (outboundLog.is(value)) holds<Same<typeof value, OutboundLog>>();
holds<Same<ReturnType<typeof outboundLog.parse>, OutboundLog>>();
const checked = outboundLog.check(value);
if (checked.ok) holds<Same<typeof checked.value, OutboundLog>>();
else console.log(checked.issues[0]?.instanceLocation);

// What a service may add to its enums is taken in responses.
declare const log: OutboundLog;
const status: string | null | undefined = log.delivery_status;
console.log(status);
