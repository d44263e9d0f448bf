/** True where two types are the same, `readonly` and `?` included. */
export type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Does nothing; compiles for a type that is `true` alone. */
export function holds<_ extends true>(): void {
  // The type argument is the check.
}
