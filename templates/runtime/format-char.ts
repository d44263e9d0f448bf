/** `char` of the OpenAPI Format Registry: a single character. */
export function isChar(text: string): boolean {
  return /^.$/su.test(text);
}
