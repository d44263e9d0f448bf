/** `byte`: base64 of RFC 4648, section 4, padding and all. */
export function isByte(text: string): boolean {
  if (text.length % 4 !== 0) return false;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  return !/[^A-Za-z\d+/]/.test(padding === 0 ? text : text.slice(0, -padding));
}
