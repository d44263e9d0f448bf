import type { PackageConfig } from "./config/config.js";
import type { PackageOptions, PackageResult } from "./make-package.js";

/**
 * Makes the package of a config, as `specmill generate` does: reads the description, and writes the folder where it is not up to
 * date.
 *
 * @param options Default: writes what has changed, relative to the working directory.
 * @throws InputError where the config has values that it cannot have, or something cannot be read or written.
 */
export async function generate(
  config: PackageConfig,
  options: PackageOptions = {},
): Promise<PackageResult> {
  // Configs import this module: what it takes to make a package is loaded when one is made.
  const { makePackage } = await import("./make-package.js");
  return makePackage(config, options);
}

export { defineConfig } from "./config/config.js";
export type { Config, PackageConfig, UserConfig } from "./config/config.js";
export { catalogue } from "./diagnostics/catalogue.js";
export type { DiagnosticCode } from "./diagnostics/catalogue.js";
export type { DiagnosticJson } from "./diagnostics/format.js";
export { InputError } from "./diagnostics/input-error.js";
export type { PackageOptions, PackageResult } from "./make-package.js";
export type {
  Manifest,
  ManifestModel,
  ManifestOperation,
  ManifestValidator,
} from "./write/manifest.js";
