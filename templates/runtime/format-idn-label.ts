/** Letters, digits and marks in their stable form: what is left of Unicode after the categories of RFC 5892, section 2. */
const permitted =
  /^[\p{Ll}\p{Lo}\p{Lm}\p{Mn}\p{Mc}\p{Nd}\u00b7\u0375\u05f3\u05f4\u06fd\u06fe\u0f0b\u200c\u200d\u3007\u30fb-]*$/u;

/** Exceptions and others that are not permitted (RFC 5892, sections 2.6 and 2.7). */
const disallowed =
  /[\u0640\u07fa\u302e\u302f\u3031-\u3035\u303b\u115f\u1160\u3164\uffa0]/u;

/** Marks of the combining class "virama" (RFC 5892, appendices A.1 and A.2). */
const virama =
  "\\u094d\\u09cd\\u0a4d\\u0acd\\u0b4d\\u0bcd\\u0c4d\\u0ccd\\u0d3b\\u0d3c\\u0d4d\\u0dca\\u0e3a\\u0eba\\u0f84\\u1039\\u103a\\u1714\\u1734\\u17d2\\u1a60\\u1b44\\u1baa\\u1bab\\u1bf2\\u1bf3\\u2d7f\\ua806\\ua8c4\\ua953\\ua9c0\\uaaf6\\uabed";

/** Each finds a character that stands where its rule (RFC 5892, appendix A) does not allow it. */
const misplaced: readonly RegExp[] = /* @__PURE__ */ [
  // A.1: a zero width non-joiner follows a virama, or stands between letters that join.
  `(?<![${virama}])(?<![\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Nko}]\\p{Mn}*)\\u200c`,
  `(?<![${virama}])\\u200c(?!\\p{Mn}*[\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Nko}])`,
  `(?<![${virama}])\\u200d`, // A.2
  "(?<!l)\\u00b7|\\u00b7(?!l)", // A.3
  "\\u0375(?!\\p{Script=Greek})", // A.4
  "(?<!\\p{Script=Hebrew})[\\u05f3\\u05f4]", // A.5, A.6
  "^\\p{M}", // RFC 5891, section 4.2.3.2
].map((source) => new RegExp(source, "u"));

/** Whether a text can be a label of IDNA (RFC 5891, section 4.2). */
export function isUnicodeLabel(text: string): boolean {
  if (text.length > 252 || text.startsWith("-") || text.endsWith("-"))
    return false;
  if (
    text.slice(2, 4) === "--" ||
    !permitted.test(text) ||
    disallowed.test(text)
  )
    return false;
  if (
    text.normalize("NFC") !== text ||
    misplaced.some((pattern) => pattern.test(text))
  )
    return false;
  // A.7
  if (
    text.includes("\u30fb") &&
    !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(
      text.replaceAll("\u30fb", ""),
    )
  ) {
    return false;
  }
  return !(/[\u0660-\u0669]/.test(text) && /[\u06f0-\u06f9]/.test(text)); // A.8, A.9
}

const rightToLeft =
  "(?:(?=\\p{L})[\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Samaritan}\\p{Script=Mandaic}\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}])";
const hasRightToLeft = /* @__PURE__ */ new RegExp(
  `${rightToLeft}|[\\u0660-\\u0669]`,
  "u",
);
const rightToLeftLabel = /* @__PURE__ */ new RegExp(
  `^${rightToLeft}(?:${rightToLeft}|[^\\p{L}])*(?<=(?:${rightToLeft}|\\p{Nd})\\p{Mn}*)$`,
  "u",
);
const leftToRightLabel = /^\p{L}.*(?<=[\p{L}\p{Nd}]\p{Mn}*)$/u;

/** Whether the labels of a name can be told apart where some run from right to left (RFC 5893, section 2). */
export function followsBidiRule(labels: readonly string[]): boolean {
  if (!labels.some((label) => hasRightToLeft.test(label))) return true;
  return labels.every(
    (label) =>
      (rightToLeftLabel.test(label) &&
        !(/[\d\u06f0-\u06f9]/.test(label) && /[\u0660-\u0669]/.test(label))) ||
      (leftToRightLabel.test(label) && !hasRightToLeft.test(label)),
  );
}
