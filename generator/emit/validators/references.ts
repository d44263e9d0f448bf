import { type Pointer, percentDecoded, pointerTokens } from "../../source/pointer.js";
import type { SchemaIndex, SchemaNode } from "../../model/types.js";
import type { SchemaObject } from "../../spec/types.js";

/** Dynamic anchors in force, by name: where the outermost schema resource that was entered has them. */
export type DynamicScope = ReadonlyMap<string, Pointer>;

/** A schema that may have references. */
export interface Referrer extends Pick<SchemaNode, "pointer" | "schema"> {
  readonly target?: Pointer | undefined;
}

/** Finds what references lead to (JSON Schema 2020-12, section 8.2). */
export interface References {
  /** @returns The node at a pointer, or `undefined` where no schema is. */
  node(pointer: Pointer): SchemaNode | undefined;
  /** Where a schema's `$ref` leads. */
  target(from: Referrer): Pointer | undefined;
  /** Where a schema's `$dynamicRef` leads from a dynamic scope. */
  dynamicTarget(from: Referrer, scope: DynamicScope): Pointer | undefined;
  /** Whether a reference leads to a schema, so that it is reached from elsewhere than the schema that holds it. */
  isTarget(pointer: Pointer): boolean;
  /** What references lead to. */
  readonly targets: ReadonlySet<Pointer>;
  /** What schemas say of themselves to those that refer to them: pointers with the values of such keywords. */
  readonly identifiers: readonly (readonly (string | undefined)[])[];
  /** The dynamic scope after entering the schema at a pointer. */
  enter(scope: DynamicScope, pointer: Pointer): DynamicScope;
}

/** Stands for the document itself, which has no URI that references could be resolved against. */
const documentBase = "specmill://document/";

/** A schema with something that names it in references, or a dynamic reference. */
interface IdentifiedSchema {
  readonly pointer: Pointer;
  readonly schema: SchemaObject;
}

/** A schema resource: a schema with `$id`, or the document. */
interface Resource {
  readonly pointer: Pointer;
  readonly base: string;
  readonly anchors: Map<string, Pointer>;
  readonly dynamicAnchors: Map<string, Pointer>;
}

/** @returns References among the schemas of one document. */
export function createReferences(schemas: SchemaIndex): References {
  const identified = identifiedSchemas(schemas);
  const resources = collectResources(identified);
  const resourceOf = (pointer: Pointer): Resource =>
    nearest(pointer, (at) => resources.byPointer.get(at)) ?? resources.document;
  const find = (reference: string, from: Pointer): Pointer | undefined =>
    resolveReference(reference, resourceOf(from), resources);
  const target = (from: Referrer): Pointer | undefined => {
    if (from.target !== undefined) return from.target;
    const reference = keyword(from, "$ref");
    return reference === undefined ? undefined : find(reference, from.pointer);
  };
  const targets = new Set([...schemas.values()].flatMap((node) => target(node) ?? []));
  return {
    node: (pointer) => schemas.get(pointer),
    target,
    targets,
    identifiers: identified.map(({ pointer, schema }) => [
      pointer,
      ...identifiers.map((name) => schema[name]),
    ]),
    isTarget: (pointer) => resources.isDynamic || targets.has(pointer),
    dynamicTarget(from, scope) {
      const reference = keyword(from, "$dynamicRef");
      if (reference === undefined) return undefined;
      const first = find(reference, from.pointer);
      const name = reference.slice(reference.indexOf("#") + 1);
      const isDynamic = first && resourceOf(first).dynamicAnchors.get(name) === first;
      return isDynamic ? (scope.get(name) ?? first) : first;
    },
    enter(scope, pointer) {
      if (!resources.isDynamic) return scope;
      const added = [...resourceOf(pointer).dynamicAnchors].filter(([name]) => !scope.has(name));
      return added.length === 0 ? scope : new Map([...scope, ...added]);
    },
  };
}

