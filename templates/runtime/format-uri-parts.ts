import { isIpv6 } from "./format-ip.js";

/** The characters that the parts of a URI or IRI are made of, each as an expression that finds one that is not. */
export interface UriCharacters {
  readonly userInfo: RegExp;
  readonly host: RegExp;
  readonly path: RegExp;
  readonly query: RegExp;
  readonly fragment: RegExp;
}

/** Each finds a character that does not belong, so that it reads the text once. */
export function uriCharacters(
  unreserved: string,
  isPrivate = "",
): UriCharacters {
  const finds = (more: string): RegExp =>
    new RegExp(
      `[^\\w.~!$&'()*+,;=%${unreserved}${more}-]|%(?![\\dA-Fa-f]{2})`,
      "u",
    );
  return {
    userInfo: finds(":"),
    host: finds(""),
    path: finds(":@/"),
    query: finds(`:@/?${isPrivate}`),
    fragment: finds(":@/?"),
  };
}

/** Whether a text is a URI reference (RFC 3986, section 4.1); `needsScheme` leaves relative ones out. */
export function isReference(
  text: string,
  characters: UriCharacters,
  needsScheme: boolean,
): boolean {
  const [beforeFragment, fragment] = cut(text, "#");
  const [hierarchy, query] = cut(beforeFragment, "?");
  if (characters.fragment.test(fragment) || characters.query.test(query))
    return false;
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(hierarchy);
  if (!scheme && needsScheme) return false;
  const rest = scheme ? hierarchy.slice(scheme[0].length) : hierarchy;
  if (rest.startsWith("//"))
    return isAuthorityAndPath(rest.slice(2), characters);
  if (characters.path.test(rest)) return false;
  // Without a scheme, a colon in the first segment would make it one (section 4.2).
  return scheme !== null || !cut(rest, "/")[0].includes(":");
}

/** The text before the first separator, and after it. */
function cut(
  text: string,
  separator: string,
): readonly [before: string, after: string] {
  const index = text.indexOf(separator);
  return index < 0 ? [text, ""] : [text.slice(0, index), text.slice(index + 1)];
}

function isAuthorityAndPath(text: string, characters: UriCharacters): boolean {
  const [authority, path] = cut(text, "/");
  if (characters.path.test(path)) return false;
  const at = authority.lastIndexOf("@");
  if (characters.userInfo.test(authority.slice(0, Math.max(at, 0))))
    return false;
  const host = authority.slice(at + 1);
  if (!host.startsWith("[")) {
    const [name, port] = cut(host, ":");
    return !characters.host.test(name) && !/\D/.test(port);
  }
  const literal = /^\[([^\]]*)\](?::\d*)?$/.exec(host)?.[1];
  return (
    literal !== undefined &&
    (isIpv6(literal) || /^v[\da-f]+\.[\w.~!$&'()*+,;=:-]+$/i.test(literal))
  );
}
