import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { InputError, failureReason, systemErrorCode } from "../diagnostics/input-error.js";
import type { NamesLock, OutputFile } from "../plan/types.js";
import type { Pointer } from "../source/pointer.js";
import { createFileReader } from "./file-reader.js";
import { checkManifest } from "./manifest-check.js";

/** Name of the manifest in a generated package. */
export const manifestName = "specmill.json";

/** Where a validator can be imported from. */
export interface ManifestValidator {
  /** Relative to the manifest, importable without a build step: `./dist/validators/pet.js`. */
  readonly module: string;
  readonly export: string;
}

/** A named type of the package, with its validator where there is something to check. */
export interface ManifestModel {
  readonly type: string;
  readonly validator?: ManifestValidator;
}

/** An operation's names, and the types and validators of what it sends and receives. */
export interface ManifestOperation {
  /** Absent, as `method`, in a package of types alone. */
  readonly function?: string;
  /** Names on the client: `["outbound", "listLogs"]`. */
  readonly method?: readonly string[];
  /** By place: `query`, `path`, `header`, `cookie`; `body` by media type. */
  readonly request: {
    readonly [place: string]: ManifestModel | { readonly [mediaType: string]: ManifestModel };
  };
  /** By status as written and media type. */
  readonly responses: {
    readonly [status: string]: { readonly [mediaType: string]: ManifestModel };
  };
  /** Payloads of callbacks by name and runtime expression; absent where there are none. */
  readonly callbacks?: {
    readonly [name: string]: { readonly [expression: string]: ManifestPayloads };
  };
}

/** What the service sends of its own accord, by method and media type. */
export interface ManifestPayloads {
  readonly [method: string]: { readonly [mediaType: string]: ManifestModel };
}

/** The contract between a generated package and the tools that read it. JSON-serialisable, without paths of a machine. */
export interface Manifest {
  /** Version of specmill that wrote the package. */
  readonly specmill: string;
  readonly source: {
    readonly file: string;
    readonly sha256: string;
    readonly openapi: string;
    /** SHA-256 of the other documents that its references lead to, by their place relative to its folder, or URL. */
    readonly others?: { readonly [uri: string]: string };
  };
  /** SHA-256 of the options that shape the output. */
  readonly options: string;
  /** Every component schema and every named inline schema, by its pointer. */
  readonly schemas: { readonly [pointer: Pointer]: ManifestModel };
  /** By method and path: `GET /outbound/logs`. */
  readonly operations: { readonly [operation: string]: ManifestOperation };
  /** Payloads of webhooks by name; absent where there are none. */
  readonly webhooks?: { readonly [name: string]: ManifestPayloads };
  /** The names lock: names that are published. Later versions of the description keep them. */
  readonly names: NamesLock;
  /** Files that specmill owns, but for the manifest, with their SHA-256, in the order of code units. */
  readonly files: FileHashes;
}

/** SHA-256 by path relative to the package. */
export type FileHashes = { readonly [path: string]: string };

/** What an output is made from; it is up to date while all of it is the same. */
export interface Inputs {
  readonly sourceSha256: string;
  readonly optionsSha256: string;
  readonly specmill: string;
}

/** @returns SHA-256 in lower-case hex. */
export function sha256(content: string | Uint8Array): string {
  return hash("sha256", content, "hex");
}

/** A file with the SHA-256 of its text. */
export interface HashedFile {
  readonly path: string;
  readonly text: string;
  readonly sha256: string;
}

/** Hashes of files, as the manifest lists them. */
export function hashFiles(files: readonly OutputFile[]): FileHashes {
  return Object.fromEntries(files.map(({ path, text }) => [path, sha256(text)]));
}

/** A manifest with the text that it was read from. */
export interface StoredManifest {
  readonly manifest: Manifest;
  readonly text: string;
}

/**
 * @param folder The generated package.
 * @param name What messages call the folder.
 * @param known One that was read before: of the same text, it is not parsed again.
 * @returns The manifest, or `undefined` where there is none.
 * @throws InputError where there is one that cannot be read, or that specmill did not write.
 */
export function readManifest(
  folder: string,
  name: string = folder,
  known?: StoredManifest,
): StoredManifest | undefined {
  const path = join(name, manifestName);
  const text = readText(join(folder, manifestName), path);
  if (text === undefined) return undefined;
  if (text === known?.text) return known;
  const fault = (fact: string, cause?: unknown): InputError =>
    new InputError(`"${path}" is not a manifest of specmill: ${fact}.`, {
      cause,
      fix: `Restore it from version control, or run again with --force.`,
    });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw fault("it is not JSON", cause);
  }
  const fact = checkManifest(value);
  if (fact !== undefined) throw fault(fact);
  return { manifest: value as Manifest, text }; // checkManifest found every field to be as declared
}

/** As `readManifest`, for runs with `--force`: a manifest that specmill cannot use is none. */
export function readManifestIfSound(
  folder: string,
  known?: StoredManifest,
): StoredManifest | undefined {
  try {
    return readManifest(folder, folder, known);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

function readText(path: string, name: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    const code = systemErrorCode(cause);
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new InputError(`"${name}" cannot be read: ${failureReason(cause)}.`, { cause });
  }
}

/** @returns The manifest's text: fields in the order declared, `files` sorted by code unit. */
export function manifestText(manifest: Manifest): string {
  const { specmill, source, options, schemas, operations, webhooks, names, files } = manifest;
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  const head = { specmill, source, options, schemas, operations };
  const ordered = { ...head, ...(webhooks && { webhooks }), names, files: sorted };
  return `${JSON.stringify(ordered, undefined, 2)}\n`;
}

/** Why an output has to be made anew. */
export interface Staleness {
  /** Sentences; none where the output is up to date. */
  readonly facts: readonly string[];
  /** Files that are missing or were changed by hand. */
  readonly damaged: ReadonlySet<string>;
}

/**
 * Compares an output with what it is to be made from, and with its manifest.
 *
 * Synchronous: for some hundred small files this takes half the processor time that promises take.
 */
export function staleness(folder: string, manifest: Manifest, inputs: Inputs): Staleness {
  const facts: string[] = [];
  const damaged = new Set<string>();
  const read = createFileReader();
  if (manifest.source.sha256 !== inputs.sourceSha256) facts.push("The description has changed.");
  if (manifest.options !== inputs.optionsSha256) facts.push("The options have changed.");
  if (manifest.specmill !== inputs.specmill) {
    facts.push(`It was made by specmill ${manifest.specmill}, and this is ${inputs.specmill}.`);
  }
  for (const [path, expected] of Object.entries(manifest.files)) {
    const found = read(join(folder, path));
    if (found && sha256(found) === expected) continue;
    damaged.add(path);
    facts.push(`"${path}" ${found ? "has been changed by hand" : "is missing"}.`);
  }
  return { facts, damaged };
}
