import { describe, expect, test } from "vitest";

import { encodersOf } from "../../../templates/runtime/encoders-of.js";
import type { Issue, ValueCheck } from "../../../templates/runtime/descriptor.js";
import { ConnectionError, ValidationError } from "../../../templates/runtime/errors.js";
import { eachItem, linesBody, recordsBody } from "../../../templates/runtime/item-bodies.js";
import {
  operation,
  type Answer,
  type RequestOptions,
} from "../../../templates/runtime/operation.js";
import { validated } from "../../../templates/runtime/validated.js";
import { clients } from "./clients.js";
import { serve } from "./server.js";

const issue = (keyword: string): Issue => ({
  keyword,
  instanceLocation: "/a",
  keywordLocation: "#",
  message: "is wrong",
});

/** Finds the items `bad` and `odd` wrong, the second in its format alone. */
const check: ValueCheck = {
  is: (item) => item !== "bad" && item !== "odd",
  issues: (item) => (item === "bad" ? [issue("type")] : item === "odd" ? [issue("format")] : []),
  drift: () => [],
};

async function* later(items: Iterable<unknown>): AsyncGenerator<unknown> {
  for (const item of items) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    yield item;
  }
}

function* once(items: Iterable<unknown>): Generator<unknown> {
  yield* items;
}

describe.each(clients)("with %s", (_, createClient) => {
  async function send(
    body: unknown,
    contentType = "application/jsonl",
    options: RequestOptions = {},
  ) {
    const server = await serve(() => ({ status: 204 }));
    const plain = operation<{ body: unknown }, Answer<204, undefined>>({
      name: "post",
      method: "PUT",
      path: "/",
      statuses: [204],
      requestTypes: ["application/jsonl", "application/json-seq"],
      encodeBody: encodersOf({
        "application/jsonl": linesBody,
        "application/json-seq": recordsBody,
      }),
    });
    const post = validated(plain, { request: { body: eachItem(check) } });
    const client = createClient({ schemes: {}, security: [] }, { baseUrl: server.url });
    const { error } = await post(client, { body }, { ...options, contentType }).result();
    return {
      error,
      sent: server.received.map(({ headers, body: text }) => [headers["content-type"], text]),
    };
  }

  test.each<[string, unknown, string, string]>([
    ["a list", [{ a: 1 }, "b\n"], "application/jsonl", '{"a":1}\n"b\\n"\n'],
    ["no items", [], "application/jsonl", ""],
    ["a set", new Set([1, 2]), "application/jsonl", "1\n2\n"],
    ["a generator", once([1, null]), "application/jsonl", "1\nnull\n"],
    ["items that come", later([1, "odd"]), "application/jsonl", '1\n"odd"\n'],
    ["a text", '{"a":1}\n', "application/jsonl", '{"a":1}\n'],
    ["records", [1, 2], "application/json-seq", "\x1e1\n\x1e2\n"],
    ["records that come", later([1]), "application/json-seq", "\x1e1\n"],
  ])("%s", async (_what, body, type, want) => {
    expect(await send(body, type)).toEqual({ error: undefined, sent: [[type, want]] });
  });

  test.each<[string, () => unknown]>([
    ["a list", () => ["good", "odd", "bad"]],
    ["a generator", () => once(["good", "odd", "bad"])],
  ])("a wrong item of %s is thrown before anything is sent", async (_what, body) => {
    const { error, sent } = await send(body());
    expect(error).toBeInstanceOf(ValidationError);
    expect((error as ValidationError).issues).toMatchObject([{ instanceLocation: "/body/2/a" }]);
    expect(sent).toEqual([]);
    expect(await send(body(), undefined, { validate: { request: "off" } })).toMatchObject({
      error: undefined,
    });
  });

  test("a wrong item that comes breaks the request off", async () => {
    let isOver = false;
    async function* items(): AsyncGenerator<unknown> {
      try {
        yield* later(["good", "bad", "good"]);
      } finally {
        isOver = true;
      }
    }
    const { error, sent } = await send(items());
    expect(error).toBeInstanceOf(ConnectionError);
    expect((error as Error).message).toContain("/body/1/a is wrong");
    expect(sent).toEqual([]);
    expect(isOver).toBe(true);
  });
});
