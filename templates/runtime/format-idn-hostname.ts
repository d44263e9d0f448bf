import { isAsciiLabel, unicodeOf } from "./format-hostname.js";
import { followsBidiRule, isUnicodeLabel } from "./format-idn-label.js";
import { encodePunycode } from "./format-punycode.js";

/** `idn-hostname` of RFC 5890, section 2.3.2.3. */
export function isIdnHostname(text: string): boolean {
  if (text.length > 253) return false;
  let length = -1;
  const labels = text.split(/[.\u3002\uff0e\uff61]/);
  for (const label of labels) {
    const isAscii = isAsciiText(label);
    const size = isAscii ? label.length : 4 + encodePunycode(label).length;
    length += size + 1;
    if (size > 63 || !(isAscii ? isAsciiLabel(label) : isUnicodeLabel(label)))
      return false;
  }
  return (
    length <= 253 &&
    followsBidiRule(
      labels.map((label) => (/^xn--/i.test(label) ? unicodeOf(label) : label)),
    )
  );
}

const isAsciiText = (text: string): boolean => !/[^\0-\x7f]/.test(text);
