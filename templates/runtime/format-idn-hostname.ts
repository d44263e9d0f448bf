import { isAsciiLabel } from "./format-hostname.js";
import { isUnicodeLabel } from "./format-idn-label.js";
import { punycodeLength } from "./format-punycode.js";

/** `idn-hostname` of RFC 5890, section 2.3.2.3. */
export function isIdnHostname(text: string): boolean {
  if (text.length > 253) return false;
  let length = -1;
  for (const label of text.split(/[.\u3002\uff0e\uff61]/)) {
    const isAscii = !/[^\0-\x7f]/.test(label);
    const size = isAscii ? label.length : 4 + punycodeLength(label);
    length += size + 1;
    if (size > 63 || !(isAscii ? isAsciiLabel(label) : isUnicodeLabel(label))) return false;
  }
  return length <= 253;
}
