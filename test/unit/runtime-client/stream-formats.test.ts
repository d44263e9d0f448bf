import { describe, expect, test } from "vitest";
import { jsonLines, jsonSequence } from "../../../templates/runtime/json-lines.js";
import { eventData, events } from "../../../templates/runtime/server-sent-events.js";
import type { StreamFormat, StreamState } from "../../../templates/runtime/stream-format.js";

/** What a format makes of pieces. */
function read(format: StreamFormat, pieces: readonly string[], limit = 1000) {
  const fault = (reason: string, text: string): Error => new Error(`${reason}: ${text}`);
  const state: StreamState = { limit, fault };
  const take = format(state);
  const items = pieces.flatMap((piece, at) => {
    if (state.isOver) throw new Error("read past the end");
    return [...take(piece, at === pieces.length - 1)];
  });
  return { items, lastEventId: state.lastEventId, retryMs: state.retryMs };
}

interface Case {
  readonly what: string;
  readonly format: StreamFormat;
  readonly text: string;
  readonly items: readonly unknown[];
}

const cases: readonly Case[] = [
  { what: "no lines", format: jsonLines, text: "", items: [] },
  { what: "lines", format: jsonLines, text: '{"a":1}\n[2]\n', items: [{ a: 1 }, [2]] },
  { what: "a last line without end", format: jsonLines, text: "1\n2", items: [1, 2] },
  { what: "blank lines", format: jsonLines, text: "\n1\n \n\r\n2\n\n", items: [1, 2] },
  { what: "CR LF", format: jsonLines, text: '"a"\r\n"b"\r\n', items: ["a", "b"] },
  { what: "null and texts", format: jsonLines, text: 'null\n"\\n"\n', items: [null, "\n"] },
  {
    what: "a sequence",
    format: jsonSequence,
    text: '\x1e{"a":\n1}\n\x1e2\n',
    items: [{ a: 1 }, 2],
  },
  {
    what: "records without text",
    format: jsonSequence,
    text: "\x1e\x1e\n\x1etrue\n",
    items: [true],
  },
  { what: "an event", format: events(), text: "data: a\n\n", items: [{ data: "a" }] },
  {
    what: "all fields",
    format: events(),
    text: "event: add\nid: 7\nretry: 250\ndata: a\n\n",
    items: [{ event: "add", id: "7", retry: 250, data: "a" }],
  },
  {
    what: "data of several lines, one of them empty",
    format: events(),
    text: "data: a\ndata\ndata:  b\n\n",
    items: [{ data: "a\n\n b" }],
  },
  {
    what: "empty data",
    format: events(),
    text: "data:\n\ndata\n\n",
    items: [{ data: "" }, { data: "" }],
  },
  {
    what: "CR and CR LF",
    format: events(),
    text: "data: a\r\rdata: b\r\n\r\ndata: c\n\r\n",
    items: [{ data: "a" }, { data: "b" }, { data: "c" }],
  },
  {
    what: "comments, unknown fields and fields in another case",
    format: events(),
    text: ": ping\n\n:\nother: x\nData: no\ndata: a\n\n",
    items: [{ data: "a" }],
  },
  {
    what: "events without data",
    format: events(),
    text: "event: ping\nid: 1\n\ndata: a\n\n",
    items: [{ data: "a" }],
  },
  {
    what: "a name that is empty, an id with NUL, a retry that is no number",
    format: events(),
    text: "event:\nid: a\0b\nretry: 1s\ndata: a\n\n",
    items: [{ data: "a" }],
  },
  {
    what: "an event that has not ended",
    format: events(),
    text: "data: a\n\ndata: b\n",
    items: [{ data: "a" }],
  },
  {
    what: "data in JSON",
    format: events({ json: true }),
    text: 'event: a\ndata: {"b":\ndata: 1}\n\n',
    items: [{ event: "a", data: { b: 1 } }],
  },
  {
    what: "data in JSON under some names",
    format: events({ except: ["a", "message"] }),
    text: "event: a\ndata: 1\n\nevent: b\ndata: 1\n\ndata: 1\n\n",
    items: [{ event: "a", data: 1 }, { event: "b", data: "1" }, { data: 1 }],
  },
  {
    what: "data in JSON but under some names",
    format: events({ json: true, except: ["a"] }),
    text: "event: a\ndata: 1\n\nevent: b\ndata: 1\n\ndata: 1\n\n",
    items: [{ event: "a", data: "1" }, { event: "b", data: 1 }, { data: 1 }],
  },
  {
    what: "data in JSON but for some texts, events with their default name",
    format: events({ json: true, texts: ["[DONE]"], isNamed: true }),
    text: "data: {}\n\nevent: a\ndata: 1\n\ndata: [DONE]\n\n",
    items: [
      { event: "message", data: {} },
      { event: "a", data: 1 },
      { event: "message", data: "[DONE]" },
    ],
  },
  {
    what: "data alone, up to [DONE]",
    format: eventData,
    text: 'data: {"a":"ü€𝄞"}\n\nevent: x\ndata: 2\n\ndata: [DONE]\n\ndata: 3\n\n',
    items: [{ a: "ü€𝄞" }, 2],
  },
];

describe.each(cases)("$what", ({ format, text, items }) => {
  test("in one piece", () => {
    expect(read(format, [text]).items).toEqual(items);
  });

  test("cut anywhere", () => {
    for (let at = 0; at <= text.length; at++) {
      const pieces = [text.slice(0, at), text.slice(at)];
      const { items: found } = readToEnd(format, pieces);
      expect(found, `cut at ${at}`).toEqual(items);
    }
    expect(readToEnd(format, [...text, ""]).items).toEqual(items);
  });
});

/** As `read`, without the pieces after the stream's own end. */
function readToEnd(format: StreamFormat, pieces: readonly string[]) {
  const done = pieces.join("").indexOf("[DONE]\n\n");
  if (done < 0) return read(format, pieces);
  const end = done + "[DONE]\n\n".length;
  let length = 0;
  const read_ = pieces.filter((piece) => (length += piece.length) - piece.length < end);
  return read(format, read_);
}

test("the last id and the time to wait stay, with events or without", () => {
  const text = "id: 1\nretry: 10\ndata: a\n\nid: 2\n\ndata: b\n\n";
  expect(read(events(), [text])).toMatchObject({ lastEventId: "2", retryMs: 10 });
  expect(read(events(), ["id: 1\ndata: a\n\nid\ndata: b\n\n"]).lastEventId).toBe("");
});

test.each<[string, StreamFormat, string]>([
  ["a line", jsonLines, "12345678901"],
  ["a line that has ended", jsonLines, "12345678901\n"],
  ["a record", jsonSequence, "\x1e12345678901"],
  ["a line of an event", events(), "data: 12345"],
  ["data of several lines", events(), "data: 1\n".repeat(6)],
])("%s that is too long is a fault", (_, format, text) => {
  expect(() => read(format, [text], 10)).toThrow("an item of more than 10 characters");
  expect(() => read(format, [...text], 10)).toThrow("an item of more than 10 characters");
});

test("what is not JSON is a fault", () => {
  expect(() => read(jsonLines, ["1\n{\n"])).toThrow("an item that is not JSON: {");
  expect(() => read(eventData, ["data: <html>\n\n"])).toThrow("an item that is not JSON: <html>");
});
