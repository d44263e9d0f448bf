import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { BaseClientOptions, ServiceDescriptor } from "../../../templates/runtime/client.js";
import { clientCredentials } from "../../../templates/runtime/client-credentials.js";
import { putApiKey, putBasic } from "../../../templates/runtime/credentials.js";
import type { OperationDescriptor } from "../../../templates/runtime/descriptor.js";
import {
  AbortedError,
  ApiError,
  ConnectionError,
  TimeoutError,
} from "../../../templates/runtime/errors.js";
import {
  operation,
  type Answer,
  type RequestOptions,
} from "../../../templates/runtime/operation.js";
import { rateLimit } from "../../../templates/runtime/rate-limit.js";
import { guardRedirects } from "../../../templates/runtime/redirects.js";
import { clients } from "./clients.js";
import { serve, type Received, type Reply } from "./server.js";

afterEach(() => {
  vi.restoreAllMocks();
});

const service: ServiceDescriptor = {
  schemes: {
    bearer: { type: "http", scheme: "Bearer" },
    basic: { type: "http", scheme: "Basic", put: putBasic },
    custom: { type: "http", scheme: "SharedAccessKey" },
    oauth: { type: "oauth2" },
    header: { type: "apiKey", in: "header", name: "X-Key", put: putApiKey },
    query: { type: "apiKey", in: "query", name: "key", put: putApiKey },
    cookie: { type: "apiKey", in: "cookie", name: "session", put: putApiKey },
  },
  security: [
    ["bearer"],
    ["header", "query"],
    ["basic"],
    ["cookie"],
    ["query"],
    ["header"],
    ["oauth"],
    ["custom"],
  ],
  guard: guardRedirects,
};

type Result = Answer<200, { ok: boolean }> | Answer<429, unknown>;

