import { isDateTime, isTime } from "./format-date.js";

/** `date-time-local` of the OpenAPI Format Registry: a `date-time` without its offset. */
export function isDateTimeLocal(text: string): boolean {
  return isDateTime(`${text}Z`);
}

/** `time-local` of the OpenAPI Format Registry: a `time` without its offset. */
export function isTimeLocal(text: string): boolean {
  return isTime(`${text}Z`);
}
