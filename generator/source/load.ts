import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { InputError, failureReason, systemErrorCode } from "../diagnostics/input-error.js";
import type { JsonValue, SourceDocument } from "./document.js";
import { extentOf } from "./extent.js";
import { type FetchRules, mostBytes } from "./limits.js";
import { parseJson } from "./json.js";
import { isUrl, locationOf } from "./location.js";

/** A document's text before it is parsed. */
export type SourceText = Omit<SourceDocument, "value">;

/** A parsed document, or what keeps its text from being one. */
export type ParseResult =
  | {
      readonly ok: true;
      readonly source: SourceDocument;
      /** Of what the value does not show: keys that stand in an object twice. */
      readonly warnings: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The value of a text, or the faults that keep it from having one. */
export type ValueResult =
  | { readonly ok: true; readonly value: JsonValue }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Levels of objects and arrays in a document. Real descriptions stay far below; later stages descend recursively. */
const maxDepth = 500;

/**
 * Reads a document's text; a byte order mark is taken off.
 *
 * @param uri A path relative to `cwd`, a URL (`file:`, `https:`, `http:`), or `-` for standard input. The host of a URL
 *   may be one of a private network, since the user names it; one that it redirects to may not.
 * @throws InputError where it cannot be read, or is not text.
 */
export async function readSource(uri: string, cwd: string): Promise<SourceText> {
  if (uri === "-") return sourceText("stdin", await readStdin());
  if (isUrl(uri) && !URL.canParse(uri)) throw unreadable(uri, new Error("it is no URL"));
  const url = locationOf(uri, cwd);
  const isNamedHost = (hostname: string): boolean => hostname === url.hostname;
  return readText(uri, url, { isNamedHost, refusal: () => undefined });
}

/**
 * Reads the text at an absolute URL.
 *
 * @param uri How to name it.
 * @throws InputError as `readSource` does.
 */
export async function readText(uri: string, url: URL, rules: FetchRules): Promise<SourceText> {
  let bytes: Uint8Array;
  try {
    bytes = url.protocol === "file:" ? await readBytes(url) : await fetched(url, rules);
  } catch (cause) {
    throw unreadable(uri, cause);
  }
  return sourceText(uri, bytes);
}

function sourceText(uri: string, bytes: Uint8Array): SourceText {
  const text = decode(bytes, uri);
  const sha256 = createHash("sha256").update(utf8Of(bytes, text)).digest("hex");
  return { uri, text, format: formatOf(uri, text), sha256 };
}

// What fetches is loaded where something is fetched.
const fetched = async (url: URL, rules: FetchRules): Promise<Uint8Array> =>
  (await import("./fetch.js")).fetchBytes(url, rules);

/** Parses a text that was read. Nothing is thrown for its faults. */
export async function parseSource(source: SourceText): Promise<ParseResult> {
  // YAML is loaded where a document is YAML: its library is larger than all that JSON needs.
  const parse = source.format === "json" ? parseJson : (await import("./yaml.js")).parseYaml;
  const result = await parse(source.text, source.uri);
  if (!result.ok) {
    // A YAML file may start as JSON does and be YAML all the same.
    const isYamlByName = source.format === "json" && !/\.json$/i.test(source.uri);
    return isYamlByName ? parseSource({ ...source, format: "yaml" }) : result;
  }
  const { isTooDeep, keys } = extentOf(result.value, maxDepth);
  if (isTooDeep) return { ok: false, diagnostics: [tooDeep(source.uri)] };
  const warnings = source.format === "json" ? await duplicatesIn(source, keys) : [];
  return { ok: true, source: { ...source, value: result.value }, warnings };
}

async function duplicatesIn({ text, uri }: SourceText, keys: number): Promise<Diagnostic[]> {
  const { duplicateKeys, mayHaveDuplicates } = await import("./json-duplicates.js");
  return mayHaveDuplicates(text, keys) ? duplicateKeys(text, uri) : [];
}

async function readBytes(url: URL): Promise<Uint8Array> {
  const path = fileURLToPath(url);
  const { size } = await stat(path);
  if (size > mostBytes) throw new Error(`it is larger than ${mostBytes / 1024 / 1024} MB`);
  return readFile(path);
}

function unreadable(uri: string, cause: unknown): InputError {
  return new InputError(`"${uri}" cannot be read: ${failureReason(cause)}.`, {
    cause,
    fix: readFix(uri, systemErrorCode(cause)),
  });
}

/** What to do about a path or URL that is not read. */
function readFix(uri: string, code: string | undefined): string {
  if (code === "ENOENT" || code === "ENOTDIR")
    return "Correct the path: those of arguments are relative to the working directory, those of a config to its folder.";
  if (code === "EISDIR") return "Name a file in it.";
  if (code === "EACCES" || code === "EPERM") return "Make it readable.";
  return isUrl(uri)
    ? "Correct the URL, or download what is there and name the file."
    : "Name another file.";
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array); // no encoding is set, so bytes come
  return Buffer.concat(chunks);
}

const isUtf16 = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xfe;

/** A text in UTF-8 without a byte order mark: in most cases the bytes as they were read. */
function utf8Of(bytes: Uint8Array, text: string): Uint8Array {
  if (isUtf16(bytes)) return Buffer.from(text);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return hasMark ? bytes.subarray(3) : bytes;
}

function decode(bytes: Uint8Array, uri: string): string {
  try {
    return new TextDecoder(isUtf16(bytes) ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new InputError(`"${uri}" is not UTF-8 text.`, {
      cause,
      fix: "Save the description as UTF-8.",
    });
  }
}

function formatOf(uri: string, text: string): "json" | "yaml" {
  if (/\.json$/i.test(uri.replace(/[?#].*/, ""))) return "json";
  // JSON under another name is read as what it is: JSON.parse is some fifty times as fast as a YAML parser.
  return /^\s*\{\s*("|\})/.test(text) ? "json" : "yaml";
}

function tooDeep(uri: string): Diagnostic {
  return {
    code: "feature-unsupported",
    severity: "error",
    origin: { uri, pointer: "#" },
    message: `The document has more than ${maxDepth} levels of objects and arrays in each other.`,
    fix: "Move parts of it to components and refer to them.",
  };
}
