import { type Diagnostic, createReporter } from "../diagnostics/diagnostic.js";
import type { SourceDocument } from "../source/document.js";
import { type SourceText, parseSource } from "../source/load.js";
import { locationOf, relativeUri } from "../source/location.js";
import { versionOf } from "../spec/version.js";
import { createDocuments } from "./documents.js";
import { forUser, mainLocation, outputName } from "./names.js";

/** A description with all documents that its references lead to. */
export interface Description {
  /**
   * The description in one document, named by its file alone: where a run starts from must not show in the output.
   * Absent where it cannot be read as one.
   */
  readonly document?: SourceDocument;
  /** All documents that were read, the main one first, named as the user would. */
  readonly sources: readonly SourceText[];
  /** SHA-256 of the documents beside the main one, by what the output calls them; `absent` for those that were not read. */
  readonly others: { readonly [uri: string]: string };
  /** Named as the user would. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface DescriptionOptions {
  readonly cwd: string;
  /** Files, folders and URLs beside the description's own that references may lead to. */
  readonly allowRef: readonly string[];
  /** Overlay Documents, to be applied in order before anything else; as `readOverlays` gives them. */
  readonly overlays?: readonly SourceText[];
  /** UTF-16 code units that all documents may have together; default: as many as can be read. */
  readonly mostLength?: number;
}

/**
 * Parses a description and reads what its references lead to.
 *
 * @param source Its text, named as the user named it.
 */
export async function readDescription(
  source: SourceText,
  options: DescriptionOptions,
): Promise<Description> {
  const parsed = await parseSource(source);
  if (!parsed.ok) return { sources: [source], others: {}, diagnostics: parsed.diagnostics };
  const document = { ...parsed.source, uri: outputName(source.uri) };
  const found = await overlayAndResolve(source, document, options);
  return { ...found, diagnostics: [...parsed.warnings, ...found.diagnostics] };
}

async function overlayAndResolve(
  source: SourceText,
  document: SourceDocument,
  options: DescriptionOptions,
): Promise<Description> {
  const { overlays = [] } = options;
  if (overlays.length === 0) return resolveReferences(source, document, options);
  const overlaid = await applyOverlaysTo(source, document, options);
  const found: Description =
    overlaid.document === undefined
      ? { sources: [source], others: {}, diagnostics: [] }
      : await resolveReferences(source, overlaid.document, options);
  return {
    ...found,
    sources: [...found.sources, ...overlays],
    diagnostics: [...overlaid.diagnostics, ...found.diagnostics],
  };
}

async function applyOverlaysTo(
  source: SourceText,
  document: SourceDocument,
  { cwd, overlays = [] }: DescriptionOptions,
): Promise<Pick<Description, "document" | "diagnostics">> {
  const parsed = await Promise.all(overlays.map(parseSource));
  const faults = parsed.flatMap((one) => (one.ok ? one.warnings : one.diagnostics));
  if (!parsed.every(({ ok }) => ok)) return { diagnostics: faults };
  const main = mainLocation(source, cwd);
  const named = parsed
    .flatMap((one) => (one.ok ? [one.source] : []))
    .map((one) => ({ ...one, uri: relativeUri(main, locationOf(one.uri, cwd)) }));
  const { applyOverlays } = await import("../spec/overlay/apply.js");
  const reporter = createReporter();
  const overlaid = applyOverlays(document, named, reporter);
  return {
    ...(!reporter.hasErrors && { document: overlaid }),
    diagnostics: [...faults, ...reporter.diagnostics.map((one) => forUser(source.uri, one))],
  };
}

async function resolveReferences(
  source: SourceText,
  document: SourceDocument,
  options: DescriptionOptions,
): Promise<Description> {
  const texts = [source, ...(options.overlays ?? [])].map(({ text }) => text);
  return texts.some(mayReferOutside)
    ? bundleDocuments(source, document, options)
    : { document, sources: [source], others: {}, diagnostics: [] };
}

/**
 * Whether a text can have references that do not start with `#`, or schemas that have URIs of their own. Bundling is
 * not worth its time otherwise.
 */
const mayReferOutside = (text: string): boolean =>
  /\$ref["']?\s*:\s*["']?(?!["'#\s])|\$(?:id|self)\b/.test(text);

async function bundleDocuments(
  source: SourceText,
  document: SourceDocument,
  options: DescriptionOptions,
): Promise<Description> {
  const version = versionOf(document, createReporter());
  if (version === undefined) return { document, sources: [source], others: {}, diagnostics: [] };
  const main = mainLocation(source, options.cwd);
  const { cwd, allowRef, overlays = [], mostLength = Infinity } = options;
  const read = [source, ...overlays];
  const documents = createDocuments(source, main, { cwd, allowRef, read, mostLength });
  const { bundle } = await import("../spec/bundle/bundle.js");
  const result = await bundle(
    { url: main.href, uri: document.uri, value: document.value },
    version,
    documents.open,
  );
  const origins = new Map([...(document.origins ?? []), ...result.origins]);
  const diagnostics = [...documents.faults, ...result.diagnostics];
  return {
    document: { ...document, value: result.value, origins },
    sources: documents.sources,
    others: documents.others,
    diagnostics: diagnostics.map((diagnostic) => forUser(source.uri, diagnostic)),
  };
}
