import { type Beside, checkBeside } from "./validator-beside.js";
import { isMultiple } from "./validator-multiple.js";
import { type Check, fail, note } from "./validator-scope.js";

/** The type of 64-bit integers in memory. */
export type Int64Type = "bigint" | "string" | "number";

/** What is asked of a 64-bit integer that has another type in memory than on the wire. */
export interface Int64Rule {
  /** `int64` or `uint64`. */
  readonly format: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  /** Digits of the integers allowed. */
  readonly enum?: readonly string[];
}

/** The integer that a value is; `undefined` where it has another type, is no integer, or is not exact. */
function integerOf(value: unknown, type: Int64Type): bigint | undefined {
  if (typeof value !== type) return undefined;
  if (typeof value === "bigint") return value;
  const isWhole =
    typeof value === "string"
      ? // Of the longest, -2^63, no more is made a number of.
        value.length <= 20 && /^-?(?:0|[1-9]\d*)$/.test(value)
      : Number.isSafeInteger(value);
  return isWhole ? BigInt(value as string | number) : undefined; // one of them, by its type
}

const isOfFormat = (value: bigint, format: string): boolean =>
  format === "uint64"
    ? BigInt.asUintN(64, value) === value
    : BigInt.asIntN(64, value) === value;

const isMultipleOf = (value: bigint, divisor: number): boolean =>
  Number.isInteger(divisor)
    ? value % BigInt(divisor) === 0n
    : isMultiple(Number(value), divisor);

/** Limits with what a value breaks them by. Integers and numbers compare by what they are worth. */
const limits = {
  minimum: (value: bigint, limit: number) => value < limit,
  maximum: (value: bigint, limit: number) => value > limit,
  exclusiveMinimum: (value: bigint, limit: number) => value <= limit,
  exclusiveMaximum: (value: bigint, limit: number) => value >= limit,
  multipleOf: (value: bigint, divisor: number) => !isMultipleOf(value, divisor),
} as const;

/** The keyword that a value breaks; `undefined` where it breaks none. */
function brokenBy(
  value: unknown,
  type: Int64Type,
  rule: Int64Rule,
): string | undefined {
  const integer = integerOf(value, type);
  if (integer === undefined) return "type";
  if (!isOfFormat(integer, rule.format)) return "format";
  for (const [keyword, isBroken] of Object.entries(limits)) {
    const limit = rule[keyword as keyof typeof limits];
    if (limit !== undefined && isBroken(integer, limit)) return keyword;
  }
  return rule.enum && !rule.enum.includes(`${integer}`) ? "enum" : undefined;
}

/** Whether a value is what a schema of a 64-bit integer asks for in memory. */
export function isInt64Value(
  value: unknown,
  type: Int64Type,
  rule: Int64Rule,
): boolean {
  return brokenBy(value, type, rule) === undefined;
}

/**
 * A 64-bit integer that has another type in memory than on the wire.
 *
 * @param isOpenable Whether an enum takes other integers where enums are open, and notes them as drift.
 */
export function checkInt64(
  type: Int64Type,
  rule: Int64Rule,
  beside?: Beside,
  isOpenable?: boolean,
): Check {
  return (value, scope) => {
    const keyword = brokenBy(value, type, rule);
    if (!keyword) return;
    if (beside && keyword === "type") return checkBeside(beside, value, scope);
    if (keyword === "enum" && isOpenable && scope.isOpen)
      return note(scope, keyword, `${value as bigint | string | number}`);
    const expected =
      keyword === "type" ? type : rule[keyword as keyof Int64Rule];
    // A bigint has no form in JSON, which issues may be written in.
    const received = typeof value === "bigint" ? `${value}` : value;
    fail(scope, keyword, wording(keyword, type, rule), expected, received);
  };
}

function wording(keyword: string, type: Int64Type, rule: Int64Rule): string {
  if (keyword === "type")
    return `must be a ${type} that is an integer${type === "number" ? " below 2^53" : ""}`;
  if (keyword === "format") return `must be of format ${rule.format}`;
  return keyword === "enum"
    ? "is not one of the values allowed"
    : `breaks ${keyword} ${rule[keyword as keyof Int64Rule] as number}`;
}
