import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  ApiError,
  BadRequestError,
  DecodeError,
  UnauthorizedError,
} from "../../../templates/runtime/errors.js";
import { createBaseClient } from "../../../templates/runtime/client.js";
import {
  documentedBodies,
  type DocumentedTypes,
} from "../../../templates/runtime/documented-bodies.js";
import { operation, type Answer } from "../../../templates/runtime/operation.js";
import { createClient, listOutboundLogs } from "./jetemail.js";
import { serve, type Reply } from "./server.js";

const page = (count: number, more = false): unknown => ({
  success: true,
  data: Array.from({ length: count }, (_, at) => ({ uid: `u${at}` })),
  pagination: { has_next_page: more, next_offset: more ? count : null },
});

async function client(reply: Reply | ((url: string) => Reply)) {
  const server = await serve((request) =>
    typeof reply === "function" ? reply(request.url) : reply,
  );
  return {
    server,
    jetemail: createClient({ baseUrl: server.url, auth: { apiKeyAuth: "sk-secret" }, retries: 0 }),
  };
}

test("await gives the decoded body of the success", async () => {
  const { server, jetemail } = await client({ body: page(2) });
  const answer = await listOutboundLogs(jetemail, { query: { limit: 2, action: "SPAM" } });
  expect(answer.data.map((log) => log.uid)).toEqual(["u0", "u1"]);
  expect(server.received[0]).toMatchObject({
    method: "GET",
    url: "/outbound/logs?limit=2&action=SPAM",
    headers: { authorization: "Bearer sk-secret", accept: "application/json" },
  });
  expect(server.received[0]!.headers["content-type"]).toBeUndefined();
});

test("a call is sent when it is first awaited, and once", async () => {
  const { server, jetemail } = await client({ body: page(1) });
  const call = listOutboundLogs(jetemail);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(server.received.length).toBe(0);
  const [data, result, { response }] = await Promise.all([
    call,
    call.result(),
    call.withResponse(),
  ]);
  const items = [];
  for await (const item of call) items.push(item);
  expect(result).toMatchObject({ status: 200, data });
  expect(response.status).toBe(200);
  expect(items).toEqual(data.data);
  expect(server.received.length).toBe(1);
});

test.each([
  {
    status: 400,
    body: { error: "limit: too large" },
    Class: BadRequestError,
    message: "listOutboundLogs: 400 Bad Request: limit: too large",
  },
  {
    status: 401,
    body: { success: false, error: "no key" },
    Class: UnauthorizedError,
    message: "listOutboundLogs: 401 Unauthorized: no key",
  },
])("a documented $status throws its class", async ({ status, body, Class, message }) => {
  const { jetemail } = await client({ status, body, headers: { "x-request-id": "r1" } });
  const call = listOutboundLogs(jetemail);
  const error = await call.catch((error: unknown) => error);
  expect(error).toBeInstanceOf(Class);
  expect(error).toMatchObject({
    name: Class.name,
    status,
    body,
    requestId: "r1",
    message,
    operation: "listOutboundLogs",
  });
  expect(await call.result()).toMatchObject({ status, error: body });
});

test.each([
  {
    about: "status",
    reply: { status: 418, body: { detail: "teapot" } },
    message: "listOutboundLogs: 418 I'm a Teapot: teapot",
    body: { detail: "teapot" },
  },
  {
    about: "success",
    reply: { status: 202, body: {} },
    message: "listOutboundLogs: 202 Accepted",
    body: {},
  },
  {
    about: "body",
    reply: { status: 500, body: "<html>oops", headers: { "content-type": "text/html" } },
    message: "listOutboundLogs: 500 Internal Server Error: <html>oops",
    body: "<html>oops",
  },
])("an undocumented $about is told apart", async ({ reply, message, body }) => {
  const { jetemail } = await client(reply);
  const result = await listOutboundLogs(jetemail).result();
  expect(result.status).toBe("undocumented");
  expect(result.error).toBeInstanceOf(ApiError);
  expect(result.error).toMatchObject({ message, body, status: reply.status });
});

test.each(["<html>proxy</html>", "{ broken"])(
  "a success that is not JSON keeps status, headers and text: %s",
  async (body) => {
    const { jetemail } = await client({
      body,
      headers: {
        "content-type": body.startsWith("<") ? "text/html" : "application/json",
        via: "proxy",
      },
    });
    const result = await listOutboundLogs(jetemail).result();
    expect(result.status).toBe("failed");
    expect(result.error).toBeInstanceOf(DecodeError);
    expect(result.error).toMatchObject({ status: 200, body });
    expect((result.error as DecodeError).headers.get("via")).toBe("proxy");
  },
);

