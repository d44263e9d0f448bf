import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

import { generate } from "../../generator/generate.js";
import type { JsonValue } from "../../generator/source/document.js";
import { loadTemplates } from "../../generator/templates.js";
import { compileErrors } from "../support/compile.js";

const description = new URL("../golden/formats-in-memory/openapi.yaml", import.meta.url);

const use = `import { createClient, entries, type Entry, type EntryInput } from "./index.js";
import type { paths } from "./paths.js";
import { entry } from "./validators/index.js";

const client = createClient();

export async function dates(): Promise<Date> {
  const filter = entries().since(new Date()).after(5n);
  const saved: string | undefined = filter.query.since;
  const page = await client.entries.list({ query: filter });
  await client.entries.list({ query: { since: new Date(), after: 5n, ids: [1n] } });
  const total: bigint = page.total;
  const written: EntryInput = { id: total, at: new Date(saved ?? 0), level: 2n, on: null };
  const added: Entry = await client.entries.add({ body: written });
  const read: Entry = entry.parseJson("{}");
  const value: unknown = read;
  return entry.is(value) ? value.at : added.at;
}

type Body = paths["/entries"]["get"]["responses"]["200"]["content"]["application/json"];

export const onWire = (body: Body): number => body.total;

// @ts-expect-error An instant is no text.
export const text: EntryInput = { id: 1n, at: "2026-11-26T08:00:00Z" };

// @ts-expect-error An integer is no number.
export const number: EntryInput = { id: 1, at: new Date() };

// @ts-expect-error Enums of requests are closed.
export const other: EntryInput = { id: 1n, at: new Date(), level: 3n };
`;

test("types are those of values in memory, and those of paths are on the wire", async () => {
  const text = readFileSync(description, "utf8");
  const value = parse(text) as JsonValue;
  const { files } = generate(
    { uri: "openapi.yaml", text, format: "yaml", value, sha256: "" },
    {
      packageName: "ledger",
      packageVersion: "0.1.0",
      openEnums: "responses",
      formats: { "date-time": "Date", date: "Date", int64: "bigint", uint64: "bigint" },
      templates: await loadTemplates(),
    },
  );
  const all = [...files, { path: "src/use.ts", text: use }];
  expect(compileErrors([{ name: "ledger", files: all }])).toEqual([]);
}, 60_000);
