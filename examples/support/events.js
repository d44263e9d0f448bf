// @ts-check
/**
 * One record of the log. The service keeps events; a row of its answers is all events of one message, grouped.
 *
 * The fields of the message stand in each of its events, as in a flat log table: so all filters are tested on one event.
 *
 * @typedef {object} LogEvent
 * @property {string} id Of this record; unique.
 * @property {string} uid Of the message.
 * @property {string} kind What an event of this action adds to the row: "attempt", "open", "click", or "note" for none.
 * @property {string} action QUEUED, ACCEPTED, BOUNCED_HARD …; OPENED and CLICKED cannot be filtered by.
 * @property {number} date Milliseconds since the epoch.
 * @property {string} message_id Without angle brackets.
 * @property {string} subject
 * @property {string} from_address
 * @property {string} to_address
 * @property {string} user
 * @property {string} headerFrom
 * @property {string} src
 * @property {string} originhost
 * @property {string} transtype
 * @property {string} rule_id
 * @property {string} zone
 * @property {string} md5
 * @property {string} interface
 * @property {string} [mx]
 * @property {string} [host]
 * @property {string} [ip]
 * @property {string} [response]
 * @property {string} [protocol]
 * @property {string} [country]
 * @property {string} [email_client]
 * @property {string} [original_url]
 */

/**
 * One step in the life of a message: how long after the one before, and what happened.
 *
 * @typedef {object} Step
 * @property {string} action
 * @property {number} afterMs
 * @property {string} [response]
 */

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** The log reaches this far back from the time at which it is made. */
const SPAN_MS = 14 * DAY_MS;

const OK = "250 2.0.0 OK queued as 4F2";
const GREYLISTED = "451 4.7.1 Greylisted, try again later";
const NO_USER = "550 5.1.1 No such user here";
const FULL = "452 4.2.2 Mailbox full";

/** @type {readonly { weight: number, steps: readonly Step[], isRead?: true }[]} */
const STORIES = [
  { weight: 40, isRead: true, steps: [queued(), attempt("ACCEPTED", 2, OK)] },
  { weight: 8, isRead: true, steps: [queued(), attempt("DELIVERED", 2, OK)] },
  {
    weight: 12,
    isRead: true,
    steps: [queued(), attempt("DEFERRED", 1, GREYLISTED), attempt("ACCEPTED", 300, OK)],
  },
  { weight: 5, steps: [queued(), attempt("DEFERRED", 1, GREYLISTED)] },
  { weight: 12, steps: [queued(), attempt("BOUNCED_HARD", 2, NO_USER)] },
  {
    weight: 5,
    steps: [queued(), attempt("DEFERRED", 2, FULL), attempt("BOUNCED_SOFT", 1800, FULL)],
  },
  { weight: 2, steps: [queued(), attempt("BOUNCED_UNKNOWN", 2, "599 unreadable answer")] },
  { weight: 5, steps: [attempt("REJECTED", 0, "554 5.7.1 Sender is not verified")] },
  { weight: 2, steps: [queued(), attempt("DROPPED", 1, "Suppressed: bounced before")] },
  { weight: 3, steps: [queued(), { action: "SPAM", afterMs: 900 }] },
  { weight: 2, steps: [queued(), { action: "VIRUS", afterMs: 900 }] },
  { weight: 4, steps: [queued()] },
];

const PEOPLE = ["ada", "grace", "linus", "margaret", "dennis", "barbara", "ken", "frances"];
const DOMAINS = ["example.com", "example.net", "example.org", "mail.example"];
const SUBJECTS = [
  "Your receipt",
  "Reset your password",
  "Weekly report",
  "Invoice attached",
  "Welcome aboard",
];
const PLACES = ["Brisbane, QLD, AU", "Utrecht, UT, NL", "Austin, TX, US"];
const READERS = ["Gmail", "Outlook (web)", "Apple Mail"];

/**
 * A log of `messageCount` messages that ends at `nowMs` and reaches two weeks back. Same arguments, same log;
 * `nowMs` moves the dates and nothing else.
 *
 * @param {number} messageCount
 * @param {number} nowMs
 * @returns {LogEvent[]} By message, the oldest first.
 */
export function createEvents(messageCount, nowMs) {
  const random = createRandom(20_261_124);
  const events = [];
  for (let index = 0; index < messageCount; index++) {
    const sentMs = nowMs - Math.round((SPAN_MS * (messageCount - index)) / messageCount);
    events.push(...messageEvents(index, sentMs, nowMs, random));
  }
  return events;
}

