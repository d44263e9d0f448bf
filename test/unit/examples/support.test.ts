import { describe, expect, test } from "vitest";
import { startServer } from "../../../examples/support/server.js";
import {
  ask,
  codes,
  createEvent,
  delivered,
  issues,
  NOON_MS,
  NOON_S,
  pagination,
  uids,
  useServer,
} from "./support-kit.js";

// Numbers are the rows of the decisions where JetEmail's description is silent.

describe("paging", () => {
  test("1: page and offset that disagree are refused", async () => {
    await useServer({ rows: 30 });
    expect(await issues("page=2&offset=5&limit=10")).toEqual([
      {
        param: "offset",
        code: "exclusive",
        message: "offset: 5 is not where page 2 starts; give one of both",
      },
    ]);
  });

  test("1: page and offset that agree are harmless, and neither is given by its default", async () => {
    await useServer({ rows: 30 });
    expect(await pagination("page=2&offset=10&limit=10")).toMatchObject({ offset: 10 });
    expect(await pagination("page=3&limit=10")).toMatchObject({ offset: 20, current_page: 3 });
    expect(await pagination("offset=20&limit=10")).toMatchObject({ offset: 20, current_page: 3 });
  });

  test("1: lenient, offset wins", async () => {
    await useServer({ rows: 30, strict: false });
    expect(await pagination("page=2&offset=5&limit=10")).toMatchObject({ offset: 5 });
  });

  test("2: limit out of 1 to 100 is refused", async () => {
    await useServer();
    expect(await issues("limit=500")).toEqual([
      { param: "limit", code: "max", message: "limit: 500 is above 100" },
    ]);
    expect(await codes("limit=-1")).toEqual(["limit min"]);
  });

  test("2: lenient, limit is clamped and the real value reported", async () => {
    await useServer({ strict: false });
    expect(await pagination("limit=500")).toMatchObject({ per_page: 100, showing_to: 100 });
    expect(await pagination("limit=0")).toMatchObject({ per_page: 1, showing_to: 1 });
  });

  test.each([
    ["limit=0", "limit min"],
    ["limit=abc", "limit type"],
    ["limit=10.5", "limit type"],
    ["limit=1e1", "limit type"],
    ["limit=", "limit type"],
    ["page=0", "page min"],
    ["offset=-1", "offset min"],
    ["offset=99999999999999999999", "offset type"],
  ])("3: %s is refused", async (query, want) => {
    await useServer();
    expect(await codes(query)).toEqual([want]);
  });

  test("4: beyond the end there is an empty page that says so", async () => {
    await useServer({ rows: 30 });
    expect(await ask("page=9&limit=10")).toMatchObject({ status: 200, body: { data: [] } });
    const want = { has_next_page: false, next_offset: null, showing_from: 0, showing_to: 0 };
    expect(await pagination("page=9&limit=10")).toMatchObject({ ...want, current_page: 9 });
    expect(await pagination("offset=30&limit=10")).toMatchObject(want);
  });

  test("5: new mail shifts the rows of plain offsets", async () => {
    const server = await useServer({
      rows: [1, 2, 3, 4].map((n) => delivered({ uid: `m${n}`, date: n })),
    });
    expect(await uids("limit=2")).toEqual(["m4", "m3"]);
    server.events.push(delivered({ uid: "m5", date: 5 }));
    expect(await uids("limit=2&offset=2")).toEqual(["m3", "m2"]);
  });

  test("6: total_count is capped and has_next_page is not", async () => {
    await useServer({ rows: 10_001 });
    expect(await pagination("limit=100&offset=9900")).toMatchObject({
      total_count: 10_000,
      total_pages: 100,
      count_limited: true,
      max_count_limit: 10_000,
      has_next_page: true,
      next_offset: 10_000,
    });
    expect(await pagination("limit=100&offset=10000")).toMatchObject({
      has_next_page: false,
      showing_to: 10_001,
    });
  });

  test("6: a total at the cap is exact", async () => {
    await useServer({ rows: 20, maxCount: 20 });
    expect(await pagination("")).toMatchObject({ total_count: 20, count_limited: false });
  });

  test("9: messages are counted, not events", async () => {
    const rows = ["a", "b", "c"].flatMap((uid) => [
      createEvent({ uid, action: "QUEUED", kind: "note" }),
      delivered({ uid }),
    ]);
    await useServer({ rows });
    expect(await pagination("limit=2")).toMatchObject({ total_count: 3, total_pages: 2 });
    expect(await uids("limit=2")).toEqual(["a", "b"]);
  });

  test("44: no result is a success with no pages", async () => {
    await useServer({ rows: [] });
    expect(await ask("")).toMatchObject({ status: 200, body: { success: true, data: [] } });
    expect(await pagination("")).toMatchObject({ total_count: 0, total_pages: 0 });
  });

  test("45: previous_offset is null on the first page and never below 0", async () => {
    await useServer({ rows: 30 });
    expect(await pagination("limit=10")).toMatchObject({
      previous_offset: null,
      has_previous_page: false,
    });
    expect(await pagination("limit=10&offset=4")).toMatchObject({ previous_offset: 0 });
    expect(await pagination("limit=10&offset=15")).toMatchObject({ previous_offset: 5 });
  });

  test("46: an offset between pages counts to the page it lies in", async () => {
    await useServer({ rows: 30 });
    expect(await pagination("limit=10&offset=15")).toMatchObject({ current_page: 2 });
  });
});

