import { isReference, uriCharacters } from "./format-uri-parts.js";

const characters = /* @__PURE__ */ uriCharacters("");

/** What most URIs look like: without brackets, user information and percent signs. */
const common =
  /^[a-z][a-z\d+.-]*:\/\/[\w.~-]+(?::\d+)?(?:\/[\w.~!$&'()*+,;=:@/-]*)?(?:\?[\w.~!$&'()*+,;=:@/?-]*)?(?:#[\w.~!$&'()*+,;=:@/?-]*)?$/i;

/** `uri` of RFC 3986, section 3. */
export function isUri(text: string): boolean {
  return common.test(text) || isReference(text, characters, true);
}

/** `uri-reference` of RFC 3986, section 4.1. */
export function isUriReference(text: string): boolean {
  return isReference(text, characters, false);
}
