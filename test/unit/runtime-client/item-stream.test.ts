import { describe, expect, test } from "vitest";
import {
  AbortedError,
  CallError,
  ConnectionError,
  DecodeError,
  TimeoutError,
  ValidationError,
} from "../../../templates/runtime/errors.js";
import type { Issue, ValueCheck } from "../../../templates/runtime/descriptor.js";
import { jsonLines } from "../../../templates/runtime/json-lines.js";
import type { Answer, RequestOptions } from "../../../templates/runtime/operation.js";
import { streamOperation } from "../../../templates/runtime/stream-operation.js";
import type { IssuesEvent } from "../../../templates/runtime/options.js";
import { events } from "../../../templates/runtime/server-sent-events.js";
import { clients } from "./clients.js";
import { serve } from "./server.js";
import { bodyOf, clientOf, drained, mediaType, watchOperation } from "./streams.js";

const lines = watchOperation(jsonLines);
const watch = watchOperation(events());

test("bytes may be cut within a character", async () => {
  const bytes = new TextEncoder().encode('\uFEFF{"a":"ü€𝄞"}\r\n2\n');
  for (let at = 0; at <= bytes.length; at++) {
    const { client } = clientOf([bodyOf([bytes.slice(0, at), bytes.slice(at)])]);
    const { items } = await drained(lines(client));
    expect(items, `cut at ${at}`).toEqual([{ a: "ü€𝄞" }, 2]);
  }
});

describe.each(clients)("with %s", (_, create) => {
  test("await gives the stream, iteration its items, one request for both", async () => {
    const server = await serve(() => ({
      headers: { "content-type": `${mediaType}; charset=utf-8` },
      body: "1\n2\n",
    }));
    const client = create({ schemes: {}, security: [] }, { baseUrl: server.url });
    const call = lines(client);
    const result = await call.result();
    expect(result).toMatchObject({ status: 200 });
    expect((await drained(call)).items).toEqual([1, 2]);
    expect((await drained(await call)).items).toEqual([]);
    expect(server.received.length).toBe(1);
    expect(server.received[0]?.headers.accept).toBe(mediaType);
  });

  test("a status without a body is no stream", async () => {
    const server = await serve(() => ({ status: 204 }));
    const client = create({ schemes: {}, security: [] }, { baseUrl: server.url });
    expect(await lines(client)).toBeUndefined();
    expect(await drained(lines(client))).toEqual({ items: [] });
  });

  test("iterating what is no stream throws", async () => {
    const server = await serve(() => ({ body: [1] }));
    const client = create({ schemes: {}, security: [] }, { baseUrl: server.url });
    const { descriptor } = lines;
    const either = streamOperation<object, Answer<200, unknown>, unknown>({
      ...descriptor,
      accept: `application/json, ${mediaType}`,
    });
    expect(await either(client)).toEqual([1]);
    expect((await drained(either(client))).error).toEqual(
      new CallError("the answer is not a stream", "watch"),
    );
  });

  test("a connection that breaks is a ConnectionError", async () => {
    const server = await serve(() => ({
      headers: { "content-type": mediaType },
      body: "1\n2",
      breaks: true,
    }));
    const client = create({ schemes: {}, security: [] }, { baseUrl: server.url });
    const { items, error } = await drained(lines(client));
    expect(items).toEqual([1]);
    expect(error).toBeInstanceOf(ConnectionError);
    expect((error as Error).message).toBe("watch: the stream broke");
  });
});

test("leaving the loop, and throwing in it, lets the connection go", async () => {
  const bodies = [bodyOf(["1\n2\n", "3\n"], "silence"), bodyOf(["1\n2\n", "3\n"], "silence")];
  const { client } = clientOf(bodies);
  for await (const item of lines(client)) {
    expect(item).toBe(1);
    break;
  }
  const failing = async (): Promise<void> => {
    for await (const item of await lines(client)) throw new Error(`at ${String(item)}`);
  };
  await expect(failing()).rejects.toThrow("at 1");
  expect(bodies).toMatchObject([
    { isCancelled: true, pulled: 1 },
    { isCancelled: true, pulled: 1 },
  ]);
});

