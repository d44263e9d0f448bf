import {
  type Condition,
  conditionsOf,
  type FilterInput,
} from "./filter-condition.js";
import { instantOf, intervalOf, isTimeType } from "./filter-instant.js";
import type { FilterRule, FilterTable } from "./filter-table.js";

/** Yes, no, or unknown: the row does not carry what would decide. */
type Answer = boolean | undefined;

/**
 * Whether a row satisfies a filter, as far as the row tells. Conditions on fields of nested records must hold on the same
 * record: `action=DEFERRED&mx=a` asks for one attempt that is both.
 *
 * @returns `undefined` where the row does not carry what would decide. Sorting and paging are passed over.
 */
export const matches = <Q extends object>(
  input: FilterInput<Q>,
  row: unknown,
  table: FilterTable,
): boolean | undefined => {
  const groups = new Map<string, Condition[]>();
  const answers: Answer[] = [];
  for (const condition of conditionsOf(input, table)) {
    const records = recordsOf(condition.places[0]);
    if (records === undefined) answers.push(ownAnswer(condition, row));
    else groups.set(records, [...(groups.get(records) ?? []), condition]);
  }
  groups.forEach((conditions, records) =>
    answers.push(groupAnswer(conditions, records, row)),
  );
  return every(answers);
};

const every = (answers: readonly Answer[]): Answer =>
  answers.includes(false)
    ? false
    : answers.includes(undefined)
      ? undefined
      : true;

/** The array that a place steps into: `/delivery_attempts` of `/delivery_attempts/*\/action`. */
const recordsOf = (place: string | undefined): string | undefined =>
  /^(.*?)\/\*\//.exec(place ?? "")?.[1];

const read = (value: unknown, pointer: string): unknown => {
  for (const token of pointer.split("/").slice(1)) {
    const key = token.replace(/~1/g, "/").replace(/~0/g, "~");
    if (
      typeof value !== "object" ||
      value === null ||
      !Object.hasOwn(value, key)
    )
      return undefined;
    value = (value as Record<string, unknown>)[key]; // an object's own property
  }
  return value;
};

const ownAnswer = (condition: Condition, row: unknown): Answer => {
  const { places, op, value, rule } = condition;
  const found = places.map((place) => read(row, place));
  if (op === "search")
    return found.length === 0 ? undefined : searchAnswer(String(value), found);
  if (rule.flags !== undefined && found[0] === undefined)
    return flagAnswer(condition, row, true);
  const answers = found.map((item) => compare(condition, item));
  return answers.includes(true)
    ? true
    : answers.length === 0
      ? undefined
      : answers[0];
};

/** Every word stands in some field. Where a field is absent, a missing word may stand there. */
const searchAnswer = (value: string, fields: readonly unknown[]): Answer => {
  const texts = fields
    .filter((field) => field !== undefined)
    .map((field) => String(field).toLowerCase());
  const words = value
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.every((word) => texts.some((text) => text.includes(word))))
    return true;
  return texts.length < fields.length ? undefined : false;
};

/** Conditions on one kind of nested record. */
const groupAnswer = (
  conditions: readonly Condition[],
  main: string,
  row: unknown,
): Answer => {
  const told = conditions.filter(({ rule, value }) =>
    rule.flagsOnly?.includes(String(value)),
  );
  const asked = conditions.filter((condition) => !told.includes(condition));
  const isAlone = conditions.length === 1;
  const flags = told.map((condition) => flagAnswer(condition, row, isAlone));
  if (flags.includes(false)) return false;
  // What only flags tell is on no record, so nothing tells whether other conditions hold on the same one.
  if (told.length > 0) return isAlone ? flags[0] : undefined;
  const arrays = new Set(
    asked.flatMap(({ places }) =>
      places.map((place) => recordsOf(place) ?? ""),
    ),
  );
  const answers = [...arrays].flatMap((array) => {
    const records = read(row, array);
    return Array.isArray(records)
      ? records.map((record) => recordAnswer(asked, array, record))
      : [];
  });
  if (answers.includes(true)) return true;
  if (!Array.isArray(read(row, main)))
    return withoutRecords(asked, row, isAlone);
  return answers.includes(undefined) ? undefined : false;
};

