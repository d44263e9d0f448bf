import { describe, expect, it } from "vitest";
import { compileModule } from "../../generator/runtime-dist.js";

const source = `import type { Foo } from "./foo.js";
import { define, type Y } from "./runtime/define.js";

/**
 * A thing.
 */
export interface A {
  /** The first. */
  a: Foo;
}

/** A value. */
export const x: Y = /* @__PURE__ */ define({ a: 1 });
`;

/** In two pieces, or the test's own loader takes it for a comment of this file. */
const comment = ["//# source", "MappingURL"].join("");

/** The map that stands at the end of a text. */
function mapIn(text: string | undefined): unknown {
  const [, data = ""] = text?.split(`${comment}=data:application/json;base64,`) ?? [];
  return JSON.parse(Buffer.from(data, "base64").toString());
}

const textOf = (path: string, text: string) =>
  Object.fromEntries(compileModule({ path, text }).map((file) => [file.path, file.text]));

describe("compileModule", () => {
  it("gives the module, its declarations and their maps", () => {
    const files = textOf("src/a.ts", source);
    const mapped = { version: 3, sources: ["../src/a.ts"], mappings: expect.stringMatching(/;/) };
    expect(mapIn(files["dist/a.js"])).toMatchObject({ ...mapped, file: "a.js" });
    expect(mapIn(files["dist/a.d.ts"])).toMatchObject({ ...mapped, file: "a.d.ts" });
    const code = Object.entries(files).map(([path, text]) => [path, text.split(comment)[0]]);
    expect(Object.fromEntries(code)).toEqual({
      "dist/a.js": `import { define } from "./runtime/define.js";
/** A value. */
export const x = /* @__PURE__ */ define({ a: 1 });
`,
      "dist/a.d.ts": `import type { Foo } from "./foo.js";
import { type Y } from "./runtime/define.js";
/**
* A thing.
*/
export interface A {
	/** The first. */
	a: Foo;
}
/** A value. */
export declare const x: Y;
`,
    });
  });

  it("points from nested folders to the source", () => {
    const files = textOf("src/runtime/deep/a.ts", "export {};");
    expect(mapIn(files["dist/runtime/deep/a.js"])).toMatchObject({
      sources: ["../../../src/runtime/deep/a.ts"],
    });
  });

  it("takes a module of types alone as its own declaration file", () => {
    const text = 'import type { B } from "./b.js";\n\nexport interface A { a: B }\n';
    expect(textOf("src/t.ts", text)).toEqual({ "dist/t.d.ts": text });
  });

  it("keeps types that such a module does not export from being exported", () => {
    const text = "type B = string;\nexport type A = B;\n";
    expect(textOf("src/t.ts", text)).toEqual({ "dist/t.d.ts": `${text}\nexport {};\n` });
  });

  it("keeps a module of nothing, which may be an entry point", () => {
    expect(Object.keys(textOf("src/t.ts", "export {};"))).toContain("dist/t.js");
  });

  const faults = [
    {
      given: "export const a = ;",
      want: /^src\/f\.ts is not a module that can be emitted: Unexpected token/,
    },
    { given: "export const a = f();", want: /^src\/f\.ts .*explicit type annotation/ },
  ];
  it.each(faults)("throws for $given", ({ given, want }) => {
    expect(() => compileModule({ path: "src/f.ts", text: given })).toThrow(want);
  });
});
