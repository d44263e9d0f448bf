import type { Ledger } from "./ledger.js";

/** Texts of a piece of a file, and the parts of the description that they were made from. */
export interface MadeTexts {
  readonly texts: readonly string[];
  readonly parts: readonly string[];
}

/** The pieces of one file. Those that would come out the same are taken over from the file as it lies there. */
export interface KeptTexts {
  /** The texts of a piece; each piece has as many as the others. */
  textsOf(piece: string, make: () => MadeTexts): readonly string[];
  /** Whether any texts were taken over. */
  hasKept(): boolean;
  /**
   * Notes where the pieces stand in the file, for the next run: first the first texts of all, in the order in which they
   * were asked for, then the second ones. What is not to be found so is not noted.
   */
  note(fileText: string): void;
}

/** @param earlier The text of the file, if the run before left one. */
export function createKeptTexts(ledger: Ledger, earlier: string | undefined): KeptTexts {
  const all = new Map<string, MadeTexts>();
  let hasKept = false;
  const keptTexts = (piece: string): MadeTexts | undefined => {
    const receipt = earlier === undefined ? undefined : ledger.kept(piece);
    return receipt && { parts: receipt.parts, texts: textsAt(receipt.results, earlier as string) }; // there is a receipt
  };
  return {
    textsOf(piece, make) {
      const kept = keptTexts(piece);
      if (kept !== undefined) hasKept = true;
      const made = kept ?? make();
      all.set(piece, made);
      return made.texts;
    },
    hasKept: () => hasKept,
    note(fileText) {
      const spans = spansOf(fileText, [...all.values()]);
      for (const [index, [piece, { parts }]] of [...all].entries()) {
        const results = spans[index];
        if (results !== undefined) ledger.note(piece, { parts, results });
      }
    },
  };
}

/** The texts between pairs of indexes. */
function textsAt(spans: readonly (string | number)[], text: string): string[] {
  const texts: string[] = [];
  for (let index = 0; index < spans.length; index += 2)
    texts.push(text.slice(Number(spans[index]), Number(spans[index + 1])));
  return texts;
}

/** Indexes of the first code unit of each text and of that behind its last, by piece. */
function spansOf(text: string, pieces: readonly MadeTexts[]): (number[] | undefined)[] {
  const found: (number[] | undefined)[] = pieces.map(() => []);
  let end = 0;
  for (let turn = 0; turn < (pieces[0]?.texts.length ?? 0); turn++) {
    for (const [index, { texts }] of pieces.entries()) {
      const own = texts[turn] as string; // each piece has as many
      const start = text.indexOf(own, end);
      if (start === -1) found[index] = undefined;
      else end = start + own.length;
      found[index]?.push(start, end);
    }
  }
  return found;
}