/**
 * @param {number} index
 * @param {number} sentMs
 * @param {number} nowMs Nothing happens later.
 * @param {Random} random
 * @returns {LogEvent[]}
 */
function messageEvents(index, sentMs, nowMs, random) {
  const message = createMessage(index, random);
  const story = pickStory(random);
  const steps = [...story.steps, ...(story.isRead ? readingSteps(random) : [])];
  let date = sentMs;
  return steps.flatMap((step, position) => {
    date += step.afterMs;
    if (position > 0 && date > nowMs) return [];
    const id = `${message.uid}-${position}`;
    return [{ ...message, id, action: step.action, date, ...eventFields(step, message, random) }];
  });
}

/**
 * @param {number} index
 * @param {Random} random
 */
function createMessage(index, random) {
  const number = String(index + 1).padStart(5, "0");
  const team = random.pick(["billing", "accounts", "reports"]);
  const from = `${team}@shop.example`;
  return {
    uid: `msg_${number}`,
    message_id: `${number}.${team}@shop.example`,
    subject: `${random.pick(SUBJECTS)} #${index + 1}`,
    from_address: from,
    to_address: `${random.pick(PEOPLE)}@${random.pick(DOMAINS)}`,
    user: `${team}-mailer@shop.example`,
    headerFrom: from,
    src: random.pick(["api", "smtp"]),
    originhost: `app-${random.integer(3) + 1}.shop.example`,
    transtype: random.pick(["smtp", "http", "api"]),
    rule_id: `rule_${random.integer(4) + 1}`,
    zone: random.pick(["eu", "us"]),
    md5: random.hex(32),
    interface: random.pick(["public", "bulk"]),
  };
}

/**
 * @param {Step} step
 * @param {{ to_address: string }} message
 * @param {Random} random
 * @returns {Pick<LogEvent, "kind"> & Partial<LogEvent>}
 */
function eventFields(step, message, random) {
  const { action, response } = step;
  if (action === "OPENED" || action === "CLICKED") {
    const place = { country: random.pick(PLACES), email_client: random.pick(READERS) };
    if (action === "OPENED") return { kind: "open", ...place };
    return { kind: "click", ...place, original_url: "https://shop.example/orders" };
  }
  if (response === undefined) return { kind: "note" };
  const domain = message.to_address.slice(message.to_address.indexOf("@") + 1);
  const mx = `mx${random.integer(2) + 1}.${domain}`;
  // 192.0.2.0/24 is set aside for documentation (RFC 5737).
  const ip = `192.0.2.${random.integer(254) + 1}`;
  return { kind: "attempt", mx, host: `out.${mx}`, ip, response, protocol: "smtp" };
}

/**
 * @param {Random} random
 * @returns {Step[]}
 */
function readingSteps(random) {
  const openCount = [0, 0, 1, 1, 2][random.integer(5)] ?? 0;
  const hasClick = openCount > 0 && random.integer(2) === 0;
  /** @param {string} action */
  const later = (action) => ({ action, afterMs: (1 + random.integer(180)) * MINUTE_MS });
  const opens = Array.from({ length: openCount }, () => later("OPENED"));
  return hasClick ? [...opens, later("CLICKED")] : opens;
}

/** @param {Random} random */
function pickStory(random) {
  const total = STORIES.reduce((sum, { weight }) => sum + weight, 0);
  let left = random.integer(total);
  const story = STORIES.find(({ weight }) => (left -= weight) < 0);
  if (story === undefined) throw new Error("weights of the stories do not add up");
  return story;
}

/** @returns {Step} */
function queued() {
  return { action: "QUEUED", afterMs: 0 };
}

/**
 * @param {string} action
 * @param {number} afterS
 * @param {string} response
 * @returns {Step}
 */
function attempt(action, afterS, response) {
  return { action, afterMs: afterS * 1000, response };
}

/** @typedef {ReturnType<typeof createRandom>} Random */

/**
 * A linear congruential generator modulo 2^32: the same numbers on every machine, which is all that is asked of it.
 *
 * @param {number} seed
 */
function createRandom(seed) {
  let state = seed >>> 0;
  /** @param {number} below */
  const integer = (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below); // high bits: the low ones of such a generator repeat soon
  };
  return {
    integer,
    /**
     * @template T
     * @param {readonly T[]} values Not empty.
     */
    pick: (values) => /** @type {T} */ (values[integer(values.length)]), // the index is below the length
    /** @param {number} length */
    hex: (length) => Array.from({ length }, () => integer(16).toString(16)).join(""),
  };
}
