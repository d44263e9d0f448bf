import { expect, test } from "vitest";

import { relativeUri } from "../../../generator/source/location.js";

test.each([
  ["https://a.example/api/x.json", "https://a.example/api/y%20z.json?v=1", "y z.json?v=1"],
  ["https://a.example/api/x.json", "https://a.example/50%.json", "../50%.json"],
  ["https://a.example/api/x.json", "https://b.example/y.json", "https://b.example/y.json"],
  ["file:///api/x.json", "file:///api/50%25.json", "50%.json"],
  ["file:///api/x.json", "https://b.example/y.json", "https://b.example/y.json"],
])("beside %s, %s is %s", (main, url, want) => {
  expect(relativeUri(new URL(main), new URL(url))).toBe(want);
});
