import { memoised } from "../memoised.js";

/** Parts of a name in lower case: `sortBy`, `sort_by` and `sort[by]` are all `sort`, `by`. */
export const wordsOf = memoised((name: string): readonly string[] =>
  name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== ""),
);

/** A name without regard to case and separators, to compare names of one meaning: `pageSize` and `page[size]`. */
export const foldName = memoised((name: string): string => wordsOf(name).join(""));

/** The singular of an English plural as names have it (`categories`, `addresses`, `models`); other words as they are. */
export const singular = memoised((word: string): string => {
  if (/(ss|us|is|news)$/i.test(word)) return word;
  if (/ies$/i.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ss|x|ch|sh)es$/i.test(word)) return word.slice(0, -2);
  return /s$/i.test(word) && word.length > 2 ? word.slice(0, -1) : word;
});

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