describe("sorting", () => {
  const rows = [
    delivered({ uid: "c", date: 3, subject: "x" }),
    delivered({ uid: "a", date: 2, subject: "y" }),
    delivered({ uid: "b", date: 2, subject: "z" }),
  ];

  test("10: an unknown field is refused with the list", async () => {
    await useServer();
    const [issue] = await issues("sort_by=password");
    expect(issue).toMatchObject({ param: "sort_by", code: "enum" });
    expect(issue?.allowed).toContain("last_updated");
    expect(await codes(`sort_by=${"x".repeat(51)}`)).toEqual(["sort_by maxLength"]);
  });

  test("11: date is the newest activity", async () => {
    const late = createEvent({ uid: "a", action: "OPENED", kind: "open", date: 9 });
    await useServer({ rows: [...rows, late] });
    expect(await uids("sort_by=date")).toEqual(["a", "c", "b"]);
    expect(await uids("sort_by=last_updated")).toEqual(["a", "c", "b"]);
    expect(await uids("sort_by=first_seen")).toEqual(["c", "a", "b"]);
  });

  test("12: sort_order is exact; lenient, in any case", async () => {
    await useServer({ rows });
    expect(await codes("sort_order=asc")).toEqual(["sort_order enum"]);
    await useServer({ rows, strict: false });
    expect(await uids("sort_order=asc")).toEqual(["a", "b", "c"]);
  });

  test("13: sort_order alone applies to date", async () => {
    await useServer({ rows });
    expect(await uids("sort_order=ASC")).toEqual(["a", "b", "c"]);
    expect(await uids("")).toEqual(["c", "a", "b"]);
  });

  test("14: nulls are last in both directions, ties go by uid", async () => {
    const bounce = createEvent({ uid: "d", action: "BOUNCED_HARD", response: "550 no" });
    await useServer({ rows: [...rows, bounce] });
    expect(await uids("sort_by=bounce_reason&sort_order=ASC")).toEqual(["d", "a", "b", "c"]);
    expect(await uids("sort_by=bounce_reason&sort_order=DESC")).toEqual(["d", "a", "b", "c"]);
  });
});

