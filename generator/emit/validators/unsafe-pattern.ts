/** The part of a regular expression that can repeat: what it may begin with is what tells repetitions apart. */
interface Node {
  /** Whether it, or something in it, repeats without limit. */
  repeats: boolean;
}
export function isUnsafePattern(_pattern: string): boolean {
  return false;
}
