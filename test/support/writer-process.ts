import type { OutputFile } from "../../generator/plan/types.js";
import { manifestText, readManifestIfSound, sha256 } from "../../generator/write/manifest.js";
import { type WriteReport, writePackage } from "../../generator/write/writer.js";

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
  const files = packageOf(version).map((file) => ({ ...file, sha256: sha256(file.text) }));
  const manifest = {
    specmill: "0.0.0",
    source: { file: "openapi.json", sha256: version, openapi: "3.1.0" },
    options: "",
    schemas: {},
    operations: {},
    names: { types: {}, operations: {}, builders: {} },
  };
  for (;;) {
    const previous = readManifestIfSound(target);
    const report = await writePackage(target, {
      files,
      kept: {},
      manifest: (hashes) => Promise.resolve(manifestText({ ...manifest, files: hashes })),
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
