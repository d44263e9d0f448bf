import type { Earlier, History, Receipts } from "./ledger.js";
import { createValueHashes } from "./parts.js";

/** Receipts of a package by kinds of pieces. Plain data. */
export interface PackageReceipts {
  readonly validators?: Receipts;
  readonly paths?: Receipts;
}

/** What is known of the run that made the package which lies in the folder. */
export interface EarlierRun extends Pick<Earlier, "textOf"> {
  readonly receipts: PackageReceipts;
}

/** @returns What each kind of pieces is compared with. Each value of the description is hashed once, for all of them. */
export function createHistories(
  earlier: EarlierRun | undefined,
): (kind: keyof PackageReceipts) => History {
  const hashOf = createValueHashes();
  return (kind) => ({
    hashOf,
    earlier: earlier && { receipts: earlier.receipts[kind], textOf: earlier.textOf },
  });
}

/** Receipts of what there are receipts of. */
export const receiptsOf = (
  validators: { readonly receipts?: Receipts },
  paths: { readonly receipts?: Receipts },
): PackageReceipts => ({
  ...(validators.receipts && { validators: validators.receipts }),
  ...(paths.receipts && { paths: paths.receipts }),
});
