import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { createGate } from "../../../generator/source/gate.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "specmill-gate-"));
  await mkdir(join(folder, "api"));
  await writeFile(join(folder, "secret.json"), "{}");
  await symlink(join(folder, "secret.json"), join(folder, "api", "link.json"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const fileUrl = (path: string): URL => pathToFileURL(join(folder, path));
const refusal = (main: URL, url: URL, allowed: readonly string[] = []): string | undefined =>
  createGate(main, allowed, folder).refusal(url)?.reason;

describe("from a file", () => {
  const main = (): URL => fileUrl("api/openapi.json");
  test.each<{ to: string; allowed?: string[]; reason: string | undefined }>([
    { to: "api/a.json", reason: undefined },
    { to: "api/deep/er/a.json", reason: undefined },
    { to: "a.json", reason: "leads outside the description's folder" },
    { to: "api2/a.json", reason: "leads outside the description's folder" },
    { to: "api/link.json", reason: "leads outside the description's folder" },
    { to: "secret.json", allowed: ["secret.json"], reason: undefined },
    {
      to: "secret.json.bak",
      allowed: ["secret.json"],
      reason: "leads outside the description's folder",
    },
    { to: "a.json", allowed: ["."], reason: undefined },
  ])("to $to with $allowed", ({ to, allowed, reason }) => {
    expect(refusal(main(), fileUrl(to), allowed)).toBe(reason);
  });

  test.each<{ to: string; allowed?: string[]; reason: string | undefined }>([
    { to: "https://a.example/x", reason: "leads to another host" },
    { to: "https://a.example/x", allowed: ["https://a.example"], reason: undefined },
    { to: "https://a.example/x/y", allowed: ["https://a.example/x"], reason: undefined },
    {
      to: "https://a.example/xy",
      allowed: ["https://a.example/x"],
      reason: "leads to another host",
    },
    { to: "http://a.example/x", allowed: ["https://a.example"], reason: "leads to another host" },
    {
      to: "https://a.example.evil/x",
      allowed: ["https://a.example"],
      reason: "leads to another host",
    },
    { to: "ftp://a.example/x", reason: "is neither a file nor fetched over HTTP" },
    { to: "data:application/json,{}", reason: "is neither a file nor fetched over HTTP" },
  ])("to $to with $allowed", ({ to, allowed, reason }) => {
    expect(refusal(main(), new URL(to), allowed)).toBe(reason);
  });
});

test.each<{ to: URL; allow: URL | undefined; isUsual?: true }>([
  { to: new URL("https://a.example/x/y"), allow: new URL("https://a.example"), isUsual: true },
  { to: new URL("http://localhost:1/x"), allow: new URL("http://localhost:1") },
  { to: new URL("http://metadata/x"), allow: new URL("http://metadata") },
  { to: new URL("http://[::1]/x"), allow: new URL("http://[::1]") },
  { to: new URL("http://169.254.169.254/x"), allow: new URL("http://169.254.169.254") },
  { to: new URL("data:,x"), allow: undefined },
])("what would allow $to", ({ to, ...want }) => {
  expect(createGate(fileUrl("api/openapi.json"), [], folder).refusal(to)).toEqual(
    expect.objectContaining(want.allow === undefined ? {} : want),
  );
});

test.each([
  { to: "schemas/pets/a.json", allow: "schemas/pets/" },
  { to: "a.json", allow: "a.json" },
])("what would allow $to is no folder that contains the description's", ({ to, allow }) => {
  const found = createGate(fileUrl("api/openapi.json"), [], folder).refusal(fileUrl(to));
  expect(found).toMatchObject({ allow: fileUrl(allow), isUsual: true });
});

test("a description of a host leads to its own host, never into files", () => {
  const main = new URL("https://a.example/v1/openapi.json");
  expect(refusal(main, new URL("https://a.example/other.json"))).toBeUndefined();
  expect(refusal(main, new URL("https://b.example/other.json"))).toBe("leads to another host");
  expect(refusal(main, fileUrl("secret.json"), ["secret.json"])).toBe(
    "leads from a host into files",
  );
});
