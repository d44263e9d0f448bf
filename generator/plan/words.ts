import { singularize } from "inflection";
import { canBegin, replaceUnusable } from "./letters.js";
import { memoised } from "./memoised.js";

/**
 * The words of a key, path segment, tag or title, in lower case but for inner capitals of other scripts.
 *
 * Splits at everything that is neither letter, digit nor mark, at `aB`, at `ABc` and around digits' ends; any script.
 */
export const wordsOf = memoised((text: string): readonly string[] => {
  // Most keys are such; the expressions for all scripts take ten times as long.
  if (/^[a-z0-9]+(?:[_-][a-z0-9]+)*$/.test(text)) return text.split(/[_-]/);
  return text
    .normalize("NFC")
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== "")
    .map((word) => word.toLowerCase());
});

/** `OutboundLog` of ["outbound", "log"]; a leading digit gets `_` before it; `_` where there are no words. */
export function pascalCase(words: readonly string[]): string {
  return startable(words.map(capital).join(""));
}

/** `outboundLog` of ["outbound", "log"]. */
export function camelCase(words: readonly string[]): string {
  const [first = "", ...rest] = words;
  return startable(first + rest.map(capital).join(""));
}

/** Names of devices in Windows, which no file there can have, and what every folder has already. */
export const reservedFiles: readonly string[] = [
  ..."index con prn aux nul".split(" "),
  ...[..."123456789"].flatMap((digit) => [`com${digit}`, `lpt${digit}`]),
];

/** Letters of a file's stem: its name with all that is added stays below the 255 bytes of common file systems. */
const mostStemLetters = 100;

/** `outbound-log`, in ASCII so that every file system keeps it: other letters become their code points. */
export function kebabCase(words: readonly string[]): string {
  const text = words.join("-");
  const ascii = text.replaceAll(
    /[^a-z0-9-]/gu,
    (letter) => `u${(letter.codePointAt(0) ?? 0).toString(16)}`,
  );
  return ascii === "" ? "_" : ascii.slice(0, mostStemLetters);
}

/** The word with its first letter in upper case, unless that is one of which compilers do not know yet. */
export const capital = memoised((word: string): string => {
  const [first = ""] = word;
  const upper = first.toUpperCase();
  return (replaceUnusable(upper, "") === upper ? upper : first) + word.slice(first.length);
});

/** Marks and digits may stand in an identifier but not begin one. */
function startable(name: string): string {
  const usable = replaceUnusable(name, "_");
  return canBegin(usable) ? usable : `_${usable}`;
}

/** Words of APIs that the rules of English take for plurals. */
const uncountable: ReadonlySet<string> = new Set(
  (
    "analytics atlas aws census corpus cors data dns gas gps graphics has https ios kudos lens logistics media metadata mms oss pos " +
    "radius sms sos this tls"
  ).split(" "),
);

/** Plurals whose singular the rules of English miss. */
const irregular: ReadonlyMap<string, string> = new Map([
  ["bases", "base"],
  ["caches", "cache"],
  ["cookies", "cookie"],
  ["schemata", "schema"],
]);

/** The words with the last one in the singular; a word that has none stays. */
export function singular(words: readonly string[]): string[] {
  const last = words.at(-1);
  return last === undefined ? [] : [...words.slice(0, -1), singularWord(last)];
}

/** A word of lower case in the singular; one that is no plural stays. */
export const singularWord = memoised((word: string): string => {
  // Latin letters only: the rules are English, and other text must not change.
  if (!/^[a-z]{3,}$/.test(word) || uncountable.has(word)) return word;
  return irregular.get(word) ?? singularize(word);
});
