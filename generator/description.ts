import { basename } from "node:path";

import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { InputError, failureReason } from "./diagnostics/input-error.js";
import { createReporter } from "./diagnostics/diagnostic.js";
import type { SourceDocument } from "./source/document.js";
import { type Gate, type Refusal, createGate } from "./source/gate.js";
import { type SourceText, readSource, parseSource, readText } from "./source/load.js";
import { isUrl, locationOf, relativeUri, userUri } from "./source/location.js";
import type { Open, ReferenceFault } from "./spec/bundle/library.js";
import { versionOf } from "./spec/version.js";

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

/** Thrown where documents have more than `mostLength`. */
export class DescriptionTooLong extends Error {}

/** Stands for the hash of a document that is not there, or not allowed: the description is another one as soon as it is. */
const absent = "";

/** Documents that one description may be made of, and bytes in all. */
const mostDocuments = 1_000;
const mostBytesInAll = 256 * 1024 * 1024;
const mostMs = 120_000;

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
  const found = await overlaidAndResolved(source, document, options);
  return { ...found, diagnostics: [...parsed.warnings, ...found.diagnostics] };
}

async function overlaidAndResolved(
  source: SourceText,
  document: SourceDocument,
  options: DescriptionOptions,
): Promise<Description> {
  const { overlays = [] } = options;
  if (overlays.length === 0) return resolved(source, document, options);
  const overlaid = await withOverlays(source, document, options);
  const found: Description =
    overlaid.document === undefined
      ? { sources: [source], others: {}, diagnostics: [] }
      : await resolved(source, overlaid.document, options);
  return {
    ...found,
    sources: [...found.sources, ...overlays],
    diagnostics: [...overlaid.diagnostics, ...found.diagnostics],
  };
}

/**
 * Reads Overlay Documents. In diagnostics they are named relative to the working directory, as all files are.
 *
 * @throws InputError where one cannot be read.
 */
export function readOverlays(
  source: Pick<SourceText, "uri">,
  overlays: readonly string[],
  cwd: string,
): Promise<readonly SourceText[]> {
  const main = mainLocation(source, cwd);
  const read = async (overlay: string): Promise<SourceText> => ({
    ...(await readSource(overlay, cwd)),
    uri: userUri(source.uri, relativeUri(main, locationOf(overlay, cwd))),
  });
  return Promise.all(overlays.map(read));
}

const mainLocation = ({ uri }: Pick<SourceText, "uri">, cwd: string): URL =>
  locationOf(uri === "stdin" ? "-" : uri, cwd);

async function withOverlays(
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
  const { applyOverlays } = await import("./spec/overlay/apply.js");
  const reporter = createReporter();
  const overlaid = applyOverlays(document, named, reporter);
  return {
    ...(!reporter.hasErrors && { document: overlaid }),
    diagnostics: [...faults, ...reporter.diagnostics.map((one) => forUser(source.uri, one))],
  };
}

async function resolved(
  source: SourceText,
  document: SourceDocument,
  options: DescriptionOptions,
): Promise<Description> {
  const texts = [source, ...(options.overlays ?? [])].map(({ text }) => text);
  return texts.some(mayReferOutside)
    ? bundled(source, document, options)
    : { document, sources: [source], others: {}, diagnostics: [] };
}

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

/**
 * Whether a text can have references that do not start with `#`, or schemas that have URIs of their own. Bundling is
 * not worth its time otherwise.
 */
