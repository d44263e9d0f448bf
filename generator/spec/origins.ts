import type { Diagnostic, Origin, Reporter } from "../diagnostics/diagnostic.js";
import { type Pointer, childPointer } from "../source/pointer.js";

/**
 * Where parts of a lifted document stand in the user's files, by their pointers in it.
 *
 * Only what moved has an entry: all below it moved with it, and what stands below no entry stands where it stood.
 */
export type Origins = ReadonlyMap<Pointer, Origin>;

/** The place of a node in the user's files. */
export function originAt(origins: Origins, { uri, pointer }: Origin): Origin {
  if (origins.size === 0) return { uri, pointer };
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) {
    const origin = origins.get(pointer.slice(0, end));
    if (origin !== undefined) return { ...origin, pointer: origin.pointer + pointer.slice(end) };
  }
  return { uri, pointer };
}

/**
 * A node's place in the user's files as outputs tell it: the pointer alone in the main document, `pets.yaml#/Pet` in another.
 *
 * @param uri Of the main document.
 */
export function sourcePointer(origins: Origins, uri: string, pointer: Pointer): string {
  const origin = originAt(origins, { uri, pointer });
  return origin.uri === uri ? origin.pointer : origin.uri + origin.pointer;
}

/**
 * A reporter that names places in the user's files for those in a lifted document.
 *
 * @param onReport Called with each report.
 */
export function reporterOf(
  { uri, origins }: { readonly uri: string; readonly origins: Origins },
  reporter: Reporter,
  onReport?: () => void,
): Reporter {
  const located = (diagnostic: Diagnostic): Diagnostic =>
    diagnostic.origin.uri === uri
      ? { ...diagnostic, origin: originAt(origins, diagnostic.origin) }
      : diagnostic;
  return {
    report(diagnostic) {
      onReport?.();
      reporter.report(located(diagnostic));
    },
    get diagnostics() {
      return reporter.diagnostics;
    },
    get hasErrors() {
      return reporter.hasErrors;
    },
  };
}

/** Notes what a lift moves, while it moves it. */
export interface Moves {
  /** What stood at `from` stands at `to`, with all below it. Where it stands at several places, the first is its own. */
  add(to: Pointer, from: Pointer): void;
  /** Whether a place was moved as such, and not only with what it stands in. */
  has(from: Pointer): boolean;
  /** Where something of the old document stands now. */
  movedTo(from: Pointer): Pointer;
  /** The origins of the new document, made of those of the old one. */
  originsFrom(old: Origins, uri: string): Origins;
}

/** @returns No moves yet. */
export function createMoves(): Moves {
  const sources = new Map<Pointer, Pointer>();
  const targets = new Map<Pointer, Pointer>();
  const movedTo = (from: Pointer): Pointer => {
    for (let end = from.length; end > 0; end = from.lastIndexOf("/", end - 1)) {
      const to = targets.get(from.slice(0, end));
      if (to !== undefined) return to + from.slice(end);
    }
    return from;
  };
  return {
    movedTo,
    has: (from) => targets.has(from),
    add(to, from) {
      sources.set(to, from);
      if (!targets.has(from)) targets.set(from, to);
    },
    originsFrom(old, uri) {
      const moved = [...sources].map(([to, from]): [Pointer, Origin] => [
        to,
        originAt(old, { uri, pointer: from }),
      ]);
      const kept = [...old].map(([at, origin]): [Pointer, Origin] => [movedTo(at), origin]);
      return new Map([...kept, ...moved]);
    },
  };
}

/** Both places one step further down. */
export function below(place: Lifted, ...tokens: readonly (string | number)[]): Lifted {
  return {
    from: childPointer(place.from, ...tokens),
    to: childPointer(place.to, ...tokens),
  };
}

/** A node's place in the old document and in the new one. */
export interface Lifted {
  readonly from: Pointer;
  readonly to: Pointer;
}
