import { parseInstant } from "./convert-date.js";
import { type Beside, checkBeside } from "./validator-beside.js";
import { type Check, fail, note } from "./validator-scope.js";

/** Whether a value is a `Date` that can be written: a valid one, of the years 0 to 9999 (RFC 3339, section 1). */
export function isDateValue(value: unknown): value is Date {
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return false;
  const year = value.getUTCFullYear();
  return year >= 0 && year <= 9999;
}

/** Whether a value is one of some instants, given as they are on the wire. */
export function isDateOf(value: unknown, members: readonly string[]): boolean {
  return (
    isDateValue(value) &&
    members.some((text) => parseInstant(text)?.getTime() === value.getTime())
  );
}

/**
 * A date that is a `Date` in memory.
 *
 * @param members Those allowed, as on the wire; `undefined` where all are.
 * @param isOpenable Whether it takes others where enums are open, and notes them as drift.
 */
export function checkDate(
  format: string,
  members?: readonly string[],
  beside?: Beside,
  isOpenable?: boolean,
): Check {
  return (value, scope) => {
    if (isDateValue(value)) {
      if (!members || isDateOf(value, members)) return;
      if (isOpenable && scope.isOpen) note(scope, "enum", value.toISOString());
      else fail(scope, "enum", "is not one of the values allowed", members);
      return;
    }
    if (beside) return checkBeside(beside, value, scope);
    // A text of the format has been converted, and is a Date by now.
    if (typeof value === "string")
      fail(scope, "type", `must be of format ${format}`, format);
    else fail(scope, "type", "must be a valid Date", "Date");
  };
}
