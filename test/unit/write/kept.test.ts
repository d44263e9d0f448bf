import { describe, expect, it } from "vitest";
import { draftRecord, isAsDrafted, withoutKept } from "../../../generator/write/kept.js";
import { hashFiles } from "../../../generator/write/manifest.js";

const files = [
  { path: "src/a.ts", text: "a" },
  { path: "src/a/b.ts", text: "b" },
  { path: "README.md", text: "c" },
];
const hashes = draftRecord(hashFiles(files), "oxfmt");
const earlier = {
  folder: "pets",
  drafts: hashes,
  files: {
    "README.md": "1",
    "dist/a.d.ts": "2",
    "dist/a.js": "4",
    "dist/a/b.d.ts": "6",
    "src/a.ts": "7",
    "src/a/b.ts": "8",
    "src/gone.ts": "9",
  },
  damaged: new Set<string>(),
};

/** Paths of the drafts that are left, and of the files that stay. */
function split(change: Partial<typeof earlier>, given = hashes): readonly [string[], string[]] {
  const { drafts, kept } = withoutKept({ files, kept: [] }, given, { ...earlier, ...change });
  return [drafts.map(({ path }) => path), Object.keys(kept)];
}

const ofA = ["dist/a.d.ts", "dist/a.js", "src/a.ts"];
const ofB = ["dist/a/b.d.ts", "src/a/b.ts"];

describe("withoutKept", () => {
  it("keeps files whose drafts are the same, with what was made of them", () => {
    expect(split({})).toEqual([[], [...ofA, ...ofB, "README.md"]]);
  });

  it("leaves a draft that has changed, and one that is new", () => {
    const drafts = { "src/a.ts": "x", "README.md": hashes["README.md"] as string };
    expect(split({ drafts })).toEqual([["src/a.ts", "src/a/b.ts"], ["README.md"]]);
  });

  it.each(["src/a.ts", "dist/a.js"])("leaves a draft where %s is damaged", (path) => {
    expect(split({ damaged: new Set([path]) })).toEqual([["src/a.ts"], [...ofB, "README.md"]]);
  });

  it("leaves a draft that the manifest has nothing of", () => {
    const { "README.md": _, ...rest } = earlier.files;
    expect(split({ files: rest as typeof earlier.files })[0]).toEqual(["README.md"]);
  });

  it("keeps nothing that another formatter laid out", () => {
    expect(split({}, draftRecord(hashFiles(files), "prettier"))[1]).toEqual([]);
  });
});

describe("isAsDrafted", () => {
  const drafts = draftRecord({ "src/a.ts": "12", "src/b.ts": "12" }, "oxfmt");
  const own = { ...earlier, drafts, files: { "src/a.ts": "12", "src/b.ts": "2", "src/c.ts": "3" } };

  it.each([
    { about: "a file that was drafted as it lies there", path: "src/a.ts", want: true },
    { about: "one that was laid out otherwise", path: "src/b.ts", want: false },
    { about: "one that was not drafted", path: "src/c.ts", want: false },
    { about: "one that the package does not have", path: "src/d.ts", want: false },
  ])("$want for $about", ({ path, want }) => {
    expect(isAsDrafted(path, own)).toBe(want);
  });
});
