import { InputError, failureReason } from "../diagnostics/input-error.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { type Gate, type Refusal, createGate } from "../source/gate.js";
import { type SourceText, parseSource, readText } from "../source/load.js";
import { relativeUri, userUri } from "../source/location.js";
import type { Open, ReferenceFault } from "../spec/bundle/library.js";

/** Thrown where documents have more than they may. */
export class DescriptionTooLong extends Error {}

/** Stands for the hash of a document that is not there, or not allowed: the description is another one as soon as it is. */
export const absent = "";

/** Documents that one description may be made of, characters in all, and how long it may take to read them. */
const mostDocuments = 1_000;
const mostCharacters = 256 * 1024 * 1024;
const mostMs = 120_000;

/** The documents that a description is made of, as they are read. */
export interface Documents {
  readonly open: Open;
  readonly sources: SourceText[];
  /** Their hashes by what the output calls them. */
  readonly others: Record<string, string>;
  /** What keeps documents from being parsed. */
  readonly faults: Diagnostic[];
}

/** What documents are read with. */
export interface DocumentsOptions {
  readonly cwd: string;
  readonly allowRef: readonly string[];
  /** Documents that are read already. */
  readonly read: readonly SourceText[];
  /** UTF-16 code units that all may have together. */
  readonly mostLength: number;
}

/**
 * @param source The main document.
 * @param main Where it is.
 */
export function createDocuments(
  source: SourceText,
  main: URL,
  { cwd, allowRef, read, mostLength }: DocumentsOptions,
): Documents {
  const gate = createGate(main, allowRef, cwd);
  const documents = {
    sources: [source],
    others: {} as Record<string, string>,
    faults: [] as Diagnostic[],
  };
  const end = performance.now() + mostMs;
  let length = lengthOf(read);
  const nameOf = (to: URL): string => userUri(source.uri, relativeUri(main, to));
  const enter = async (text: SourceText, href: string, uri: string): ReturnType<Open> => {
    length += text.text.length;
    if (length > mostLength) throw new DescriptionTooLong();
    documents.sources.push(text);
    documents.others[uri] = text.sha256;
    const parsed = await parseSource(text);
    for (const fault of parsed.ok ? parsed.warnings : parsed.diagnostics)
      documents.faults.push(fault);
    if (parsed.ok) return { url: href, uri, value: parsed.source.value };
    return { code: "reference-not-found", message: `"${text.uri}" is not JSON or YAML.` };
  };
  const open: Open = async (href) => {
    const url = new URL(href);
    const uri = uriOf(main, url);
    if (uri === undefined)
      return { code: "reference-not-found", message: `"${href}" names no file.` };
    const refusal = gate.refusal(url);
    if (refusal !== undefined) {
      documents.others[uri] = absent;
      return refusalFault(refusal, url, nameOf);
    }
    const limit = limitFault(documents.sources, length, end);
    if (limit !== undefined) return limit;
    const text = await readDocument(url, nameOf(url), gate);
    if (!("code" in text)) return enter(text, href, uri);
    if (text.isMissing) documents.others[uri] = absent;
    return text;
  };
  return { ...documents, open };
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
function refusalFault(
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

function limitFault(
  sources: readonly SourceText[],
  length: number,
  end: number,
): ReferenceFault | undefined {
  const fault = (message: string): ReferenceFault => ({ code: "feature-unsupported", message });
  if (sources.length >= mostDocuments) {
    return fault(`The description is made of more than ${mostDocuments} documents.`);
  }
  if (length > mostCharacters) {
    const millions = Math.floor(mostCharacters / 1_000_000);
    return fault(`The description has more than ${millions} million characters in all documents.`);
  }
  return performance.now() > end
    ? fault(`Its documents could not be read in ${mostMs / 1000} seconds.`)
    : undefined;
}

/** A document's text, or why it cannot be had. */
export async function readDocument(
  url: URL,
  uri: string,
  gate: Gate,
): Promise<SourceText | ReferenceFault> {
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
