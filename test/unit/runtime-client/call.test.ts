import { inspect } from "node:util";
import { expect, test } from "vitest";
import {
  ApiError,
  BadRequestError,
  DecodeError,
  UnauthorizedError,
} from "../../../templates/runtime/errors.js";
import { createBaseClient } from "../../../templates/runtime/client.js";
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

test.each([
  { about: "a text", type: "text/plain", accept: "text/plain", want: "" },
  { about: "a text of any kind", type: "text/csv", accept: "text/*", want: "" },
  { about: "bytes", type: "image/png", accept: "image/png", want: new Blob() },
  { about: "JSON", type: "application/json", accept: "application/json, */*", want: undefined },
  { about: "another type", type: "text/html", accept: "text/plain", want: undefined },
  { about: "no type", type: "", accept: "*/*", want: undefined },
])("an empty body is what was promised: $about", async ({ type, accept, want }) => {
  const server = await serve(() => ({ headers: type ? { "content-type": type } : {}, body: "" }));
  const download = operation<object, Answer<200, unknown>>({
    name: "download",
    method: "GET",
    path: "/",
    accept,
    statuses: [200],
  });
  const data = await download(
    createBaseClient({ schemes: {}, security: [] }, { baseUrl: server.url }),
  );
  expect(data instanceof Blob ? data.size : data).toEqual(want instanceof Blob ? 0 : want);
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
