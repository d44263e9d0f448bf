// Under this path it is the compiler of the development dependencies: the bare name stands for ts-morph's own.
import ts from "typescript/lib/typescript.js";

/** The models of one description, and the same schemas as openapi-typescript writes them. */
export interface Comparison {
  /** Tells it from the others of the same program. */
  readonly name: string;
  /** Text of `models.d.ts`. */
  readonly models: string;
  /** Text of a module with `components`, in openapi-typescript's shape. */
  readonly theirs: string;
  /** Model by key of `components.schemas`. */
  readonly modelNames: ReadonlyMap<string, string>;
}

/** A value of which type is assigned to which. */
export type Way = "theirs to ours" | "ours to theirs";

/** A schema whose two types are not assignable one way. */
export interface Difference {
  readonly name: string;
  /** Key of `components.schemas`. */
  readonly schema: string;
  readonly way: Way;
  readonly message: string;
}

/** The schemas compared, and which of them differ. */
export interface Compared {
  readonly count: number;
  readonly differences: readonly Difference[];
}

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  types: [],
};

/**
 * Assigns each model to the same schema's type in openapi-typescript's words, and the other way round.
 *
 * References in their types are replaced by our models, so that a difference is seen where it is and nowhere else.
 */
export function compareTypes(comparisons: readonly Comparison[]): Compared {
  const checks = comparisons.map(checkModule);
  const texts = new Map(
    comparisons.flatMap(({ name, models, theirs }, index) => [
      [`/${name}/models.ts`, models] as const,
      [`/${name}/theirs.ts`, theirs] as const,
      [`/${name}/check.ts`, checks[index]?.text ?? ""] as const,
    ]),
  );
  const program = ts.createProgram({
    rootNames: comparisons.map(({ name }) => `/${name}/check.ts`),
    options,
    host: hostOf(texts),
  });
  const differences = checks.flatMap(({ path, lines }) => {
    const file = program.getSourceFile(path) as ts.SourceFile; // a root
    return program.getSemanticDiagnostics(file).flatMap(({ start = 0, messageText }) => {
      const { line } = file.getLineAndCharacterOfPosition(start);
      const message = ts.flattenDiagnosticMessageText(messageText, " ");
      const checked = lines[line - headLines];
      if (checked === undefined) throw new Error(`${path}: ${message}`);
      return [{ ...checked, message }];
    });
  });
  return { count: checks.reduce((sum, { lines }) => sum + lines.length / 2, 0), differences };
}

interface CheckModule {
  readonly path: string;
  readonly text: string;
  /** What each line after the head assigns. */
  readonly lines: readonly Omit<Difference, "message">[];
}

/** Their helper stands in the modules that use it, and is not exported. */
const head = `import type * as Ours from "./models.js";
import type { components } from "./theirs.js";
type WithRequired<T, K extends keyof T> = T & { [P in K]-?: T[P] };
export type { WithRequired, components, Ours };
`;
const headLines = head.split("\n").length - 1;

function checkModule({ name, theirs, modelNames }: Comparison): CheckModule {
  const lines: Omit<Difference, "message">[] = [];
  const statements: string[] = [];
  for (const [schema, type] of theirSchemas(theirs, modelNames)) {
    const model = modelNames.get(schema);
    if (model === undefined) continue;
    const assign = (way: Way, from: string, to: string): void => {
      statements.push(`export const _${lines.length} = (value: ${from}): ${to} => value;`);
      lines.push({ name, schema, way });
    };
    assign("theirs to ours", type, `Ours.${model}`);
    assign("ours to theirs", `Ours.${model}`, type);
  }
  return { path: `/${name}/check.ts`, text: `${head}${statements.join("\n")}\n`, lines };
}

/** The members of `components["schemas"]`, each type on one line, references replaced by our models. */
function theirSchemas(text: string, models: ReadonlyMap<string, string>): [string, string][] {
  const file = ts.createSourceFile("theirs.ts", text, ts.ScriptTarget.ES2022, true);
  const components = file.statements
    .filter(ts.isInterfaceDeclaration)
    .find(({ name }) => name.text === "components");
  const schemas = components?.members
    .filter(ts.isPropertySignature)
    .find(({ name }) => nameOf(name) === "schemas")?.type;
  if (schemas === undefined || !ts.isTypeLiteralNode(schemas)) return [];
  return schemas.members.flatMap((member): [string, string][] =>
    ts.isPropertySignature(member) && member.type !== undefined
      ? [[nameOf(member.name), onOneLine(withModels(member.type, models))]]
      : [],
  );
}

const nameOf = (name: ts.PropertyName): string =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();

function withModels(type: ts.TypeNode, models: ReadonlyMap<string, string>): ts.TypeNode {
  const replace = (node: ts.Node): ts.Node => {
    const key = referencedKey(node);
    const model = key === undefined ? undefined : models.get(key);
    return model === undefined
      ? ts.visitEachChild(node, replace, undefined)
      : ts.factory.createTypeReferenceNode(`Ours.${model}`);
  };
  return replace(type) as ts.TypeNode; // a type stands for a type
}

/** The key in `components["schemas"][key]`. */
function referencedKey(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isLiteralTypeNode(node.indexType)) return undefined;
  const { literal } = node.indexType;
  const isSchemas = /^components\[["']schemas["']\]$/.test(node.objectType.getText());
  return isSchemas && ts.isStringLiteral(literal) ? literal.text : undefined;
}

const printer = ts.createPrinter({ removeComments: true });

function onOneLine(type: ts.TypeNode): string {
  const file = type.getSourceFile() ?? ts.getOriginalNode(type).getSourceFile();
  return printer.printNode(ts.EmitHint.Unspecified, type, file).replaceAll(/\n\s*/g, " ");
}

/** Declarations of the platform, which every program reads. */
const platform = new Map<string, ts.SourceFile | undefined>();

function hostOf(texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  return {
    ...host,
    getSourceFile: (path, version, ...rest) => {
      const text = texts.get(path);
      if (text !== undefined) return ts.createSourceFile(path, text, version, true);
      if (!platform.has(path)) {
        platform.set(path, getSourceFile.call(host, path, version, ...rest));
      }
      return platform.get(path);
    },
    fileExists: (path) => texts.has(path) || host.fileExists(path),
    readFile: (path) => texts.get(path) ?? host.readFile(path),
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => {
        const path = from.replace(/[^/]*$/, text.replace(/^\.\/(.*)\.js$/, "$1.ts"));
        const resolved = { resolvedFileName: path, extension: ts.Extension.Ts };
        return { resolvedModule: texts.has(path) ? resolved : undefined };
      }),
  };
}
