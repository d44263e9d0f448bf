import { type Code, literal } from "./code.js";

/** A status as the runtime tells it apart: a number, or a range (upper case, though documents also write `4xx`) or `default`. */
export function statusCode(status: string): Code {
  if (/^\d{3}$/.test(status)) return literal(Number(status));
  return literal(/^\dxx$/i.test(status) ? status.toUpperCase() : status);
}
