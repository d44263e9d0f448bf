// @ts-check
/** @import { LogEvent } from "./events.js" */

/** @typedef {ReturnType<typeof groupEvents>} Message A row of the answer. */

/**
 * Statuses by what must have happened, the most telling first.
 *
 * @type {readonly [status: string, actions: readonly string[]][]}
 */
const STATUSES = [
  ["clicked", ["CLICKED"]],
  ["opened", ["OPENED"]],
  ["delivered", ["ACCEPTED", "DELIVERED"]],
  ["bounced", ["BOUNCED_HARD", "BOUNCED_SOFT", "BOUNCED_UNKNOWN"]],
  ["rejected", ["REJECTED"]],
  ["dropped", ["DROP", "DROPPED"]],
  ["spam", ["SPAM"]],
  ["virus_detected", ["VIRUS"]],
  ["deferred", ["DEFERRED"]],
  ["queued_pending", ["QUEUED"]],
];

/**
 * The rows of a log: one a message, grouped from all of its events, in the order in which messages were first met.
 *
 * @param {readonly LogEvent[]} events In any order.
 * @returns {Message[]}
 */
export function groupMessages(events) {
  /** @type {Map<string, LogEvent[]>} */
  const byUid = new Map();
  for (const event of events) {
    const known = byUid.get(event.uid);
    if (known) known.push(event);
    else byUid.set(event.uid, [event]);
  }
  return [...byUid.values()].map((own) => groupEvents(own.sort((a, b) => a.date - b.date)));
}

/** @param {readonly LogEvent[]} events Of one message, the oldest first; at least one. */
function groupEvents(events) {
  const first = /** @type {LogEvent} */ (events[0]); // not empty
  const attempts = events.filter(({ kind }) => kind === "attempt");
  const opens = events.filter(({ kind }) => kind === "open").map(reading);
  const clicks = events.filter(({ kind }) => kind === "click").map(click);
  return {
    ...messageFields(first),
    first_seen: first.date,
    last_updated: (events.at(-1) ?? first).date,
    action_count: events.length,
    ...statusFields(new Set(events.map(({ action }) => action))),
    ...finalFields(attempts),
    delivery_attempts: attempts.map(attemptFields),
    delivery_summary: summary(attempts),
    // Absent, not empty: "Absent if the message has not been opened."
    ...(opens.length > 0 && { opens }),
    ...(clicks.length > 0 && { clicks }),
  };
}

/** @param {LogEvent} event */
function messageFields(event) {
  return {
    uid: event.uid,
    id: event.id,
    message_id: event.message_id,
    subject: event.subject,
    from_address: event.from_address,
    to_address: event.to_address,
    sender: event.from_address,
    receiver: event.to_address,
    user: event.user,
    src: event.src,
    originhost: event.originhost,
    transtype: event.transtype,
    headerFrom: event.headerFrom,
    rule_id: event.rule_id,
  };
}

/** @param {ReadonlySet<string>} actions */
function statusFields(actions) {
  /** @param {string} status */
  const was = (status) => {
    const causes = STATUSES.find(([name]) => name === status)?.[1] ?? [];
    return causes.some((action) => actions.has(action)) ? 1 : 0;
  };
  return {
    delivery_status: STATUSES.find(([status]) => was(status) === 1)?.[0] ?? "unknown",
    was_queued: was("queued_pending"),
    was_delivered: was("delivered"),
    was_deferred: was("deferred"),
    was_rejected: was("rejected"),
    was_bounced: was("bounced"),
    was_dropped: was("dropped"),
    was_spam: was("spam"),
    was_virus: was("virus_detected"),
    was_opened: was("opened"),
    was_clicked: was("clicked"),
  };
}

/** @param {readonly LogEvent[]} attempts The oldest first. */
function finalFields(attempts) {
  const last = attempts.at(-1);
  const bounce = attempts.find(({ action }) => action.startsWith("BOUNCED_"));
  return {
    ...(last && {
      final_mx: last.mx,
      final_host: last.host,
      final_ip: last.ip,
      final_protocol: last.protocol,
      final_response: last.response,
    }),
    bounce_reason: bounce?.response ?? null,
    bounce_mx: bounce?.mx ?? null,
    bounce_host: bounce?.host ?? null,
  };
}

/** @param {LogEvent} event */
function attemptFields(event) {
  const { action, to_address: receiver, mx, host, ip, response, protocol, date } = event;
  const timestamp = new Date(date).toISOString();
  return { action, receiver, mx, host, ip, response, protocol, date, timestamp };
}

/** @param {readonly LogEvent[]} attempts */
function summary(attempts) {
  const delivered = attempts.filter(({ action }) => /^(?:ACCEPTED|DELIVERED)$/.test(action)).length;
  return {
    total_attempts: attempts.length,
    successful_deliveries: delivered,
    failed_deliveries: attempts.length - delivered,
    unique_recipients: new Set(attempts.map(({ to_address }) => to_address)).size,
  };
}

/** @param {LogEvent} event */
function reading({ date, country, email_client }) {
  return { date, country, email_client };
}

/** @param {LogEvent} event */
function click(event) {
  return { ...reading(event), original_url: event.original_url };
}
