import type { DiagnosticCode } from "../diagnostics/catalogue.js";
import type { Reporter, Severity } from "../diagnostics/diagnostic.js";
import { type JsonValue, type SourceDocument, isJsonObject } from "../source/document.js";
import type { Pointer } from "../source/pointer.js";
import { short } from "./short.js";

/** Versions that are read, by the field that says which. Patch versions change no meaning. */
const supported = {
  openapi: /^3\.[012](?:\.|$)/,
  swagger: /^2\.0$/,
} as const;

/**
 * The version that a document says it is of, as a text.
 *
 * @returns `undefined` where it says none, or one that is not read; that is reported.
 */
export function versionOf({ uri, value }: SourceDocument, reporter: Reporter): string | undefined {
  const say = (
    code: DiagnosticCode,
    pointer: Pointer,
    message: string,
    severity: Severity = "error",
  ): void => reporter.report({ code, severity, origin: { uri, pointer }, message });
  if (!isJsonObject(value)) {
    say("not-openapi", "#", `The document is ${short(value)}, not an object.`);
    return undefined;
  }
  const field = Object.hasOwn(value, "openapi") ? "openapi" : "swagger";
  const version = Object.hasOwn(value, field) ? value[field] : undefined;
  if (version === undefined) {
    say("not-openapi", "#", 'The document has neither the field "openapi" nor "swagger".');
    return undefined;
  }
  const text = versionText(version);
  if (text === undefined || !supported[field].test(text)) {
    say("version-unsupported", `#/${field}`, `The version is ${short(version)}.`);
    return undefined;
  }
  if (text !== version) {
    const message = `The version is the number ${short(version)}; it is read as "${text}".`;
    say("structure-invalid", `#/${field}`, message, "warning");
  }
  return text;
}

/** YAML reads `swagger: 2.0` as the number 2. */
function versionText(version: JsonValue): string | undefined {
  if (typeof version === "string") return version;
  if (typeof version !== "number") return undefined;
  return Number.isInteger(version) ? `${version}.0` : String(version);
}
