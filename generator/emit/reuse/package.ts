import type { Earlier, Receipts } from "./ledger.js";

/** Receipts of a package by kinds of pieces. Plain data. */
export interface PackageReceipts {
  readonly models?: Receipts;
  readonly validators?: Receipts;
  readonly operations?: Receipts;
  readonly paths?: Receipts;
}

/** What is known of the run that made the package which lies in the folder. */
export interface EarlierRun extends Pick<Earlier, "textOf"> {
  readonly receipts: PackageReceipts;
}

/** What the run before made of one kind of pieces. */
export const earlierPieces = (
  earlier: EarlierRun | undefined,
  kind: keyof PackageReceipts,
): Earlier | undefined => earlier && { receipts: earlier.receipts[kind], textOf: earlier.textOf };

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
