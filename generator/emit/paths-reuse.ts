import type { GlobalContext } from "openapi-typescript";

import type { Pointer } from "../source/pointer.js";
import type { KeepTexts, PartTexts } from "./paths-layout/parts.js";
import { type History, type Receipts, createLedger } from "./reuse/ledger.js";
import { createPartHashes, partOf } from "./reuse/parts.js";

/** Texts of `paths.d.ts` that are taken over from the run before, and receipts for the next one. */
export interface KeptPaths {
  readonly keep: KeepTexts;
  /** Notes that a reference was followed. */
  follow(pointer: Pointer): void;
  /** Whether any text was taken over. */
  hasKept(): boolean;
  readonly receipts: Receipts;
}

/**
 * A part becomes what it says itself and what its references lead to; beside them, openapi-typescript is told of discriminators.
 *
 * @param history With the root of the document that is transformed.
 */
export function createKeptPaths(
  history: History,
  discriminators: GlobalContext["discriminators"],
): KeptPaths {
  const { root, earlier, hashOf } = history;
  const ledger = createLedger({
    earlier,
    common: JSON.stringify(discriminators),
    partHash: createPartHashes(root, hashOf),
  });
  let followed = new Set<Pointer>();
  let hasKept = false;
  return {
    receipts: ledger.receipts,
    hasKept: () => hasKept,
    follow: (pointer) => followed.add(partOf(pointer)),
    keep(part, make) {
      const piece = `src/paths.d.ts ${part}`;
      const kept = ledger.kept(piece);
      if (kept !== undefined) {
        hasKept = true;
        return kept as unknown as PartTexts; // as it was noted
      }
      followed = new Set([part]);
      const texts = make();
      ledger.note(piece, { parts: [...followed], results: texts });
      return texts;
    },
  };
}
