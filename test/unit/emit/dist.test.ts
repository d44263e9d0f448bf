import { describe, expect, it } from "vitest";
import { emitDist } from "../../../generator/emit/dist.js";

describe("emitDist", () => {
  it.each(["js", "d.ts"])("takes what is .%s as it is", (extension) => {
    expect(emitDist([{ path: `src/validators/a.${extension}`, text: "x" }])).toEqual([
      { path: `dist/validators/a.${extension}`, text: "x" },
    ]);
  });

  it("takes from other modules what they say", () => {
    const dist = [{ path: "dist/a.js", text: "y" }];
    expect(emitDist([{ path: "src/a.ts", text: "x", dist }])).toEqual(dist);
    expect(() => emitDist([{ path: "src/a.ts", text: "x" }])).toThrow("src/a.ts");
  });

  it("leaves out what is not a module of src", () => {
    const paths = ["README.md", "src/a.json", "lib/src/a.ts"];
    expect(emitDist(paths.map((path) => ({ path, text: "x" })))).toEqual([]);
  });
});