describe.each(clients)("%s", (_, createClient) => {
  const call = (
    baseUrl: string,
    client: BaseClientOptions,
    options: RequestOptions = {},
    more: Partial<OperationDescriptor> = {},
  ) =>
    operation<{ body?: unknown }, Result>({
      name: "op",
      method: "GET",
      path: "/op",
      accept: "application/json",
      statuses: [200, 429],
      ...more,
    })(
      createClient(service, { baseUrl, ...client }),
      more.method === "POST" ? { body: { a: 1 } } : {},
      options,
    );

  const ok: Reply = { body: { ok: true } };

  describe("retries", () => {
    test.each([408, 429, 500, 502, 503, 504])("status %d is tried again", async (status) => {
      const server = await serve((_, count) =>
        count < 3 ? { status, headers: { "retry-after": "0" } } : ok,
      );
      expect(await call(server.url, {})).toEqual({ ok: true });
      expect(server.received.length).toBe(3);
    });

    test.each([400, 401, 404, 409, 501])("status %d is not", async (status) => {
      const server = await serve(() => ({ status }));
      await expect(call(server.url, {})).rejects.toThrow(ApiError);
      expect(server.received.length).toBe(1);
    });

    test("two by default, then the last answer", async () => {
      const server = await serve(() => ({ status: 503, headers: { "retry-after-ms": "1" } }));
      await expect(call(server.url, {})).rejects.toThrow("op: 503 Service Unavailable");
      expect(server.received.length).toBe(3);
    });

    test.each([
      { about: "POST is not", method: "POST", options: {}, want: 1 },
      {
        about: "POST with an idempotency key is",
        method: "POST",
        options: { idempotencyKey: "k1" },
        want: 2,
      },
      { about: "PATCH is not", method: "PATCH", options: {}, want: 1 },
      { about: "a method of which nothing is known is not", method: "COPY", options: {}, want: 1 },
      { about: "PUT is", method: "PUT", options: {}, want: 2 },
      { about: "DELETE is", method: "DELETE", options: {}, want: 2 },
      { about: "GET without retries is not", method: "GET", options: { retries: 0 }, want: 1 },
    ])("$about tried again", async ({ method, options, want }) => {
      const server = await serve((_, count) =>
        count < 2 ? { status: 503, headers: { "retry-after": "0" } } : ok,
      );
      await call(server.url, {}, options, { method }).result();
      expect(server.received.length).toBe(want);
      if (method === "POST")
        expect(server.received.map(({ body }) => body)).toEqual(Array(want).fill('{"a":1}'));
      if (want === 2 && method === "POST")
        expect(server.received[1]!.headers["idempotency-key"]).toBe("k1");
    });

    test.each([
      { about: "POST", method: "POST", options: {}, want: 0 },
      {
        about: "POST with an idempotency key",
        method: "POST",
        options: { idempotencyKey: "k" },
        want: 2,
      },
      { about: "GET", method: "GET", options: {}, want: 2 },
      { about: "GET without retries", method: "GET", options: { retries: 0 }, want: 0 },
    ])(
      "the request of $about is copied while it may be sent again",
      async ({ method, options, want }) => {
        const server = await serve(() => ({ status: 503, headers: { "retry-after": "0" } }));
        const clone = vi.spyOn(Request.prototype, "clone");
        const { guard: _, ...unguarded } = service;
        const plain = operation<{ body?: unknown }, Result>({
          name: "op",
          method,
          path: "/op",
          statuses: [200],
        });
        await plain(createClient(unguarded, { baseUrl: server.url }), {}, options).result();
        expect(clone).toHaveBeenCalledTimes(want);
        expect(server.received.length).toBe(want + 1);
      },
    );

    test("a key that a hook sets lets a request be sent again", async () => {
      const server = await serve((_, count) =>
        count < 2 ? { status: 503, headers: { "retry-after": "0" } } : ok,
      );
      const onRequest = ({ request }: { request: Request }) =>
        request.headers.set("idempotency-key", "k");
      await call(server.url, { hooks: { onRequest } }, {}, { method: "POST" });
      expect(server.received.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}']);
    });

    test("an option of a call that is undefined leaves the client's", async () => {
      const none = { retries: undefined, timeoutMs: undefined, deadlineMs: undefined };
      // As callers without exactOptionalPropertyTypes may write it.
      const options = { ...none, signal: undefined } as unknown as RequestOptions;
      const failing = await serve(() => ({ status: 503, headers: { "retry-after": "0" } }));
      await call(failing.url, { retries: 0 }, options).result();
      expect(failing.received.length).toBe(1);
      const silent = await serve(() => undefined);
      await expect(call(silent.url, { retries: 0, timeoutMs: 30 }, options)).rejects.toThrow(
        "op: no answer in 30 ms",
      );
      await expect(call(silent.url, { retries: 0, deadlineMs: 40 }, options)).rejects.toThrow(
        "op: no answer in 40 ms",
      );
      await call(failing.url, none as unknown as BaseClientOptions, { retries: 1 }).result();
      expect(failing.received.length).toBe(3);
    });

    test("a broken connection and a broken body are tried again", async () => {
      const server = await serve((_, count) =>
        count === 1
          ? { breaks: true }
          : count === 2
            ? { breaks: true, body: '{"ok":', headers: { "content-type": "application/json" } }
            : ok,
      );
      const waits: unknown[] = [];
      expect(
        await call(server.url, { hooks: { onRetry: (event) => void waits.push(event.reason) } }),
      ).toEqual({ ok: true });
      expect(waits.map((reason) => (reason as Error).name)).toEqual([
        "ConnectionError",
        "ConnectionError",
      ]);
    });

    test.each([
      { about: "seconds", headers: () => ({ "retry-after": "1" }), least: 1000 },
      { about: "milliseconds", headers: () => ({ "retry-after-ms": "300" }), least: 300 },
      {
        about: "a date",
        headers: () => ({ "retry-after": new Date(Date.now() + 2500).toUTCString() }),
        least: 1500,
      },
    ])("Retry-After in $about is waited for in full", async ({ headers, least }) => {
      const server = await serve((_, count) =>
        count < 2 ? { status: 429, headers: headers() } : ok,
      );
      const start = performance.now();
      await call(server.url, {});
      expect(performance.now() - start).toBeGreaterThanOrEqual(least - 5);
    });

    test("a wait that does not fit the deadline fails at once with the answer", async () => {
      const server = await serve(() => ({ status: 429, headers: { "retry-after": "300" } }));
      const start = performance.now();
      expect(await call(server.url, {}, { deadlineMs: 5000 }).result()).toMatchObject({
        status: 429,
      });
      expect(performance.now() - start).toBeLessThan(1000);
      expect(server.received.length).toBe(1);
    });

    test("waiting is abortable", async () => {
      const server = await serve(() => ({ status: 429, headers: { "retry-after": "300" } }));
      const controller = new AbortController();
      setTimeout(() => controller.abort(new Error("enough")), 50);
      const { status, error } = await call(server.url, {}, { signal: controller.signal }).result();
      expect(status).toBe("failed");
      expect(error).toBeInstanceOf(AbortedError);
      expect(error).toMatchObject({ operation: "op", cause: { message: "enough" } });
    });
  });

  describe("limits in time", () => {
    test("an attempt", async () => {
      const server = await serve(() => undefined);
      await expect(call(server.url, {}, { timeoutMs: 50, retries: 0 })).rejects.toThrow(
        TimeoutError,
      );
    });

    test("an attempt's body", async () => {
      const server = await serve(() => ({
        body: "{",
        headers: { "content-type": "application/json", "content-length": "9" },
      }));
      await expect(call(server.url, {}, { timeoutMs: 100, retries: 0 })).rejects.toThrow(
        "op: no answer in 100 ms",
      );
    });

    test("a call, whatever its attempts", async () => {
      const server = await serve(() => undefined);
      const start = performance.now();
      await expect(
        call(server.url, {}, { timeoutMs: 100, deadlineMs: 250, retries: 9 }),
      ).rejects.toThrow(TimeoutError);
      expect(performance.now() - start).toBeLessThan(400);
    });

    test("a fetch that heeds no signal", async () => {
      const never = () => new Promise<Response>(() => {});
      await expect(
        call("http://h", { fetch: never }, { timeoutMs: 20, retries: 0 }),
      ).rejects.toThrow(TimeoutError);
      await expect(
        call("http://h", { fetch: never }, { signal: AbortSignal.abort("x") }),
      ).rejects.toThrow(AbortedError);
    });

    test("no connection", async () => {
      const { error } = await call("http://127.0.0.1:1", {}, { retries: 0 }).result();
      expect(error).toBeInstanceOf(ConnectionError);
      expect(error!).toMatchObject({
        message: expect.stringMatching(/^op: no answer: /) as unknown,
      });
      expect((error as Error).cause).toBeInstanceOf(Error);
    });
  });

  describe("credentials", () => {
    const seen = ({ url, headers }: Received) => ({
      url,
      authorization: headers.authorization,
      key: headers["x-key"],
      cookie: headers.cookie,
    });

    test.each<{ about: string; auth: Record<string, unknown>; want: object }>([
      { about: "none", auth: {}, want: { url: "/op" } },
      { about: "bearer", auth: { bearer: "t" }, want: { authorization: "Bearer t" } },
      {
        about: "a function",
        auth: { bearer: async () => "t2" },
        want: { authorization: "Bearer t2" },
      },
      { about: "oauth2", auth: { oauth: "t" }, want: { authorization: "Bearer t" } },
      { about: "as spelt", auth: { custom: "k" }, want: { authorization: "SharedAccessKey k" } },
      {
        about: "basic",
        auth: { basic: { username: "ü", password: "p:w" } },
        want: { authorization: "Basic w7w6cDp3" },
      },
      { about: "basic as text", auth: { basic: "u:p" }, want: { authorization: "Basic dTpw" } },
      { about: "basic encoded", auth: { basic: "dTpw" }, want: { authorization: "Basic dTpw" } },
      { about: "a cookie", auth: { cookie: "a;b" }, want: { cookie: "session=a%3Bb" } },
      { about: "the query", auth: { query: "a&b" }, want: { url: "/op?key=a%26b" } },
      {
        about: "two together before the first alone",
        auth: { header: "h", query: "q" },
        want: { key: "h", url: "/op?key=q" },
      },
      {
        about: "the first of several",
        auth: { bearer: "t", header: "h" },
        want: { authorization: "Bearer t", key: undefined },
      },
    ])("$about", async ({ auth, want }) => {
      const server = await serve(() => ok);
      await call(server.url, { auth });
      expect(seen(server.received[0]!)).toMatchObject(want);
    });

    test("an operation's own alternatives, none among them", async () => {
      const server = await serve(() => ok);
      const auth = { bearer: "t", header: "h" };
      await call(server.url, { auth }, {}, { security: [["header"]] });
      await call(server.url, { auth }, {}, { security: [] });
      await call(server.url, { auth }, {}, { security: [[]] });
      await call(server.url, { auth }, {}, { security: [[], ["bearer"]] });
      expect(
        server.received.map(seen).map(({ authorization, key }) => [authorization, key]),
      ).toEqual([
        [undefined, "h"],
        [undefined, undefined],
        [undefined, undefined],
        ["Bearer t", undefined],
      ]);
    });

    test.each([
      { auth: { bearer: "sk-secret" } },
      { auth: { header: "sk-secret" } },
      { auth: { cookie: "sk-secret" } },
      { auth: { query: "sk-secret" } },
    ])(
      "are not sent to another origin after a redirect, and kept on the own: $auth",
      async ({ auth }) => {
        const other = await serve(() => ok);
        const server = await serve(({ url }) =>
          url.startsWith("/op")
            ? { status: 302, headers: { location: "/own" } }
            : { status: 307, headers: { location: other.url + "/away" } },
        );
        expect(await call(server.url, { auth })).toEqual({ ok: true });
        if (!("query" in auth)) expect(JSON.stringify(server.received[1])).toContain("sk-secret");
        expect(JSON.stringify(other.received)).not.toContain("sk-secret");
      },
    );

    test.each([
      { status: 307, want: { method: "POST", body: '{"a":1}' } },
      { status: 308, want: { method: "POST", body: '{"a":1}' } },
      { status: 302, want: { method: "GET", body: "" } },
      { status: 303, want: { method: "GET", body: "" } },
    ])("redirect $status", async ({ status, want }) => {
      const server = await serve(({ url }) =>
        url === "/op" ? { status, headers: { location: "/next" } } : ok,
      );
      await call(server.url, { auth: { header: "h" } }, {}, { method: "POST" });
      expect(server.received[1]).toMatchObject(want);
    });

    test("redirects without end", async () => {
      const server = await serve(() => ({ status: 302, headers: { location: "/op" } }));
      await expect(call(server.url, {}, { retries: 0 })).rejects.toThrow(ConnectionError);
      expect(server.received.length).toBe(21);
    });

    test.each([
      { auth: { query: "sk-secret" }, fails: false },
      { auth: { query: "sk-secret" }, fails: true },
      { auth: { header: "sk-secret\n" }, fails: false },
      { auth: { bearer: "sk-secret\u2028" }, fails: false },
      { auth: { basic: { username: "sk-secret", password: "x\n" } }, fails: true },
    ])("are not printed: $auth $fails", async ({ auth, fails }) => {
      const server = await serve(() => (fails ? { status: 500 } : ok));
      const echo = async (request: Request): Promise<Response> => {
        throw new Error("cannot fetch " + request.url);
      };
      const outcome = await call(server.url, { auth, retries: 0 }).result();
      const broken = await call(server.url, { auth, retries: 0, fetch: echo }).result();
      expect(inspect([outcome, broken], { depth: 12, showHidden: true })).not.toContain(
        "sk-secret",
      );
    });

    test("OAuth 2 client credentials are asked for once, shared, and anew when they end", async () => {
      const tokens = await serve((_, count) => ({
        body: { access_token: `t${count}`, expires_in: 0.2 },
      }));
      const server = await serve(() => ok);
      const oauth = clientCredentials({
        tokenUrl: tokens.url,
        clientId: "id",
        clientSecret: "s",
        scopes: ["a", "b"],
      });
      await Promise.all([
        call(server.url, { auth: { oauth } }),
        call(server.url, { auth: { oauth } }),
      ]);
      await new Promise((resolve) => setTimeout(resolve, 150));
      await call(server.url, { auth: { oauth } });
      expect(server.received.map(({ headers }) => headers.authorization)).toEqual([
        "Bearer t1",
        "Bearer t1",
        "Bearer t2",
      ]);
      expect(tokens.received[0]).toMatchObject({
        method: "POST",
        body: "grant_type=client_credentials&scope=a%20b",
      });
    });
  });

  test("hooks see each attempt, without credentials", async () => {
    const server = await serve((_, count) =>
      count < 2 ? { status: 503, headers: { "retry-after": "0" } } : ok,
    );
    const seen: string[] = [];
    await call(server.url, {
      auth: { bearer: "sk-secret" },
      hooks: {
        onRequest: ({ request, attempt, operation }) => {
          seen.push(
            `request ${attempt} ${operation?.name} ${request.headers.get("authorization")}`,
          );
          request.headers.set("x-trace", `t${attempt}`);
        },
        onResponse: ({ response, attempt, durationMs }) =>
          void seen.push(`response ${attempt} ${response.status} ${durationMs > 0}`),
        onRetry: ({ delayMs, reason }) =>
          void seen.push(`retry ${delayMs} ${(reason as Response).status}`),
      },
    });
    expect(seen).toEqual([
      "request 1 op null",
      "response 1 503 true",
      "retry 0 503",
      "request 2 op null",
      "response 2 200 true",
    ]);
    expect(server.received.map(({ headers }) => headers["x-trace"])).toEqual(["t1", "t2"]);
  });

  test("a rate limit lets a burst through and spreads the rest", async () => {
    const server = await serve(() => ok);
    const limit = rateLimit({ requests: 2, perMs: 200 });
    const start = performance.now();
    await Promise.all([1, 2, 3, 4].map(() => call(server.url, { rateLimit: limit })));
    expect(performance.now() - start).toBeGreaterThanOrEqual(195);
    expect(() => rateLimit({ requests: 0, perMs: 1 })).toThrow(RangeError);
  });

  test.each([
    { about: "the client's", client: "http://c/base/", own: undefined, want: "http://c/base/op" },
    { about: "the operation's", client: undefined, own: "http://o/v2", want: "http://o/v2/op" },
    {
      about: "the client's before the operation's",
      client: "http://c",
      own: "http://o/v2",
      want: "http://c/op",
    },
    { about: "the operation's, relative", client: undefined, own: "/v2", want: "http://s/v2/op" },
  ])("base URL: $about", async ({ client, own, want }) => {
    let url = "";
    const fetch = async (request: Request) => ((url = request.url), Response.json({ ok: true }));
    const options = client === undefined ? { fetch } : { fetch, baseUrl: client };
    await operation<object, Result>({
      name: "op",
      method: "GET",
      path: "/op",
      accept: "application/json",
      statuses: [200],
      ...(own && { baseUrl: own }),
    })(createClient({ ...service, baseUrl: "http://s/v1" }, options));
    expect(url).toBe(want);
  });
});
