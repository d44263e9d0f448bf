import { type JsonObject, type JsonValue, isJsonObject } from "../../source/document.js";
import { type Pointer, pointerTokens, referenceTo, valueAt } from "../../source/pointer.js";
import { holdsSubschemas } from "../../spec/place-rule.js";
import { pointerOf } from "../../spec/reference.js";
import { selectedPaths } from "../../spec/select/select.js";
import type { OpenApiDocument } from "../../spec/types.js";
import { withSlash } from "../../spec/path-keys.js";
import { type Visitor, walkDocument, walkSchema } from "../../spec/walk.js";
import { componentReference } from "./components.js";
import { byKey } from "./order.js";

/** What openapi-typescript can write, and what it has to be told of it. */
export interface PlainDocument {
  readonly root: JsonObject;
  /** Schemas with a discriminator, in the order of their pointers. */
  readonly discriminated: readonly JsonObject[];
}

/**
 * The document with every reference leading to a component, as openapi-typescript can write it.
 *
 * It writes a reference as an indexed access along the pointer, which is right for whole components alone: there is
 * no `["items"]` in an array type, and an anchor is no pointer. A schema that other references lead to becomes a
 * component under its pointer, any other object takes the reference's place, media types among them: it knows no
 * components for them. Fields of `paths` that are no paths are
 * left out: it would take them for some.
 */
export function plainReferences(document: OpenApiDocument): PlainDocument {
  const hoisted = new Map<Pointer, string>();
  const discriminated = new Map<Pointer, JsonObject>();
  const plain = plainReferenceOf(document, hoisted);
  const visitor = visitorOf(document, (written, pointer) => {
    const schema = withEnumAlone(written);
    if (isJsonObject(schema["discriminator"])) discriminated.set(pointer, schema);
    const { $ref: reference } = schema;
    if (typeof reference !== "string") return schema;
    const $ref = plain(reference);
    if ($ref === reference) return schema;
    const { $ref: _, ...rest } = schema;
    return $ref === undefined ? rest : { ...rest, $ref }; // where there is none, `normalise` told it
  });
  const selected = document.leftOut
    ? { ...document.root, paths: selectedPaths(document) }
    : document.root;
  const root = withSlashes(walkDocument(selected, visitor));
  const added: [string, JsonValue][] = [];
  // A map's iteration goes on to what is added to it: targets may refer to further ones.
  for (const [pointer, name] of hoisted) {
    const value = valueAt(document.root, pointer) as JsonValue; // `pointerOf` found it there
    added.push([name, walkSchema(value, pointer, visitor) ?? {}]);
  }
  return {
    root: added.length === 0 ? root : withSchemas(root, added.sort(byKey)),
    discriminated: [...discriminated].sort(byKey).map(([, schema]) => schema),
  };
}

function withSlashes(root: JsonObject): JsonObject {
  const { paths } = root;
  if (!isJsonObject(paths) || Object.keys(paths).every((path) => path.startsWith("/"))) return root;
  const all = Object.entries(paths).map(([path, item]) => [withSlash(path), item] as const);
  return { ...root, paths: Object.fromEntries(all) };
}

function visitorOf(
  document: OpenApiDocument,
  change: (schema: JsonObject, pointer: Pointer) => JsonObject,
): Visitor {
  /** What is being written in the place of references. */
  const within = new Set<Pointer>();
  return {
    schema(schema, pointer) {
      if (typeof schema === "boolean") return booleanSchema(schema, pointer);
      return isJsonObject(schema) ? change(schema, pointer) : schema;
    },
    reference(reference, walkTarget) {
      const pointer = pointerOf(document, reference["$ref"] as string); // a Reference Object has it
      if (pointer === undefined || within.has(pointer)) return {};
      if (hasOwnType(pointer)) {
        const $ref = referenceTo(pointer);
        return reference["$ref"] === $ref ? reference : { ...reference, $ref };
      }
      within.add(pointer);
      const target = walkTarget(valueAt(document.root, pointer) as JsonValue, pointer); // pointerOf found it there
      within.delete(pointer);
      return target ?? {};
    },
    // It takes extensions among responses for some.
    foreign: () => undefined,
    mismatch: () => undefined,
    missing: () => undefined,
  };
}

/** Whether openapi-typescript has a type for what stands at a place: for components of kinds that it knows, and path items. */
function hasOwnType(pointer: Pointer): boolean {
  const { length, 0: first, 1: second } = pointerTokens(pointer);
  const isComponent = length === 3 && first === "components" && second !== "mediaTypes";
  return isComponent || (length === 2 && first === "paths");
}

/** It takes members of an enum of objects for schemas; without a type it writes them as they are. */
function withEnumAlone(schema: JsonObject): JsonObject {
  if (!Array.isArray(schema["enum"])) return schema;
  const { type, ...rest } = schema;
  const isOfObjects = type === "object" || (Array.isArray(type) && type.includes("object"));
  return isOfObjects ? rest : schema;
}

/** It reads boolean schemas where OpenAPI 3.0 had booleans, and takes them for objects elsewhere. */
function booleanSchema(schema: boolean, pointer: Pointer): JsonValue {
  if (/\/(?:additionalProperties|unevaluatedProperties)$/.test(pointer)) return schema;
  return schema ? {} : { not: {} };
}

/** `plainReference`, which looks each reference up once. */
function plainReferenceOf(
  document: OpenApiDocument,
  hoisted: Map<Pointer, string>,
): (reference: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (reference) => {
    if (!known.has(reference)) known.set(reference, plainReference(document, reference, hoisted));
    return known.get(reference);
  };
}

function plainReference(
  document: OpenApiDocument,
  reference: string,
  hoisted: Map<Pointer, string>,
): string | undefined {
  const pointer = pointerOf(document, reference);
  if (pointer === undefined || holdsSubschemas(pointer)) return undefined;
  const tokens = pointerTokens(pointer);
  const [first, second, name] = tokens;
  if (tokens.length === 3 && first === "components" && second === "schemas") {
    return componentReference(name as string); // one of three tokens
  }
  const known = hoisted.get(pointer) ?? freeName(document, pointer);
  hoisted.set(pointer, known);
  return componentReference(known);
}

function freeName({ root }: OpenApiDocument, pointer: Pointer): string {
  const schemas = valueAt(root, "#/components/schemas");
  let name = pointer;
  while (isJsonObject(schemas) && Object.hasOwn(schemas, name)) name += "_";
  return name;
}

function withSchemas(
  root: JsonObject,
  added: readonly (readonly [string, JsonValue])[],
): JsonObject {
  const components = isJsonObject(root["components"]) ? root["components"] : {};
  const schemas = isJsonObject(components["schemas"]) ? components["schemas"] : {};
  // fromEntries defines own properties, so a key `__proto__` stays a key.
  const all = Object.fromEntries([...Object.entries(schemas), ...added]);
  return { ...root, components: { ...components, schemas: all } };
}
