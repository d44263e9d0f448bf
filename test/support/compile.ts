import { posix } from "node:path";
import { fileURLToPath } from "node:url";
// Under this path it is the compiler of the development dependencies: the bare name stands for ts-morph's own.
import ts from "typescript/lib/typescript.js";

import type { OutputFile } from "../../generator/plan/types.js";

/** A package to be compiled, under a name that tells it from the others of the same program. */
export interface CompiledPackage {
  readonly name: string;
  readonly files: readonly OutputFile[];
}

/** The strictest flags that TypeScript 5.9 has, as a careful user sets them. */
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  types: [],
  skipLibCheck: false,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noFallthroughCasesInSwitch: true,
  noImplicitReturns: true,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  erasableSyntaxOnly: true,
  declaration: true,
};

const root = fileURLToPath(new URL("../../", import.meta.url)).replaceAll("\\", "/");
/** Name of the packages that golden cases are generated as. */
export const packageName = "golden";

const virtual = `${root}node_modules/.compiled`;

/**
 * For modules that are JavaScript: what they call and read is checked, though parameters have no types. That a verdict
 * has dead branches is no fault.
 */
const scriptOptions: ts.CompilerOptions = {
  ...options,
  allowJs: true,
  checkJs: true,
  noImplicitAny: false,
  isolatedDeclarations: false,
  declaration: false,
  allowUnreachableCode: true,
};

/**
 * Type-checks the sources of generated packages in one program, without writing them; JavaScript by its declarations.
 *
 * Runtime modules are the same in all packages, so those of the first that has one stand for those of the others;
 * a package that lacks a module which it imports fails all the same.
 *
 * @returns What the compiler finds, a line each: `name/src/models.ts(3,1): TS2304 Cannot find name 'Foo'.`
 */
export const compileErrors = (packages: readonly CompiledPackage[]): string[] =>
  errorsIn(packages, (path) => path.endsWith(".ts"), options);

/**
 * The same for modules of JavaScript themselves: whether they call what there is with what it takes. Tables of filters are
 * left out, whose pairs would be taken for lists.
 */
export const scriptErrors = (packages: readonly CompiledPackage[]): string[] =>
  errorsIn(packages, (path) => /^(?!.*\/src\/filters\/).*\.js$/.test(path), scriptOptions);

function errorsIn(
  packages: readonly CompiledPackage[],
  isRoot: (path: string) => boolean,
  settings: ts.CompilerOptions,
): string[] {
  const texts = new Map<string, string>();
  for (const { name, files } of packages) {
    texts.set(`${virtual}/globals.d.ts`, globals);
    for (const { path, text } of files) {
      if (!/^src\/.*\.[jt]s$/.test(path)) continue;
      texts.set(
        `${virtual}/${name}/${path}`,
        path === "src/service.js" ? typedService(text) : text,
      );
    }
  }
  const shared = sharedRuntime(texts);
  const paths = [...texts.keys()].filter(isRoot).map((path) => shared.get(path) ?? path);
  const program = ts.createProgram({
    rootNames: [...new Set(paths)],
    options: settings,
    host: hostOf(texts, shared),
  });
  return ts.getPreEmitDiagnostics(program).map(line);
}

/** What the platforms of readers have beside the DOM; examples read a key from it. */
const variables =
  "ACCESS_TOKEN API_KEY API_PASSWORD API_USERNAME APP_KEY COOKIE CREDENTIALS KEY".split(" ");
const globals = `declare const process: { readonly env: { ${variables.map((name) => `readonly ${name}?: string`).join("; ")} } };\n`;

/** The module of the service with the type that is declared of it: by itself, its texts would be any texts. */
const typedService = (text: string): string =>
  text.replace(
    /^export const service =/m,
    '/** @type {import("./runtime/descriptor.js").ServiceDescriptor} */\n$&',
  );

/** For each runtime module of a package, the one that stands for it. */
function sharedRuntime(texts: ReadonlyMap<string, string>): Map<string, string> {
  const first = new Map<string, string>();
  const shared = new Map<string, string>();
  for (const [path, text] of texts) {
    const [, module] = /\/src\/runtime\/([^/]+)$/.exec(path) ?? [];
    if (module === undefined) continue;
    const key = `${module}\n${text}`;
    first.set(key, first.get(key) ?? path);
    shared.set(path, first.get(key) as string); // set on the line before
  }
  return shared;
}

function hostOf(
  texts: ReadonlyMap<string, string>,
  shared: ReadonlyMap<string, string>,
): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  return {
    ...host,
    getSourceFile: (path, version, ...rest) => {
      const text = texts.get(path);
      return text === undefined
        ? getSourceFile.call(host, path, version, ...rest)
        : ts.createSourceFile(path, text, version, true);
    },
    fileExists: (path) => texts.has(path) || fileExists.call(host, path),
    readFile: (path) => texts.get(path) ?? readFile.call(host, path),
    resolveModuleNameLiterals: (literals, from, _redirected, settings) =>
      literals.map(({ text }) => {
        const source = askedPath(text, from);
        const own = source.replace(/\.ts$/, settings.allowJs ? ".js" : ".d.ts");
        if (texts.has(own)) {
          const extension = settings.allowJs ? ts.Extension.Js : ts.Extension.Dts;
          return { resolvedModule: { resolvedFileName: own, extension } };
        }
        if (!texts.has(source)) return ts.resolveModuleName(text, from, settings, host);
        const resolvedFileName = shared.get(source) ?? source;
        return { resolvedModule: { resolvedFileName, extension: ts.Extension.Ts } };
      }),
  };
}

/** The module that a specifier asks for; examples import the package that they stand in by its name. */
function askedPath(specifier: string, from: string): string {
  const [, entry] = new RegExp(`^${packageName}(/[a-z]+)?$`).exec(specifier) ?? [specifier];
  if (specifier !== packageName && entry === undefined) {
    return posix.join(posix.dirname(from), specifier).replace(/\.js$/, ".ts");
  }
  const source = from.slice(0, from.lastIndexOf("/src/") + "/src".length);
  return `${source}${entry === "/validators" ? "/validators/index" : (entry ?? "/index")}.ts`;
}

function line({ file, start, code, messageText }: ts.Diagnostic): string {
  const message = `TS${code} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  if (file === undefined || start === undefined) return message;
  const { line: row, character } = file.getLineAndCharacterOfPosition(start);
  const path = file.fileName.replace(`${virtual}/`, "").replace(root, "");
  return `${path}(${row + 1},${character + 1}): ${message}`;
}
