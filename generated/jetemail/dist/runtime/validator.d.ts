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
