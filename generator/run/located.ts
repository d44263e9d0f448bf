import type { Diagnostic, Origin, Position } from "../diagnostics/diagnostic.js";
import { type DiagnosticJson, type Locate, diagnosticsToJson } from "../diagnostics/format.js";
import type { SourceText } from "../source/load.js";

/** Diagnostics as JSON, with lines and columns. */
export async function diagnosticsJson(
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceText[],
): Promise<readonly DiagnosticJson[]> {
  return diagnosticsToJson(diagnostics, await locateIn(sources, diagnostics));
}

/** Finds the places of diagnostics. Only documents in which there is something to look up are parsed again. */
export async function locateIn(
  sources: readonly SourceText[],
  diagnostics: readonly Diagnostic[],
): Promise<Locate> {
  const uris = new Set(
    diagnostics.flatMap(({ position, origin }) => (position === undefined ? [origin.uri] : [])),
  );
  if (uris.size === 0) return () => undefined;
  const { createLocator } = await import("../source/locate.js");
  const wanted = sources.filter(({ uri }) => uris.has(uri));
  const locators = new Map(
    await Promise.all(
      wanted.map(async (source) => [source.uri, await createLocator(source)] as const),
    ),
  );
  return ({ uri, pointer }: Origin): Position | undefined => locators.get(uri)?.(pointer);
}
