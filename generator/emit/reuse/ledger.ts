import { sha256 } from "./sha256.js";

/** What a piece of the output was made from and what came of it, so that the next run can tell whether it has to make it again. */
export interface Receipt {
  /** The parts of the description that were read. */
  readonly parts: readonly string[];
  /** What the maker wants to have back. */
  readonly results: readonly (string | number)[];
}

/** Receipts of one kind of pieces. Plain data, kept between runs; lists, since objects with so many keys take longer to make. */
export interface Receipts {
  /** SHA-256 of what all pieces hang on beside the parts. */
  readonly common: string;
  /** The parts that were read, with their SHA-256. */
  readonly parts: readonly (readonly [part: string, sha256: string])[];
  /** Names of pieces, the parts of each by index, and results. */
  readonly pieces: readonly (readonly [
    piece: string,
    parts: readonly number[],
    results: Receipt["results"],
  ])[];
}

/** Keeps receipts while pieces are made, and knows those of the run before. */
export interface Ledger {
  /** What the run before noted for a piece, where it would be made from the same today. */
  kept(piece: string): Receipt | undefined;
  /** Notes a piece that was made, or is kept. */
  note(piece: string, receipt: Receipt): void;
  /** @returns All that was noted. */
  receipts(): Receipts;
}

/** What a ledger compares. */
export interface LedgerOptions {
  /** Of the run before. */
  readonly earlier: Receipts | undefined;
  /** What each piece may hang on beside the parts that it names. */
  readonly common: string;
  /** SHA-256 of a part of the description. */
  partHash(part: string): string;
}

/** @returns A ledger without entries of its own. */
export function createLedger({ earlier, common, partHash }: LedgerOptions): Ledger {
  const commonHash = sha256(common);
  const findKept = earlier?.common === commonHash ? readReceipts(earlier, partHash) : undefined;
  const parts = new Map<string, number>();
  const pieces = new Map<string, Receipts["pieces"][number]>();
  const indexOf = (part: string): number => {
    const index = parts.get(part) ?? parts.size;
    parts.set(part, index);
    return index;
  };
  return {
    kept: (piece) => findKept?.(piece),
    note(piece, receipt) {
      pieces.set(piece, [piece, receipt.parts.map(indexOf), receipt.results]);
    },
    receipts: () => ({
      common: commonHash,
      parts: Array.from(parts.keys(), (part) => [part, partHash(part)] as const),
      pieces: [...pieces.values()],
    }),
  };
}

/** Finds the receipts of pieces all of whose parts are as they were. */
function readReceipts(
  { parts, pieces }: Receipts,
  partHash: LedgerOptions["partHash"],
): (piece: string) => Receipt | undefined {
  const isSame = parts.map(([part, hash]) => partHash(part) === hash);
  const same = new Map(
    pieces
      .filter(([, read]) => read.every((index) => isSame[index]))
      .map(([piece, read, results]) => [piece, { read, results }]),
  );
  return (piece) => {
    const found = same.get(piece);
    return (
      found && { parts: found.read.map((index) => parts[index]?.[0] ?? ""), results: found.results }
    );
  };
}
