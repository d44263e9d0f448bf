import { isIpv4, isIpv6 } from "./format-ip.js";
// Measured faster than a scanner: V8 makes machine code of it. Every repetition ends at a character that it does not
// take itself, so that it cannot backtrack far.
const mailbox = /^(?:[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*|"(?:[ !#-[\]-~]|\\[ -~])*")@(?:[A-Za-z\d]+(?:-+[A-Za-z\d]+)*(?:\.[A-Za-z\d]+(?:-+[A-Za-z\d]+)*)*|\[[\w:.]+\])$/;
/** `email`: a mailbox of RFC 5321, section 4.1.2. */
export function isEmail(text) {
	// 64 + 1 + 255 (section 4.5.3.1); short ones keep to all limits
	if (text.length > 320 || !mailbox.test(text)) return false;
	if (text.length > 64 && !hasLengths(text)) return false;
	return !text.endsWith("]") || isAddressLiteral(text.slice(text.lastIndexOf("[")));
}
/** Limits of RFC 5321, section 4.5.3.1, and of labels (RFC 1035, section 2.3.4). */
function hasLengths(text) {
	const domain = text.slice(text.lastIndexOf("@") + 1);
	if (text.length - domain.length > 65 || domain.length > 253) return false;
	return !/[^.]{64}/.test(domain);
}
/** An address in place of a domain (RFC 5321, section 4.1.3). */
export function isAddressLiteral(domain) {
	const address = /^\[(?:ipv6:(.*)|(.*))\]$/i.exec(domain);
	return address !== null && (address[1] === undefined ? isIpv4(address[2] ?? "") : isIpv6(address[1]));
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZm9ybWF0LWVtYWlsLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9mb3JtYXQtZW1haWwudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsU0FBUyxRQUFRLGNBQWM7OztBQUkvQixNQUFNLFVBQ0o7O0FBR0YsT0FBTyxTQUFTLFFBQVEsTUFBdUI7O0NBRTdDLElBQUksS0FBSyxTQUFTLE9BQU8sQ0FBQyxRQUFRLEtBQUssSUFBSSxHQUFHLE9BQU87Q0FDckQsSUFBSSxLQUFLLFNBQVMsTUFBTSxDQUFDLFdBQVcsSUFBSSxHQUFHLE9BQU87Q0FDbEQsT0FDRSxDQUFDLEtBQUssU0FBUyxHQUFHLEtBQUssaUJBQWlCLEtBQUssTUFBTSxLQUFLLFlBQVksR0FBRyxDQUFDLENBQUM7QUFFN0U7O0FBR0EsU0FBUyxXQUFXLE1BQXVCO0NBQ3pDLE1BQU0sU0FBUyxLQUFLLE1BQU0sS0FBSyxZQUFZLEdBQUcsSUFBSSxDQUFDO0NBQ25ELElBQUksS0FBSyxTQUFTLE9BQU8sU0FBUyxNQUFNLE9BQU8sU0FBUyxLQUFLLE9BQU87Q0FDcEUsT0FBTyxDQUFDLFdBQVcsS0FBSyxNQUFNO0FBQ2hDOztBQUdBLE9BQU8sU0FBUyxpQkFBaUIsUUFBeUI7Q0FDeEQsTUFBTSxVQUFVLDRCQUE0QixLQUFLLE1BQU07Q0FDdkQsT0FDRSxZQUFZLFNBQ1gsUUFBUSxPQUFPLFlBQVksT0FBTyxRQUFRLE1BQU0sRUFBRSxJQUFJLE9BQU8sUUFBUSxFQUFFO0FBRTVFIn0=
