/**
 * Ends a `switch` over a union: a kind that is not handled does not compile.
 *
 * @throws Error always; reaching it is a fault of specmill.
 */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
