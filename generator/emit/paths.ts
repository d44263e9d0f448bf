import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import { astToString } from "openapi-typescript/dist/lib/ts.mjs";
import transformSchema from "openapi-typescript/dist/transform/index.mjs";
import transformSchemaObject from "openapi-typescript/dist/transform/schema-object.mjs";

import type { OutputFile } from "../plan/types.js";
import { type JsonObject, type JsonValue, isJsonObject } from "../source/document.js";
import { valueAt } from "../source/pointer.js";
import { pointerOf } from "../spec/reference.js";
import type { OpenApiDocument } from "../spec/types.js";
import { lineComment } from "./code.js";
import { wellFormed } from "./markdown.js";
import { streamItems } from "./paths-client.js";
import { withoutCycles } from "./paths-cycles.js";
import { type MarkedDocument, markDiscriminators } from "./paths-discriminators.js";
import { documentsByMethod, methodAdder } from "./paths-methods.js";
import { factory } from "./type-layout/factory.js";
import type { DeclarationNode, TypeNode } from "./type-layout/nodes.js";
import { type Transformer, layOutParts } from "./paths-layout/parts.js";
import { inKeyOrder } from "./paths-order.js";
import { plainReferences } from "./paths-references.js";
import { unrequirable } from "./paths-required.js";

/**
 * `src/paths.d.ts`: `paths`, `components` and `operations` in the shape that openapi-fetch reads.
 *
 * The only module that touches openapi-typescript. Its entry point lints and bundles the document before anything
 * else, which takes most of its time; the transforms work on the document that was read already.
 */
export function emitPaths(document: OpenApiDocument, banner: string): OutputFile {
  const ordered = { ...document, root: inKeyOrder(document.root) };
  const { root, discriminated } = plainReferences(ordered);
  const marked = markDiscriminators(withoutCycles(root), discriminated);
  const transformer = (): Transformer => transformerOf(marked.root, contextOf(document, marked));
  const laidOut = layOutParts(marked.root, transformer());
  const declarations = laidOut ?? [astToString(transformer().transform(marked.root))];
  // Joined once: a large text is not to be copied from one to the next.
  const text = wellFormed([`${lineComment(banner)}\n\n`, ...declarations].join(""));
  const isLaidOut = laidOut !== undefined && { isLaidOut: true as const };
  return { path: "src/paths.d.ts", text: text + exportList(text), ...isLaidOut };
}

/** In a declaration file, a declaration without `export` is exported all the same unless there is an export list. */
const exportList = (declarations: string): string =>
  /^export /m.test(declarations) && !/^(?:interface|type) /m.test(declarations)
    ? ""
    : "\nexport {};\n";

/** Operations of methods that openapi-typescript does not know are transformed first, and come first among `operations`. */
function transformerOf(root: JsonObject, context: GlobalContext): Transformer {
  const transform = (part: JsonObject): readonly DeclarationNode[] =>
    // Checked and lifted to 3.1; nodes are those that `factory` makes.
    transformSchema(part as unknown as OpenAPI3, context) as DeclarationNode[];
  const adders = [...documentsByMethod(root)].map(([name, part]) =>
    methodAdder(name, transform(part)),
  );
  return {
    transform: (part) => adders.reduce((nodes, add) => add(nodes), transform(part)),
    footer: context.injectFooter as object[] as DeclarationNode[], // as above
  };
}

function contextOf(document: OpenApiDocument, marked: MarkedDocument): GlobalContext {
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
      resolve({ ...document, root }, reference) as Node | undefined, // the caller says which
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
function resolve(document: OpenApiDocument, reference: string): JsonValue | undefined {
  const passed = new Set<string>();
  let at: string | undefined = reference;
  while (at !== undefined && !passed.has(at)) {
    passed.add(at);
    const pointer = pointerOf(document, at);
    const value: JsonValue | undefined = pointer && valueAt(document.root, pointer);
    if (!isJsonObject(value) || typeof value["$ref"] !== "string") return value;
    at = value["$ref"];
  }
  return undefined;
}
