/** Thrown for what is left to a compiler's printer and a formatter. */
export class Unusual extends Error {}

/** @throws Unusual always */
export function unusual(): never {
  throw new Unusual();
}