test("JSON under another text type is read", async () => {
  const { jetemail } = await client({
    body: JSON.stringify(page(1)),
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
  expect((await listOutboundLogs(jetemail)).data.length).toBe(1);
});

test("an empty body is undefined", async () => {
  const { jetemail } = await client({ body: "" });
  expect(await listOutboundLogs(jetemail)).toBeUndefined();
});

interface BodyCase {
  readonly about: string;
  readonly bodies: { readonly [status: string]: DocumentedTypes };
  readonly type?: string;
  readonly status?: number;
  readonly body: string | readonly number[];
  /** What `await` gives, bytes as `{ bytes }`, or the class that it throws. */
  readonly want: unknown;
}

/** What a call gives to an answer, where these bodies are documented. */
async function answered({ bodies, type, status = 200, body }: BodyCase): Promise<unknown> {
  const statuses = [200, 400];
  const download = operation<object, Answer<200, unknown>>({
    name: "download",
    method: "GET",
    path: "/",
    accept: Object.values(bodies)
      .flatMap((types) => Object.values(types).flat())
      .join(", "),
    statuses,
    ...(Object.values(bodies).some((types) =>
      Object.keys(types).some((kind) => kind !== "json"),
    ) && {
      bodies: documentedBodies(bodies),
    }),
  });
  const fetch = (): Promise<Response> => {
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : new Uint8Array(body);
    const headers: HeadersInit = type === undefined ? {} : { "Content-Type": type };
    return Promise.resolve(new Response(bytes, { status, headers }));
  };
  const client = createBaseClient({ schemes: {}, security: [] }, { baseUrl: "http://h", fetch });
  const result = await download(client).result();
  const found = "data" in result ? result.data : (result as { error: unknown }).error;
  if (found instanceof Blob) return { bytes: [...new Uint8Array(await found.arrayBuffer())] };
  return found instanceof Error ? [found.name, (found as ApiError).body] : found;
}

const pdf: DocumentedTypes = { bytes: ["application/pdf"] };
const json: DocumentedTypes = { json: ["application/json"] };
const text: DocumentedTypes = { text: ["text/plain"] };
const either: DocumentedTypes = { ...json, ...text };
const binary = [0xff, 0xfe, 1, 2];

describe("a body without a media type is of the only kind that is documented for its status", () => {
  test.each<BodyCase>([
    { about: "bytes", bodies: { 200: pdf, 400: json }, body: binary, want: { bytes: binary } },
    { about: "no bytes", bodies: { 200: pdf }, body: "", want: { bytes: [] } },
    {
      about: "bytes of a range",
      bodies: { 200: { bytes: ["image/*"] } },
      body: binary,
      want: { bytes: binary },
    },
    {
      about: "bytes of all types",
      bodies: { 200: { bytes: ["*/*"] } },
      body: binary,
      want: { bytes: binary },
    },
    {
      about: "JSON beside bytes of another status",
      bodies: { 200: pdf, 400: json },
      status: 400,
      body: '{"a":1}',
      want: { a: 1 },
    },
    {
      about: "text that looks like JSON",
      bodies: { 200: text, 400: json },
      body: "12",
      want: "12",
    },
    { about: "an empty text", bodies: { 200: text }, body: "", want: "" },
    { about: "JSON", bodies: { 200: json }, body: '{"a":1}', want: { a: 1 } },
    { about: "no JSON", bodies: { 200: json }, body: "", want: undefined },
    { about: "broken JSON", bodies: { 200: json }, body: "{", want: ["DecodeError", "{"] },
    { about: "JSON or text: JSON", bodies: { 200: either }, body: '{"a":1}', want: { a: 1 } },
    { about: "JSON or text: text", bodies: { 200: either }, body: "{", want: "{" },
    { about: "JSON or text: nothing", bodies: { 200: either }, body: "", want: undefined },
    {
      about: "JSON or bytes",
      bodies: { 200: { ...json, ...pdf } },
      body: "{}",
      want: { bytes: [123, 125] },
    },
    { about: "anything: JSON", bodies: { 200: { either: ["*/*"] } }, body: "[1]", want: [1] },
    { about: "anything: text", bodies: { 200: { either: ["*/*"] } }, body: "a b", want: "a b" },
    { about: "anything: nothing", bodies: { 200: { either: ["*/*"] } }, body: "", want: undefined },
    {
      about: "nothing documented: JSON",
      bodies: { 200: pdf },
      status: 400,
      body: '{"a":1}',
      want: ["ApiError", { a: 1 }],
    },
    {
      about: "nothing documented: text",
      bodies: { 200: pdf },
      status: 400,
      body: "no",
      want: ["ApiError", "no"],
    },
  ])("$about", async (given) => {
    expect(await answered(given)).toEqual(given.want);
  });
});

describe("media types are compared whole, without case and parameters", () => {
  const patch = "application/json-patch+json";
  test.each<BodyCase>([
    { about: "an empty text", bodies: { 200: text }, type: "text/plain", body: "", want: "" },
    {
      about: "an empty text of a range",
      bodies: { 200: { text: ["text/*"] } },
      type: "text/csv",
      body: "",
      want: "",
    },
    {
      about: "no bytes",
      bodies: { 200: { bytes: ["image/png"] } },
      type: "image/png",
      body: "",
      want: { bytes: [] },
    },
    {
      about: "nothing in another type",
      bodies: { 200: text },
      type: "text/html",
      body: "",
      want: undefined,
    },
    {
      about: "case and parameters",
      bodies: { 200: text },
      type: 'Text/PLAIN; charset="UTF-8"',
      body: "12",
      want: "12",
    },
    {
      about: "the beginning of a type",
      bodies: { 200: { bytes: ["image/svg+xml"] } },
      type: "image/svg",
      body: "12",
      want: ["DecodeError", expect.any(Blob)],
    },
    {
      about: "a subtype of JSON",
      bodies: { 200: { json: [patch], text: ["text/csv"] } },
      type: patch,
      body: "[1]",
      want: [1],
    },
    {
      about: "text whose name begins as JSON",
      bodies: { 200: { text: ["application/jsonl"] } },
      type: "application/json",
      body: "12",
      want: ["DecodeError", 12],
    },
    {
      about: "text that is none for others",
      bodies: { 200: { text: ["application/jsonl"] } },
      type: "application/jsonl",
      body: "1\n2",
      want: "1\n2",
    },
    {
      about: "bytes that are text for others",
      bodies: { 200: { bytes: ["image/*"] } },
      type: "image/svg+xml",
      body: "<",
      want: { bytes: [60] },
    },
    {
      about: "JSON under a range of all",
      bodies: { 200: { either: ["*/*"] } },
      type: "application/json",
      body: '{"a":1}',
      want: { a: 1 },
    },
    {
      about: "bytes under a range of all",
      bodies: { 200: { either: ["*/*"] } },
      type: "image/png",
      body: binary,
      want: { bytes: binary },
    },
    {
      about: "JSON where another status has it",
      bodies: { 200: pdf, 400: json },
      type: "application/json",
      body: "12",
      want: ["DecodeError", 12],
    },
    {
      about: "JSON under another name",
      bodies: { 200: { ...json, ...pdf } },
      type: "text/plain; charset=utf-8",
      body: '{"a":1}',
      want: { a: 1 },
    },
  ])("$about", async (given) => {
    expect(await answered(given)).toEqual(given.want);
  });
});

test("no credential is in what is printed", async () => {
  const { jetemail } = await client({ status: 401, body: { success: false, error: "no" } });
  const result = await listOutboundLogs(jetemail).result();
  const thrown = await listOutboundLogs(jetemail).catch((error: unknown) => error);
  expect(inspect([jetemail, result, thrown], { depth: 9, showHidden: true })).not.toContain(
    "sk-secret",
  );
  const broken = createClient({ auth: { apiKeyAuth: "sk-secret\nx" } });
  const failed = await listOutboundLogs(broken).result();
  expect(failed.status).toBe("failed");
  expect(inspect(failed, { depth: 9, showHidden: true })).not.toContain("sk-secret");
});

test("a filter's value and its raw parameters are sent", async () => {
  const { server, jetemail } = await client({ body: page(0) });
  const query = {
    query: { limit: 1 },
    extra: { "new[]": ["a b", "c&d"] },
    toJSON: () => ({ limit: 1 }),
  };
  await listOutboundLogs(jetemail, { query });
  expect(server.received[0]!.url).toBe("/outbound/logs?limit=1&new[]=a%20b&new[]=c%26d");
});
