import { CallError } from "./call-errors.js";
import type {
  CredentialWriter,
  OperationDescriptor,
  ServiceDescriptor,
} from "./descriptor.js";
import type { Credential } from "./options.js";

/** Credentials by the name of their scheme. */
export type Credentials = { readonly [scheme: string]: Credential | undefined };

const putToken: CredentialWriter = (scheme, token, headers) => {
  // An `Authorization` field of the caller's own stays.
  if (!headers.has("authorization"))
    headers.set(
      "authorization",
      (scheme.type === "http" ? scheme.scheme : "Bearer") + " " + token,
    );
};

/**
 * Puts credentials into the header of a request, for the first alternative of which all are there.
 *
 * @param headers Changed.
 * @returns Pairs for the query.
 * @throws CallError where one cannot be written, without a cause: the platform's message quotes the credential
 */
export async function putCredentials(
  service: ServiceDescriptor,
  operation: OperationDescriptor | undefined,
  credentials: Credentials,
  headers: Headers,
): Promise<string[]> {
  const pairs: string[] = [];
  const alternatives = operation?.security ?? service.security;
  const isGiven = (name: string): boolean => credentials[name] !== undefined;
  for (const name of alternatives.find((all) => all[0] && all.every(isGiven)) ??
    []) {
    const credential = credentials[name]!;
    const secret =
      typeof credential === "function" ? await credential() : credential;
    const scheme = service.schemes[name]!;
    try {
      pairs.push((scheme.put ?? putToken)(scheme, secret, headers) || "");
    } catch {
      throw new CallError(
        `${name}: the credential cannot be written`,
        operation?.name,
      );
    }
  }
  return pairs.filter(Boolean);
}
