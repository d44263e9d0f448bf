import type { Issue } from "./descriptor.js";
import { isInteger } from "./validator-type.js";

// The interpreter: it explains what the compiled code has refused, and finds drift.

/** Checks one keyword, and adds what it finds to the scope. */
export type Check = (value: unknown, scope: Scope) => void;

/**
 * A schema as its checks.
 *
 * A string among them with a `#` is the schema's place in the description, or in another document; others are its `type`,
 * names separated by spaces.
 */
export type Schema = readonly (string | Check)[];

/** A schema in place, its `type` where it has nothing else, or its name: called when needed, so that schemas can be recursive. */
export type Rules = Schema | string | (() => Schema);

/** Rules that a generated module shares with others: called by name. */
export type NamedRules = () => Schema;

/** One schema applied to one value. */
export interface Scope {
  readonly issues: Issue[];
  readonly drift: Issue[];
  /** Whether enums take values that the description does not know. */
  readonly isOpen?: boolean | undefined;
  /** The scope that this one was entered from; locations are put together when there is something to say. */
  readonly parent?: Scope | undefined;
  /** The keyword by which it was entered, and which of its schemas. */
  readonly keyword?: string;
  readonly name?: string | number | undefined;
  /** The member or element that the value is of the parent's; absent where it is the same value. */
  readonly key?: string | number | undefined;
  /** What the schema is applied to. */
  value?: unknown;
  /** JSON Pointer to the schema, where it has one of its own. */
  path?: string;
  /** The types that the schema asks for, where the value is of none of them. */
  types?: string;
  /** Members and elements that a keyword has evaluated (JSON Schema 2020-12, section 7.7). */
  seen?: Set<string | number>;
  /** Whether all have been evaluated. */
  isAllSeen?: boolean | undefined;
  /** Whether `properties` names members, so that others are news. */
  isDeclared?: boolean | undefined;
}

/**
 * Whether a list has enough: more would tell nobody more, and a list of a million faults would not fit. The last place is for
 * what is no format, since formats alone are no reason to refuse a value.
 */
const isFull = (list: readonly Issue[], keyword: string): boolean =>
  list.length >= (keyword === "format" ? 99 : 100);

/** Adds to a list what another has found, as far as there is place. */
function addAll(list: Issue[], others: readonly Issue[]): void {
  for (const found of others)
    if (!isFull(list, found.keyword)) list.push(found);
}

/** Adds to a list what a keyword has found. */
function add(
  list: Issue[],
  scope: Scope,
  keyword: string,
  message: string,
  expected?: unknown,
  received?: unknown,
): void {
  if (isFull(list, keyword)) return;
  list.push({
    instanceLocation: valuePointer(scope),
    keywordLocation: `${schemaPointer(scope)}/${keyword}`,
    keyword,
    message,
    expected,
    // Whole objects are as large as they please, and belong to the caller.
    received: typeof received === "object" ? undefined : received,
  });
}

/** Adds an issue; what it received is the value, unless another thing says more. */
export function fail(
  scope: Scope,
  keyword: string,
  message: string,
  expected?: unknown,
  received: unknown = scope.value,
): void {
  add(scope.issues, scope, keyword, message, expected, received);
}

/** Adds drift: what the schema does not know and lets through. */
export function note(scope: Scope, keyword: string, received?: unknown): void {
  add(scope.drift, scope, keyword, "is not described", undefined, received);
}

/** One token of a pointer (RFC 6901 section 3) with its slash; nothing for what is not there. */
function token(key: string | number | undefined): string {
  return key === undefined
    ? ""
    : `/${String(key).replace(/~/g, "~0").replace(/\//g, "~1")}`;
}

/** JSON Pointer to the value of a scope. */
export function valuePointer({ parent, key }: Scope): string {
  return (parent ? valuePointer(parent) : "") + token(key);
}

function schemaPointer({ parent, keyword, name, path }: Scope): string {
  return (
    path ?? (parent ? schemaPointer(parent) : "") + token(keyword) + token(name)
  );
}

/** Applies a schema in a scope. */
export function run(rules: Rules, value: unknown, scope: Scope): Scope {
  scope.value = value;
  const schema = typeof rules === "function" ? rules() : rules;
  for (const check of [schema].flat()) {
    if (typeof check !== "string") check(value, scope);
    else if (check.includes("#")) scope.path = check;
    else checkType(check, value, scope);
  }
  return scope;
}

/** The JSON Schema type of a value, `integer` not told from `number`; JavaScript's name for what JSON does not have. */
function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" && !Number.isFinite(value)
    ? `${value}`
    : typeof value;
}

/** `type`; several names are separated by spaces. */
export function checkType(
  types: string,
  value: unknown,
  scope: Scope,
  keyword = "type",
): void {
  const type = typeOf(value);
  const expected = types.split(" ");
  if (
    expected.includes(type) ||
    (expected.includes("integer") && isInteger(value))
  )
    return;
  scope.types = types;
  fail(
    scope,
    keyword,
    `must be ${expected.join(" or ")}, is ${type}`,
    types,
    type,
  );
}

/** Applies a schema to a value of its own: the whole, a member or an element. */
export function visit(rules: Rules, value: unknown, scope: Scope): void {
  run(rules, value, scope);
  if (!scope.isDeclared || scope.isAllSeen) return;
  for (const key of Object.keys(value as object)) {
    // `properties` has declared members, so it is an object
    if (!scope.seen?.has(key))
      note({ ...scope, parent: scope, key }, "properties");
  }
}

/** Applies a schema to a member or element. */
export function visitChild(
  rules: Rules,
  value: unknown,
  key: string | number,
  parent: Scope,
  keyword: string,
  name?: string | number,
): void {
  if (rules === "string" && typeof value === rules) return; // most members are, and have nothing more to say
  const { issues, drift, isOpen } = parent;
  visit(rules, value, { issues, drift, isOpen, parent, keyword, name, key });
}

/**
 * Applies a schema to the same value, with findings of its own.
 *
 * @param isOpen False where taking unknown enum members would refuse more.
 */
export function branch(
  rules: Rules,
  value: unknown,
  parent: Scope,
  keyword: string,
  name?: string | number,
  isOpen: boolean | undefined = parent.isOpen,
): Scope {
  return run(rules, value, {
    issues: [],
    drift: [],
    isOpen,
    parent,
    keyword,
    name,
  });
}

/** Marks a member or element as evaluated. */
export function see(scope: Scope, key: string | number): void {
  (scope.seen ??= new Set()).add(key);
}

/** Takes over what a branch has found; what it has evaluated counts where it holds. */
export function take(scope: Scope, inner: Scope): void {
  addAll(scope.issues, inner.issues);
  if (inner.issues.length) return;
  addAll(scope.drift, inner.drift);
  inner.seen?.forEach((key) => see(scope, key));
  scope.isAllSeen ||= inner.isAllSeen;
  scope.isDeclared ||= inner.isDeclared;
}
