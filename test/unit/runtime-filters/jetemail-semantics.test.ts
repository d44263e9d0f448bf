import { describe as suite, expect, it } from "vitest";

import { check } from "../../../templates/runtime/filter-check.js";
import { describe } from "../../../templates/runtime/filter-describe.js";
import { matches } from "../../../templates/runtime/filter-match.js";
import { fromQuery } from "../../../templates/runtime/filter-parse.js";
import { toQuery } from "../../../templates/runtime/filter-query.js";
import { toWhere } from "../../../templates/runtime/filter-where.js";
import { loadJetEmail } from "./jetemail.js";

const { builder: outboundLogs, table, list, declarations } = await loadJetEmail();

const codes = (value: object): readonly string[] =>
  check(value, table).map(({ param, code }) => `${param} ${code}`);

const utc = (instant: string): number => Date.parse(instant);
const seconds = (instant: string): number => utc(instant) / 1000;

suite("rows of jetemail-semantics.md", () => {
  it("1: page and offset exclude each other", () => {
    expect(outboundLogs().page(2).offset(50).query).toEqual({ offset: 50 });
    expect(outboundLogs().offset(50).page(2).query).toEqual({ page: 2 });
    expect(codes({ page: 2, offset: 50 })).toEqual(["offset exclusive"]);
    expect(toQuery(outboundLogs())).toBe("");
    expect(fromQuery("page=2&offset=50", table).params).toEqual({ page: 2 });
  });

  it("2: limit out of 1-100 is refused", () => {
    expect(codes({ limit: 1 })).toEqual([]);
    expect(codes({ limit: 100 })).toEqual([]);
    expect(codes({ limit: 0 })).toEqual(["limit min"]);
    expect(check({ limit: 500 }, table)).toEqual([
      { param: "limit", code: "max", severity: "error", message: "limit: 500 is above 100" },
    ]);
    expect(list.pagination.sizeAt).toBe("/pagination/per_page");
  });

  it("3: limit is an integer", () => {
    expect(codes({ limit: "abc" })).toEqual(["limit type"]);
    expect(codes({ limit: 10.5 })).toEqual(["limit type"]);
    expect(codes({ limit: Number.NaN })).toEqual(["limit type"]);
    expect(fromQuery("limit=abc", table).issues.map(({ code }) => code)).toEqual(["type"]);
    expect(fromQuery("limit=10.5", table).issues.map(({ code }) => code)).toEqual(["type"]);
    expect(fromQuery("limit=", table).issues.map(({ code }) => code)).toEqual(["empty"]);
    expect(fromQuery("limit=10", table)).toEqual({ params: { limit: 10 }, issues: [] });
  });

  it("6: the total says whether it was cut off, and is the last signal to go by", () => {
    expect(list.pagination.total).toEqual({
      at: "/pagination/total_count",
      limitedAt: "/pagination/count_limited",
    });
    expect(list.pagination.next.map(({ via }) => via)).toEqual([
      "more",
      "offset",
      "page",
      "pages",
      "total",
    ]);
    expect(list.pagination.upper).toEqual({ params: ["date_to", "to"], unit: "unix-s" });
    expect(list.pagination.itemId).toBe("/uid");
  });

  it("10: sort_by completes the fields of a row and takes any string", () => {
    expect(list.sort?.fields).toEqual(
      expect.arrayContaining(["date", "first_seen", "last_updated", "subject"]),
    );
    expect(list.sort?.fields).not.toContain("delivery_attempts");
    expect(codes({ sort_by: "a_new_field" })).toEqual([]);
    expect(outboundLogs().sortBy("date", "DESC").query).toEqual({
      sort_by: "date",
      sort_order: "DESC",
    });
  });

  it("12: sort_order is exact in a value, and read in any case", () => {
    expect(codes({ sort_order: "asc" })).toEqual(["sort_order enum"]);
    expect(fromQuery("sort_order=asc", table)).toEqual({
      params: { sort_order: "ASC" },
      issues: [],
    });
    expect(fromQuery("action=spam", table).issues.map(({ code }) => code)).toEqual(["enum"]);
  });

  it("15: dates are seconds, and milliseconds are found out", () => {
    const moment = new Date("2026-11-01T00:00:00.999Z");
    expect(outboundLogs().dateFrom(moment).query).toEqual({
      date_from: seconds("2026-11-01T00:00:00Z"),
    });
    expect(outboundLogs().dateFrom(1793491200).query).toEqual({ date_from: 1793491200 });
    expect(check({ date_from: 1793491200000 }, table)).toEqual([
      {
        param: "date_from",
        code: "max",
        severity: "error",
        message: "date_from: 1793491200000 looks like milliseconds; the unit is seconds",
      },
    ]);
    expect(list.overrides["date_from"]).toMatchObject({ maximum: 99_999_999_999 });
    expect(() => outboundLogs().dateFrom(new Date(Number.NaN))).toThrow(RangeError);
  });

  it("16: date_to includes its whole second, and before leaves its instant out", () => {
    const row = { delivery_attempts: [{ date: utc("2026-11-01T00:00:00.999Z") }] };
    expect(matches({ date_to: seconds("2026-11-01T00:00:00Z") }, row, table)).toBe(true);
    expect(matches({ date_to: seconds("2026-10-31T23:59:59Z") }, row, table)).toBe(false);
    expect(matches({ date_from: seconds("2026-11-01T00:00:00Z") }, row, table)).toBe(true);
    const [from, before] = [new Date("2026-10-01T00:00:00Z"), new Date("2026-11-01T00:00:00Z")];
    expect(outboundLogs().date({ from, before }).query).toEqual({
      date_from: seconds("2026-10-01T00:00:00Z"),
      date_to: seconds("2026-10-31T23:59:59Z"),
    });
    expect(outboundLogs().dateBetween(from, before).query).toEqual({
      date_from: seconds("2026-10-01T00:00:00Z"),
      date_to: seconds("2026-11-01T00:00:00Z"),
    });
  });

  it.each([
    ["from", "2026-11-02", "2026-11-01T23:59:59.999Z", false],
    ["from", "2026-11-02", "2026-11-02T00:00:00.000Z", true],
    ["to", "2026-11-02", "2026-11-02T23:59:59.999Z", true],
    ["to", "2026-11-02", "2026-11-03T00:00:00.000Z", false],
    ["to", "2024-02-29", "2024-02-29T23:59:59.999Z", true],
    ["to", "2026-11-02T10:00:00Z", "2026-11-02T10:00:00.000Z", true],
    ["to", "2026-11-02T10:00:00Z", "2026-11-02T10:00:00.001Z", false],
    ["to", "2026-11-02T10:00:00", "2026-11-02T10:00:00.000Z", true],
    ["to", "2026-11-02T10:00:00", "2026-11-02T10:00:00.001Z", false],
    ["from", "2026-11-02T10:00:00+02:00", "2026-11-02T08:00:00.000Z", true],
    ["from", "2026-11-02T10:00:00+02:00", "2026-11-02T07:59:59.999Z", false],
  ])("17: %s=%s on a row at %s is %s", (param, value, instant, want) => {
    const row = { delivery_attempts: [{ date: utc(instant) }] };
    expect(codes({ [param]: value })).toEqual([]);
    expect(matches({ [param]: value }, row, table)).toBe(want);
  });

  it("17: the description's words widen format: date, and days that do not exist are found", () => {
    expect(list.overrides["from"]).toMatchObject({
      type: "string",
      anyOf: [
        { format: "date" },
        { format: "date-time" },
        { pattern: expect.any(String) as string },
      ],
    });
    expect(codes({ from: "2026-02-30" })).toEqual(["from format"]);
    expect(codes({ from: "yesterday" })).toEqual(["from format"]);
    expect(outboundLogs().from(new Date("2026-11-02T10:00:00Z")).query).toEqual({
      from: "2026-11-02T10:00:00.000Z",
    });
  });

  it("18: two notations of one bound: in a chain the last wins, other bounds stay", () => {
    expect(outboundLogs().dateFrom(1).dateTo(9).from("2026-01-01").query).toEqual({
      date_to: 9,
      from: "2026-01-01",
    });
    expect(outboundLogs().from("2026-01-01").dateBetween(1, 9).query).toEqual({
      date_from: 1,
      date_to: 9,
    });
    expect(codes({ date_from: 1, to: "2026-01-01" })).toEqual([]);
  });

  it("19: a lower bound above the upper one is an issue in any notation; equal bounds are valid", () => {
    expect(codes({ date_from: 2, date_to: 1 })).toEqual(["date_to range"]);
    expect(codes({ date_from: 1, date_to: 1 })).toEqual([]);
    expect(codes({ from: "2026-01-02", to: "2026-01-01" })).toEqual(["to range"]);
    expect(codes({ from: "2026-01-01", to: "2026-01-01" })).toEqual([]);
    expect(codes({ date_from: seconds("2026-01-02T00:00:00Z"), to: "2026-01-01" })).toEqual([
      "to range",
    ]);
  });

  it("20: any event in the window counts; without events only the span can say no", () => {
    const window = {
      date_from: seconds("2026-11-01T00:00:00Z"),
      date_to: seconds("2026-11-02T00:00:00Z"),
    };
    const inside = utc("2026-11-01T12:00:00Z");
    const outside = utc("2026-11-05T12:00:00Z");
    expect(
      matches(window, { delivery_attempts: [{ date: outside }, { date: inside }] }, table),
    ).toBe(true);
    expect(matches(window, { delivery_attempts: [{ date: outside }] }, table)).toBe(false);
    expect(
      matches(window, { delivery_attempts: [{ date: outside }], opens: [{ date: inside }] }, table),
    ).toBe(true);
    expect(matches(window, { clicks: [{ date: inside }] }, table)).toBe(true);
    expect(
      matches(window, { first_seen: inside - 9e9, last_updated: outside }, table),
    ).toBeUndefined();
    expect(matches(window, { first_seen: outside, last_updated: outside }, table)).toBe(false);
    expect(matches(window, {}, table)).toBeUndefined();
  });

  it("22: action asks for an event, and there is no filter on delivery_status", () => {
    const row = {
      delivery_status: "delivered",
      delivery_attempts: [{ action: "DEFERRED" }, { action: "DELIVERED" }],
    };
    expect(matches(outboundLogs().action("DEFERRED"), row, table)).toBe(true);
    expect(matches(outboundLogs().action("BOUNCED_HARD"), row, table)).toBe(false);
    expect(describe(outboundLogs().action("BOUNCED_HARD"), table)).toBe(
      "All with an action BOUNCED_HARD.",
    );
    expect("deliveryStatus" in outboundLogs()).toBe(false);
    expect(declarations).not.toContain("deliveryStatus");
  });

  it.each([
    [{ was_queued: 1, delivery_attempts: [] }, "QUEUED", true],
    [{ was_queued: 0, delivery_attempts: [] }, "QUEUED", false],
    [{ delivery_attempts: [] }, "QUEUED", undefined],
    [{ was_spam: 1 }, "SPAM", true],
    [{ was_virus: 0 }, "VIRUS", false],
    [{ was_deferred: 1, delivery_attempts: [{ action: "DELIVERED" }] }, "DEFERRED", false],
    [{ was_deferred: 1 }, "DEFERRED", true],
    [{ was_deferred: 0 }, "DEFERRED", false],
    [{ was_bounced: 1 }, "BOUNCED_HARD", undefined],
    [{ was_bounced: 0 }, "BOUNCED_HARD", false],
    [{}, "ACCEPTED", undefined],
  ])("23: %j has %s: %s", (row, action, want) => {
    expect(matches({ action }, row, table)).toBe(want);
  });

  it("23: the filter's enum is closed", () => {
    expect(codes({ action: "DELIVERED" })).toEqual(["action enum"]);
  });

  it("24: conditions on events must hold on the same event", () => {
    const filter = outboundLogs().action("DEFERRED").mx("a");
    const half = [
      { action: "DEFERRED", mx: "b" },
      { action: "DELIVERED", mx: "a" },
    ];
    expect(matches(filter, { delivery_attempts: half }, table)).toBe(false);
    expect(
      matches(filter, { delivery_attempts: [...half, { action: "DEFERRED", mx: "a" }] }, table),
    ).toBe(true);
    expect(matches(filter, { delivery_attempts: [{ action: "DEFERRED" }] }, table)).toBeUndefined();
    const open = {
      delivery_attempts: [{ action: "DEFERRED", date: 1e12 }],
      opens: [{ date: 2e12 }],
    };
    expect(matches({ action: "DEFERRED", date_from: 2e9 }, open, table)).toBe(false);
    expect(toWhere(filter, table)).toEqual({
      op: "and",
      filters: [
        {
          op: "any",
          at: "/delivery_attempts",
          filters: [
            { op: "eq", field: "action", value: "DEFERRED" },
            { op: "eq", field: "mx", value: "a", fold: true },
          ],
        },
      ],
    });
  });

  it("25: identifiers and hosts are equal, subject and response contain", () => {
    const row = {
      subject: "Your invoice",
      id: "abc",
      delivery_attempts: [{ response: "250 OK", mx: "mx.a.test" }],
    };
    expect(matches({ subject: "invoice" }, row, table)).toBe(true);
    expect(matches({ response: "250" }, row, table)).toBe(true);
    expect(matches({ id: "ab" }, row, table)).toBe(false);
    expect(matches({ mx: "a.test" }, row, table)).toBe(false);
  });

  it("26: case", () => {
    const row = {
      to_address: "Ann@Example.test",
      subject: "HELLO",
      id: "Abc",
      uid: "Abc",
      originhost: "HOST.test",
      delivery_attempts: [{ mx: "MX.test", response: "OK" }],
    };
    expect(matches({ to_address: "ann@example.TEST" }, row, table)).toBe(true);
    expect(matches({ mx: "mx.TEST" }, row, table)).toBe(true);
    expect(matches({ originhost: "host.test" }, row, table)).toBe(true);
    expect(matches({ subject: "hello", response: "ok" }, row, table)).toBe(true);
    expect(matches({ id: "abc" }, row, table)).toBe(false);
    expect(matches({ uid: "abc" }, row, table)).toBe(false);
    expect(list.filters.find(({ param }) => param === "md5")?.fold).toBe(true);
  });

  it("27: search looks at the e-mail fields, and says no only when all are there", () => {
    const all = {
      subject: "Your invoice",
      from_address: "a@x.test",
      to_address: "b@x.test",
      sender: "",
      receiver: "",
      user: "",
      headerFrom: "",
      message_id: "",
    };
    expect(matches({ search: "INVOICE b@x" }, all, table)).toBe(true);
    expect(matches({ search: "invoice missing" }, all, table)).toBe(false);
    expect(
      matches({ search: "invoice missing" }, { subject: "Your invoice" }, table),
    ).toBeUndefined();
    expect(matches({ search: "invoice" }, { subject: "Your invoice" }, table)).toBe(true);
  });

  it("28: message_id is compared without angle brackets", () => {
    expect(matches({ message_id: "<a@b>" }, { message_id: "a@b" }, table)).toBe(true);
    expect(matches({ message_id: "a@b" }, { message_id: "<a@b>" }, table)).toBe(true);
    expect(matches({ message_id: "a@b" }, { message_id: "<A@b>" }, table)).toBe(false);
    expect(matches({ id: "1" }, { uid: "1" }, table)).toBeUndefined();
  });

  it("29: formats are warnings; pattern, enum and range are errors", () => {
    expect(check({ user: "ann" }, table).map(({ code, severity }) => [code, severity])).toEqual([
      ["format", "warning"],
    ]);
    expect(check({ uid: "a b" }, table).map(({ code, severity }) => [code, severity])).toEqual([
      ["pattern", "error"],
    ]);
  });

  it("30: an IPv6 address breaks the pattern, which is named", () => {
    const [found] = check({ ip: "2001:db8::1" }, table);
    expect(found?.code).toBe("pattern");
    expect(found?.message).toContain("25[0-5]");
    expect(codes({ ip: "192.0.2.1" })).toEqual([]);
  });

  it("31: wire names in values, legal members as methods", () => {
    expect(outboundLogs().headerFrom("a@x.test").interface("smtp-in").query).toEqual({
      headerFrom: "a@x.test",
      interface: "smtp-in",
    });
  });

  it("32: spaces around an address are trimmed, nothing else", () => {
    expect(outboundLogs().fromAddress(" a@x.test ").query).toEqual({ from_address: "a@x.test" });
    expect(outboundLogs().fromAddress('"A" <a@x.test>').query).toEqual({
      from_address: '"A" <a@x.test>',
    });
    expect(codes({ from_address: '"A" <a@x.test>' })).toEqual(["from_address format"]);
    expect(outboundLogs().subject(" hi ").query).toEqual({ subject: " hi " });
  });

  it("33: an unknown parameter is an issue that names the nearest", () => {
    expect(fromQuery("actoin=SPAM&limit=5", table)).toEqual({
      params: { limit: 5 },
      issues: [
        {
          param: "actoin",
          code: "unknown",
          severity: "error",
          message: "actoin: no such parameter; did you mean action?",
        },
      ],
    });
    expect(fromQuery("utm_source=x&limit=5", table, { allow: ["utm_*"] }).issues).toEqual([]);
    expect(() => fromQuery("actoin=SPAM", table, { strict: true })).toThrow("did you mean action?");
  });

  it("34: a repeated parameter is an issue, and the first is kept", () => {
    const { params, issues } = fromQuery("action=SPAM&action=VIRUS", table);
    expect(params).toEqual({ action: "SPAM" });
    expect(issues.map(({ param, code }) => [param, code])).toEqual([["action", "repeated"]]);
    expect(codes({ action: ["SPAM", "VIRUS"] })).toEqual(["action enum"]);
  });

  it("35: an empty value is an issue, never dropped in silence", () => {
    expect(codes({ subject: "" })).toEqual(["subject empty"]);
    expect(fromQuery("subject=", table).issues.map(({ code }) => code)).toEqual(["empty"]);
    expect(toQuery(outboundLogs().subject(""))).toBe("subject=");
    expect(outboundLogs().when("", (filter, value) => filter.subject(value)).query).toEqual({
      subject: "",
    });
  });

  it("36: query strings are escaped as the client does, in the order of the table", () => {
    const filter = outboundLogs().subject("a b").toAddress("a+b@c").limit(10);
    expect(toQuery(filter)).toBe("limit=10&to_address=a%2Bb%40c&subject=a%20b");
    expect(fromQuery(`?${toQuery(filter)}`, table)).toEqual({ params: filter.query, issues: [] });
    expect(fromQuery("subject=100%", table).params).toEqual({ subject: "100%" });
    expect(fromQuery("subject=a+b", table).params).toEqual({ subject: "a b" });
  });

  it("37: maxLength counts code points", () => {
    expect(codes({ zone: "😀".repeat(50) })).toEqual([]);
    expect(codes({ zone: "😀".repeat(51) })).toEqual(["zone maxLength"]);
  });

  it("38: all faults are named, in the order of the table", () => {
    expect(codes({ zone: "", limit: 0, action: "X" })).toEqual([
      "limit min",
      "action enum",
      "zone empty",
    ]);
  });

  it("39: a query string beyond 8,000 characters is a warning", () => {
    const long = { subject: "é".repeat(500), response: "é".repeat(500), search: "é".repeat(200) };
    expect(codes(long)).toEqual([]);
    const wide = { subject: "😀".repeat(500), response: "😀".repeat(200) };
    expect(check(wide, table).map(({ code, severity }) => [code, severity])).toEqual([
      ["length", "warning"],
    ]);
  });
});
