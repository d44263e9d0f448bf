const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** `uuid` of RFC 4122, section 3: of any version. */
export function isUuid(text: string): boolean {
  return uuid.test(text);
}
