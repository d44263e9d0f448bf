export { defineConfig } from "./config/config.js";
export type { Config, PackageConfig, UserConfig } from "./config/config.js";
export { catalogue } from "./diagnostics/catalogue.js";
export type { DiagnosticCode } from "./diagnostics/catalogue.js";
export type { Diagnostic, Origin, Position, Severity } from "./diagnostics/diagnostic.js";
export { InputError } from "./diagnostics/input-error.js";
export type {
  Manifest,
  ManifestModel,
  ManifestOperation,
  ManifestValidator,
} from "./write/manifest.js";