const mayReferOutside = (text: string): boolean =>
  /\$ref["']?\s*:\s*["']?(?!["'#\s])|\$(?:id|self)\b/.test(text);

async function bundled(
  source: SourceText,
  document: SourceDocument,
  options: DescriptionOptions,
): Promise<Description> {
  const version = versionOf(document, createReporter());
  if (version === undefined) return { document, sources: [source], others: {}, diagnostics: [] };
  const main = mainLocation(source, options.cwd);
  const shelf = createShelf(source, main, options);
  const { bundle } = await import("./spec/bundle/bundle.js");
  const result = await bundle(
    { url: main.href, uri: document.uri, value: document.value },
    version,
    shelf.open,
  );
  const origins = new Map([...(document.origins ?? []), ...result.origins]);
  const diagnostics = [...shelf.faults, ...result.diagnostics];
  return {
    document: { ...document, value: result.value, origins },
    sources: shelf.sources,
    others: shelf.others,
    diagnostics: diagnostics.map((diagnostic) => forUser(source.uri, diagnostic)),
  };
}

/** The documents that a description is made of, as they are read. */
interface Shelf {
  readonly open: Open;
  readonly sources: SourceText[];
  readonly others: Record<string, string>;
  /** What keeps documents from being parsed. */
  readonly faults: Diagnostic[];
}

function createShelf(
  source: SourceText,
  main: URL,
  { cwd, allowRef, overlays = [], mostLength = Infinity }: DescriptionOptions,
): Shelf {
  const gate = createGate(main, allowRef, cwd);
  const shelf = {
    sources: [source],
    others: {} as Record<string, string>,
    faults: [] as Diagnostic[],
  };
  const end = performance.now() + mostMs;
  let bytes = lengthOf([source, ...overlays]);
  const open: Open = async (href) => {
    const url = new URL(href);
    const uri = uriOf(main, url);
    if (uri === undefined)
      return { code: "reference-not-found", message: `"${href}" names no file.` };
    const nameOf = (to: URL): string => userUri(source.uri, relativeUri(main, to));
    const refusal = gate.refusal(url);
    if (refusal !== undefined) {
      shelf.others[uri] = absent;
      return refused(refusal, url, nameOf);
    }
    const limit = overLimit(shelf.sources, bytes, end);
    if (limit !== undefined) return limit;
    const text = await read(url, nameOf(url), gate);
    if ("code" in text) {
      if (text.isMissing) shelf.others[uri] = absent;
      return text;
    }
    bytes += text.text.length;
    if (bytes > mostLength) throw new DescriptionTooLong();
    shelf.sources.push(text);
    shelf.others[uri] = text.sha256;
    const parsed = await parseSource(text);
    for (const fault of parsed.ok ? parsed.warnings : parsed.diagnostics) shelf.faults.push(fault);
    if (parsed.ok) return { url: href, uri, value: parsed.source.value };
    return { code: "reference-not-found", message: `"${text.uri}" is not JSON or YAML.` };
  };
  return { ...shelf, open };
}

/** In UTF-16 code units. */
export const lengthOf = (sources: readonly SourceText[]): number =>
  sources.reduce((length, { text }) => length + text.length, 0);

/** @returns `undefined` for a URL that no path of a file can be made of, such as one with `%2F` or a stray `%`. */
function uriOf(main: URL, url: URL): string | undefined {
  try {
    return relativeUri(main, url);
  } catch {
    return undefined;
  }
}

/** @param nameOf What the user calls a document or folder. */
function refused(
  { reason, allow, isUsual }: Refusal,
  url: URL,
  nameOf: (url: URL) => string,
): ReferenceFault {
  const name = allow?.protocol === "file:" ? nameOf(allow) : allow?.origin;
  return {
    code: "reference-external",
    message: `"${nameOf(url)}" ${reason}.`,
    ...(isUsual && { isMissing: isUsual }),
    ...(name !== undefined && {
      fix: `Allow it by name: --allow-ref ${name}, or "allowRef" in the config.`,
    }),
  };
}

function overLimit(
  sources: readonly SourceText[],
  bytes: number,
  end: number,
): ReferenceFault | undefined {
  const fault = (message: string): ReferenceFault => ({ code: "feature-unsupported", message });
  if (sources.length >= mostDocuments) {
    return fault(`The description is made of more than ${mostDocuments} documents.`);
  }
  if (bytes > mostBytesInAll) {
    return fault(
      `The description has more than ${mostBytesInAll / 1024 / 1024} MB in all documents.`,
    );
  }
  return performance.now() > end
    ? fault(`Its documents could not be read in ${mostMs / 1000} seconds.`)
    : undefined;
}

async function read(url: URL, uri: string, gate: Gate): Promise<SourceText | ReferenceFault> {
  const refusal = (to: URL): string | undefined => {
    const found = gate.refusal(to);
    return found && `it is redirected to "${to.href}", which ${found.reason}`;
  };
  try {
    return await readText(uri, url, { refusal, isNamedHost: gate.isNamedHost });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const reason = failureReason(error.cause ?? error);
    return {
      code: "reference-not-found",
      message: `"${uri}" cannot be read: ${reason}.`,
      ...(url.protocol === "file:" && { isMissing: true }),
    };
  }
}

async function hashOf(url: URL, uri: string, gate: Gate): Promise<string> {
  const text = await read(url, uri, gate);
  return "code" in text ? absent : text.sha256;
}

/** Whether the documents beside the main one are what they were: facts as sentences where they are not. */
export async function changedDocuments(
  source: SourceText,
  others: { readonly [uri: string]: string },
  { cwd, allowRef }: DescriptionOptions,
): Promise<readonly string[]> {
  const entries = Object.entries(others);
  if (entries.length === 0) return [];
  const main = mainLocation(source, cwd);
  const gate = createGate(main, allowRef, cwd);
  const facts = await Promise.all(
    entries.map(async ([uri, hash]) => {
      const name = userUri(source.uri, uri);
      if (isUrl(name) && !URL.canParse(name)) return [`"${name}" is no URL.`];
      const url = locationOf(name, cwd);
      const isRefused = gate.refusal(url) !== undefined;
      if (isRefused && hash !== absent) return [`"${name}" may no longer be referred to.`];
      const found = isRefused ? absent : await hashOf(url, name, gate);
      return found === hash ? [] : [`"${name}" has changed.`];
    }),
  );
  return facts.flat();
}
