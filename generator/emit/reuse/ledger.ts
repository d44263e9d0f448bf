import type { JsonValue } from "../../source/document.js";
import type { ValueHashes } from "./parts.js";
import { sha256 } from "./sha256.js";

/** What a piece of the output was made from and what came of it, so that a later run can tell whether it has to make it again. */
export interface Receipt {
  /** The parts of the description that were read. */
  readonly parts: readonly string[];
  /** SHA-256 of these parts, and of what all pieces of the ledger hang on. */
  readonly sha256: string;
  /** What the maker wants to have back. */
  readonly results: readonly string[];
}

/** Receipts by the names of pieces. Plain data: they are kept between runs. */
export type Receipts = { readonly [piece: string]: Receipt };

/** A description that pieces are made of, and receipts of the run before. */
export interface History {
  /** Root of the lifted document. */
  readonly root: JsonValue;
  readonly earlier?: Receipts | undefined;
  readonly hashOf: ValueHashes;
}

/** Keeps receipts while pieces are made, and knows those of the run before. */
export interface Ledger {
  /** What the run before noted for a piece, where it would be made from the same today. */
  kept(piece: string): readonly string[] | undefined;
  /** Notes a piece that was made. */
  note(piece: string, made: Pick<Receipt, "parts" | "results">): void;
  /** Of the pieces that were kept or noted. */
  readonly receipts: Receipts;
}

/** What a ledger compares. */
export interface LedgerOptions {
  /** Of the run before, by the same build and with the same options. */
  readonly earlier: Receipts | undefined;
  /** What each piece may hang on beside the parts that it names. */
  readonly common: string;
  /** SHA-256 of a part of the description. */
  partHash(part: string): string;
}

/** @returns A ledger without entries of its own. */
export function createLedger({ earlier = {}, common, partHash }: LedgerOptions): Ledger {
  const receipts: { [piece: string]: Receipt } = Object.create(null) as {}; // pieces have any names
  const commonHash = sha256(common);
  const hashOf = (parts: readonly string[]): string =>
    sha256([commonHash, ...parts.map(partHash)].join("\n"));
  return {
    receipts,
    kept(piece) {
      const receipt = Object.hasOwn(earlier, piece) ? earlier[piece] : undefined;
      if (receipt === undefined || receipt.sha256 !== hashOf(receipt.parts)) return undefined;
      receipts[piece] = receipt;
      return receipt.results;
    },
    note(piece, { parts, results }) {
      receipts[piece] = { parts, sha256: hashOf(parts), results };
    },
  };
}
