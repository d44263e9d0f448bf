import type { ValueCheck } from "./descriptor.js";

// Checks of bodies that can be more than JSON. They are in a bundle only where an operation has such bodies.

/** For text and bytes, whose schemas describe no value here. */
export const unchecked: ValueCheck = {
  is: () => true,
  issues: () => [],
  drift: () => [],
};

/** For forms: what is written already is sent as it is. */
export function unwritten(check: ValueCheck): ValueCheck {
  const checkOf = (body: unknown): ValueCheck =>
    typeof body === "string" ||
    body instanceof URLSearchParams ||
    body instanceof FormData
      ? unchecked
      : check;
  return {
    is: (body) => checkOf(body).is(body),
    issues: (body) => checkOf(body).issues(body),
    drift: (body) => checkOf(body).drift(body),
  };
}

/**
 * Chooses a check by media type, or by the range that it falls under.
 *
 * @param other For media types that are not described: `application/problem+json` is checked as the `application/json` that is.
 */
export function byMediaType(
  checks: { readonly [mediaType: string]: ValueCheck },
  other: ValueCheck,
): ValueCheck {
  const checkOf = (mediaType = ""): ValueCheck => {
    const type = mediaType.replace(/;.*/, "").trim().toLowerCase();
    return (
      checks[type] ??
      checks[type.replace(/\/.*/, "/*")] ??
      checks["*/*"] ??
      other
    );
  };
  return {
    is: (body, type) => checkOf(type).is(body),
    issues: (body, type) => checkOf(type).issues(body),
    drift: (body, type) => checkOf(type).drift(body),
  };
}
