import type { Receipts } from "./ledger.js";
import type { ValueHashes } from "./parts.js";

/** Receipts of a package by kinds of pieces. Plain data. */
export interface PackageReceipts {
  readonly models?: Receipts;
  readonly validators?: Receipts;
  readonly operations?: Receipts;
  readonly paths?: Receipts;
}

/** Pieces that may be taken over: an earlier run of the same build made them with the same options, and its output is as it was made. */
export interface EarlierPieces {
  readonly receipts: PackageReceipts;
  /** The text of a file before it was laid out; absent where it is not to be had. */
  textOf(path: string): string | undefined;
}

/** What tells whether something would come out as before. */
export interface History {
  readonly earlier?: EarlierPieces | undefined;
  readonly hashOf: ValueHashes;
}

/** What of one kind of pieces was made: the receipts are absent where they would be of no use. */
export interface Receipted {
  readonly receipts?: Receipts;
}

/** Receipts of what there are receipts of. */
export const receiptsOf = (made: {
  readonly [kind in keyof PackageReceipts]: Receipted;
}): PackageReceipts =>
  Object.fromEntries(
    Object.entries(made).flatMap(([kind, { receipts }]) => (receipts ? [[kind, receipts]] : [])),
  );
