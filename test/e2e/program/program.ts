// A program over jetemail-api as installed, under the strictest flags of three compilers. It is compiled and not run.
import {
  ApiError,
  BadRequestError,
  ValidationError,
  createClient,
  listOutboundLogs,
  outboundLogs,
  type DeliveryAttempt,
  type ListOutboundLogsQuery,
  type OutboundLog,
} from "jetemail-api";
import { listOutboundLogs as listUnvalidated } from "jetemail-api/unvalidated";

declare const recipient: string | undefined;

const jetemail = createClient({ auth: { apiKeyAuth: "api_key" } });

const filter = outboundLogs()
  .action("BOUNCED_HARD")
  .dateBetween(new Date("2026-11-01"), new Date())
  .when(recipient, (q, to) => q.toAddress(to))
  .sortBy("date", "DESC");

/** The code that the documentation shows. */
export async function readLogs(): Promise<string[]> {
  const page = await jetemail.outbound.listLogs({ query: filter });
  const reasons: string[] = [`${page.pagination?.total_count ?? 0}`];
  for await (const log of jetemail.outbound.listLogs({ query: filter })) {
    if (log.delivery_status === "bounced") reasons.push(log.bounce_reason ?? "");
  }
  return reasons;
}

/** Values, functions and errors have the types that the description gives them. */
export async function readTypes(): Promise<void> {
  const query: ListOutboundLogsQuery = filter.query;
  const page = await listOutboundLogs(jetemail, { query });
  await listUnvalidated(jetemail, { query });
  const row: OutboundLog | undefined = page.data?.[0];
  const attempt: DeliveryAttempt | undefined = row?.delivery_attempts?.[0];
  attempt?.mx?.toUpperCase();
  row?.opens?.[0]?.date.toFixed();
  row?.bounce_reason?.toUpperCase();
  // @ts-expect-error: it may be null
  row?.bounce_reason.toUpperCase();
  // @ts-expect-error: no such field
  void row?.bounce_reazon;
}

/** What is wrong does not compile. */
export async function misuse(): Promise<void> {
  // @ts-expect-error: misspelt filter
  outboundLogs().actoin("SPAM");
  // @ts-expect-error: no member of the enum
  outboundLogs().action("DELIVERED");
  // @ts-expect-error: text for a date
  outboundLogs().dateBetween("2026-11-01", new Date());
  // @ts-expect-error: page and offset exclude each other
  await jetemail.outbound.listLogs({ query: { page: 2, offset: 50 } });
  // @ts-expect-error: misspelt parameter
  await jetemail.outbound.listLogs({ query: { actoin: "SPAM" } });
  // @ts-expect-error: no member of the enum
  await jetemail.outbound.listLogs({ query: { action: "spam" } });
  // @ts-expect-error: text for a number
  await jetemail.outbound.listLogs({ query: { limit: "5" } });
  // @ts-expect-error: no such security scheme
  createClient({ auth: { apiKey: "api_key" } });
}

/** An error is told apart by its class. */
export function explain(error: unknown): string {
  if (error instanceof ValidationError) return error.issues.map(({ message }) => message).join();
  if (error instanceof BadRequestError) return `${error.status} ${error.requestId ?? ""}`;
  if (error instanceof ApiError) return error.headers.get("retry-after") ?? error.message;
  throw error;
}
