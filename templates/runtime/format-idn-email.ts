import { isAddressLiteral, isEmail } from "./format-email.js";
import { isIdnHostname } from "./format-idn-hostname.js";

const quoted = /^"(?:[ !#-[\]-~\u0080-\u{10ffff}]|\\[ -~])*"$/u;
const dotted =
  /^[\w!#$%&'*+/=?^`{|}~\u0080-\u{10ffff}-]+(?:\.[\w!#$%&'*+/=?^`{|}~\u0080-\u{10ffff}-]+)*$/u;

/** `idn-email`: a mailbox of RFC 6531, section 3.3. */
export function isIdnEmail(text: string): boolean {
  if (text.length > 320) return false;
  if (isEmail(text)) return true;
  const at = text.lastIndexOf("@");
  const [local, domain] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
  if (local.length > 64 || !(dotted.test(local) || quoted.test(local)))
    return false;
  // A domain is brought into NFC before it is looked up (RFC 6531, section 3.2).
  return isAddressLiteral(domain) || isIdnHostname(domain.normalize("NFC"));
}
