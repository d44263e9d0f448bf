import { type SourceMap, transformSync } from "oxc-transform";
import type { OutputFile } from "./plan/types.js";

/**
 * Compiles a module of the runtime to what runs without a build step, when specmill is built.
 *
 * `src/x.ts` becomes `dist/x.js` and `dist/x.d.ts`, each with its map in it; what turns out to hold only types is its own
 * declaration file, and nothing runs it. Comments of declarations and `/* @__PURE__ *\/` marks stay. The maps carry no
 * sources: the package ships `src/`.
 *
 * @param source Laid out as it is written, since the maps point into it.
 * @throws Error where it does not parse or an export has no explicit type.
 */
export function compileModule(source: OutputFile): readonly OutputFile[] {
  const { path, text } = source;
  const { code, declaration, map, declarationMap, errors } = transformSync(path, text, {
    lang: "ts",
    sourceType: "module",
    target: "es2022",
    sourcemap: true,
    typescript: { onlyRemoveTypeImports: true, declaration: { sourcemap: true } },
  });
  const fault = errors[0];
  if (fault || declaration === undefined) {
    throw new Error(`${path} is not a module that can be emitted: ${describeFault(fault)}`);
  }
  if (isEmpty(code) && !isEmpty(declaration)) return [declarationFile(source)];
  return [
    withMap({ path: outputPath(path, ".js"), text: code }, path, map),
    withMap({ path: outputPath(path, ".d.ts"), text: declaration }, path, declarationMap),
  ];
}

const isEmpty = (code: string): boolean => code.trim() === "export {};";

const outputPath = (path: string, extension: string): string =>
  path.replace(/^src\//, "dist/").replace(/\.ts$/, extension);

function declarationFile({ path, text }: OutputFile): OutputFile {
  // In a declaration file, a declaration without `export` is exported all the same unless there is an export list.
  const end = /^(?:interface|type) /m.test(text) ? "\nexport {};\n" : "";
  return { path: outputPath(path, ".d.ts"), text: `${text}${end}` };
}

function describeFault(
  fault: ReturnType<typeof transformSync>["errors"][number] | undefined,
): string {
  return fault ? `${fault.message}\n${fault.codeframe ?? ""}` : "nothing was emitted";
}

/** The map stands in the file itself: a file more would cost more time than its bytes do. */
function withMap(file: OutputFile, source: string, map: SourceMap | undefined): OutputFile {
  const text = `${file.text.trimEnd()}\n`;
  if (map === undefined) return { path: file.path, text };
  const content = {
    version: 3,
    file: file.path.slice(file.path.lastIndexOf("/") + 1),
    sources: [`${"../".repeat(file.path.split("/").length - 1)}${source}`],
    names: map.names,
    mappings: map.mappings,
  };
  const data = Buffer.from(JSON.stringify(content)).toString("base64");
  return {
    path: file.path,
    text: `${text}//# sourceMappingURL=data:application/json;base64,${data}\n`,
  };
}
