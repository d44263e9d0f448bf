import { describe, expect, test, vi } from "vitest";
import { formBody } from "../../../templates/runtime/body-encoders.js";
import { encodersOf } from "../../../templates/runtime/encoders-of.js";
import { createHttpClient, type Client } from "../../../templates/runtime/http-client.js";
import { withMethods } from "../../../templates/runtime/methods.js";
import { operation, type Answer } from "../../../templates/runtime/operation.js";
import type { BaseClientOptions } from "../../../templates/runtime/options.js";
import { serve } from "./server.js";

interface Things {
  requestBody: { content: { "application/json": { a: number } } };
  responses: { 200: { content: { "application/json": { ok: boolean } } } };
}
interface paths {
  "/things": { put: Things; post: Things };
  "/other": { put: Things };
}

const put = operation<{ body?: unknown }, Answer<200, unknown>>({
  name: "putThings",
  method: "PUT",
  path: "/things",
  requestTypes: ["application/vnd.things+json"],
  accept: "application/json",
  statuses: [200],
});

const post = operation<{ body?: unknown }, Answer<200, unknown>>({
  ...put.descriptor,
  name: "postThings",
  method: "POST",
  requestTypes: ["application/x-www-form-urlencoded"],
  encodeBody: encodersOf({ "application/x-www-form-urlencoded": formBody() }),
});

/** A client that knows `/things`, and not `/other`. */
function clientOf(options: BaseClientOptions): Client<paths> {
  const service = {
    schemes: { token: { type: "http", scheme: "Bearer" } },
    security: [["token"]],
  } as const;
  return withMethods(createHttpClient<paths>(service, options), { things: { put, post } });
}

const body = { a: 1 };

describe.each(["/things", "/other"] as const)("a call of %s with its own fetch", (path) => {
  test("is sent with credentials, and again, by that fetch", async () => {
    const fetch = vi.fn<(request: Request) => Promise<Response>>();
    const { http } = clientOf({ baseUrl: "http://h", auth: { token: "t" }, fetch });
    const seen: [string | null, string][] = [];
    const own = async (request: Request): Promise<Response> => {
      seen.push([request.headers.get("authorization"), await request.text()]);
      return seen.length < 2
        ? new Response("", { status: 503, headers: { "retry-after": "0" } })
        : Response.json({ ok: true });
    };
    const { data } = await http.PUT(path, { body, fetch: own });
    expect(data).toEqual({ ok: true });
    expect(seen).toEqual([
      ["Bearer t", '{"a":1}'],
      ["Bearer t", '{"a":1}'],
    ]);
    expect(fetch).not.toHaveBeenCalled();
  });

  test("is limited in time", async () => {
    const { http } = clientOf({ baseUrl: "http://h", timeoutMs: 20, retries: 0 });
    const silent = (): Promise<Response> => new Promise(() => {});
    await expect(http.PUT(path, { body, fetch: silent })).rejects.toThrow("no answer in 20 ms");
  });

  test("leaves the next call to the client's fetch", async () => {
    const { http } = clientOf({
      baseUrl: "http://h",
      fetch: async () => Response.json({ ok: true }),
    });
    await http.PUT(path, { body, fetch: async () => Response.json({ ok: false }) });
    expect((await http.PUT(path, { body })).data).toEqual({ ok: true });
  });
});

describe("a call with its own bodySerializer", () => {
  const form = (value: unknown): FormData => {
    const data = new FormData();
    data.set("a", JSON.stringify(value));
    return data;
  };

  test.each([
    {
      about: "a text",
      write: (value: unknown) => `<${JSON.stringify(value)}>`,
      want: { body: '<{"a":1}>', type: /^application\/vnd\.things\+json$/ },
    },
    {
      about: "a form",
      write: form,
      want: { body: /\{"a":1\}/, type: /^multipart\/form-data; boundary=/ },
    },
  ])("sends what that gives of the body: $about", async ({ write, want }) => {
    const server = await serve(() => ({ body: { ok: true } }));
    const { http } = clientOf({ baseUrl: server.url });
    await http.PUT("/things", { body, bodySerializer: write });
    expect(server.received[0]!.body).toMatch(want.body);
    expect(server.received[0]!.headers["content-type"]).toMatch(want.type);
  });

  test("has that in place of the operation's", async () => {
    const server = await serve(() => ({ body: { ok: true } }));
    const { http } = clientOf({ baseUrl: server.url });
    const given: unknown[] = [];
    const bodySerializer = (value: unknown): string => (given.push(value), "text");
    const headers = { "Content-Type": "text/plain" };
    await http.POST("/things", { body, bodySerializer, headers });
    expect(given).toEqual([{ a: 1 }]);
    expect(server.received[0]).toMatchObject({
      body: "text",
      headers: { "content-type": "text/plain" },
    });
  });
});

test.each(["/things", "/other"] as const)(
  "a call of %s goes to its own baseUrl, without credentials",
  async (path) => {
    const other = await serve(() => ({ body: { ok: true } }));
    const { http } = clientOf({ baseUrl: "http://127.0.0.1:1", auth: { token: "t" }, retries: 0 });
    await http.PUT(path, { body, baseUrl: other.url + "/v2/" });
    expect(other.received[0]!.url).toBe("/v2" + path);
    expect(other.received[0]!.headers.authorization).toBeUndefined();
  },
);

test("a call of /things writes its path and query as it says", async () => {
  const server = await serve(() => ({ body: { ok: true } }));
  const { http } = clientOf({ baseUrl: "http://127.0.0.1:1", retries: 0 });
  await http.PUT("/things", {
    body,
    baseUrl: server.url,
    pathSerializer: (path) => path + "/own",
    querySerializer: () => "q=1",
  });
  expect(server.received[0]!.url).toBe("/things/own?q=1");
});
