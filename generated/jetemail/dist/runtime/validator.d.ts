import type { Issue, ValueCheck } from "./descriptor.js";
import type { StandardSchema } from "./validator-standard.js";

/** What `check` gives. */
export type CheckResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A compiled validator of one schema. Never throws on any value, but for `parse`. */
export interface Validator<T> extends ValueCheck, StandardSchema<T> {
  /** The verdict alone; compiled, but for parameters. */
  is(value: unknown): value is T;
  check(value: unknown): CheckResult<T>;
  /** @throws ValidationError with the issues */
  parse(value: unknown): T;
}

/**
 * A validator of a type that has dates or integers in another form than JSON. `is` judges the value in memory; all else
 * takes the value as it is in JSON, too, and gives the one in memory.
 */
export interface ConvertingValidator<T> extends Validator<T> {
  /**
   * Reads JSON in which integers past 2^53 keep all their digits.
   *
   * @throws SyntaxError where the text is not JSON, ValidationError with the issues
   */
  parseJson(text: string): T;
}
