import { type Code, literal } from "./code.js";

/** A status as the runtime tells it apart: a number, or a range (upper case, though documents also write `4xx`) or `default`. */
export function statusCode(status: string): Code {
  return literal(/^\d{3}$/.test(status) ? Number(status) : statusKey(status));
}

/** A status as a key: ranges in upper case, as the runtime looks them up. */
export const statusKey = (status: string): string =>
  /^\dxx$/i.test(status) ? status.toUpperCase() : status;
