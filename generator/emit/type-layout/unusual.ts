/** Thrown for what is left to a compiler's printer and a formatter. */
export class Unusual extends Error {}

/** @throws Unusual always */
export function unusual(): never {
  throw new Unusual();
}

/** @returns `undefined` where it throws that. What has more levels than the stack takes is left to a formatter, too. */
export function unlessUnusual<Result>(make: () => Result): Result | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof Unusual || error instanceof RangeError) return undefined;
    throw error;
  }
}
