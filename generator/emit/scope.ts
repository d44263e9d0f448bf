import { posix } from "node:path";

import type { Code, ImportedSymbol } from "./code.js";
import type { ModulePlan, Statement } from "./statement.js";

/** The names of one module: those that it declares, and those that its code has imported so far. */
export interface Scope {
  readonly path: string;
  readonly declared: ReadonlySet<string>;
  /** By module specifier and exported name. */
  readonly imports: Map<string, ImportedName>;
}

interface ImportedName {
  readonly module: string;
  readonly name: string;
  readonly local: string;
  isType: boolean;
}

/** One import declaration; sorted by code unit. */
export interface ImportEntry {
  readonly specifier: string;
  readonly names: readonly {
    readonly name: string;
    readonly isType: boolean;
    /** Local name, where it differs. */
    readonly alias?: string;
  }[];
}

/** @returns A scope that knows the names which the module's statements declare. */
export function createScope(module: ModulePlan): Scope {
  return {
    path: module.path,
    declared: new Set(module.statements.flatMap(declaredNames)),
    imports: new Map(),
  };
}

function declaredNames(statement: Statement): readonly string[] {
  if (statement.kind === "reexport") return [];
  const own = [statement.name];
  return statement.kind === "function"
    ? [...own, ...statement.parameters.map((parameter) => parameter.name)]
    : own;
}

/** Code as text; the symbols in it are imported into the scope. */
export function resolve(code: Code, scope: Scope): string {
  return code.parts
    .map((part) => (typeof part === "string" ? part : localName(part, scope)))
    .join("");
}

function localName(symbol: ImportedSymbol, scope: Scope): string {
  const module = relativeSpecifier(symbol.module, scope.path);
  if (posix.join(posix.dirname(scope.path), module) === scope.path.replace(/\.ts$/, ".js")) {
    return symbol.name;
  }
  const key = `${module} ${symbol.name}`;
  const known = scope.imports.get(key);
  if (known !== undefined) {
    known.isType &&= symbol.isType;
    return known.local;
  }
  const local = freeName(symbol.name, scope);
  scope.imports.set(key, { module, name: symbol.name, local, isType: symbol.isType });
  return local;
}

/** Global names that generated code uses: a type of a description that has one is imported under another name. */
const globals: ReadonlySet<string> = new Set(
  "Array BigInt Blob Boolean Date Error JSON Map Math Number Object Promise Record RegExp Set String Symbol URL".split(
    " ",
  ),
);

/** A name of its own for an import that would meet a declaration, another import or a global name in use. */
function freeName(name: string, scope: Scope): string {
  const taken = new Set([...scope.imports.values()].map((entry) => entry.local));
  let local = name;
  while (scope.declared.has(local) || taken.has(local) || globals.has(local)) local += "_";
  return local;
}

function relativeSpecifier(module: string, path: string): string {
  if (!module.startsWith("./")) return module;
  const relative = posix.relative(posix.dirname(path), posix.join("src", module));
  return relative.startsWith(".") ? relative : `./${relative}`;
}

/** The import declarations that the resolved code needs. */
export function importsOf(scope: Scope): readonly ImportEntry[] {
  const modules = [...new Set([...scope.imports.values()].map((entry) => entry.module))].sort();
  return modules.map((specifier) => ({
    specifier,
    names: [...scope.imports.values()]
      .filter((entry) => entry.module === specifier)
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, local, isType }) => ({
        name,
        isType,
        ...(local === name ? {} : { alias: local }),
      })),
  }));
}
