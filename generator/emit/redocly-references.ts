import { escapeToken, pointerTokens } from "../source/pointer.js";

// openapi-typescript takes these two functions from a package of two thousand files; the build gives it these instead.

/** Splits a reference at its `#`. */
export function parseRef(reference: string): { uri: string | null; pointer: string[] } {
  const [uri = "", fragment = ""] = reference.split("#/");
  const path = uri.endsWith("#") ? uri.slice(0, -1) : uri;
  return { uri: path === "" ? null : path, pointer: fragment === "" ? [] : tokensOf(fragment) };
}

function tokensOf(fragment: string): string[] {
  return pointerTokens(`#/${fragment}`).map((token) => {
    try {
      return decodeURIComponent(token);
    } catch {
      return token;
    }
  });
}

/** Escapes a reference token so that `parseRef` reads it back; numbers stay as they are. */
export function escapePointer<Fragment extends string | number>(
  fragment: Fragment,
): Fragment | string {
  return typeof fragment === "string" ? escapeToken(fragment).replaceAll("%", "%25") : fragment;
}
