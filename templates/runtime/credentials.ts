import type { CredentialWriter } from "./descriptor.js";

/** Puts a key into a header field, the query or a cookie. */
export const putApiKey: CredentialWriter = (scheme, key, headers) => {
  // A pair of user and password is no key.
  if (scheme.type !== "apiKey" || typeof key !== "string")
    throw new TypeError();
  if (scheme.in === "header") return headers.set(scheme.name, key);
  const pair = encodeURIComponent(scheme.name) + "=" + encodeURIComponent(key);
  if (scheme.in === "query") return pair;
  headers.set(
    "cookie",
    [headers.get("cookie"), pair].filter(Boolean).join("; "),
  );
};

/** Puts user name and password into `Authorization`; a text is `user:password`, or the two encoded already (RFC 7617). */
export const putBasic: CredentialWriter = (_, secret, headers) => {
  const pair =
    typeof secret === "string"
      ? secret
      : secret.username + ":" + secret.password;
  // UTF-8 (RFC 7617 section 2.1), of which btoa takes the bytes. Base64 has no colon.
  const encoded = pair.includes(":")
    ? btoa(String.fromCharCode(...new TextEncoder().encode(pair)))
    : pair;
  if (!headers.has("authorization"))
    headers.set("authorization", "Basic " + encoded);
};
