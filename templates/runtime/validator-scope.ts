import type { Issue } from "./descriptor.js";

// The interpreter: it explains what the compiled code has refused, and finds drift.

/** Checks one keyword, and adds what it finds to the scope. */
export type Check = (value: unknown, scope: Scope) => void;

/** A schema as its checks; a string among them is the schema's place in the description. */
export type Schema = readonly (string | Check)[];

/** A schema in place, or by name: called when needed, so that schemas can be recursive. */
export type Rules = Schema | (() => Schema);

/** Rules that a generated module shares with others: called by name. */
export type NamedRules = () => Schema;

/** One schema applied to one value. */
export interface Scope {
  readonly issues: Issue[];
  readonly drift: Issue[];
  /** JSON Pointer to the value. */
  readonly at: string;
  /** JSON Pointer to the schema. */
  path: string;
  /** Members and elements that a keyword has evaluated (JSON Schema 2020-12, section 7.7). */
  seen?: Set<string | number>;
  /** Whether all have been evaluated. */
  isAllSeen?: boolean;
  /** Whether `properties` names members, so that others are news. */
  isDeclared?: boolean;
}

/** More would tell nobody more, and a list of a million faults would not fit. */
const most = 100;

/** Adds an issue. */
export function fail(
  scope: Scope,
  keyword: string,
  message: string,
  expected?: unknown,
  received?: unknown,
): void {
  if (scope.issues.length < most)
    scope.issues.push(issue(scope, keyword, message, expected, received));
}

/** @returns An issue at the scope's place. */
function issue(
  scope: Scope,
  keyword: string,
  message: string,
  expected?: unknown,
  received?: unknown,
): Issue {
  return {
    instanceLocation: scope.at,
    keywordLocation: `${scope.path}/${keyword}`,
    keyword,
    message,
    ...(expected !== undefined && { expected }),
    ...(received !== undefined && { received }),
  };
}

/** Adds drift: what the schema does not know and lets through. */
export function note(scope: Scope, keyword: string, message: string, received?: unknown): void {
  if (scope.drift.length < most)
    scope.drift.push(issue(scope, keyword, message, undefined, received));
}

/** One token of a pointer (RFC 6901 section 3) with its slash. */
export function token(key: string | number): string {
  return `/${String(key).replace(/~/g, "~0").replace(/\//g, "~1")}`;
}

function run(rules: Rules, value: unknown, scope: Scope): Scope {
  for (const check of typeof rules === "function" ? rules() : rules) {
    if (typeof check === "string") scope.path = check;
    else check(value, scope);
  }
  return scope;
}

/** Applies a schema to a value of its own: the whole, a member or an element. */
export function visit(rules: Rules, value: unknown, scope: Scope): void {
  run(rules, value, scope);
  if (!scope.isDeclared || scope.isAllSeen) return;
  for (const key of Object.keys(value as object)) {
    // `properties` has declared members, so it is an object
    if (!scope.seen?.has(key)) {
      note({ ...scope, at: scope.at + token(key) }, "properties", "is not in the description");
    }
  }
}

/** Applies a schema to a member or element. */
export function visitChild(
  rules: Rules,
  value: unknown,
  key: string | number,
  path: string,
  scope: Scope,
): void {
  const { issues, drift } = scope;
  visit(rules, value, { issues, drift, at: scope.at + token(key), path: scope.path + path });
}

/** Applies a schema to the same value, with findings of its own. */
export function branch(rules: Rules, value: unknown, path: string, scope: Scope): Scope {
  return run(rules, value, { issues: [], drift: [], at: scope.at, path: scope.path + path });
}

/** Marks a member or element as evaluated. */
export function see(scope: Scope, key: string | number): void {
  (scope.seen ??= new Set()).add(key);
}

/** Takes over what a branch has found; what it has evaluated counts where it holds. */
export function take(scope: Scope, inner: Scope): void {
  for (const found of inner.issues) if (scope.issues.length < most) scope.issues.push(found);
  if (inner.issues.length > 0) return;
  for (const found of inner.drift) if (scope.drift.length < most) scope.drift.push(found);
  inner.seen?.forEach((key) => see(scope, key));
  if (inner.isAllSeen) scope.isAllSeen = true;
  if (inner.isDeclared) scope.isDeclared = true;
}
