import { escapeToken } from "../source/pointer.js";

// openapi-typescript takes these two functions from a package of two thousand files; the build gives it these instead. It asks
// them for each property of each schema, with a reference of many tokens of which few have anything to decode.

/** Splits a reference at its `#`. */
export function parseRef(reference: string): { uri: string | null; pointer: string[] } {
  const [uri = "", fragment = ""] = reference.split("#/");
  const path = uri.endsWith("#") ? uri.slice(0, -1) : uri;
  return { uri: path === "" ? null : path, pointer: fragment === "" ? [] : tokensOf(fragment) };
}

function tokensOf(fragment: string): string[] {
  const tokens = fragment.split("/");
  return /[~%]/.test(fragment) ? tokens.map(decoded) : tokens;
}

function decoded(token: string): string {
  const plain = token.includes("~") ? token.replaceAll("~1", "/").replaceAll("~0", "~") : token;
  if (!plain.includes("%")) return plain;
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

/** Escapes a reference token so that `parseRef` reads it back; numbers stay as they are. */
export function escapePointer<Fragment extends string | number>(
  fragment: Fragment,
): Fragment | string {
  if (typeof fragment !== "string" || !/[~/%]/.test(fragment)) return fragment;
  return escapeToken(fragment).replaceAll("%", "%25");
}
