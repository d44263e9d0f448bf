// The first thing that people read, as it is written there: what it calls must exist, what it reads must be typed.
import { createClient, outboundLogs } from "jetemail-api";

declare const recipient: string | undefined;

const jetemail = createClient({ auth: { apiKeyAuth: process.env["JETEMAIL_API_KEY"]! } });

const filter = outboundLogs()
  .action("BOUNCED_HARD")
  .dateBetween(new Date("2026-11-01"), new Date())
  .when(recipient, (q, to) => q.toAddress(to))
  .sortBy("date", "DESC");

const page = await jetemail.outbound.listLogs({ query: filter });
console.log(page.pagination, page.data);
for await (const log of jetemail.outbound.listLogs({ query: filter })) {
  if (log.delivery_status === "bounced") console.log(log.uid, log.bounce_reason);
}
