import { isUnicodeLabel } from "./format-idn-label.js";
import { decodePunycode } from "./format-punycode.js";

const label = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;

/** `hostname` of RFC 1123, section 2.1, with internationalised labels in their ASCII form (RFC 5890, section 2.3.2.1). */
export function isHostname(text: string): boolean {
  return text.length <= 253 && text.split(".").every(isAsciiLabel);
}

/** Whether a text is one label of ASCII. */
export function isAsciiLabel(text: string): boolean {
  if (!label.test(text)) return false;
  if (text.slice(2, 4) !== "--") return true;
  // Of the labels with two hyphens there, only those of IDNA are defined.
  const decoded = /^xn--/i.test(text) ? decodePunycode(text.slice(4).toLowerCase()) : undefined;
  return decoded !== undefined && /[^\0-\x7f]/.test(decoded) && isUnicodeLabel(decoded);
}
