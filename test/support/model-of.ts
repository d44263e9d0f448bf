import { type Diagnostic, createReporter } from "../../generator/diagnostics/diagnostic.js";
import { normalise } from "../../generator/model/normalise.js";
import type { ApiModel } from "../../generator/model/types.js";
import type { JsonObject } from "../../generator/source/document.js";
import { lift } from "../../generator/spec/lift.js";

/** The model of a description of which only a part is given, and what was reported of it. */
export function modelOf(part: JsonObject): { model: ApiModel; diagnostics: readonly Diagnostic[] } {
  const version = "swagger" in part ? {} : { openapi: "3.1.0" };
  const value = { ...version, info: { title: "Test", version: "1" }, paths: {}, ...part };
  const reporter = createReporter();
  const source = { uri: "openapi.json", text: "", format: "json", value, sha256: "" } as const;
  const document = lift(source, reporter);
  if (document === undefined) throw new Error("the document is no description");
  return { model: normalise(document, reporter), diagnostics: reporter.diagnostics };
}

/** Diagnostics as lines: `error reference-not-found #/paths`. */
export const linesOf = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ severity, code, origin }) => `${severity} ${code} ${origin.pointer}`);
