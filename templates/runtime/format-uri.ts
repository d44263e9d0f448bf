import { isReference, uriCharacters } from "./format-uri-parts.js";

const characters = /* @__PURE__ */ uriCharacters("");

/** `uri` of RFC 3986, section 3. */
export function isUri(text: string): boolean {
  return isReference(text, characters, true);
}

/** `uri-reference` of RFC 3986, section 4.1. */
export function isUriReference(text: string): boolean {
  return isReference(text, characters, false);
}
