import { type Code, type ImportedSymbol, spell } from "./code.js";
import type { DeclaredStatement, ModulePlan, ScriptStatement, Statement } from "./statement.js";

/** The names of one module: those that it declares, and those that its code has imported so far. */
export interface Scope {
  /** The module itself, as symbols have it: `./models.js`. */
  readonly own: string;
  readonly declared: ReadonlySet<string>;
  /** By module, as the symbol has it, and exported name. */
  readonly imports: Map<string, Map<string, ImportedName>>;
  /** Local names of the imports. */
  readonly taken: Set<string>;
}

interface ImportedName {
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

type AnyStatement = Statement | ScriptStatement | DeclaredStatement;

interface Named extends Pick<ModulePlan, "path"> {
  readonly statements: readonly AnyStatement[];
}

/** @returns A scope that knows the names which the module's statements declare. */
export const createScope = ({ path, statements }: Named): Scope =>
  scopeOf(path, statements.flatMap(declaredNames));

/** @returns The scope of a module that declares these names. */
export const scopeOf = (path: string, declared: readonly string[]): Scope => ({
  own: path.replace(/^src\/(.*?)(?:\.d)?\.[jt]s$/, "./$1.js"),
  declared: new Set(declared),
  imports: new Map(),
  taken: new Set(),
});

function declaredNames(statement: AnyStatement): readonly string[] {
  switch (statement.kind) {
    case "reexport":
      return [];
    case "function":
      return [statement.name, ...statement.parameters.map(({ name }) => name)];
    case "untyped":
      return [statement.name, ...statement.parameters];
    default:
      return [statement.name];
  }
}

/** Code as text; the symbols in it are imported into the scope. */
export const resolve = (code: Code, scope: Scope): string =>
  spell(code, (symbol) => localName(symbol, scope));

/** The name that a symbol has in the scope, into which it is imported. */
export function localName({ module, name, isType }: ImportedSymbol, scope: Scope): string {
  if (module === scope.own) return name;
  const names = scope.imports.get(module) ?? new Map<string, ImportedName>();
  scope.imports.set(module, names);
  const known = names.get(name);
  if (known !== undefined) {
    known.isType &&= isType;
    return known.local;
  }
  const local = freeName(name, scope);
  scope.taken.add(local);
  names.set(name, { name, local, isType });
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
  let local = name;
  while (scope.declared.has(local) || scope.taken.has(local) || globals.has(local)) local += "_";
  return local;
}

/** By arithmetic on segments: `path.relative` resolves both against the working directory, each time. */
function relativeSpecifier(module: string, own: string): string {
  if (!module.startsWith("./")) return module;
  const to = module.split("/");
  const from = own.split("/");
  let shared = 1;
  while (shared < Math.min(from.length, to.length) - 1 && from[shared] === to[shared]) shared++;
  const up = "../".repeat(from.length - 1 - shared);
  return `${up === "" ? "./" : up}${to.slice(shared).join("/")}`;
}

/** The import declarations that the resolved code needs. */
export function importsOf(scope: Scope): readonly ImportEntry[] {
  const modules = [...scope.imports].map(([module, names]) => ({
    specifier: relativeSpecifier(module, scope.own),
    names: [...names.values()]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, local, isType }) => ({
        name,
        isType,
        ...(local === name ? {} : { alias: local }),
      })),
  }));
  return modules.sort((a, b) => (a.specifier < b.specifier ? -1 : 1));
}
