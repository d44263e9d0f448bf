/** `byte`: base64 of RFC 4648, section 4, padding and all. */
export function isByte(text: string): boolean {
  if (text.length % 4 !== 0) return false;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  return !/[^A-Za-z\d+/]/.test(padding === 0 ? text : text.slice(0, -padding));
}

/** `base64url`: base64 of RFC 4648, section 5; padding may be left out. */
export function isBase64Url(text: string): boolean {
  const digits = text.replace(/={1,2}$/, "");
  const isWhole = digits.length === text.length || text.length % 4 === 0;
  return isWhole && digits.length % 4 !== 1 && !/[^\w-]/.test(digits);
}
