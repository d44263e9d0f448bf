import { expect, test } from "vitest";
import {
  createBaseClient,
  type BaseClientOptions,
  type IssuesEvent,
} from "../../../templates/runtime/client.js";
import { documentedBodies } from "../../../templates/runtime/documented-bodies.js";
import { createHttpClient, type Client } from "../../../templates/runtime/http-client.js";
import { writeParameters } from "../../../templates/runtime/styles.js";
import type { Issue, ValueCheck } from "../../../templates/runtime/descriptor.js";
import { UnauthorizedError, ValidationError } from "../../../templates/runtime/errors.js";
import { withMethods } from "../../../templates/runtime/methods.js";
import {
  operation,
  type Answer,
  type OperationMethod,
  type RequestOptions,
} from "../../../templates/runtime/operation.js";
import { validated } from "../../../templates/runtime/validated.js";
import { listOutboundLogs } from "./jetemail.js";
import { serve, type Reply } from "./server.js";

const issue = (keyword: string, instanceLocation: string): Issue => ({
  keyword,
  instanceLocation,
  keywordLocation: "#",
  message: `breaks ${keyword}`,
});

/** A check of objects by one member: `type` and `format` find it to be `bad` or `odd`, additive change is `new`. */
function check(member: string): ValueCheck {
  const issues = (value: unknown): Issue[] => {
    if (typeof value !== "object" || value === null || !(member in value))
      return [issue("required", "")];
    const found = (value as Record<string, unknown>)[member];
    return [
      ...(found === "bad" ? [issue("type", `/${member}`)] : []),
      ...(found === "bad" || found === "odd" ? [issue("format", `/${member}`)] : []),
    ];
  };
  return {
    is: (value) => issues(value).length === 0,
    issues,
    drift: (value) =>
      (value as Record<string, unknown>)["new"] ? [issue("properties", "/new")] : [],
  };
}

type Result = Answer<200, { a: string }> | Answer<401, { e: string }>;
const plain = operation<{ query: { q?: string | undefined }; body?: unknown }, Result>({
  name: "op",
  method: "POST",
  path: "/op/{id}",
  parameters: { write: writeParameters },
  accept: "application/json",
  statuses: [200, 401],
  errors: { 401: UnauthorizedError },
  bodyRequired: true,
});
const op = validated(plain, {
  request: { query: check("q"), body: check("b") },
  responses: { 200: check("a"), 401: check("e") },
});

const good = { path: { id: "1" }, query: { q: "x" }, body: { b: "x" } };

async function run(
  reply: Reply,
  request: object,
  client: BaseClientOptions = {},
  options: RequestOptions = {},
) {
  const server = await serve(() => reply);
  const events: unknown[] = [];
  const note = (name: string) => (event: IssuesEvent) =>
    void events.push([
      name,
      event.part,
      event.status,
      event.issues.map((each) => each.instanceLocation),
    ]);
  const hooks = { onInvalid: note("invalid"), ...(client.hooks ? { onDrift: note("drift") } : {}) };
  const base = createBaseClient(
    { schemes: {}, security: [] },
    { baseUrl: server.url, ...client, hooks },
  );
  const result = await op(base, request as typeof good, options).result();
  return { result, events, sent: server.received.length };
}

test.each<[string, object, string[]]>([
  ["a fault of the query", { ...good, query: { q: "bad" } }, ["/query/q"]],
  ["an absent group", { path: good.path, body: good.body }, ["/query"]],
  ["a member that is undefined", { ...good, query: { q: undefined } }, ["/query"]],
  ["several", { ...good, query: {}, body: { b: "bad" } }, ["/query", "/body/b"]],
  ["a required body", { ...good, body: undefined }, ["/body"]],
])("%s is thrown before anything is sent", async (_, request, places) => {
  const { result, sent } = await run({ body: { a: "x" } }, request);
  expect(result.status).toBe("failed");
  expect(result.error).toBeInstanceOf(ValidationError);
  expect((result.error as ValidationError).issues.map((each) => each.instanceLocation)).toEqual(
    places,
  );
  expect((result.error as ValidationError).message).toMatch(/^op: \/(query|body)/);
  expect(sent).toBe(0);
});