test("a stream that is not read can be cancelled, before and while it is", async () => {
  const bodies = [bodyOf([], "silence"), bodyOf(["1\n"], "silence")];
  const { client } = clientOf(bodies);
  await (await lines(client)).cancel();
  const stream = await lines(client);
  const reading = drained(stream);
  await new Promise((resolve) => setTimeout(resolve, 10));
  await stream.cancel();
  expect((await reading).items).toEqual([1]);
  expect(bodies.map(({ isCancelled }) => isCancelled)).toEqual([true, true]);
});

test("no more is asked for than is read", async () => {
  const body = bodyOf(
    (function* () {
      for (let at = 0; ; at++) yield `${at}\n`;
    })(),
  );
  const { client } = clientOf([body]);
  for await (const item of lines(client)) if (item === 10) break;
  expect(body).toMatchObject({ isCancelled: true, pulled: 11 });
});

test("silence and slowness end in a TimeoutError, a signal in an AbortedError", async () => {
  for (const [options, error] of [
    [{ timeoutMs: 400 }, new TimeoutError("nothing came in 400 ms", "watch")],
    [{ deadlineMs: 400 }, TimeoutError],
    [{ signal: AbortSignal.timeout(1500) }, AbortedError],
  ] as const) {
    const body = bodyOf(["1\n"], "silence");
    const { client } = clientOf([body]);
    const ended = await drained(lines(client, {}, options));
    expect(ended.items).toEqual([1]);
    if (typeof error === "function") expect(ended.error).toBeInstanceOf(error);
    else expect(ended.error).toEqual(error);
    expect(body.isCancelled).toBe(true);
  }
  const { client } = clientOf([bodyOf(["1\n"], "silence")], { timeoutMs: 20 });
  expect((await drained(lines(client))).error).toBeInstanceOf(TimeoutError);
});

test("the time limit of a client's calls does not end a stream that goes on", async () => {
  const pieces = bodyOf(
    (function* () {
      const start = performance.now();
      while (performance.now() < start + 60) yield "1\n";
    })(),
  );
  const { client } = clientOf([pieces], { deadlineMs: 30 });
  expect((await drained(lines(client))).error).toBeUndefined();
});

test("an item that is too long, or is not JSON, is a DecodeError with its first characters", async () => {
  const endless = bodyOf(
    (function* () {
      for (;;) yield "x".repeat(1000);
    })(),
  );
  const { client } = clientOf([endless, bodyOf(["1\n<html>\n"])]);
  const tooLong = await drained(lines(client, {}, { maxItemLength: 10_000 }));
  expect(tooLong.error).toBeInstanceOf(DecodeError);
  expect((tooLong.error as DecodeError).message).toMatch(
    /^watch: 200: an item of more than 10000 characters: x+$/,
  );
  expect((tooLong.error as DecodeError).body).toBe("x".repeat(1000));
  expect(endless).toMatchObject({ isCancelled: true, pulled: 11 });

  const { items, error } = await drained(lines(client));
  expect(items).toEqual([1]);
  expect((error as DecodeError).message).toBe("watch: 200: an item that is not JSON: <html>");
});

describe("checks of items", () => {
  const issue = (at: string): Issue => ({
    keyword: "type",
    instanceLocation: at,
    keywordLocation: "#",
    message: "is wrong",
  });
  const check: ValueCheck = {
    is: (item) => item !== "bad",
    issues: (item) => (item === "bad" ? [issue("/a")] : []),
    drift: (item) => (item === "new" ? [issue("/b")] : []),
  };
  const checkedLines = watchOperation(jsonLines, check);
  const text = '1\n"new"\n"bad"\n2\n';

  async function run(response?: "throw" | "warn" | "off") {
    const told: unknown[] = [];
    const note = (name: string) => (event: IssuesEvent) =>
      void told.push([name, event.status, event.issues.map((one) => one.instanceLocation)]);
    const body = bodyOf([text]);
    const { client } = clientOf([body], {
      hooks: { onDrift: note("drift"), onInvalid: note("invalid") },
      ...(response && { validate: { response } }),
    });
    return { ...(await drained(checkedLines(client))), told, body };
  }

  test("throw", async () => {
    const { items, error, told, body } = await run();
    expect(items).toEqual([1, "new"]);
    expect(error).toBeInstanceOf(ValidationError);
    expect((error as Error).message).toBe("watch: /a is wrong");
    expect(told).toEqual(
      [
        ["drift", 200, ["/b"]],
        ["invalid", 200, ["/a"]],
      ].slice(0, 1),
    );
    expect(body.isCancelled).toBe(true);
  });

  test("warn", async () => {
    const { items, told } = await run("warn");
    expect(items).toEqual([1, "new", "bad", 2]);
    expect(told).toEqual([
      ["drift", 200, ["/b"]],
      ["invalid", 200, ["/a"]],
    ]);
  });

  test("off", async () => {
    const { items, told } = await run("off");
    expect(items).toEqual([1, "new", "bad", 2]);
    expect(told).toEqual([]);
  });
});

