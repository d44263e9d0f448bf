import { expect, it } from "vitest";

import { dateTime } from "../../../templates/runtime/convert-date.js";
import { bigInteger } from "../../../templates/runtime/convert-int64.js";
import { convertedItems } from "../../../templates/runtime/convert-items.js";
import { members } from "../../../templates/runtime/convert.js";
import { jsonLines } from "../../../templates/runtime/json-lines.js";
import { parseExactly } from "../../../templates/runtime/json-read.js";
import { events } from "../../../templates/runtime/server-sent-events.js";
import type { StreamState } from "../../../templates/runtime/stream-format.js";

const state = (): StreamState => ({ limit: 1000, fault: (reason) => new Error(reason) });

it("converts the lines of a stream, without loss", () => {
  const convert = members({ id: bigInteger("number"), at: dateTime });
  const take = convertedItems(jsonLines, convert, parseExactly)(state());
  const text =
    '{"id":9007199254740993,"other":9007199254740993,"at":"2026-11-26T08:00:00Z"}\n{"id":1';
  expect([...take(text, false), ...take("}", true)]).toEqual([
    { id: 9007199254740993n, other: 9007199254740992, at: new Date("2026-11-26T08:00:00Z") },
    { id: 1n },
  ]);
});

it("converts the data of events, and leaves what the stream is told", () => {
  const own = state();
  const convert = members({ data: members({ at: dateTime }) });
  const take = convertedItems(events({ json: true }), convert)(own);
  expect([...take('id: 7\ndata: {"at":"2026-11-26T08:00:00Z"}\n\n', true)]).toMatchObject([
    { data: { at: new Date("2026-11-26T08:00:00Z") } },
  ]);
  expect(own.lastEventId).toBe("7");
});
