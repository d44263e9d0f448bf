import { expect, it } from "vitest";

import { buildPackage } from "../../support/package.js";
import { serve } from "../runtime-client/server.js";

const long = { type: "integer", format: "int64" };
const description = {
  openapi: "3.1.0",
  info: { title: "Mails", version: "1" },
  servers: [{ url: "https://mails.example.com" }],
  paths: {
    "/mails": {
      get: {
        operationId: "listMails",
        tags: ["mails"],
        parameters: [
          {
            name: "created_after",
            in: "query",
            description: "Unix timestamp in seconds.",
            schema: long,
          },
          { name: "limit", in: "query", schema: long },
        ],
        responses: {
          200: {
            description: "Mails.",
            content: {
              "application/json": {
                schema: { type: "array", items: { type: "object", properties: { created: long } } },
              },
            },
          },
        },
      },
    },
  },
};

/** The chain of the list operation. */
interface Chain {
  createdAfter(at: Date | bigint): Chain;
  limit(most: number): Chain;
}

it("writes a Date as the Unix time that an int64 is", async () => {
  const built = await buildPackage(description, { formats: { int64: "bigint" } });
  const body = '[{"created":9007199254740993}]';
  const server = await serve(() => ({ body, headers: { "content-type": "application/json" } }));
  const { createClient, mails } = (await built.load("index")) as unknown as {
    readonly createClient: (options: object) => {
      readonly mails: { readonly list: (request: object) => Promise<unknown> };
    };
    readonly mails: () => Chain;
  };
  const client = createClient({ baseUrl: server.url });
  const query = mails().createdAfter(new Date("2026-11-26T00:00:00Z")).limit(5);
  expect(await client.mails.list({ query })).toEqual([{ created: 9007199254740993n }]);
  await client.mails.list({ query: mails().createdAfter(5n) });
  expect(server.received.map(({ url }) => url)).toEqual([
    "/mails?created_after=1795651200&limit=5",
    "/mails?created_after=5",
  ]);
  built.remove();
});
