import type { Conversion } from "./convert.js";
import { JsonInteger } from "./json-integer.js";

const digits = /^-?(?:0|[1-9]\d{0,19})$/;

/** The integer that a value on the wire is; `undefined` where it is none, or a number that is not exact. */
function integerOf(value: unknown, isText: boolean): bigint | undefined {
  if (value instanceof JsonInteger) return BigInt(value.digits);
  const isExact =
    typeof value === "string"
      ? isText && digits.test(value)
      : Number.isSafeInteger(value);
  return isExact ? BigInt(value as string | number) : undefined; // one of them, by the test
}

/** An integer in JSON: `bigint` where a number would not be exact, which `writeJson` knows how to write. */
function numeral(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

type Wire = "number" | "string" | "either";

const written = (value: bigint, wire: Wire): unknown =>
  wire === "string" ? `${value}` : numeral(value);

/** A 64-bit integer as a `bigint`. */
export function bigInteger(wire: Wire): Conversion {
  return (value, to) => {
    if (to === "wire")
      return typeof value === "bigint" ? written(value, wire) : value;
    if (typeof value === "number" && wire === "string") return value;
    return integerOf(value, wire !== "number") ?? value;
  };
}

/** A 64-bit integer as a text of digits, where it is a number on the wire. */
export function textInteger(wire: Wire): Conversion {
  return (value, to) => {
    if (to === "wire") {
      const integer =
        typeof value === "string" ? integerOf(value, true) : undefined;
      return integer === undefined ? value : written(integer, wire);
    }
    const integer = integerOf(value, false);
    return integer === undefined ? value : `${integer}`;
  };
}

/** A 64-bit integer as a number, where it is a text on the wire. Texts of integers past 2^53 stay as they are. */
export function numberInteger(wire: Wire): Conversion {
  return (value, to) => {
    if (to === "wire")
      return wire === "string" && Number.isSafeInteger(value)
        ? `${value as number}`
        : value;
    const integer =
      typeof value === "string" ? integerOf(value, true) : undefined;
    const number = Number(integer);
    return Number.isSafeInteger(number) ? number : value;
  };
}
