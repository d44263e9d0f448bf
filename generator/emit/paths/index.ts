import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import { astToString } from "openapi-typescript/dist/lib/ts.mjs";
import transformSchema from "openapi-typescript/dist/transform/index.mjs";
import transformSchemaObject from "openapi-typescript/dist/transform/schema-object.mjs";

import type { OutputFile } from "../../plan/types.js";
import { type JsonObject, type JsonValue, isJsonObject } from "../../source/document.js";
import { type Pointer, valueAt } from "../../source/pointer.js";
import { pointerOf } from "../../spec/reference.js";
import type { OpenApiDocument } from "../../spec/types.js";
import { lineComment } from "../code.js";
import { wellFormed } from "../markdown.js";
import { streamItems } from "./client.js";
import { withoutCycles } from "./cycles.js";
import { type MarkedDocument, markDiscriminators } from "./discriminators.js";
import { documentsByMethod, methodAdder } from "./methods.js";
import { factory } from "../type-layout/factory.js";
import type { DeclarationNode, TypeNode } from "../type-layout/nodes.js";
import { type Transformer, layOutParts } from "./layout/parts.js";
import { inKeyOrder } from "./order.js";
import { type KeptPaths, createKeptPaths } from "./reuse.js";
import { plainReferences } from "./references.js";
import { unrequirable } from "./required.js";
import type { Receipts } from "../reuse/ledger.js";
import type { History } from "../reuse/package.js";

/** `src/paths.d.ts`, and what it was made from. */
export interface PathsFile {
  readonly file: OutputFile;
  /** Absent where what a part becomes hangs on others. */
  readonly receipts?: Receipts;
}

/**
 * `src/paths.d.ts`: `paths`, `components` and `operations` in the shape that openapi-fetch reads.
 *
 * The only module that touches openapi-typescript. Its entry point lints and bundles the document before anything
 * else, which takes most of its time; the transforms work on the document that was read already.
 *
 * @param history Where the run before made a path or a component from the same, its text is taken over.
 */
export function emitPaths(document: OpenApiDocument, banner: string, history: History): PathsFile {
  const ordered = { ...document, root: inKeyOrder(document.root) };
  const { root, discriminated } = plainReferences(ordered);
  const marked = markDiscriminators(withoutCycles(root), discriminated);
  const { texts, kept } = declarationTexts(document, marked, history);
  // Joined once: a large text is not to be copied from one to the next.
  const joined = [`${lineComment(banner)}\n\n`, ...(texts ?? printed(document, marked))].join("");
  const text = wellFormed(joined);
  const isLaidOut = texts !== undefined && { isLaidOut: true as const };
  const file = { path: "src/paths.d.ts", text: text + exportList(text), ...isLaidOut };
  return { file, ...(kept && text === joined && { receipts: kept.receipts(file.text) }) };
}

interface DeclarationTexts {
  /** `undefined` where something is left to a printer and a formatter. */
  readonly texts: readonly string[] | undefined;
  /** Absent where a part does not become the same whatever else there is. */
  readonly kept?: KeptPaths;
}

function declarationTexts(
  document: OpenApiDocument,
  marked: MarkedDocument,
  history: History,
): DeclarationTexts {
  const { root } = marked;
  const others = documentsByMethod(root);
  const own = others.size === 0 ? history : { hashOf: history.hashOf };
  const context = contextOf(document, marked, (pointer) => kept.follow(pointer));
  const kept = createKeptPaths(root, own, context.discriminators);
  const transformer = transformerOf(others, context);
  const texts = layOutParts(root, transformer, kept.keep);
  if (texts === undefined) return { texts };
  // Helpers, and operations of further methods, are with the first part that is made.
  if (others.size === 0 && !hasHelpers(transformer)) return { texts, kept };
  return kept.hasKept()
    ? declarationTexts(document, marked, { hashOf: history.hashOf })
    : { texts };
}

const hasHelpers = ({ footer }: Transformer): boolean =>
  footer.some(({ name }) => name.text !== "operations");

const printed = (document: OpenApiDocument, marked: MarkedDocument): readonly string[] => [
  astToString(
    transformerOf(documentsByMethod(marked.root), contextOf(document, marked)).transform(
      marked.root,
    ),
  ),
];

/** In a declaration file, a declaration without `export` is exported all the same unless there is an export list. */
function exportList(declarations: string): string {
  const isMixed = ["interface", "type"].some((kind) => declarations.includes(`\n${kind} `));
  return isMixed || !/^export /m.test(declarations) ? "\nexport {};\n" : "";
}

/** Operations of methods that openapi-typescript does not know are transformed first, and come first among `operations`. */
function transformerOf(
  others: ReadonlyMap<string, JsonObject>,
  context: GlobalContext,
): Transformer {
  const transform = (part: JsonObject): readonly DeclarationNode[] =>
    // Checked and lifted to 3.1; nodes are those that `factory` makes.
    transformSchema(part as unknown as OpenAPI3, context) as DeclarationNode[];
  const adders = [...others].map(([name, part]) => methodAdder(name, transform(part)));
  return {
    transform: (part) => adders.reduce((nodes, add) => add(nodes), transform(part)),
    footer: context.injectFooter as object[] as DeclarationNode[], // as above
  };
}

/** @param follow Told of what references lead to. */
function contextOf(
  document: OpenApiDocument,
  marked: MarkedDocument,
  follow?: (pointer: Pointer) => void,
): GlobalContext {
  const { root, objects } = marked;
  const unrequired = unrequirable(root).filter((reference) => !Object.hasOwn(objects, reference));
  // Of what is handled, no property is made required.
  const refsHandled = [...marked.refsHandled, ...unrequired];
  const off = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    emptyObjectsUnknown: false,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    makePathsEnum: false,
    pathParamsAsTypes: false,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
  };
  return {
    ...off,
    defaultNonNullable: false,
    discriminators: { objects, refsHandled },
    injectFooter: [],
    postTransform: undefined,
    redoc: undefined as never, // read by the entry point alone
    resolve: <Node>(reference: string) =>
      resolve({ ...document, root }, reference, follow) as Node | undefined, // the caller says which
    silent: true,
    transform: streamType,
    transformProperty: undefined,
  } as GlobalContext; // its optional members are declared without undefined
}

/** The type of the items of a stream; `undefined` for other schemas, which are written as ever. */
const streamType: GlobalContext["transform"] = (schema, options) => {
  const items = streamItems(schema as object as JsonObject); // a schema is JSON
  if (items === undefined) return undefined;
  const item = transformSchemaObject(items, options) as TypeNode; // of `factory`, as what it is put into
  return factory.createTypeReferenceNode("AsyncIterable", [item]) as never;
};

/** Follows references to the end; `undefined` where they lead nowhere or in a circle. */
function resolve(
  document: OpenApiDocument,
  reference: string,
  follow?: (pointer: Pointer) => void,
): JsonValue | undefined {
  const passed = new Set<string>();
  let at: string | undefined = reference;
  while (at !== undefined && !passed.has(at)) {
    passed.add(at);
    const pointer = pointerOf(document, at);
    if (pointer !== undefined) follow?.(pointer);
    const value: JsonValue | undefined = pointer && valueAt(document.root, pointer);
    if (!isJsonObject(value) || typeof value["$ref"] !== "string") return value;
    at = value["$ref"];
  }
  return undefined;
}