describe("time", () => {
  test("15: seconds are taken, what looks like milliseconds is refused", async () => {
    await useServer({ rows: [delivered({ uid: "a", date: NOON_MS })] });
    expect(await uids(`date_from=${NOON_S}&date_to=${NOON_S}`)).toEqual(["a"]);
    expect(await issues(`date_from=${NOON_MS}`)).toEqual([
      {
        param: "date_from",
        code: "max",
        message: `date_from: ${NOON_MS} looks like milliseconds; give seconds`,
      },
    ]);
  });

  test("16: date_to includes its whole second, date_from starts with its own", async () => {
    const rows = [-1, 0, 999, 1000].map((ms) => delivered({ uid: `at${ms}`, date: NOON_MS + ms }));
    await useServer({ rows });
    expect(await uids(`date_to=${NOON_S}&sort_order=ASC`)).toEqual(["at-1", "at0", "at999"]);
    expect(await uids(`date_from=${NOON_S}&sort_order=ASC`)).toEqual(["at0", "at999", "at1000"]);
  });

  test.each([
    ["from=2024-02-29", ["first", "noon", "last", "next"]],
    ["to=2024-02-29", ["before", "first", "noon", "last"]],
    ["from=2024-02-29T12:00:00Z", ["noon", "last", "next"]],
    ["to=2024-02-29T12:00:00", ["before", "first", "noon"]],
    ["to=2024-02-29T13:00:00%2B01:00", ["before", "first", "noon"]],
    ["to=2024-02-29t12:00:00.000z", ["before", "first", "noon"]],
  ])("17: %s", async (query, want) => {
    const day = Date.UTC(2024, 1, 29);
    const dates = { before: -1, first: 0, noon: 43_200_000, last: 86_399_999, next: 86_400_000 };
    const rows = Object.entries(dates).map(([uid, ms]) => delivered({ uid, date: day + ms }));
    await useServer({ rows });
    expect(await uids(`${query}&sort_order=ASC`)).toEqual(want);
  });

  test.each(["2023-02-29", "29-02-2024", "yesterday", "2024-02-30T00:00:00Z", "2024-01-01T25:00"])(
    "17: from=%s is no date",
    async (text) => {
      await useServer();
      expect(await codes(`from=${text}`)).toEqual(["from format"]);
    },
  );

  test("18: two notations of one bound are refused; of two bounds they mix", async () => {
    await useServer({ rows: [delivered({ uid: "a", date: NOON_MS })] });
    expect(await codes(`date_from=${NOON_S}&from=2026-11-01`)).toEqual(["from exclusive"]);
    expect(await codes(`date_to=${NOON_S}&to=2026-11-30`)).toEqual(["to exclusive"]);
    expect(await uids(`date_from=${NOON_S}&to=2026-11-30`)).toEqual(["a"]);
  });

  test("18: lenient, both hold", async () => {
    const rows = [0, 5].map((s) => delivered({ uid: `at${s}`, date: NOON_MS + s * 1000 }));
    await useServer({ rows, strict: false });
    expect(await uids(`date_from=${NOON_S + 5}&from=2026-11-01`)).toEqual(["at5"]);
  });

  test("19: a lower bound above the upper one is refused, an equal one is not", async () => {
    await useServer();
    expect(await codes(`date_from=${NOON_S + 1}&date_to=${NOON_S}`)).toEqual(["date_to range"]);
    expect(await codes("from=2026-11-02&to=2026-11-01")).toEqual(["to range"]);
    expect(await codes(`from=2026-11-30&date_to=${NOON_S}`)).toEqual(["date_to range"]);
    expect((await ask("from=2026-11-02&to=2026-11-02")).status).toBe(200);
  });

  test("20: a message matches if any of its events lies in the window", async () => {
    const open = createEvent({ uid: "a", action: "OPENED", kind: "open", date: NOON_MS });
    await useServer({ rows: [delivered({ uid: "a", date: 1 }), open, delivered({ date: 1 })] });
    expect(await uids(`date_from=${NOON_S}`)).toEqual(["a"]);
  });

  test("21: without dates everything is listed", async () => {
    await useServer({ rows: [delivered({ uid: "old", date: 0 })] });
    expect(await uids("")).toEqual(["old"]);
  });
});

