import { basename } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceText } from "../source/load.js";
import { locationOf, userUri } from "../source/location.js";

/** Where the main document is: what references are relative to. */
export const mainLocation = ({ uri }: Pick<SourceText, "uri">, cwd: string): URL =>
  locationOf(uri === "stdin" ? "-" : uri, cwd);

/** What the output calls a description: its file alone. */
export function outputName(uri: string): string {
  return basename(uri.replaceAll("\\", "/").replace(/[?#].*$/, "")) || "openapi";
}

/** A diagnostic with the document named as the user would. */
export function forUser(main: string, diagnostic: Diagnostic): Diagnostic {
  const { uri } = diagnostic.origin;
  const named = uri === outputName(main) || uri === main ? main : userUri(main, uri);
  return { ...diagnostic, origin: { ...diagnostic.origin, uri: named } };
}
