import type { OutputFile } from "../../generator/plan/types.js";
import {
  type Manifest,
  manifestText,
  readManifestIfSound,
} from "../../generator/write/manifest.js";
import { type WriteReport, hashFiles, writePackage } from "../../generator/write/writer.js";

/** A package whose files differ from version to version: most change, some stay, some come and go. */
export function packageOf(version: string, size = 60): readonly OutputFile[] {
  const numbered = Array.from({ length: size }, (_, index) => ({
    path: `src/part-${index % 7}/module-${index}.ts`,
    text: `export const value = ${JSON.stringify(index % 3 === 0 ? "always" : `${version} ${"x".repeat(2000)}`)};\n`,
  }));
  return [
    ...numbered,
    { path: `src/only-${version}/index.ts`, text: version },
    { path: "README.md", text: version },
  ];
}

/** Writes a version over whatever the folder holds, as a run does: again from the start where another was faster. */
export async function writeVersion(target: string, version: string): Promise<WriteReport> {
  const files = packageOf(version);
  const manifest: Manifest = {
    specmill: "0.0.0",
    source: { file: "openapi.json", sha256: version, openapi: "3.1.0" },
    options: "",
    schemas: {},
    operations: {},
    names: { types: {}, operations: {}, builders: {} },
    files: hashFiles(files),
  };
  for (;;) {
    const previous = readManifestIfSound(target)?.text;
    const report = await writePackage(target, {
      files,
      hashes: manifest.files,
      manifest: manifestText(manifest),
      previous,
      force: false,
    });
    if (report) return report;
  }
}

const [, script, target, version] = process.argv;
if (script?.endsWith("writer-process.mjs") && target !== undefined && version !== undefined) {
  process.stdout.write("started\n");
  await writeVersion(target, version);
  process.stdout.write("ended\n");
}
