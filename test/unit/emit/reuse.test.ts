import { describe, expect, it } from "vitest";

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

const options: LedgerOptions = { earlier: undefined, common: "names", partHash: (part) => part };

/** Receipts of a run that made one piece of two parts. */
function receiptsOf(piece: string): Receipts {
  const ledger = createLedger(options);
  ledger.note(piece, { parts: ["#/a", "#/b"], results: ["made"] });
  return ledger.receipts;
}

const keptBy = (change: Partial<LedgerOptions>, piece = "piece"): readonly string[] | undefined =>
  createLedger({ ...options, earlier: receiptsOf("piece"), ...change }).kept(piece);

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

  it("passes receipts of what was kept on to the next run", () => {
    const ledger = createLedger({ ...options, earlier: receiptsOf("piece") });
    ledger.kept("piece");
    expect(ledger.receipts).toEqual(receiptsOf("piece"));
  });

  it.each(["__proto__", "constructor"])("takes %s for a piece like any other", (piece) => {
    const earlier = JSON.parse(JSON.stringify(receiptsOf(piece))) as Receipts; // as it is kept
    const ledger = createLedger({ ...options, earlier });
    expect([ledger.kept(piece), ledger.kept("toString")]).toEqual([["made"], undefined]);
  });
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
