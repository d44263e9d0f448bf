import { type LookupAddress, lookup as lookupName } from "node:dns";
import { type IncomingMessage, get as getPlain } from "node:http";
import { get as getSecure } from "node:https";
import { type LookupFunction, isIP } from "node:net";

import { isPrivateAddress } from "./addresses.js";
import { type FetchRules, mostBytes } from "./limits.js";

const mostRedirects = 5;
const timeoutMs = 30_000;

/**
 * Fetches a document over HTTP. Never decompresses: a few bytes cannot become many.
 *
 * @throws Error whose message is the end of a sentence that begins with "it cannot be read:".
 */
export async function fetchBytes(start: URL, rules: FetchRules): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(timeoutMs);
  let url = start;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const refusal = rules.refusal(url);
    if (refusal !== undefined) throw new Error(refusal);
    const response = await request(url, rules, signal);
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    if (status >= 300 && status < 400 && location !== undefined) {
      response.destroy();
      url = new URL(location, url);
      continue;
    }
    if (status !== 200) {
      response.destroy();
      throw new Error(`the server answered with status ${status}`);
    }
    return bytesOf(response);
  }
  throw new Error(`it is redirected more than ${mostRedirects} times`);
}

function request(url: URL, rules: FetchRules, signal: AbortSignal): Promise<IncomingMessage> {
  const { protocol, hostname } = url;
  if (protocol !== "https:" && protocol !== "http:")
    throw new Error(`"${protocol}" is not fetched`);
  const host = hostname.replace(/^\[|\]$/g, "");
  const isNamed = rules.isNamedHost(hostname);
  if (isIP(host) !== 0 && !isNamed && isPrivateAddress(host)) throw new Error(privateHost(host));
  const options = {
    signal,
    headers: { accept: "application/json, application/yaml, */*", "accept-encoding": "identity" },
    ...(!isNamed && { lookup: publicLookup }),
  };
  const get = protocol === "https:" ? getSecure : getPlain;
  return new Promise((resolve, reject) => {
    get(url, options, resolve).on("error", (error) => reject(failure(error)));
  });
}

const failure = (error: Error): Error =>
  error.name === "AbortError"
    ? new Error(`the server did not answer in ${timeoutMs / 1000} seconds`)
    : error;

const privateHost = (host: string): string => `"${host}" is an address of a private network`;

/** Looks up a name for the connection itself, so that no second look-up can give another answer. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookupName(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error) return callback(error, "", 0);
    if (addresses.some(({ address }) => isPrivateAddress(address))) {
      return callback(new Error(privateHost(hostname)), "", 0);
    }
    const [first] = addresses;
    return options.all
      ? callback(null, addresses)
      : callback(null, first?.address ?? "", first?.family ?? 0);
  });
};

async function bytesOf(response: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) {
      response.destroy();
      throw new Error(`it is larger than ${mostBytes / 1024 / 1024} MB`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
