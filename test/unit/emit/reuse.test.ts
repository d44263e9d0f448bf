import { describe, expect, it, test } from "vitest";

import { createKeptTexts } from "../../../generator/emit/reuse/kept-texts.js";
import {
  type LedgerOptions,
  type Receipts,
  createLedger,
} from "../../../generator/emit/reuse/ledger.js";
import {
  createPartHashes,
  createValueHashes,
  partOf,
} from "../../../generator/emit/reuse/parts.js";
import type { JsonObject, SourceDocument } from "../../../generator/source/document.js";
import { loadTemplates } from "../../../generator/templates.js";
import { editedPackage } from "../../support/edited.js";

const options: LedgerOptions = { earlier: undefined, common: "names", partHash: (part) => part };

/** Receipts of a run that made one piece of two parts. */
function receiptsOf(piece: string): Receipts {
  const ledger = createLedger(options);
  ledger.note(piece, { parts: ["#/a", "#/b"], results: ["made"] });
  return ledger.receipts();
}

const keptBy = (change: Partial<LedgerOptions>, piece = "piece"): unknown =>
  createLedger({ ...options, earlier: receiptsOf("piece"), ...change }).kept(piece)?.results;

describe("createLedger", () => {
  it.each([
    ["keeps what was made from the same", {}, "piece", ["made"]],
    ["does not know other pieces", {}, "other", undefined],
    ["sees a part that has changed", { partHash: (part) => `${part}!` }, "piece", undefined],
    ["sees a change of what all hang on", { common: "other names" }, "piece", undefined],
    ["keeps nothing without an earlier run", { earlier: undefined }, "piece", undefined],
  ] satisfies [string, Partial<LedgerOptions>, string, string[] | undefined][])(
    "%s",
    (_, change, piece, want) => {
      expect(keptBy(change, piece)).toEqual(want);
    },
  );

  it("has each part once, with its hash", () => {
    const ledger = createLedger({ ...options, partHash: (part) => `of ${part}` });
    ledger.note("one", { parts: ["#/a"], results: [] });
    ledger.note("other", { parts: ["#/a", "#/b"], results: [] });
    expect(ledger.receipts().parts).toEqual([
      ["#/a", "of #/a"],
      ["#/b", "of #/b"],
    ]);
  });
});

describe("createKeptTexts", () => {
  /** The texts of pieces in a file, by the run that follows on one that made `a1`, `b1`, `a2`, `b2`. */
  function nextTexts(fileText: string, change: Partial<LedgerOptions> = {}): unknown {
    const ledger = createLedger(options);
    const first = createKeptTexts(ledger, undefined);
    for (const piece of ["a", "b"])
      first.textsOf(piece, () => ({ texts: [`${piece}1`, `${piece}2`], parts: [piece] }));
    first.note(fileText);
    const next = createLedger({ ...options, earlier: ledger.receipts(), ...change });
    const texts = createKeptTexts(next, fileText);
    const made = { texts: ["made"], parts: [] };
    return ["a", "b"].map((piece) => texts.textsOf(piece, () => made).join(" "));
  }

  it.each([
    ["takes texts from the file", "- a1 b1 - a2b2", {}, ["a1 a2", "b1 b2"]],
    ["finds each behind the one before", "b1 a1 b1 a2 b2", {}, ["a1 a2", "b1 b2"]],
    ["makes what does not stand there", "a1 b1 a2", {}, ["a1 a2", "made"]],
    [
      "makes what was made from something else",
      "a1 b1 a2 b2",
      { partHash: (part) => (part === "a" ? "new" : part) },
      ["made", "b1 b2"],
    ],
  ] satisfies [string, string, Partial<LedgerOptions>, string[]][])(
    "%s",
    (_, fileText, change, want) => {
      expect(nextTexts(fileText, change)).toEqual(want);
    },
  );
});

test("a value that is converted no more is seen in all that hold it", async () => {
  const property = (name: string, schema: JsonObject): JsonObject => ({
    type: "object",
    properties: { [name]: schema },
  });
  const to = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
  const source = (owner: JsonObject): SourceDocument => {
    const schemas = {
      Order: property("pet", to("Pet")),
      Pet: property("owner", to("Owner")),
      Owner: owner,
    };
    const value = { openapi: "3.1.0", info: {}, paths: {}, components: { schemas } };
    return { uri: "openapi.json", text: "", format: "json", value, sha256: "" };
  };
  const { reused, fresh } = editedPackage(
    source(property("born", { type: "string", format: "date-time" })),
    source(property("born", { type: "string" })),
    {
      packageName: "edited",
      packageVersion: "0.1.0",
      openEnums: "responses",
      formats: { "date-time": "Date" },
      templates: await loadTemplates(),
    },
  );
  expect(reused).toEqual(fresh);
});

describe("partOf", () => {
  it.each([
    ["#", "#"],
    ["#/paths", "#/paths"],
    ["#/paths/~1pets/get/responses/200", "#/paths/~1pets"],
    ["#/webhooks/sent/post", "#/webhooks/sent"],
    ["#/components/schemas/Pet", "#/components/schemas/Pet"],
    ["#/components/schemas/Pet/properties/a", "#/components/schemas/Pet"],
    ["#/x-schemas/Pet/items", "#/x-schemas/Pet"],
  ])("of %s is %s", (pointer, want) => {
    expect(partOf(pointer)).toBe(want);
  });
});

describe("createPartHashes", () => {
  const hashOf = (root: object, besides?: ReadonlyMap<string, readonly unknown[]>): string =>
    createPartHashes(root as never, createValueHashes(), besides)("#/paths/a");

  it("tells parts apart by all that is in them, and by what belongs to them", () => {
    const all = [
      hashOf({}),
      hashOf({ paths: { a: { get: {} } } }),
      hashOf({ paths: { a: { get: { tags: [] } } } }),
      hashOf({ paths: { a: { get: {} } } }, new Map([["#/paths/a", [1]]])),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(hashOf({ paths: { b: 1, a: { get: {} } } })).toBe(all[1]);
  });
});