describe("resume", () => {
  const first = (): ReturnType<typeof bodyOf> =>
    bodyOf(["retry: 1\nid: é\ndata: a\n\n", "data: b\n\ndata: lost"], "break");
  const options = { resume: true } as const;

  test("a broken stream goes on after its last event", async () => {
    const { client, requests } = clientOf([first(), bodyOf(["data: c\n\n"])]);
    const { items, error } = await drained(watch(client, {}, options));
    expect(error).toBeUndefined();
    expect(items).toEqual([{ retry: 1, id: "é", data: "a" }, { data: "b" }, { data: "c" }]);
    const ids = requests.map(({ headers }) => headers.get("last-event-id"));
    expect(ids).toEqual([null, "Ã©"]);
  });

  test("status 204 ends it", async () => {
    const { client, requests } = clientOf([first()]);
    expect(await drained(watch(client, {}, options))).toMatchObject({ items: [{}, {}] });
    expect(requests.length).toBe(2);
  });

  test("it is given up where nothing more comes", async () => {
    const empty = (): ReturnType<typeof bodyOf> => bodyOf(["retry: 1\n\n"], "break");
    const { client, requests } = clientOf([first(), empty(), empty(), empty()]);
    const { error } = await drained(watch(client, {}, { ...options, retries: 2 }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(requests.length).toBe(3);
  });

  test("it is given up as the client says where the call does not", async () => {
    const undecided = { ...options, retries: undefined } as unknown as RequestOptions; // without exactOptionalPropertyTypes
    const { client, requests } = clientOf([first(), first()], { retries: 0 });
    expect((await drained(watch(client, {}, undecided))).error).toBeInstanceOf(ConnectionError);
    expect(requests.length).toBe(1);
  });

  test("nothing is resumed without being asked to, or without an id", async () => {
    const { client } = clientOf([first(), bodyOf(["data: a\n\n"], "break")]);
    expect((await drained(watch(client))).error).toBeInstanceOf(ConnectionError);
    expect((await drained(watch(client, {}, options))).error).toBeInstanceOf(ConnectionError);
  });

  test("a wait that does not fit the deadline is not begun", async () => {
    const slow = bodyOf(["retry: 60000\nid: 1\ndata: a\n\n"], "break");
    const { client, requests } = clientOf([slow, first(), first(), first()]);
    const start = performance.now();
    const tooLong = await drained(watch(client, {}, { ...options, deadlineMs: 30_000 }));
    expect(tooLong.error).toBeInstanceOf(ConnectionError);
    expect(requests.length).toBe(1);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test("the deadline is that of all connections", async () => {
    const news = (): ReturnType<typeof bodyOf> =>
      bodyOf(["retry: 30\nid: 1\ndata: a\n\n"], "break");
    const { client } = clientOf(Array.from({ length: 100 }, news));
    const { error } = await drained(watch(client, {}, { ...options, deadlineMs: 200 }));
    expect(error).toBeInstanceOf(CallError); // where it broke, or where time ran out
  });

  test("an id that is empty, or very long, breaks nothing", async () => {
    const bodies = [
      bodyOf(["id\ndata: a\n\n"], "break"),
      bodyOf([`retry: 1\nid: ${"é".repeat(500_000)}\ndata: a\n\n`], "break"),
    ];
    const { client, requests } = clientOf(bodies);
    expect((await drained(watch(client, {}, options))).error).toBeInstanceOf(ConnectionError);
    expect((await drained(watch(client, {}, options))).error).toBeUndefined();
    expect(requests[2]?.headers.get("last-event-id")?.length).toBe(1_000_000);
  });

  test("waiting can be aborted", async () => {
    const aborting = new AbortController();
    const { client } = clientOf([bodyOf(["retry: 60000\nid: 1\ndata: a\n\n"], "break")]);
    setTimeout(() => aborting.abort(), 20);
    const { error } = await drained(watch(client, {}, { ...options, signal: aborting.signal }));
    expect(error).toBeInstanceOf(AbortedError);
  });
});