test("validate.request off sends all the same", async () => {
  expect(
    await run({ body: { a: "x" } }, { ...good, query: {} }, {}, { validate: { request: "off" } }),
  ).toMatchObject({ sent: 1, result: { status: 200 } });
});

test("a format in a request is reported and sent", async () => {
  const { result, events, sent } = await run(
    { body: { a: "x" } },
    { ...good, query: { q: "odd" } },
  );
  expect(result.status).toBe(200);
  expect(events).toEqual([["invalid", "request", undefined, ["/query/q"]]]);
  expect(sent).toBe(1);
});

test("a format in an answer is reported, and the answer given", async () => {
  const { result, events } = await run({ body: { a: "odd" } }, good);
  expect([result.status, result.data]).toEqual([200, { a: "odd" }]);
  expect(events).toEqual([["invalid", "response", 200, ["/a"]]]);
});

test("a format in an error leaves it the documented one", async () => {
  const { result, events } = await run({ status: 401, body: { e: "odd" } }, good);
  expect([result.status, result.error]).toEqual([401, { e: "odd" }]);
  expect(events).toEqual([["invalid", "response", 401, ["/e"]]]);
});

test("an error of validation has no formats in it", async () => {
  const { result } = await run({ body: { a: "bad" } }, good);
  expect((result.error as ValidationError).issues.map(({ keyword }) => keyword)).toEqual(["type"]);
});

test.each<[string, RequestOptions, string, unknown[]]>([
  ["by default", {}, "failed", []],
  ["under throw", { validate: { response: "throw" } }, "failed", []],
  [
    "under warn",
    { validate: { response: "warn" } },
    "200",
    [["invalid", "response", 200, ["/a", "/a"]]],
  ],
  ["under off", { validate: { response: "off" } }, "200", []],
])("a success that is not as described: %s", async (_, options, status, want) => {
  for (const atClient of [true, false]) {
    const { result, events } = await run(
      { body: { a: "bad" } },
      good,
      atClient ? options : {},
      atClient ? {} : options,
    );
    expect([`${result.status}`, events]).toEqual([status, want]);
  }
});

test("a success is checked under another JSON type", async () => {
  const { result } = await run(
    { body: { a: "bad" }, headers: { "content-type": "application/hal+json" } },
    good,
  );
  expect(result.error).toBeInstanceOf(ValidationError);
});

test("an error that is not as described stays the error of its status", async () => {
  const { result, events } = await run({ status: 401, body: { x: 1 } }, good);
  expect(result.status).toBe("undocumented");
  expect(result.error).toBeInstanceOf(UnauthorizedError);
  expect(events).toEqual([["invalid", "response", 401, [""]]]);
});

test("drift is looked for where someone asks", async () => {
  const body = { a: "x", new: 1 };
  expect((await run({ body }, good, { hooks: {} })).events).toEqual([
    ["drift", "response", 200, ["/new"]],
  ]);
  expect((await run({ body }, good)).events).toEqual([]);
});

test("a validated list is a list, checked page by page", async () => {
  const page = (offset: number) => ({
    data: [{ uid: offset }],
    pagination: { has_next_page: offset < 2, next_offset: offset + 1 },
  });
  const server = await serve((_, count) => ({ body: count < 3 ? page(count) : {} }));
  const list = validated(listOutboundLogs, {
    responses: { 200: check("data") },
  });
  const client = createHttpClient({ schemes: {}, security: [] }, { baseUrl: server.url });
  expect(await list(client).all({ max: 9 })).toEqual([{ uid: 1 }, { uid: 2 }]);
  await expect(list(client)).rejects.toThrow("listOutboundLogs: value breaks required");
  await expect(listOutboundLogs(client)).resolves.toEqual({});
});

