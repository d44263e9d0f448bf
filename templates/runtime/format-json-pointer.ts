/** `json-pointer` of RFC 6901, section 5. */
export function isJsonPointer(text: string): boolean {
  return (text === "" || text.startsWith("/")) && !/~(?![01])/.test(text);
}

/** `relative-json-pointer` of draft-bhutton-relative-json-pointer-00. */
export function isRelativeJsonPointer(text: string): boolean {
  const start = /^(?:0|[1-9]\d*)(?:[+-](?:0|[1-9]\d*))?/.exec(text);
  if (!start) return false;
  const rest = text.slice(start[0].length);
  return rest === "#" || isJsonPointer(rest);
}
