import { CallError, ConnectionError } from "./call-errors.js";
import { numberOf } from "./json-pointer.js";
import { reasonOf } from "./send.js";
import { within } from "./time.js";

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

/** Limit of one question; what fails is asked again with the next attempt. */
const limitMs = 30_000;

/** What a token server answers. */
interface TokenAnswer {
  readonly access_token?: unknown;
  /** Seconds; some servers write them as text. */
  readonly expires_in?: unknown;
  /** Why there is no token (RFC 6749 section 5.2). */
  readonly error?: unknown;
}

/** A token, and how long it lives. */
interface Token {
  readonly token: string;
  readonly lifeMs: number;
}

function tokenRequest(
  { tokenUrl, clientId, clientSecret, scopes }: ClientCredentialsOptions,
  signal: AbortSignal,
): Request {
  const encode = encodeURIComponent;
  return new Request(tokenUrl, {
    method: "POST",
    // The secret must not go elsewhere: a redirect is an answer without a token.
    redirect: "manual",
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
    signal,
  });
}

/** The members of a body; none where it is no JSON object. */
function answerIn(text: string): TokenAnswer {
  try {
    // Any value but null may be read by a name.
    return (JSON.parse(text) ?? {}) as TokenAnswer;
  } catch {
    return {};
  }
}

/** The token in an answer, or why there is none. */
function tokenIn({ ok, status }: Response, text: string): Token {
  const { access_token: token, expires_in, error } = answerIn(text);
  if (ok && typeof token === "string")
    return { token, lifeMs: 1000 * (numberOf(expires_in) ?? Infinity) };
  const Failure = /408|429|5../.test(`${status}`) ? ConnectionError : CallError;
  const why = typeof error === "string" ? ": " + error.slice(0, 200) : "";
  throw new Failure(`no token: the token server answered ${status}${why}`);
}

/** Asks for a token once. */
async function askToken(options: ClientCredentialsOptions): Promise<Token> {
  const { fetch = (request) => globalThis.fetch(request) } = options;
  const ask = async (signal: AbortSignal): Promise<[Response, string]> => {
    const response = await fetch(tokenRequest(options, signal));
    return [response, await response.text()];
  };
  const never = new AbortController().signal;
  const answer = await within(never, limitMs, undefined, ask).catch(
    (cause: unknown) => {
      throw new ConnectionError("no token" + reasonOf(cause), undefined, cause);
    },
  );
  return tokenIn(...answer);
}

/**
 * Makes a credential for an `oauth2` scheme with the flow `clientCredentials`. The token is asked for when it is first
 * needed, shared by all calls, and asked for anew shortly before it ends.
 *
 * @returns A function for `auth`; it throws ConnectionError, which is tried again, where the token server gives no answer or
 * one that may pass (408, 429, 5XX), and CallError where its answer is another without a token.
 */
export function clientCredentials(
  options: ClientCredentialsOptions,
): () => Promise<string> {
  let token: Promise<string> | undefined;
  let endsAt = 0;
  const ask = async (): Promise<string> => {
    const { token, lifeMs } = await askToken(options);
    endsAt = performance.now() + lifeMs - Math.min(earlyMs, lifeMs / 2);
    return token;
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
