import { expect, test } from "vitest";

import { documentedBodies } from "../../../templates/runtime/documented-bodies.js";
import { createHttpClient } from "../../../templates/runtime/http-client.js";
import { withMethods } from "../../../templates/runtime/methods.js";
import { type Answer, type AnyClient, operation } from "../../../templates/runtime/operation.js";

interface Nested extends AnyClient {
  readonly animals: {
    readonly count: () => Promise<string>;
    readonly pets: { readonly feed: () => Promise<string> };
  };
}

test("operations are called on groups within groups", async () => {
  const get = (name: string) =>
    operation<object, Answer<200, string>>({
      name,
      method: "GET",
      path: `/${name}`,
      accept: "text/plain",
      bodies: documentedBodies({ 200: { text: ["text/plain"] } }),
      statuses: [200],
    });
  const fetch = (request: Request) =>
    Promise.resolve(
      new Response(new URL(request.url).pathname, { headers: { "Content-Type": "text/plain" } }),
    );
  const base = createHttpClient(
    { baseUrl: "https://a.test", schemes: {}, security: [] },
    { fetch: fetch as typeof globalThis.fetch },
  );
  const client = withMethods<Nested>(base, {
    animals: { count: get("count"), pets: { feed: get("feed") } },
  });
  expect(await client.animals.count()).toBe("/count");
  expect(await client.animals.pets.feed()).toBe("/feed");
});
