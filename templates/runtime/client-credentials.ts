import { ConnectionError } from "./call-errors.js";

/** What a client asks a token with (RFC 6749 section 4.4). */
export interface ClientCredentialsOptions {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes?: readonly string[];
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** How long before its end a token is asked for anew. */
const earlyMs = 30_000;

/**
 * Makes a credential for an `oauth2` scheme with the flow `clientCredentials`. The token is asked for when it is first
 * needed, shared by all calls, and asked for anew shortly before it ends.
 *
 * @returns A function for `auth`; it throws ConnectionError where no token is given.
 */
export function clientCredentials(
  options: ClientCredentialsOptions,
): () => Promise<string> {
  let token: Promise<string> | undefined;
  let endsAt = 0;
  const ask = async (): Promise<string> => {
    const {
      fetch = globalThis.fetch,
      tokenUrl,
      clientId,
      clientSecret,
      scopes,
    } = options;
    const encode = encodeURIComponent;
    const response = await fetch(
      new Request(tokenUrl, {
        method: "POST",
        // The secret must not go elsewhere.
        redirect: "error",
        headers: {
          // RFC 6749 section 2.3.1.
          authorization:
            "Basic " + btoa(`${encode(clientId)}:${encode(clientSecret)}`),
          "content-type": "application/x-www-form-urlencoded",
          accept: "application/json",
        },
        body:
          "grant_type=client_credentials" +
          (scopes ? "&scope=" + encode(scopes.join(" ")) : ""),
      }),
    );
    const answer = (response.ok ? await response.json() : {}) as {
      access_token?: unknown;
      expires_in?: unknown;
    };
    if (typeof answer.access_token !== "string")
      throw new ConnectionError(
        `no token: the token server answered ${response.status}`,
      );
    const lifeMs =
      typeof answer.expires_in === "number"
        ? answer.expires_in * 1000
        : Infinity;
    endsAt = performance.now() + lifeMs - Math.min(earlyMs, lifeMs / 2);
    return answer.access_token;
  };
  return () => {
    if (!token || performance.now() >= endsAt) {
      // Until the answer is there, calls share the question.
      endsAt = Infinity;
      const asked = ask();
      token = asked;
      asked.catch(() => (token = undefined));
    }
    return token;
  };
}
