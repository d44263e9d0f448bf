import { limit } from "./validator-limit.js";
import type { Check } from "./validator-scope.js";

/** A finite number as `digits * 10 ** exponent`, exactly as it is written. */
function decimal(value: number): readonly [digits: bigint, exponent: number] {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return [BigInt(whole + fraction), Number(exponent) - fraction.length];
}

/** Whether a number is a multiple of another as decimals, so that 0.3 is one of 0.1. */
export function isMultiple(value: number, divisor: number): boolean {
  if (value % divisor === 0) return true;
  if (
    !Number.isFinite(value) ||
    (Number.isInteger(value) && Number.isInteger(divisor))
  )
    return false;
  const [a, aExponent] = decimal(value);
  const [b, bExponent] = decimal(divisor);
  const shift = aExponent - bExponent;
  return shift >= 0
    ? (a * 10n ** BigInt(shift)) % b === 0n
    : a % (b * 10n ** BigInt(-shift)) === 0n;
}

/** `multipleOf`. */
export const checkMultipleOf: (divisor: number) => Check =
  /* @__PURE__ */ limit(
    "multipleOf",
    "be a multiple of",
    (value, divisor) =>
      typeof value === "number" && !isMultiple(value, divisor),
  );
