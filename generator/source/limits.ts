/** Where a fetch may go. */
export interface FetchRules {
  /** What keeps a URL from being fetched, as the end of a sentence; asked again for each redirect. */
  refusal(url: URL): string | undefined;
  /** Whether the user named this host: one that was not named must have a public address. */
  isNamedHost(hostname: string): boolean;
}

/** Bytes that one document may have. */
export const mostBytes = 128 * 1024 * 1024;