test("methods and the HTTP client know the operation", async () => {
  const server = await serve(({ url }, count) =>
    url.startsWith("/other")
      ? { body: [1] }
      : {
          status: count === 2 ? 401 : 200,
          body: count === 2 ? { e: "no" } : { a: count === 3 ? "bad" : "x" },
        },
  );
  interface paths {
    "/op/{id}": {
      post: {
        parameters: { path: { id: string }; query?: { q?: string } };
        requestBody?: { content: { "application/json": { b: string } } };
        responses: {
          200: { content: { "application/json": { a: string } } };
          401: { content: { "application/json": { e: string } } };
        };
      };
    };
    "/other": { get: { responses: { 200: { content: { "application/json": number[] } } } } };
  }
  type Request = { query: { q?: string | undefined }; body?: unknown };
  interface Whole extends Client<paths> {
    readonly things: { readonly make: OperationMethod<Request, Result> };
  }
  const client = withMethods<Whole>(
    createHttpClient<paths>({ schemes: {}, security: [] }, { baseUrl: server.url }),
    { things: { make: op } },
  );
  expect(await client.things.make(good)).toEqual({ a: "x" });
  const init = { params: { path: { id: "a/b" }, query: { q: "x y" } }, body: { b: "x" } };
  expect(
    (await client.http.POST("/op/{id}", { ...init, headers: new Headers({ "x-own": "1" }) })).error,
  ).toEqual({ e: "no" });
  expect(server.received[1]).toMatchObject({
    url: "/op/a%2Fb?q=x%20y",
    body: '{"b":"x"}',
    headers: { "x-own": "1", accept: "application/json", "content-type": "application/json" },
  });
  await expect(client.http.POST("/op/{id}", init)).rejects.toThrow("op: /a breaks type");
  await expect(
    client.http.POST("/op/{id}", { ...init, params: { path: { id: "1" }, query: {} } }),
  ).rejects.toThrow(ValidationError);
  const { data, response } = await client.http.POST("/op/{id}", init);
  expect([data, response.status]).toEqual([{ a: "x" }, 200]);
  expect((await client.http.request("post", "/op/{id}", { ...init, parseAs: "text" })).data).toBe(
    '{"a":"x"}',
  );
  expect((await client.http.GET("/other")).data).toEqual([1]);
});

test("bytes in an answer of openapi-fetch's middleware are kept", async () => {
  const server = await serve(() => ({ body: {} }));
  const client = createHttpClient({ schemes: {}, security: [] }, { baseUrl: server.url });
  const bytes = [0xff, 0xfe, 1, 2];
  client.http.use({ onResponse: () => new Response(new Uint8Array(bytes)) });
  const download = operation<object, Answer<200, Blob>>({
    name: "download",
    method: "GET",
    path: "/",
    accept: "image/png",
    bodies: documentedBodies({ 200: { bytes: ["image/png"] } }),
    statuses: [200],
  });
  expect([...new Uint8Array(await (await download(client)).arrayBuffer())]).toEqual(bytes);
});

test("openapi-fetch's middleware sees every call", async () => {
  const server = await serve(() => ({ status: 401, body: { e: "no" } }));
  const client = createHttpClient({ schemes: {}, security: [] }, { baseUrl: server.url });
  const seen: string[] = [];
  client.http.use({
    onRequest: ({ request, schemaPath }) => (
      request.headers.set("x-mw", "1"),
      void seen.push(schemaPath)
    ),
    onResponse: ({ response }) => Response.json({ a: response.status }),
  });
  expect(await plain(client, { ...good, body: {} })).toEqual({ a: 401 });
  expect(seen).toEqual(["/op/{id}"]);
  expect(server.received[0]!.headers["x-mw"]).toBe("1");
});
