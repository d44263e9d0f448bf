import {
  type Alias,
  type Document,
  type Node,
  type Scalar,
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
  parseDocument,
  visit,
  isScalar,
} from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { JsonValue } from "./document.js";
import { createLineIndex } from "./line-index.js";
import type { ValueResult } from "./load.js";

/** Nodes that aliases may stand for in all, so that a few lines cannot ask for all memory ("billion laughs"). */
const maxAliasCount = 10_000;

/** The text that was parsed last: where a value is made of a document, places in it are often asked for next. */
let last: { readonly text: string; readonly document: Document } | undefined;

/** Letters up to which a document is kept: of larger texts it takes more memory than parsing again takes time. */
const mostKept = 1_000_000;

/** Parses a text as `parseDocument` and `createDocumentOffsets` both need it: YAML 1.2 with merge keys (`<<`). Not to be changed. */
export function parseYamlDocument(text: string): Document {
  if (last?.text === text) return last.document;
  const document = parsedDocument(text);
  last = text.length <= mostKept ? { text, document } : undefined;
  return document;
}

function parsedDocument(text: string): Document {
  return parseDocument(text, {
    version: "1.2",
    merge: true,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: "error",
  });
}

/** Parses any YAML 1.2 into a JSON value, or tells its faults; keys become strings, `__proto__` an own property. */
export function parseWholeYaml(text: string, uri: string): ValueResult {
  try {
    const document = parseYamlDocument(text);
    const faults = [...document.errors.map(errorFault), ...unusableNodes(document)];
    if (faults.length > 0) return failure(faults, text, uri);
    return { ok: true, value: toJson(document) };
  } catch (error) {
    return failure([{ message: thrownMessage(error), offset: 0 }], text, uri);
  }
}

interface Fault {
  readonly message: string;
  readonly offset: number;
}

function failure(faults: readonly Fault[], text: string, uri: string): ValueResult {
  const lines = createLineIndex(text);
  const diagnostics = faults.map(({ message, offset }): Diagnostic => ({
    code: "syntax-yaml",
    severity: "error",
    origin: { uri, pointer: "#" },
    position: lines.positionAt(offset),
    message,
  }));
  return { ok: false, diagnostics };
}

function errorFault(error: YAMLError): Fault {
  return { message: sentence(messages[error.code] ?? error.message), offset: error.pos[0] };
}

const tooDeep = "The text has more levels of mappings and sequences in each other than can be read";

/** The library's own text where it says enough; these where it does not. */
const messages: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: "A key of this mapping stands in it twice",
  MULTIPLE_DOCS: "The text holds several YAML documents, and a description is one",
  RESOURCE_EXHAUSTION: tooDeep,
};

function sentence(text: string): string {
  const line = text.split("\n", 1)[0] ?? text;
  return /[.!?]$/.test(line) ? line : `${line}.`;
}

/** What YAML can write and a JSON value cannot have: infinite numbers, and aliases that lead nowhere or back. */
function unusableNodes(document: Document): readonly Fault[] {
  const faults: Fault[] = [];
  const add = (message: string, node: { range?: readonly number[] | null | undefined }): void => {
    faults.push({ message, offset: node.range?.[0] ?? 0 });
  };
  /** The last node of each name so far, which aliases that follow stand for (YAML 1.2.2, section 3.2.2.2). */
  const anchors = new Map<string, Node>();
  const note = (node: Scalar | YAMLMap | YAMLSeq): void => {
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
  };
  visit(document, {
    Collection: (_key, node) => note(node),
    Scalar(_key, node) {
      note(node);
      if (isScalar(node) && typeof node.value === "number" && !Number.isFinite(node.value)) {
        add(`${String(node.source ?? node.value)} is not a number that JSON can write.`, node);
      }
    },
    Alias(_key, node, path) {
      const message = aliasFault(node, path, anchors.get(node.source));
      if (message !== undefined) add(message, node);
    },
  });
  return faults;
}

function aliasFault(
  node: Alias,
  path: readonly unknown[],
  target: Node | undefined,
): string | undefined {
  if (target === undefined) return `The alias *${node.source} has no anchor before it.`;
  return path.includes(target)
    ? `The alias *${node.source} stands inside the node that it names.`
    : undefined;
}

function toJson(document: Document): JsonValue {
  const value: unknown = document.toJS({ maxAliasCount });
  // The core schema of YAML 1.2 has null, booleans, numbers, strings, sequences and mappings alone.
  return (value ?? null) as JsonValue;
}

function thrownMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof RangeError) return `${tooDeep}.`;
  if (/excessive alias/i.test(message)) {
    return `Aliases of the document stand for more than ${maxAliasCount} nodes.`;
  }
  return sentence(message);
}
