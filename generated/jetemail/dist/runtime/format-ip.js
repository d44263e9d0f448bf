const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
/** `ipv4`: dotted quad (RFC 2673, section 3.2), without leading zeros. */
export function isIpv4(text) {
	return text.length <= 15 && ipv4.test(text);
}
const groups = /^(?:[\da-f]{1,4}(?::[\da-f]{1,4})*)?(?:::(?:[\da-f]{1,4}(?::[\da-f]{1,4})*)?)?$/i;
/** `ipv6` of RFC 4291, section 2.2, without a zone. */
export function isIpv6(text) {
	if (text.length > 45) return false;
	// An IPv4 address at the end stands for two groups.
	const plain = text.replace(/[^:]*\.[^:]*$/, (tail) => isIpv4(tail) ? "0:0" : "-");
	const count = plain.split(":").filter((group) => group !== "").length;
	return groups.test(plain) && (plain.includes("::") ? count < 8 : count === 8);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZm9ybWF0LWlwLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9mb3JtYXQtaXAudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsTUFBTSxPQUFPOztBQUdiLE9BQU8sU0FBUyxPQUFPLE1BQXVCO0NBQzVDLE9BQU8sS0FBSyxVQUFVLE1BQU0sS0FBSyxLQUFLLElBQUk7QUFDNUM7QUFFQSxNQUFNLFNBQ0o7O0FBR0YsT0FBTyxTQUFTLE9BQU8sTUFBdUI7Q0FDNUMsSUFBSSxLQUFLLFNBQVMsSUFBSSxPQUFPOztDQUU3QixNQUFNLFFBQVEsS0FBSyxRQUFRLGtCQUFrQixTQUMzQyxPQUFPLElBQUksSUFBSSxRQUFRLEdBQ3pCO0NBQ0EsTUFBTSxRQUFRLE1BQU0sTUFBTSxHQUFHLENBQUMsQ0FBQyxRQUFRLFVBQVUsVUFBVSxFQUFFLENBQUMsQ0FBQztDQUMvRCxPQUFPLE9BQU8sS0FBSyxLQUFLLE1BQU0sTUFBTSxTQUFTLElBQUksSUFBSSxRQUFRLElBQUksVUFBVTtBQUM3RSJ9
