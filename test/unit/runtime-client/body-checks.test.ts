import { expect, test } from "vitest";

import { byMediaType, unchecked, unwritten } from "../../../templates/runtime/body-checks.js";
import type { ValueCheck } from "../../../templates/runtime/descriptor.js";

/** A check that lets nothing through and says its name. */
const refuse = (name: string): ValueCheck => ({
  is: () => false,
  issues: () => [{ instanceLocation: "", keywordLocation: "", keyword: name, message: name }],
  drift: () => [],
});

const found = (check: ValueCheck, body: unknown, mediaType?: string): string =>
  check.is(body, mediaType) ? "" : (check.issues(body, mediaType)[0]?.keyword ?? "none");

const json = refuse("json");
const checks = byMediaType(
  {
    "application/json": json,
    "text/*": unchecked,
    "text/html": refuse("html"),
    "application/pdf": unchecked,
  },
  json,
);

test.each([
  ["application/json", "json"],
  ["Application/JSON; charset=utf-8", "json"],
  ["application/problem+json", "json"],
  ["text/csv", ""],
  ["text/html", "html"],
  ["application/pdf", ""],
  [undefined, "json"],
])("a body of %s is checked as %j", (mediaType, want) => {
  expect(found(checks, {}, mediaType)).toBe(want);
});

test.each<readonly [unknown, string]>([
  ["a=1", ""],
  [new URLSearchParams(), ""],
  [new FormData(), ""],
  [{ a: 1 }, "form"],
])("a form given as %j is checked where it is not written yet", (body, want) => {
  expect(found(unwritten(refuse("form")), body)).toBe(want);
});
