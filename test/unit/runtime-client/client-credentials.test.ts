import { afterEach, describe, expect, test, vi } from "vitest";
import { createBaseClient } from "../../../templates/runtime/client.js";
import { clientCredentials } from "../../../templates/runtime/client-credentials.js";
import { CallError, ConnectionError } from "../../../templates/runtime/errors.js";
import { operation, type Answer } from "../../../templates/runtime/operation.js";
import { serve } from "./server.js";

afterEach(() => {
  vi.useRealTimers();
});

const service = { schemes: { oauth: { type: "oauth2" } }, security: [["oauth"]] } as const;

const get = operation<object, Answer<200, { ok: boolean }>>({
  name: "op",
  method: "GET",
  path: "/op",
  accept: "application/json",
  statuses: [200],
});

/** A credential over a token server that is a function. */
const credential = (fetch: (request: Request) => Promise<Response>) =>
  clientCredentials({ tokenUrl: "http://t/", clientId: "id", clientSecret: "sk-secret", fetch });

/** Answers in turn; the last one over and over. An error is thrown. */
function tokenServer(...answers: (() => Response | Error)[]) {
  let count = 0;
  const ask = credential(async () => {
    const answer = answers[Math.min(count++, answers.length - 1)]!();
    if (answer instanceof Error) throw answer;
    return answer;
  });
  return { ask, count: () => count };
}

const token = (name: string, expires_in?: unknown) => () =>
  Response.json({ access_token: name, expires_in });

describe("a token", () => {
  test.each([
    { expires_in: 3600, seconds: 3600 },
    { expires_in: "3600", seconds: 3600 },
    { expires_in: 20, seconds: 40 },
    { expires_in: "20", seconds: 40 },
  ])(
    "that lives for $expires_in is asked for anew before it ends",
    async ({ expires_in, seconds }) => {
      vi.useFakeTimers({ toFake: ["performance", "setTimeout", "clearTimeout"] });
      const { ask } = tokenServer(token("t1", expires_in), token("t2", expires_in));
      expect(await ask()).toBe("t1");
      vi.advanceTimersByTime(1000 * Math.max(seconds - 31, 9));
      expect(await ask()).toBe("t1");
      vi.advanceTimersByTime(2000);
      expect(await ask()).toBe("t2");
    },
  );

  test.each([undefined, null, "", "soon"])("that lives for %j is kept", async (expires_in) => {
    vi.useFakeTimers({ toFake: ["performance", "setTimeout", "clearTimeout"] });
    const { ask } = tokenServer(token("t1", expires_in), token("t2"));
    expect(await ask()).toBe("t1");
    vi.advanceTimersByTime(1e9);
    expect(await ask()).toBe("t1");
  });
});

describe("a token server", () => {
  test("that hangs keeps later calls from nothing", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    let count = 0;
    const ask = credential(() =>
      ++count === 1 ? new Promise(() => {}) : Promise.resolve(token("t2")()),
    );
    const first = ask().catch((error: unknown) => error);
    vi.advanceTimersByTime(30_000);
    const error = await first;
    expect(error).toBeInstanceOf(ConnectionError);
    expect(String(error)).toBe("ConnectionError: no token: no answer in 30000 ms");
    expect(await ask()).toBe("t2");
  });

  test.each([
    {
      about: "no connection",
      answer: () => new TypeError("fetch failed", { cause: new Error("reset") }),
      says: ": reset",
    },
    {
      about: "503",
      answer: () => new Response("", { status: 503 }),
      says: ": the token server answered 503",
    },
    {
      about: "429",
      answer: () => Response.json({}, { status: 429 }),
      says: ": the token server answered 429",
    },
  ])("with $about is a ConnectionError", async ({ answer, says }) => {
    const error = await tokenServer(answer)
      .ask()
      .catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(ConnectionError);
    expect((error as Error).message).toBe("no token" + says);
  });

  test.each([
    {
      about: "another client",
      answer: () => Response.json({ error: "invalid_client" }, { status: 401 }),
      says: "401: invalid_client",
    },
    { about: "a page", answer: () => new Response("<html>", { status: 400 }), says: "400" },
    {
      about: "a redirect",
      answer: () => new Response(null, { status: 302, headers: { location: "http://elsewhere/" } }),
      says: "302",
    },
    { about: "no token", answer: () => Response.json(null), says: "200" },
  ])("with $about is a CallError, which is not tried again", async ({ answer, says }) => {
    const { ask, count } = tokenServer(answer);
    const client = createBaseClient(service, { baseUrl: "http://h", auth: { oauth: ask } });
    const { error } = await get(client).result();
    expect(error).toBeInstanceOf(CallError);
    expect(error).not.toBeInstanceOf(ConnectionError);
    expect(error!).toMatchObject({ message: "no token: the token server answered " + says });
    expect(count()).toBe(1);
  });

  test("that fails once is asked again with the next attempt", async () => {
    const server = await serve(() => ({ body: { ok: true } }));
    const { ask, count } = tokenServer(() => new TypeError("fetch failed"), token("t"));
    const client = createBaseClient(service, { baseUrl: server.url, auth: { oauth: ask } });
    expect(await get(client)).toEqual({ ok: true });
    expect(count()).toBe(2);
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual(["Bearer t"]);
  });
});
