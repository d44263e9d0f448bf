/**
 * A query that is being built: the value, and what the description does not know.
 *
 * `query` is the typed value; `extra` holds raw parameters, which are sent but not validated.
 */
export interface QueryFilter<Q> {
  readonly query: Q;
  /** Parameters by their name on the wire, for servers newer than the description. */
  readonly extra?: Readonly<Record<string, unknown>>;
  toJSON(): Q;
}

/** What an operation takes as its query: the plain value, or a filter over it. */
export type QueryInput<Q> = Q | QueryFilter<Q>;
