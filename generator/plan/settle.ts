import { groupBy } from "./group.js";

/** Something that wants a name, with the names it would take, best first. */
export interface Claim<Key> {
  readonly key: Key;
  readonly candidates: readonly string[];
  /** The name that it was published under; kept whatever else wants it. */
  readonly locked?: string | undefined;
  /** The author's own spelling, where it can be a name as it is; goes before what is made of other spellings. */
  readonly exact?: string | undefined;
  /** In how many places the best name would stand, where it is the author's own; default: one. */
  readonly places?: number;
}

/**
 * Gives each claim a name of its own.
 *
 * Locked names first, then exact ones. Then level by level: a candidate that one claim alone wants at that level, and nobody has, is
 * its name; where two want it, neither gets it, so that the order in which they are met decides nothing. Of best names that several
 * want, one goes to what has it in more places than any other. Those left over after their last candidate get it with
 * the lowest free number, in the order of the candidate and then of claims.
 *
 * @param claims In an order that depends on the document alone.
 * @param taken Names that none may have.
 * @param same What makes two names one: identity, or lower case for files.
 */
export function settleNames<Key>(
  claims: readonly Claim<Key>[],
  taken: Iterable<string> = [],
  same: (name: string) => string = (name) => name,
): Map<Key, string> {
  const used = new Set([...taken].map(same));
  const names = new Map<Key, string>();
  const give = (claim: Claim<Key>, name: string): void => {
    used.add(same(name));
    names.set(claim.key, name);
  };
  for (const kind of ["locked", "exact"] as const) {
    for (const claim of claims) {
      const name = claim[kind];
      if (name !== undefined && !names.has(claim.key) && !used.has(same(name))) give(claim, name);
    }
  }
  const levels = claims.reduce((most, { candidates }) => Math.max(most, candidates.length), 0);
  for (let level = 0; level < levels; level++) settleLevel(claims, level, names, used, same, give);
  const numbered = createNumbers(used, same);
  for (const claim of claims) {
    if (!names.has(claim.key)) give(claim, numbered(claim.candidates.at(-1) ?? "_"));
  }
  return names;
}

function settleLevel<Key>(
  claims: readonly Claim<Key>[],
  level: number,
  names: ReadonlyMap<Key, string>,
  used: ReadonlySet<string>,
  same: (name: string) => string,
  give: (claim: Claim<Key>, name: string) => void,
): void {
  const wanting = groupBy(
    claims.filter((claim) => !names.has(claim.key) && claim.candidates[level] !== undefined),
    (claim) => same(claim.candidates[level] as string), // filtered on it
  );
  for (const [name, rivals] of wanting) {
    const only = level === 0 ? foremost(rivals) : single(rivals);
    const claim = used.has(name) ? undefined : only;
    if (claim !== undefined) give(claim, claim.candidates[level] as string);
  }
}

const single = <One>([first, ...others]: readonly One[]): One | undefined =>
  others.length === 0 ? first : undefined;

/** The claim for more places than any other; `undefined` where there is none. */
function foremost<Key>(rivals: readonly Claim<Key>[]): Claim<Key> | undefined {
  if (rivals.length === 1) return rivals[0]; // as most are
  const most = Math.max(...rivals.map(placesOf));
  return single(rivals.filter((claim) => placesOf(claim) === most));
}

const placesOf = ({ places = 1 }: Claim<unknown>): number => places;

/** @returns Gives a name the lowest number from 2 on with which it is not in use. */
function createNumbers(
  used: ReadonlySet<string>,
  same: (name: string) => string,
): (name: string) => string {
  /** The number that a name was given last: names come into use, and none goes out of it. */
  const last = new Map<string, number>();
  return (name) => {
    let number = last.get(same(name)) ?? 1;
    do number++;
    while (used.has(same(`${name}${number}`)));
    last.set(same(name), number);
    return `${name}${number}`;
  };
}
