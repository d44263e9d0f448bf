import { type SourceMap, transformSync } from "oxc-transform";
import type { OutputFile } from "../plan/types.js";

/**
 * Turns the modules of a package into what runs without a build step.
 *
 * `src/x.ts` becomes `dist/x.js` and `dist/x.d.ts`, each with its map; files outside `src/` are left out. Comments of
 * declarations and `/* @__PURE__ *\/` marks stay. The maps carry no sources: the package ships `src/`.
 *
 * @param sources Laid out as they are written, since the maps point into them.
 * @throws Error where a module does not parse or an export has no explicit type: a fault of specmill.
 */
export function emitDist(sources: readonly OutputFile[]): readonly OutputFile[] {
  return sources
    .filter(({ path }) => /^src\/.*(?<!\.d)\.ts$/.test(path))
    .flatMap((source) => source.dist ?? emitModule(source));
}

function emitModule({ path, text }: OutputFile): readonly OutputFile[] {
  const { code, declaration, map, declarationMap, errors } = transformSync(path, text, {
    lang: "ts",
    sourceType: "module",
    target: "es2022",
    sourcemap: true,
    typescript: { onlyRemoveTypeImports: true, declaration: { sourcemap: true } },
  });
  const fault = errors[0];
  if (fault || declaration === undefined || !map || !declarationMap) {
    throw new Error(`${path} is not a module that can be emitted: ${describeFault(fault)}`);
  }
  const stem = path.replace(/^src\//, "dist/").replace(/\.ts$/, "");
  return [
    ...withMap({ path: `${stem}.js`, text: code }, path, map),
    ...withMap({ path: `${stem}.d.ts`, text: declaration }, path, declarationMap),
  ];
}

function describeFault(
  fault: ReturnType<typeof transformSync>["errors"][number] | undefined,
): string {
  return fault ? `${fault.message}\n${fault.codeframe ?? ""}` : "nothing was emitted";
}

function withMap(file: OutputFile, source: string, map: SourceMap): readonly OutputFile[] {
  const name = file.path.slice(file.path.lastIndexOf("/") + 1);
  const up = "../".repeat(file.path.split("/").length - 1);
  const content = {
    version: 3,
    file: name,
    sources: [`${up}${source}`],
    names: map.names,
    mappings: map.mappings,
  };
  return [
    { path: file.path, text: `${file.text.trimEnd()}\n//# sourceMappingURL=${name}.map\n` },
    { path: `${file.path}.map`, text: `${JSON.stringify(content)}\n` },
  ];
}
