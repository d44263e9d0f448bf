import { isUnicodeLabel } from "./format-idn-label.js";
import { decodePunycode, encodePunycode } from "./format-punycode.js";

const label = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;

/** `hostname` of RFC 1123, section 2.1, with internationalised labels in their ASCII form (RFC 5890, section 2.3.2.1). */
export function isHostname(text: string): boolean {
  return text.length <= 253 && text.split(".").every(isAsciiLabel);
}

/** Whether a text is one label of ASCII. */
export function isAsciiLabel(text: string): boolean {
  // Of the labels with two hyphens in third place, only those of IDNA are defined.
  return (
    label.test(text) &&
    (text.slice(2, 4) !== "--" || isUnicodeLabel(unicodeOf(text)))
  );
}

/** The label that an ASCII form stands for; one that is no label where it stands for none. */
export function unicodeOf(text: string): string {
  const encoded = /^xn--/i.test(text) ? text.slice(4).toLowerCase() : "";
  const decoded = decodePunycode(encoded) ?? "";
  // A label has one ASCII form: no other may decode to it (RFC 5891, section 5.4).
  return /[^\0-\x7f]/.test(decoded) && encodePunycode(decoded) === encoded
    ? decoded
    : "-";
}