describe("matching", () => {
  const deferredThenDelivered = [
    createEvent({ uid: "a", action: "DEFERRED", mx: "one.example", response: "451 Later" }),
    createEvent({ uid: "a", action: "ACCEPTED", mx: "two.example", date: NOON_MS + 1 }),
  ];

  test("22: action asks for some event, whatever became of the message", async () => {
    await useServer({ rows: deferredThenDelivered });
    const { body } = await ask("action=DEFERRED");
    expect(body.data).toMatchObject([
      { uid: "a", delivery_status: "delivered", was_deferred: 1, was_delivered: 1 },
    ]);
  });

  test("23: QUEUED, SPAM and VIRUS are events, but no attempts", async () => {
    const rows = ["QUEUED", "SPAM", "VIRUS"].map((action) =>
      createEvent({ uid: action, action, kind: "note" }),
    );
    await useServer({ rows });
    for (const action of ["QUEUED", "SPAM", "VIRUS"]) {
      const { body } = await ask(`action=${action}`);
      expect(body.data).toMatchObject([{ uid: action, delivery_attempts: [] }]);
    }
    expect(await codes("action=DELIVERED")).toEqual(["action enum"]);
    expect(await codes("action=queued")).toEqual(["action enum"]);
  });

  test("24: filters on events must hold on the same event", async () => {
    await useServer({ rows: deferredThenDelivered });
    expect(await uids("action=DEFERRED&mx=one.example")).toEqual(["a"]);
    expect(await uids("action=DEFERRED&mx=two.example")).toEqual([]);
    expect(await uids(`mx=one.example&date_from=${NOON_S + 1}`)).toEqual([]);
  });

  test.each([
    ["25: subject contains", "subject=ice+%2312", true],
    ["25: response contains", "response=no+such", true],
    ["25: mx equals", "mx=mx.example", true],
    ["25: mx does not contain", "mx=mx.exam", false],
    ["25: zone equals", "zone=e", false],
    ["26: addresses in any case", "to_address=ADA@Example.com", true],
    ["26: hosts in any case", "host=OUT.mx.example", true],
    ["26: md5 in any case", `md5=${"AB".repeat(16)}`, true],
    ["26: subject in any case", "subject=INVOICE", true],
    ["26: ids exactly", "uid=A", false],
    ["26: rule ids exactly", "rule_id=R1", false],
    ["27: search joins words by AND", "search=invoice+ada", true],
    ["27: search wants every word", "search=invoice+grace", false],
    ["27: search looks at addresses", "search=shop.example", true],
    ["27: search looks at the message id", "search=m1@shop", true],
    ["27: search does not look at responses", "search=550", false],
    ["28: id is that of an event", "id=e2", true],
    ["28: uid is that of the message", "uid=e2", false],
    ["28: message_id without brackets", "message_id=m1@shop.example", true],
    ["28: message_id with brackets", "message_id=%3Cm1@shop.example%3E", true],
  ])("%s", async (_, query, isFound) => {
    const message = { uid: "a", message_id: "m1@shop.example", subject: "Invoice #12" };
    const rows = [
      createEvent({ ...message, id: "e1", action: "QUEUED", kind: "note" }),
      createEvent({ ...message, id: "e2", action: "BOUNCED_HARD", response: "550 No such user" }),
    ];
    await useServer({ rows });
    expect(await uids(query)).toEqual(isFound ? ["a"] : []);
  });

  test.each([
    ["29: user is an address", "user=ada", "user format"],
    ["30: ip is IPv4 alone", "ip=2001:db8::1", "ip pattern"],
    ["32: a display name is no address", 'from_address="A"+<a@b.example>', "from_address format"],
  ])("%s", async (_, query, want) => {
    await useServer();
    expect(await codes(query)).toEqual([want]);
  });
});

describe("parameters", () => {
  test("33: an unknown one is refused with the nearest name", async () => {
    await useServer();
    expect(await issues("actoin=SPAM&__proto__=1")).toEqual([
      {
        param: "actoin",
        code: "unknown",
        message: "actoin: no such parameter; did you mean action?",
      },
      { param: "__proto__", code: "unknown", message: "__proto__: no such parameter" },
    ]);
  });

  test("33: lenient, it is ignored and named in a header", async () => {
    await useServer({ rows: 5, strict: false });
    const { status, headers } = await ask("actoin=SPAM&a%0Db=1");
    expect(status).toBe(200);
    expect(headers.get("x-unknown-parameters")).toBe("actoin, a%0Db");
  });

  test("34: a repeated one is refused; lenient, the last counts", async () => {
    const rows = [createEvent({ uid: "a", action: "SPAM", kind: "note" }), delivered({ uid: "b" })];
    await useServer({ rows });
    expect(await codes("action=SPAM&action=ACCEPTED")).toEqual(["action repeated"]);
    await useServer({ rows, strict: false });
    expect(await uids("action=SPAM&action=ACCEPTED")).toEqual(["b"]);
  });

  test("35: an empty value is given, and wrong", async () => {
    await useServer();
    expect(await codes("subject=&search&action=")).toEqual([
      "action empty",
      "subject empty",
      "search empty",
    ]);
  });

  test("36: encoding follows URLSearchParams", async () => {
    const rows = [delivered({ uid: "a", to_address: "a+b@example.com", subject: "100% sure" })];
    await useServer({ rows });
    expect(await uids("to_address=a%2Bb%40example.com")).toEqual(["a"]);
    expect(await uids("subject=100%+sure")).toEqual(["a"]);
    expect(await uids("subject=100%25%20sure")).toEqual(["a"]);
    expect(await codes("to_address=a+b@example.com")).toEqual(["to_address format"]);
  });

  test("37: lengths count code points", async () => {
    await useServer();
    const search = (length: number) => `search=${encodeURIComponent("😀".repeat(length))}`;
    expect((await ask(search(200))).status).toBe(200);
    expect(await codes(search(201))).toEqual(["search maxLength"]);
  });

  test("38: all faults are named, in the description's order", async () => {
    await useServer();
    expect(await codes("nope=1&ip=x&to=x&action=x&limit=0")).toEqual([
      "limit min",
      "action enum",
      "ip pattern",
      "to format",
      "nope unknown",
    ]);
  });
});

