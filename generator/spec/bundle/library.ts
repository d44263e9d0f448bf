import { type JsonValue, isJsonObject } from "../../source/document.js";
import {
  type Pointer,
  childPointer,
  percentDecoded,
  pointerTokens,
  valueAt,
} from "../../source/pointer.js";
import type { DiagnosticCode } from "../../diagnostics/catalogue.js";

/** A document that references can lead to. */
export interface OpenDocument {
  /** Absolute, without a fragment. */
  readonly url: string;
  /** As diagnostics and outputs name it. */
  readonly uri: string;
  readonly value: JsonValue;
}

/** What keeps a reference from leading anywhere. */
export interface ReferenceFault {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly fix?: string;
  /** Whether something may be taken for what is not there, or not read. */
  readonly isMissing?: true;
}

/** Opens the document at an absolute URL. */
export type Open = (url: string) => Promise<OpenDocument | ReferenceFault>;

/** A place that a reference leads to. */
export interface Target {
  readonly document: OpenDocument;
  readonly pointer: Pointer;
}

export interface Library {
  /** Where a reference leads, not followed further; opens the document where it is not open yet. */
  resolve(reference: string, base: string, from: OpenDocument): Promise<Target | ReferenceFault>;
}

export const isFault = <T extends object>(found: T | ReferenceFault): found is ReferenceFault =>
  "code" in found;

/** @returns The documents that are open, the main one at first, with the schemas that have URIs of their own. */
export function createLibrary(main: OpenDocument, open: Open): Library {
  const shelf = createShelf(main, open);
  return {
    async resolve(reference, base, from) {
      const { path, fragment } = split(reference);
      const url = urlOf(path, base, from, shelf);
      if (url === undefined) return notFound(reference, "is no URI reference");
      const resource = shelf.resources.get(url);
      const document = resource?.document ?? (await shelf.documentAt(url));
      if (isFault(document)) return document;
      return (
        placeIn(resource ?? { document, pointer: "#" }, fragment) ??
        shelf.anchors.get(`${url}#${percentDecoded(fragment)}`) ??
        (path === "" ? placeIn({ document: from, pointer: "#" }, fragment) : undefined) ?? {
          ...notFound(reference, "is not defined"),
          isMissing: true,
        }
      );
    },
  };
}

interface Shelf extends Index {
  has(url: string): boolean;
  documentAt(url: string): Promise<OpenDocument | ReferenceFault>;
}

/** Documents by URL, each opened once, with what they hold. */
function createShelf(main: OpenDocument, open: Open): Shelf {
  const documents = new Map<string, Promise<OpenDocument | ReferenceFault>>();
  const index: Index = { resources: new Map(), anchors: new Map() };
  const add = (document: OpenDocument): void => {
    addResources(document, index);
    for (const url of [document.url, ...selfOf(document)]) {
      if (!documents.has(url)) documents.set(url, Promise.resolve(document));
    }
  };
  add(main);
  return {
    ...index,
    has: (url) => documents.has(url) || index.resources.has(url),
    async documentAt(url) {
      const known = documents.get(url);
      if (known !== undefined) return known;
      const opened = open(url);
      documents.set(url, opened);
      const document = await opened;
      if (!isFault(document)) add(document);
      return document;
    },
  };
}

function split(reference: string): { readonly path: string; readonly fragment: string } {
  const hash = reference.indexOf("#");
  return hash < 0
    ? { path: reference, fragment: "" }
    : { path: reference.slice(0, hash), fragment: reference.slice(hash + 1) };
}

/**
 * The URL of what a reference leads into.
 *
 * Nothing can be resolved against a URN, but what stays in the document needs no base. A schema's `$id` says where it is
 * published; the files beside it are read from where they lie.
 */
function urlOf(path: string, base: string, from: OpenDocument, shelf: Shelf): string | undefined {
  if (path === "") return base;
  const [named, beside] = [base, from.url].map((to) =>
    URL.canParse(path, to) ? new URL(path, to).href : undefined,
  );
  return named !== undefined && shelf.has(named) ? named : beside;
}

const notFound = (reference: string, fact: string): ReferenceFault => ({
  code: "reference-not-found",
  message: `"${reference}" ${fact}.`,
});

/** The place that a fragment names in a resource, where it is a pointer and something is there. */
function placeIn({ document, pointer }: Target, fragment: string): Target | undefined {
  if (fragment === "") return { document, pointer };
  if (!fragment.startsWith("/")) return undefined;
  // Names that hold a `%` are also written as they stand, without the encoding that a URI asks for.
  const at = [percentDecoded(fragment), fragment]
    .map((text) => pointer + text)
    .find((place) => valueAt(document.value, place) !== undefined);
  return at === undefined ? undefined : { document, pointer: at };
}

/** @see OpenAPI 3.2 "OpenAPI Object", field `$self`: the URI by which other documents may refer to this one */
function selfOf({ url, value }: OpenDocument): readonly string[] {
  const self = isJsonObject(value) ? value["$self"] : undefined;
  return typeof self === "string" && URL.canParse(self, url) ? [new URL(self, url).href] : [];
}

interface Index {
  readonly resources: Map<string, Target>;
  readonly anchors: Map<string, Target>;
}

/** The base of references at a place: the nearest `$id` above it, else the document's URL. */
export function baseAt({ document, pointer }: Target): string {
  let base = document.url;
  let at: Pointer = "#";
  for (const token of pointerTokens(pointer)) {
    base = idBase(valueAt(document.value, at), base);
    at = childPointer(at, token);
  }
  return base;
}

/** @see JSON Schema 2020-12 core, section 8.2.1: `$id` changes the base of references in it, its own `$ref` included */
export function idBase(value: JsonValue | undefined, base: string): string {
  const id = isJsonObject(value) ? value["$id"] : undefined;
  if (typeof id !== "string" || !URL.canParse(id, base)) return base;
  const url = new URL(id, base);
  url.hash = "";
  return url.href;
}

/** Finds every `$id`, `$anchor` and `$dynamicAnchor` of a document; the first of each name counts. */
function addResources(document: OpenDocument, { resources, anchors }: Index): void {
  const scan = (value: JsonValue, pointer: Pointer, base: string): void => {
    if (typeof value !== "object" || value === null) return;
    const target = { document, pointer };
    const own = idBase(value, base);
    if (own !== base && !resources.has(own)) resources.set(own, target);
    for (const [key, item] of Object.entries(value) as [string, JsonValue][]) {
      const isAnchor = key === "$anchor" || key === "$dynamicAnchor";
      if (isAnchor && typeof item === "string" && !anchors.has(`${own}#${item}`))
        anchors.set(`${own}#${item}`, target);
      if (typeof item === "object") scan(item, childPointer(pointer, key), own);
    }
  };
  scan(document.value, "#", document.url);
}
