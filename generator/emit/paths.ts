import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import { ts } from "ts-morph";
import { astToString } from "openapi-typescript/dist/lib/ts.mjs";
import transformSchema from "openapi-typescript/dist/transform/index.mjs";
import transformSchemaObject from "openapi-typescript/dist/transform/schema-object.mjs";

import type { OutputFile } from "../plan/types.js";
import { type JsonObject, type JsonValue, isJsonObject } from "../source/document.js";
import { valueAt } from "../source/pointer.js";
import { pointerOf } from "../spec/reference.js";
import type { OpenApiDocument } from "../spec/types.js";
import { wellFormed } from "./markdown.js";
import { streamItems } from "./paths-client.js";
import { withoutCycles } from "./paths-cycles.js";
import { type MarkedDocument, markDiscriminators } from "./paths-discriminators.js";
import { documentsByMethod, withMethod } from "./paths-methods.js";
import { layOutDeclarations } from "./paths-layout/declarations.js";
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
  const nodes = nodesOf(marked.root, contextOf(document, marked));
  const laidOut = layOutDeclarations(nodes);
  const declarations = wellFormed(laidOut ?? astToString(nodes));
  const text = `// ${banner}\n\n${declarations}${exportList(declarations)}`;
  return { path: "src/paths.d.ts", text, ...(laidOut !== undefined && { isLaidOut: true }) };
}

/** In a declaration file, a declaration without `export` is exported all the same unless there is an export list. */
const exportList = (declarations: string): string =>
  /^export /m.test(declarations) && !/^(?:interface|type) /m.test(declarations)
    ? ""
    : "\nexport {};\n";

/** The declarations; operations of methods that openapi-typescript does not know come first among `operations`. */
function nodesOf(root: JsonObject, context: GlobalContext): ts.Node[] {
  const transform = (part: JsonObject): ts.Node[] =>
    transformSchema(part as unknown as OpenAPI3, context); // checked and lifted to 3.1
  const others = [...documentsByMethod(root)].map(
    ([name, part]) => [name, transform(part)] as const,
  );
  return others.reduce((nodes, [name, part]) => withMethod(nodes, name, part), transform(root));
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
  return ts.factory.createTypeReferenceNode("AsyncIterable", [
    transformSchemaObject(items, options),
  ]) as never; // of the `ts` that openapi-typescript is bundled with
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
