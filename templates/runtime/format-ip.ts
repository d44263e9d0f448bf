const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/** `ipv4`: dotted quad (RFC 2673, section 3.2), without leading zeros. */
export function isIpv4(text: string): boolean {
  return text.length <= 15 && ipv4.test(text);
}

/** `ipv6` of RFC 4291, section 2.2, without a zone. */
export function isIpv6(text: string): boolean {
  if (text.length > 45) return false;
  const [head = "", tail, ...more] = text.split("::");
  if (more.length > 0) return false;
  const groups = (part: string): number => countGroups(part, part === (tail ?? head));
  const count = groups(head) + (tail === undefined ? 0 : groups(tail));
  return tail === undefined ? count === 8 : count <= 7;
}

/** Groups of 16 bits; an invalid part counts as too many. */
function countGroups(part: string, isLast: boolean): number {
  if (part === "") return 0;
  let count = 0;
  const groups = part.split(":");
  groups.forEach((group, index) => {
    if (isLast && index === groups.length - 1 && group.includes("."))
      count += isIpv4(group) ? 2 : 9;
    else count += /^[\da-f]{1,4}$/i.test(group) ? 1 : 9;
  });
  return count;
}