function keyword({ schema }: Referrer, name: "$ref" | "$dynamicRef"): string | undefined {
  return typeof schema === "object" ? schema[name] : undefined;
}

/** Asks for a pointer and all that contain it, the innermost first. */
function nearest<T>(pointer: Pointer, find: (pointer: Pointer) => T | undefined): T | undefined {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
    const found = find(at);
    if (found !== undefined || !at.includes("/")) return found;
  }
}

interface Resources {
  readonly document: Resource;
  readonly byPointer: ReadonlyMap<Pointer, Resource>;
  readonly byBase: ReadonlyMap<string, Resource>;
  readonly isDynamic: boolean;
}

function collectResources(identified: readonly IdentifiedSchema[]): Resources {
  const document = createResource("#", documentBase);
  const byPointer = new Map<Pointer, Resource>([["#", document]]);
  const byBase = new Map<string, Resource>([[documentBase, document]]);
  let isDynamic = false;
  for (const { pointer, schema } of identified) {
    if (schema.$dynamicRef !== undefined) isDynamic = true;
    let resource = nearest(pointer, (at) => byPointer.get(at)) ?? document;
    const base = schema.$id === undefined ? undefined : absolute(schema.$id, resource.base);
    if (base !== undefined) {
      resource = createResource(pointer, base);
      byPointer.set(pointer, resource);
      if (!byBase.has(base)) byBase.set(base, resource);
    }
    addAnchors(resource, pointer, schema);
  }
  return { document, byPointer, byBase, isDynamic };
}

/** The schemas that have something to do with anchors or URIs; parents before children, so that a relative `$id` finds its base. */
const identifiedSchemas = (schemas: SchemaIndex): IdentifiedSchema[] =>
  [...schemas.values()]
    .flatMap(({ pointer, schema }) =>
      typeof schema === "object" && identifiers.some((name) => schema[name] !== undefined)
        ? [{ pointer, schema }]
        : [],
    )
    .sort((a, b) => a.pointer.length - b.pointer.length);

const identifiers = ["$id", "$anchor", "$dynamicAnchor", "$dynamicRef"] as const;

const createResource = (pointer: Pointer, base: string): Resource => ({
  pointer,
  base,
  anchors: new Map(),
  dynamicAnchors: new Map(),
});

function addAnchors(resource: Resource, pointer: Pointer, schema: SchemaObject): void {
  const { $anchor, $dynamicAnchor } = schema;
  if ($anchor !== undefined) resource.anchors.set($anchor, pointer);
  if ($dynamicAnchor === undefined) return;
  resource.anchors.set($dynamicAnchor, pointer);
  resource.dynamicAnchors.set($dynamicAnchor, pointer);
}

/** @returns A reference as an absolute URI without its fragment; `undefined` where it is none. */
function absolute(reference: string, base: string): string | undefined {
  if (!URL.canParse(reference, base)) return undefined;
  const url = new URL(reference, base);
  url.hash = "";
  return url.href;
}

function resolveReference(
  reference: string,
  from: Resource,
  { byBase }: Resources,
): Pointer | undefined {
  const base = absolute(reference, from.base);
  const resource = base === undefined ? undefined : byBase.get(base);
  if (!resource) return undefined;
  const hash = reference.indexOf("#");
  const fragment = hash < 0 ? "" : percentDecoded(reference.slice(hash + 1));
  if (fragment === "") return resource.pointer;
  return fragment.startsWith("/") ? resource.pointer + fragment : resource.anchors.get(fragment);
}

/** The last token of a pointer that is a name and not a number or keyword: what a schema may be called by. */
export const nameHint = (pointer: Pointer): string =>
  pointerTokens(pointer).findLast(
    (name) => !keywords.has(name) && /^[\p{L}_$][\p{L}\p{N}_$ -]*$/u.test(name),
  ) ?? "schema";

const keywords: ReadonlySet<string> = new Set(
  "schema items properties allOf anyOf oneOf $defs".split(" "),
);
