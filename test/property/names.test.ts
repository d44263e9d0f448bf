import fc from "fast-check";
import { expect, test } from "vitest";

import { identifier, propertyKey, stringLiteral } from "../../generator/emit/code.js";
import { reservedWords } from "../../generator/plan/identifier.js";
import { isIdentifierName } from "../../generator/plan/letters.js";
import { settleNames } from "../../generator/plan/settle.js";
import {
  camelCase,
  capital,
  kebabCase,
  pascalCase,
  singular,
  wordsOf,
} from "../../generator/plan/words.js";
import type { JsonValue } from "../../generator/source/document.js";
import { childPointer, pointerTokens, valueAt } from "../../generator/source/pointer.js";
import { seed } from "../support/seed.js";

/** Any text: halves of characters, controls, marks, digits of other scripts. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ unit: "grapheme-ascii", maxLength: 12 }),
);

test("any text becomes an identifier, in either case", () => {
  fc.assert(
    fc.property(text, (any) => {
      const words = wordsOf(any);
      for (const name of [pascalCase(words), camelCase(words), pascalCase(singular(words))]) {
        expect(isIdentifierName(name), name).toBe(true);
        expect(isIdentifierName(`${capital(name)}Request`), name).toBe(true);
      }
    }),
    { numRuns: 3000, seed },
  );
});

test("any text becomes the stem of a file that every file system takes", () => {
  fc.assert(
    fc.property(text, (any) => {
      expect(kebabCase(wordsOf(any))).toMatch(/^[a-z0-9_-]{1,100}$/);
    }),
    { numRuns: 2000 },
  );
});

test("the words of a name that was made of words are those words", () => {
  const word = fc.stringMatching(/^[a-z]{2,6}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
      for (const name of [pascalCase(words), camelCase(words), kebabCase(words)]) {
        expect(wordsOf(name)).toEqual(words);
      }
    }),
  );
});

const claim = fc.record({
  candidates: fc.array(fc.constantFrom("a", "b", "c", "A", "a2", "b2"), {
    minLength: 1,
    maxLength: 3,
  }),
  locked: fc.option(fc.constantFrom("a", "b", "z"), { nil: undefined }),
  exact: fc.option(fc.constantFrom("a", "c"), { nil: undefined }),
});

test("every claim gets a name that no other has and that was not taken", () => {
  fc.assert(
    fc.property(
      fc.array(claim, { maxLength: 8 }),
      fc.array(fc.constantFrom("a", "b")),
      (claims, taken) => {
        const keyed = claims.map((one, key) => ({ ...one, key }));
        for (const same of [(name: string) => name, (name: string) => name.toLowerCase()]) {
          const names = [...settleNames(keyed, taken, same).values()].map(same);
          expect(names).toHaveLength(claims.length);
          expect(new Set([...names, ...taken.map(same)]).size).toBe(
            names.length + new Set(taken.map(same)).size,
          );
        }
      },
    ),
  );
});

test("the order of claims decides nothing but numbers", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(claim, { maxLength: 6, selector: (one) => one.candidates.join() }),
      (claims) => {
        const keyed = claims.map((one, key) => ({
          ...one,
          key,
          locked: undefined,
          exact: undefined,
        }));
        const one = settleNames(keyed);
        const other = settleNames([...keyed].reverse());
        for (const { key, candidates } of keyed) {
          const name = one.get(key) ?? "";
          // A candidate such as `a2` is also what a number makes of `a`.
          const isCandidate = candidates.some((candidate) => candidate === name);
          if (isCandidate && !/\d$/.test(name)) expect(other.get(key)).toBe(name);
        }
      },
    ),
  );
});

test("pointers give back the tokens that they are made of", () => {
  fc.assert(
    fc.property(fc.array(text), (tokens) => {
      expect(pointerTokens(childPointer("#", ...tokens))).toEqual(tokens);
    }),
  );
});

test("a pointer finds the value that lies under its tokens", () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), fc.jsonValue(), (tokens, leaf) => {
      const value = leaf as JsonValue; // by its name
      const root = tokens.reduceRight<JsonValue>(
        (inner, token) => Object.fromEntries([[token, inner]]),
        value,
      );
      expect(valueAt(root, childPointer("#", ...tokens))).toEqual(value);
      expect(valueAt(root, childPointer("#", ...tokens, "no such key"))).toBeUndefined();
    }),
  );
});

test("literals and keys are read back as what they were made of", () => {
  const evaluate = (code: string): unknown =>
    Function(`"use strict"; return (${code});`)() as unknown;
  fc.assert(
    fc.property(text, (any) => {
      expect(evaluate(stringLiteral(any))).toBe(any);
      const key = propertyKey(any).text;
      expect(Object.keys(evaluate(`{ ${key}: 1 }`) as object)).toEqual([any]);
    }),
    { numRuns: 2000 },
  );
});

test("a text that is no identifier is refused as one", () => {
  fc.assert(
    fc.property(text, (any) => {
      const isName = isIdentifierName(any) && !reservedWords.has(any);
      if (isName) expect(identifier(any).text).toBe(any);
      else expect(() => identifier(any)).toThrow(RangeError);
    }),
    { numRuns: 2000 },
  );
});
