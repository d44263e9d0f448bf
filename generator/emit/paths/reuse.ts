import type { JsonObject } from "../../source/document.js";
import type { Pointer } from "../../source/pointer.js";
import type { MarkedDocument } from "./discriminators.js";
import type { KeepTexts, PartTexts } from "./layout/parts.js";
import { createKeptTexts } from "../reuse/kept-texts.js";
import { type Receipts, createLedger } from "../reuse/ledger.js";
import type { History } from "../reuse/package.js";
import { type ValueHashes, createPartHashes, partOf } from "../reuse/parts.js";

/** Texts of `paths.d.ts` that are taken over from the run before, and receipts for the next one. */
export interface KeptPaths {
  readonly keep: KeepTexts;
  /** Notes that a reference was followed. */
  follow(pointer: Pointer): void;
  /** Whether any text was taken over. */
  hasKept(): boolean;
  /** @param text Of the file, which holds the texts of all parts. */
  receipts(text: string): Receipts;
}

/** What openapi-typescript is told of discriminators. */
type Discriminators = Pick<MarkedDocument, "objects" | "refsHandled">;

/** Each is told by its hash: many schemas may have the same one, which maps to all of them. */
const discriminatorsText = (
  { objects, refsHandled }: Discriminators,
  hashOf: ValueHashes,
): string =>
  JSON.stringify([
    Object.entries(objects).map(([name, one]) => [name, hashOf(one as unknown as JsonObject)]), // it is JSON
    refsHandled,
  ]);

/**
 * A part becomes what it says itself and what its references lead to; beside them, openapi-typescript is told of discriminators.
 *
 * @param root Of the document that is transformed.
 */
export function createKeptPaths(
  root: JsonObject,
  { earlier, hashOf }: History,
  discriminators: Discriminators,
): KeptPaths {
  const ledger = createLedger({
    earlier: earlier?.receipts.paths,
    common: discriminatorsText(discriminators, hashOf),
    partHash: createPartHashes(root, hashOf),
  });
  const texts = createKeptTexts(ledger, earlier?.textOf("src/paths.d.ts"));
  let followed = new Set<Pointer>();
  return {
    follow: (pointer) => followed.add(partOf(pointer)),
    hasKept: texts.hasKept,
    keep: (part, make) =>
      texts.textsOf(`src/paths.d.ts ${part}`, () => {
        followed = new Set([part]);
        const made = make();
        return { texts: made, parts: [...followed] };
      }) as readonly string[] as PartTexts, // as they were made
    receipts(text) {
      texts.note(text);
      return ledger.receipts();
    },
  };
}
