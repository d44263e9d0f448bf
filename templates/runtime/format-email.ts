import { isIpv4, isIpv6 } from "./format-ip.js";

// Measured faster than a scanner: V8 makes machine code of it. Every repetition ends at a character that it does not
// take itself, so that it cannot backtrack far.
const common =
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@[A-Za-z\d]+(?:-+[A-Za-z\d]+)*(?:\.[A-Za-z\d]+(?:-+[A-Za-z\d]+)*)*$/;
const quoted = /^"(?:[ !#-[\]-~]|\\[ -~])*"@/;
const localPart = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@/;

/** `email`: a mailbox of RFC 5321, section 4.1.2. */
export function isEmail(text: string): boolean {
  if (text.length > 320) return false; // 64 + 1 + 255 (section 4.5.3.1)
  if (common.test(text)) return text.length <= 64 || hasLengths(text); // short ones keep to all limits
  const local = quoted.exec(text) ?? localPart.exec(text);
  if (!local || local[0].length > 65) return false;
  const domain = text.slice(local[0].length);
  return (
    isAddressLiteral(domain) ||
    (domain !== "" && common.test(`a@${domain}`) && hasLengths(`a@${domain}`))
  );
}

/** Limits of RFC 5321, section 4.5.3.1, and of labels (RFC 1035, section 2.3.4). */
function hasLengths(text: string): boolean {
  const at = text.lastIndexOf("@");
  if (at > 64 || text.length - at > 254) return false;
  return (
    text.length - at <= 64 ||
    text
      .slice(at + 1)
      .split(".")
      .every((label) => label.length <= 63)
  );
}

/** An address in place of a domain (RFC 5321, section 4.1.3). */
export function isAddressLiteral(domain: string): boolean {
  if (!domain.startsWith("[") || !domain.endsWith("]")) return false;
  const address = domain.slice(1, -1);
  return isIpv4(address) || (/^ipv6:/i.test(address) && isIpv6(address.slice(5)));
}
