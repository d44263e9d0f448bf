import { isIpv4, isIpv6 } from "./format-ip.js";

// Measured faster than a scanner: V8 makes machine code of it. Every repetition ends at a character that it does not
// take itself, so that it cannot backtrack far.
const mailbox =
  /^(?:[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*|"(?:[ !#-[\]-~]|\\[ -~])*")@(?:[A-Za-z\d]+(?:-+[A-Za-z\d]+)*(?:\.[A-Za-z\d]+(?:-+[A-Za-z\d]+)*)*|\[[\w:.]+\])$/;

/** `email`: a mailbox of RFC 5321, section 4.1.2. */
export function isEmail(text: string): boolean {
  // 64 + 1 + 255 (section 4.5.3.1); short ones keep to all limits
  if (text.length > 320 || !mailbox.test(text)) return false;
  if (text.length > 64 && !hasLengths(text)) return false;
  return (
    !text.endsWith("]") || isAddressLiteral(text.slice(text.lastIndexOf("[")))
  );
}

/** Limits of RFC 5321, section 4.5.3.1, and of labels (RFC 1035, section 2.3.4). */
function hasLengths(text: string): boolean {
  const domain = text.slice(text.lastIndexOf("@") + 1);
  if (text.length - domain.length > 65 || domain.length > 253) return false;
  return !/[^.]{64}/.test(domain);
}

/** An address in place of a domain (RFC 5321, section 4.1.3). */
export function isAddressLiteral(domain: string): boolean {
  const address = /^\[(?:ipv6:(.*)|(.*))\]$/i.exec(domain);
  return (
    address !== null &&
    (address[1] === undefined ? isIpv4(address[2] ?? "") : isIpv6(address[1]))
  );
}