const recordAnswer = (
  conditions: readonly Condition[],
  array: string,
  record: unknown,
): Answer =>
  every(
    conditions.map((condition) => {
      const prefix = `${array}/*`;
      const place = condition.places.find((candidate) =>
        candidate.startsWith(`${prefix}/`),
      );
      return place === undefined
        ? false
        : compare(condition, read(record, place.slice(prefix.length)));
    }),
  );

/** A row without its records may still have flags, and the instants between which all records lie. */
const withoutRecords = (
  conditions: readonly Condition[],
  row: unknown,
  isAlone: boolean,
): Answer => {
  const answers = conditions.map((condition) =>
    condition.rule.flags === undefined
      ? spanAnswer(condition, row)
      : flagAnswer(condition, row, isAlone),
  );
  return every(answers);
};

/** A bound outside of the row's span is surely false; within, some record may or may not satisfy it. */
const spanAnswer = (
  { rule: { span, type }, op, value }: Condition,
  row: unknown,
): Answer => {
  const interval = span && intervalOf(op, value, type);
  if (!span || !interval) return undefined;
  const first = instantOf(read(row, span[0]));
  const last = instantOf(read(row, span[1]));
  const isBefore =
    interval.first !== undefined && last !== undefined && last < interval.first;
  const isAfter =
    interval.end !== undefined && first !== undefined && first >= interval.end;
  return isBefore || isAfter ? false : undefined;
};

/**
 * The flag of a value (`/was_spam` for SPAM), or of its first words (`/was_bounced` for BOUNCED_HARD), which can only
 * say no.
 */
const flagAnswer = (
  { rule: { flags = "" }, value }: Condition,
  row: unknown,
  isAlone: boolean,
): Answer => {
  const words = String(value).toLowerCase().split("_");
  for (let count = words.length; count > 0; count--) {
    const flag = read(row, flags + words.slice(0, count).join("_"));
    if (flag === undefined) continue;
    if (!flag) return false;
    return count === words.length && isAlone ? true : undefined;
  }
  return undefined;
};

/** The values asked for; sets that are one text have commas between them. */
const wantedOf = (op: string, value: unknown): readonly unknown[] =>
  typeof value === "string" && /^(in|nin|has)$/.test(op)
    ? value.split(",").map((item) => item.trim())
    : [value].flat();

const compare = (condition: Condition, found: unknown): Answer => {
  const { op, value, rule } = condition;
  if (found === undefined) return undefined;
  const wanted = wantedOf(op, value);
  const isSame = (item: unknown): boolean =>
    [found]
      .flat()
      .some((one) =>
        one instanceof Date
          ? one.getTime() === instantOf(item)
          : normal(one, rule) === normal(item, rule),
      );
  switch (op) {
    case "eq":
    case "in":
      return wanted.some(isSame);
    case "ne":
    case "nin":
      return !wanted.some(isSame);
    case "has":
      return wanted.every(isSame);
    case "contains":
      return fold(found).includes(fold(value));
    case "prefix":
      return fold(found).startsWith(fold(value));
    case "gt":
    case "gte":
    case "lt":
    case "lte":
      return isTimeType(rule.type)
        ? isWithin(found, condition)
        : isOrdered(op, found, value);
    default:
      return undefined;
  }
};

const fold = (value: unknown): string => String(value).toLowerCase();

const normal = (
  value: unknown,
  { fold: isFolded, type, bare }: FilterRule,
): string => {
  const text = bare ? String(value).replace(/^<|>$/g, "") : String(value);
  return isFolded || type === "email" ? text.toLowerCase() : text;
};

const isWithin = (found: unknown, { op, value, rule }: Condition): Answer => {
  const instant = instantOf(found);
  const interval = intervalOf(op, value, rule.type);
  if (instant === undefined || interval === undefined)
    return found === null ? false : undefined;
  return (
    instant >= (interval.first ?? -Infinity) &&
    instant < (interval.end ?? Infinity)
  );
};

const isNumeric = (value: unknown): value is number | bigint =>
  typeof value === "number" || typeof value === "bigint";

const isOrdered = (op: string, found: unknown, value: unknown): Answer => {
  if (!isNumeric(found) || !isNumeric(value)) return undefined;
  const isUp = op.startsWith("g");
  // A number and a bigint are never the same, but one may be neither less nor more than the other.
  return op.endsWith("e")
    ? !(isUp ? found < value : found > value)
    : isUp
      ? found > value
      : found < value;
};
