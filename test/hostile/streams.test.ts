import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";

import { createBaseClient } from "../../templates/runtime/client.js";
import { DecodeError, TimeoutError } from "../../templates/runtime/errors.js";
import { streamed } from "../../templates/runtime/item-stream.js";
import { jsonLines } from "../../templates/runtime/json-lines.js";
import type { Answer } from "../../templates/runtime/operation.js";
import { events } from "../../templates/runtime/server-sent-events.js";
import { type ItemStream, streamOperation } from "../../templates/runtime/stream-operation.js";

const watch = streamOperation<object, Answer<200, ItemStream<unknown>>, unknown>({
  name: "watch",
  method: "GET",
  path: "/",
  accept: "application/jsonl, text/event-stream",
  statuses: [200],
  streams: streamed({ "application/jsonl": jsonLines, "text/event-stream": events() }),
});

let server: Server;

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** A client of a server that answers as it likes, and when its connection was let go. */
async function play(type: string, answer: (response: ServerResponse) => void) {
  let letGo: () => void;
  const isLetGo = new Promise<void>((resolve) => (letGo = resolve));
  server = createServer((_, response) => {
    response.on("close", letGo);
    response.writeHead(200, { "content-type": type });
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    client: createBaseClient({ schemes: {}, security: [] }, { baseUrl, retries: 0 }),
    isLetGo,
  };
}

/** Writes a text for ever, as fast as it is taken. */
function forEver(text: string): (response: ServerResponse) => void {
  return function write(response) {
    while (!response.destroyed && response.write(text));
    if (!response.destroyed) response.once("drain", () => write(response));
  };
}

async function read(items: AsyncIterable<unknown>): Promise<unknown> {
  try {
    for await (const _ of items);
    return undefined;
  } catch (error) {
    return error;
  }
}

test.each([
  { about: "a line", type: "application/jsonl", text: "x".repeat(10_000) },
  { about: "a line of an event", type: "text/event-stream", text: "x".repeat(10_000) },
  { about: "the data of an event", type: "text/event-stream", text: "data: x\n".repeat(1000) },
])("$about that does not end is let go at the limit", async ({ type, text }) => {
  const { client, isLetGo } = await play(type, forEver(text));
  expect(await read(watch(client, {}, { maxItemLength: 1_000_000 }))).toBeInstanceOf(DecodeError);
  await isLetGo;
});

test.each([
  { about: "blank lines", type: "application/jsonl", text: "\n" },
  { about: "comments", type: "text/event-stream", text: ": no news\n\n" },
  { about: "events without data", type: "text/event-stream", text: "id: 1\nevent: a\n\n" },
])("$about without end hold nothing, and end with the deadline", async ({ type, text }) => {
  const { client, isLetGo } = await play(type, forEver(text.repeat(1000)));
  expect(await read(watch(client, {}, { deadlineMs: 100 }))).toBeInstanceOf(TimeoutError);
  await isLetGo;
});

test("a stream that never says anything ends with the time limit", async () => {
  const { client, isLetGo } = await play("text/event-stream", (response) =>
    response.flushHeaders(),
  );
  expect(await read(watch(client, {}, { timeoutMs: 100 }))).toBeInstanceOf(TimeoutError);
  await isLetGo;
});

test.each(["constructor", "__proto__", "toString", "application/jsonl2"])(
  "a media type %s is no stream",
  async (type) => {
    const { client } = await play(type, (response) => response.end("1\n"));
    expect(await read(watch(client))).toBeInstanceOf(DecodeError);
  },
);

test("JSON that nests without end is read or refused", async () => {
  const depth = 1_000_000;
  const text = `${"[".repeat(depth)}${"]".repeat(depth)}\n`;
  const { client } = await play("application/jsonl", (response) => response.end(text));
  const error = await read(watch(client));
  if (error !== undefined) expect(error).toBeInstanceOf(DecodeError);
});
