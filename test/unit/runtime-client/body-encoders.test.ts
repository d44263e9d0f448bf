import { describe, expect, test } from "vitest";
import {
  formBody,
  multipartBody,
  rangeBody,
  rawBody,
} from "../../../templates/runtime/body-encoders.js";
import { encodersOf } from "../../../templates/runtime/encoders-of.js";
import type { BodyEncoder } from "../../../templates/runtime/descriptor.js";
import { operation, type Answer } from "../../../templates/runtime/operation.js";
import { clients } from "./clients.js";
import { serve } from "./server.js";

describe.each(clients)("%s", (_, createClient) => {
  async function send(
    mediaType: string | readonly string[],
    encoder: BodyEncoder | undefined,
    body: unknown,
    contentType?: string,
  ) {
    const server = await serve(() => ({ status: 204 }));
    const requestTypes = [mediaType].flat();
    const post = operation<{ body: unknown }, Answer<204, undefined>>({
      name: "post",
      method: "POST",
      path: "/",
      statuses: [204],
      requestTypes,
      ...(encoder && { encodeBody: encodersOf({ [requestTypes.at(-1)!]: encoder }) }),
    });
    const client = createClient({ schemes: {}, security: [] }, { baseUrl: server.url });
    expect(await post(client, { body }, contentType ? { contentType } : {})).toBeUndefined();
    const { headers, body: sent } = server.received[0]!;
    return { type: headers["content-type"], body: sent };
  }

  const form = "application/x-www-form-urlencoded";
  const stream = () => new Blob(["stream"]).stream();

  test.each<
    [
      string,
      string | readonly string[],
      BodyEncoder | undefined,
      unknown,
      string | undefined,
      string,
    ]
  >([
    ["JSON", "application/json", undefined, { a: [1, null] }, "application/json", '{"a":[1,null]}'],
    ["JSON null", "application/json", undefined, null, "application/json", "null"],
    ["a JSON text", "application/json", undefined, "a", "application/json", '"a"'],
    [
      "JSON of another name",
      "application/merge-patch+json",
      undefined,
      { a: 1 },
      "application/merge-patch+json",
      '{"a":1}',
    ],
    ["no body", "application/json", undefined, undefined, undefined, ""],
    [
      "a form",
      form,
      formBody(),
      { "a b": "c d&", n: 1, no: undefined, nil: null, list: ["x", "y"], o: { k: [1] } },
      form,
      "a%20b=c%20d%26&n=1&list=x&list=y&o=%7B%22k%22%3A%5B1%5D%7D",
    ],
    [
      "a form with encodings",
      form,
      formBody({
        o: { style: "deepObject", explode: true },
        l: { explode: false },
        j: { contentType: "application/json" },
      }),
      { o: { a: { b: 1 } }, l: [1, 2], j: [1] },
      form,
      "o[a][b]=1&l=1,2&j=%5B1%5D",
    ],
    [
      "a form of URLSearchParams",
      form,
      formBody(),
      new URLSearchParams({ a: "b c" }),
      form,
      "a=b+c",
    ],
    ["text", "text/plain", rawBody, "a", "text/plain", "a"],
    [
      "bytes",
      "application/octet-stream",
      rawBody,
      new Uint8Array([104, 105]),
      "application/octet-stream",
      "hi",
    ],
    ["a blob", "image/*", rawBody, new Blob(["x"], { type: "image/png" }), "image/png", "x"],
    ["a blob without a type", "*/*", rawBody, new Blob(["x"]), "application/octet-stream", "x"],
    [
      "a stream",
      "application/octet-stream",
      rawBody,
      stream(),
      "application/octet-stream",
      "stream",
    ],
  ])("%s", async (_, mediaType, encoder, body, type, want) => {
    expect(await send(mediaType, encoder, body)).toEqual({ type, body: want });
  });

  test("the caller may name another media type", async () => {
    expect(await send(["application/json", "text/plain"], rawBody, "a", "text/plain")).toEqual({
      type: "text/plain",
      body: "a",
    });
  });

  const png = () => new Blob(["x"], { type: "image/png" });
  test.each<[string, string, BodyEncoder, unknown, string, { type: string; body: string }]>([
    ["a part of a range", "image/*", rawBody, png(), "image/gif", { type: "image/gif", body: "x" }],
    ["bytes of any type", "*/*", rangeBody(), png(), "image/gif", { type: "image/gif", body: "x" }],
    ["a text", "*/*", rangeBody(), "<a/>", "text/xml", { type: "text/xml", body: "<a/>" }],
    [
      "JSON",
      "application/*",
      rangeBody(),
      "a",
      "application/json; v=1",
      { type: "application/json; v=1", body: '"a"' },
    ],
    ["an object", "*/*", rangeBody(), { a: 1 }, "x/y", { type: "x/y", body: '{"a":1}' }],
  ])("the caller names a type of a range: %s", async (_about, range, encoder, body, type, want) => {
    expect(await send(range, encoder, body, type)).toEqual(want);
  });

  test.each<[string, unknown, string, string]>([
    ["a value", { a: 1 }, "application/json", '{"a":1}'],
    ["a text", "a", "application/json", '"a"'],
    ["a blob", png(), "image/png", "x"],
    ["bytes", new Uint8Array([104, 105]), "application/octet-stream", "hi"],
  ])("a range without a type from the caller: %s", async (_about, body, type, want) => {
    expect(await send("*/*", rangeBody(), body)).toEqual({ type, body: want });
  });

  test("multipart writes each part in its media type", async () => {
    const encoder = multipartBody({
      meta: { contentType: "application/json" },
      image: { contentType: "image/png, image/jpeg" },
    });
    const { type, body } = await send("multipart/form-data", encoder, {
      title: 'a"b',
      meta: { a: 1 },
      tags: ["x", "y"],
      image: new File(["png"], 'q"\r\n.png'),
      blob: new Blob(["b"], { type: "text/css" }),
      none: undefined,
    });
    const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(type!)![1]!;
    expect(body.split(boundary).join("B")).toBe(
      [
        '--B\r\nContent-Disposition: form-data; name="title"\r\n\r\na"b',
        '--B\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n{"a":1}',
        '--B\r\nContent-Disposition: form-data; name="tags"\r\n\r\nx',
        '--B\r\nContent-Disposition: form-data; name="tags"\r\n\r\ny',
        '--B\r\nContent-Disposition: form-data; name="image"; filename="q%22%0D%0A.png"\r\nContent-Type: image/png\r\n\r\npng',
        '--B\r\nContent-Disposition: form-data; name="blob"; filename="blob"\r\nContent-Type: text/css\r\n\r\nb',
        "--B--\r\n",
      ].join("\r\n"),
    );
  });

  test("FormData is sent as it is, with the platform's boundary", async () => {
    const data = new FormData();
    data.set("a", "b");
    const { type, body } = await send("multipart/form-data", multipartBody(), data);
    expect(type).toMatch(/^multipart\/form-data; boundary=/);
    expect(body).toContain('name="a"\r\n\r\nb');
  });

  test("a multipart body is sent again whole", async () => {
    const server = await serve((_, count) =>
      count < 2 ? { status: 503, headers: { "retry-after": "0" } } : { status: 204 },
    );
    const put = operation<{ body: unknown }, Answer<204, undefined>>({
      name: "put",
      method: "PUT",
      path: "/",
      statuses: [204],
      requestTypes: ["multipart/form-data"],
      encodeBody: encodersOf({ "multipart/form-data": multipartBody() }),
    });
    await put(createClient({ schemes: {}, security: [] }, { baseUrl: server.url }), {
      body: { a: "1" },
    });
    expect(server.received.length).toBe(2);
    expect(server.received[1]).toEqual(server.received[0]);
  });
});
