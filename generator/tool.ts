import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the running code: `dist` as installed, `generator` as source. */
const codeFolder = dirname(fileURLToPath(import.meta.url));

/** The folder that holds this program's `package.json`. */
export const packageRoot: string = dirname(codeFolder);

/** @returns The version of this program. */
export function toolVersion(): string {
  const value: unknown = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8"));
  return typeof value === "object" && value !== null && "version" in value
    ? String(value.version)
    : "0.0.0";
}

/**
 * What tells two states of this program with one version apart.
 *
 * @returns A hash of code and templates in a checkout, where they change from one run to the next; `undefined` where
 *   the program is installed and its version says all.
 */
export function toolFingerprint(): string | undefined {
  if (!existsSync(join(packageRoot, "generator", "cli.ts"))) return undefined;
  const built = join(codeFolder, "fingerprint");
  if (existsSync(built)) return readFileSync(built, "utf8");
  const hash = createHash("sha256");
  for (const folder of [codeFolder, join(packageRoot, "templates")]) {
    for (const file of filesIn(folder)) hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.(js|ts|hbs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
