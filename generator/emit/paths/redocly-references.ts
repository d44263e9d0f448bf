import { escapeToken, percentDecoded } from "../../source/pointer.js";

// openapi-typescript takes these two functions from a package of two thousand files; the build gives it these instead. It asks
// them for each property of each schema, with a reference of many tokens of which few have anything to decode.

/** Splits a reference at its `#`. */
export function parseRef(reference: string): { uri: string | null; pointer: string[] } {
  if (!reference.includes("#/")) return { uri: reference.replace(/#$/, "") || null, pointer: [] };
  const [uri = "", fragment = ""] = reference.split("#/");
  const path = uri.endsWith("#") ? uri.slice(0, -1) : uri;
  return { uri: path === "" ? null : path, pointer: fragment === "" ? [] : tokensOf(fragment) };
}

/** Of the fragment that was asked for last: properties of one schema are asked for with the same. */
let last: { readonly fragment: string; readonly tokens: readonly string[] } | undefined;

function tokensOf(fragment: string): string[] {
  if (last?.fragment !== fragment) {
    const tokens = fragment.split("/");
    last = { fragment, tokens: /[~%]/.test(fragment) ? tokens.map(decoded) : tokens };
  }
  return [...last.tokens]; // callers change it
}

function decoded(token: string): string {
  const plain = token.includes("~") ? token.replaceAll("~1", "/").replaceAll("~0", "~") : token;
  return percentDecoded(plain);
}

/** Escapes a reference token so that `parseRef` reads it back; numbers stay as they are. */
export function escapePointer<Fragment extends string | number>(
  fragment: Fragment,
): Fragment | string {
  if (typeof fragment !== "string" || !/[~/%]/.test(fragment)) return fragment;
  return escapeToken(fragment).replaceAll("%", "%25");
}
