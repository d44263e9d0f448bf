import { describe, expect, it } from "vitest";
import { createLocator } from "../../../generator/source/locate.js";

const json = `{
  "paths": {
    "/pets": { "get": { "tags": ["a", "b"] } },
    "dup": 1, "dup": 2
  }
}`;

const yaml = `paths:
  /pets: &pets
    get:
      tags: [a, b]
  /cats: *pets
  /dogs:
    <<: *pets
  200: x
`;

const cases = [
  { format: "json", pointer: "#", want: "1:1" },
  { format: "json", pointer: "#/paths", want: "2:3" },
  { format: "json", pointer: "#/paths/~1pets/get", want: "3:16" },
  { format: "json", pointer: "#/paths/~1pets/get/tags/1", want: "3:39" },
  { format: "json", pointer: "#/paths/~1pets/get/tags/7", want: "3:25" },
  { format: "json", pointer: "#/paths/~1pets/put/responses", want: "3:5" },
  { format: "json", pointer: "#/paths/dup", want: "4:15" },
  { format: "yaml", pointer: "#", want: "1:1" },
  { format: "yaml", pointer: "#/paths/~1pets", want: "2:3" },
  { format: "yaml", pointer: "#/paths/~1pets/get/tags/1", want: "4:17" },
  { format: "yaml", pointer: "#/paths/~1cats/get", want: "3:5" },
  { format: "yaml", pointer: "#/paths/~1dogs/get/tags", want: "4:7" },
  { format: "yaml", pointer: "#/paths/200", want: "8:3" },
  { format: "yaml", pointer: "#/paths/~1birds/get", want: "1:1" },
] as const;

describe("createLocator", () => {
  it.each(cases)("finds $pointer in $format", async ({ format, pointer, want }) => {
    const locate = await createLocator({ text: format === "json" ? json : yaml, format });
    const position = locate(pointer);
    expect(`${position?.line}:${position?.column}`).toBe(want);
  });

  it("finds places in a text that is nested too deeply to be parsed", async () => {
    const text = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const locate = await createLocator({ text, format: "json" });
    expect(locate("#/0/0")).toEqual({ line: 1, column: 3 });
  });

  it("counts CR LF and CR as one line end each", async () => {
    const locate = await createLocator({ text: '{\r\n"a":\r1,\n"b": 2}', format: "json" });
    expect(locate("#/b")).toEqual({ line: 4, column: 1 });
  });
});