describe("errors", () => {
  test("40, 41: 400 has the documented error, and issues beside it", async () => {
    await useServer();
    expect(await ask("limit=500")).toMatchObject({
      status: 400,
      body: {
        success: false,
        error: "Invalid parameter format",
        issues: [{ param: "limit", code: "max", message: "limit: 500 is above 100" }],
      },
    });
  });

  test.each([
    ["no key", {}],
    ["a wrong key", { authorization: "Bearer no" }],
    ["Basic", { authorization: "Basic api_local" }],
  ])("42: %s is refused", async (_, headers) => {
    const { url } = await useServer({ rows: 1 });
    const response = await fetch(`${url}/outbound/logs?limit=500`, { headers });
    expect([response.status, await response.json()]).toEqual([
      401,
      { success: false, error: "User authentication, log location, or db_uuid not found" },
    ]);
  });

  test("42: the scheme's name is in any case", async () => {
    const { url } = await useServer({ rows: 1, apiKey: "k" });
    const headers = { authorization: "bearer k" };
    expect((await fetch(`${url}/outbound/logs`, { headers })).status).toBe(200);
  });

  test("43: the 241st request of a minute starts five minutes of refusal", async () => {
    let nowMs = NOON_MS;
    await useServer({ rows: 1, now: () => nowMs });
    const statuses = [];
    for (let sent = 0; sent < 240; sent++) statuses.push((await ask("")).status);
    expect(new Set(statuses)).toEqual(new Set([200]));
    const refused = await ask("");
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "300"]);
    nowMs += 299_500;
    expect((await ask("")).headers.get("retry-after")).toBe("1");
    nowMs += 500;
    expect((await ask("")).status).toBe(200);
  });

  test("43: requests a minute apart do not add up", async () => {
    let nowMs = NOON_MS;
    const rateLimit = { requests: 2, windowMs: 60_000, blockMs: 300_000 };
    await useServer({ rows: 1, now: () => nowMs, rateLimit });
    for (let sent = 0; sent < 6; sent++) {
      expect((await ask("")).status).toBe(200);
      nowMs += 30_000;
    }
  });

  test("43: a refusal can be had on demand, and without a rate limit too", async () => {
    const server = await useServer({ rows: 1, rateLimit: false });
    expect((await ask("")).status).toBe(200);
    server.block(2);
    expect((await ask("")).headers.get("retry-after")).toBe("2");
  });

  test("500 on demand has the documented body, once", async () => {
    const server = await useServer({ rows: 1 });
    server.failNext();
    expect(await ask("")).toMatchObject({
      status: 500,
      body: { success: false, error: "Failed to fetch outbound logs", details: expect.any(String) },
    });
    expect((await ask("")).status).toBe(200);
  });

  test("other paths and methods are refused", async () => {
    const { url } = await useServer({ rows: 1 });
    expect((await fetch(`${url}//outbound/logs`)).status).toBe(404);
    const posted = await fetch(`${url}/outbound/logs`, { method: "POST" });
    expect([posted.status, posted.headers.get("allow")]).toEqual([405, "GET"]);
  });
});

describe("the server itself", () => {
  test("requests are recorded with their answers", async () => {
    const server = await useServer({ rows: 1 });
    await ask("limit=1");
    await ask("limit=0");
    expect(server.requests.map(({ method, path, status }) => [method, path, status])).toEqual([
      ["GET", "/outbound/logs?limit=1", 200],
      ["GET", "/outbound/logs?limit=0", 400],
    ]);
  });

  test("drift shows a status and a property that the description does not have", async () => {
    const server = await useServer({ rows: 2 });
    server.setDrift(true);
    const { body } = await ask("");
    expect(body.data).toMatchObject([
      { delivery_status: "complained", spam_score: 0.1 },
      { spam_score: 0.1 },
    ]);
  });

  test("a port that is taken is an error, not a crash", async () => {
    const { url } = await useServer({ rows: 1 });
    await expect(startServer({ port: Number(new URL(url).port) })).rejects.toThrow("EADDRINUSE");
  });

  test("a closed server refuses connections", async () => {
    const server = await startServer({ rows: 1 });
    await server.close();
    await expect(fetch(server.url)).rejects.toThrow("fetch failed");
  });
});
