import { memoised } from "../memoised.js";
import { capital, singularWord, wordsOf } from "../words.js";

/** A name without regard to case and separators, to compare names of one meaning: `pageSize` and `page[size]`. */
export const foldName = memoised((name: string): string => wordsOf(name).join(""));

/** A name with its last word in the singular: `userId` of `userIds`, `category` of `categories`; others as they are. */
export const singularName = memoised((name: string): string =>
  name.replace(/\p{Lu}?\p{Ll}+$/u, (word) => {
    const one = singularWord(word.toLowerCase());
    return word.startsWith(one.charAt(0)) ? one : capital(one);
  }),
);

/** Sentences of a description; code in backticks is not split. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?])\s+(?=[\p{Lu}`*"[(])|\n\s*\n|\n\s*[*-]\s/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/** Whether a text names a parameter as a word of its own. */
export function mentions(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  const isWord = (character: string | undefined): boolean =>
    character !== undefined && /[\p{L}\p{N}_[-]/u.test(character);
  if (!isWord(text[at - 1]) && !isWord(text[at + name.length])) return true;
  return mentions(text.slice(at + name.length), name);
}
