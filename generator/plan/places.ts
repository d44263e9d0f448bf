import type {
  ApiModel,
  IncomingModel,
  MediaTypeModel,
  OperationModel,
  SchemaIndex,
  SchemaNode,
} from "../model/types.js";
import { type Pointer, childPointer, pointerTokens } from "../source/pointer.js";
import type { SchemaObject } from "../spec/types.js";
import type { ItemPlans } from "./items.js";
import type { ListPlan } from "./lists/types.js";
import { bodyKind, essence } from "./media-type.js";
import { besideNull } from "./nullable-objects.js";
import { type OperationNames, typeStem } from "./operation-names.js";
import type { ParameterGroup } from "./parameters.js";
import { reasonPhrase } from "./status.js";
import { pascalCase, singular, wordsOf } from "./words.js";

/** A schema that is to have a type of its own, with the names it would take, best first. */
export interface Place {
  readonly pointer: Pointer;
  readonly candidates: readonly string[];
  /** Whether the best of them is the schema's own title. */
  readonly isTitled: boolean;
  /** Whether an equal shape elsewhere may share the type: not for what belongs to one operation. */
  readonly isShared: boolean;
}

/** An operation with what was settled of it before schemas are named. */
export interface NamedOperation {
  readonly operation: OperationModel;
  readonly names: OperationNames;
  readonly groups: readonly ParameterGroup[];
  readonly list?: ListPlan;
}

/** Where places are looked for. */
export interface PlaceContext {
  readonly api: ApiModel;
  readonly schemas: SchemaIndex;
  readonly items: ItemPlans;
}

/** What collecting places carries along. */
interface Collector {
  readonly schemas: SchemaIndex;
  readonly items: ItemPlans;
  readonly components: ReadonlySet<Pointer>;
  readonly places: Map<Pointer, Place>;
}

/**
 * The schemas outside of `components.schemas` that get a type: parameter groups, bodies, what references lead to, and
 * every inline object with properties that is reached from those or from a component through properties and items.
 */
export function inlinePlaces(
  { api, schemas, items }: PlaceContext,
  operations: readonly NamedOperation[],
): Place[] {
  const collector: Collector = {
    schemas,
    items,
    components: new Set(api.components.map(({ pointer }) => pointer)),
    places: new Map(),
  };
  for (const operation of operations) collectOperation(collector, operation);
  for (const webhook of api.webhooks) collectIncoming(collector, webhook, "");
  for (const { name, pointer } of api.components) collectInside(collector, pointer, wordsOf(name));
  collectTargets(collector, api.schemas);
  return [...collector.places.values()];
}

function collectOperation(
  collector: Collector,
  { operation, names, groups, list }: NamedOperation,
): void {
  const stem = typeStem(names.name);
  for (const group of groups) {
    const name = `${stem}${groupSuffixes[group.place]}`;
    addPlace(collector, {
      pointer: group.pointer,
      candidates: [name],
      isTitled: false,
      isShared: false,
    });
  }
  collectItem(collector, list?.itemSchema, names, stem);
  collectBodies(collector, operation.requestBody?.content ?? [], {
    plain: () => [`${stem}Body`],
    ofType: (type) => `${stem}${type}Body`,
    ofItem: [`${stem}BodyItem`],
  });
  for (const callback of operation.callbacks) collectIncoming(collector, callback, stem);
  for (const { status, content } of operation.responses) {
    collectBodies(collector, content, {
      plain: () => responseNames(names, status, list !== undefined, operation),
      ofType: (type) => `${stem}${reasonPhrase(status)}${type}Response`,
      ofItem: [...(operation.method === "GET" ? [resourceType(names)] : []), `${stem}Item`],
    });
  }
}

/** Payloads of webhooks and callbacks are called after them: `NewPetPayload`. */
function collectIncoming(
  collector: Collector,
  { name, method, content }: IncomingModel,
  stem: string,
): void {
  const own = pascalCase(wordsOf(name));
  const ofMethod = pascalCase(wordsOf(method));
  collectBodies(collector, content, {
    plain: () => [`${own}Payload`, `${stem}${own}Payload`, `${stem}${own}${ofMethod}Payload`],
    ofType: (type) => `${stem}${own}${type}Payload`,
  });
}

/** Names of a body: those of the only one or the one in JSON, and one with the media type in it. */
interface BodyNames {
  readonly plain: () => readonly string[];
  readonly ofType: (mediaType: string) => string;
  /** Of an item, where the body is a sequence. */
  readonly ofItem?: readonly string[];
}

/** Text and bytes have no schema of their own in types, so they need no name. */
function collectBodies(
  collector: Collector,
  content: readonly MediaTypeModel[],
  names: BodyNames,
): void {
  for (const { pointer, mediaType, ...media } of content) {
    const items = collector.items.get(pointer);
    const kind = bodyKind(mediaType);
    if (items === undefined && (kind === "text" || kind === "binary")) continue;
    const { schema } = items ?? media;
    const node = schema === undefined ? undefined : collector.schemas.get(schema);
    // A body that is a reference has the type of its target.
    if (node === undefined || node.target !== undefined) continue;
    const isMain = content.length === 1 || essence(mediaType) === "application/json";
    const subtype = essence(mediaType).replace(/^[^/]*\//, "");
    const own = items === undefined ? undefined : names.ofItem;
    collectBody(collector, node, [
      ...(own ?? (isMain ? names.plain() : [])),
      names.ofType(pascalCase(wordsOf(subtype))),
      names.ofType(pascalCase(wordsOf(mediaType))),
    ]);
  }
}

/** The items of a list are what the operation is about: `OutboundLog`. */
function collectItem(
  collector: Collector,
  pointer: Pointer | undefined,
  names: OperationNames,
  stem: string,
): void {
  const node = pointer === undefined ? undefined : collector.schemas.get(pointer);
  if (pointer === undefined || typeof node?.schema !== "object" || node.target !== undefined)
    return;
  if (!isNameable(node.schema)) return;
  const words = singular(names.resource);
  addPlace(collector, {
    pointer,
    ...named(node.schema, [pascalCase(words), `${stem}Item`]),
    isShared: true,
  });
  collectInside(collector, pointer, words);
}

const groupSuffixes = {
  path: "Path",
  query: "Query",
  header: "Headers",
  cookie: "Cookies",
} as const;

function responseNames(
  names: OperationNames,
  status: string,
  isList: boolean,
  operation: OperationModel,
): string[] {
  const stem = typeStem(names.name);
  if (!status.startsWith("2")) return [`${stem}${reasonPhrase(status)}`];
  const resource = resourceType(names);
  if (isList) return [`${resource}Page`, `${stem}Response`];
  return operation.method === "GET" ? [resource, `${stem}Response`] : [`${stem}Response`];
}

const resourceType = ({ resource }: OperationNames): string => pascalCase(singular(resource));

function collectBody(
  collector: Collector,
  { pointer, schema }: SchemaNode,
  candidates: readonly string[],
): void {
  addPlace(collector, {
    pointer,
    ...named(schema, candidates),
    isShared: true,
  });
  collectInside(collector, pointer, wordsOf(candidates[0] ?? ""));
}

/** The names of a schema: its title, if that can be one, and others. */
function named(
  schema: SchemaObject | boolean,
  others: readonly string[],
): Pick<Place, "candidates" | "isTitled"> {
  const title = titleOf(schema);
  return { candidates: [...title, ...others], isTitled: title.length > 0 };
}

/** A short title that reads as a name. */
function titleOf(schema: SchemaObject | boolean): string[] {
  const title = typeof schema === "object" ? (schema.title ?? "") : "";
  const words = wordsOf(title);
  return words.length > 0 && words.length <= 4 && title.length <= 40 ? [pascalCase(words)] : [];
}

/** Keywords whose subschemas have no words of their own: what is inside of them is called after the schema above. */
const wordless: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);

/** Goes through the subschemas of a named schema. `owner`: the words of its name. */
function collectInside(collector: Collector, pointer: Pointer, owner: readonly string[]): void {
  const { subschemas = [] } = collector.schemas.get(pointer) ?? {};
  for (const { keyword, key = "", pointer: at } of subschemas) {
    const node = collector.schemas.get(at);
    // Most properties are plain values: words of their names would be for nothing.
    if (node === undefined || isEnd(node)) continue;
    if (keyword === "properties") collectValue(collector, node, wordsOf(String(key)), owner);
    else if (keyword === "items")
      collectValue(collector, node, [...singular(owner), "item"], owner);
    else if (keyword === "additionalProperties")
      collectValue(collector, node, [...singular(owner), "value"], owner);
    else if (wordless.has(keyword)) collectInside(collector, at, owner);
  }
}

/** Whether a schema neither holds nor refers to another. */
const isEnd = ({ subschemas, target }: SchemaNode): boolean =>
  subschemas.length === 0 && target === undefined;

/** A value below a named schema, which would be called `words`. */
function collectValue(
  collector: Collector,
  node: SchemaNode,
  words: readonly string[],
  owner: readonly string[],
): void {
  const { pointer, schema, subschemas, target, partOf = pointer } = node;
  if (typeof schema === "boolean") return;
  if (target !== undefined) {
    // What the data of an event are in JSON stands inside of what they are as text.
    const content = target === contentOf(pointer) ? collector.schemas.get(target) : undefined;
    if (content !== undefined) collectValue(collector, content, words, owner);
    return;
  }
  if (collector.components.has(pointer) || collector.places.has(pointer)) return;
  if (isNameable(schema)) {
    const candidates = [
      ...(words.length > 0 ? [pascalCase(words)] : []),
      pascalCase([...owner, ...words]),
      pascalCase(telling(partOf)),
    ];
    addPlace(collector, { pointer, ...named(schema, candidates), isShared: true });
    collectInside(collector, pointer, [...owner, ...words]);
    return;
  }
  const other = besideNull(node, collector.schemas);
  if (other !== undefined) return collectValue(collector, other, words, owner);
  for (const { keyword, pointer: at } of subschemas) {
    const below = collector.schemas.get(at);
    if (below !== undefined && (keyword === "items" || keyword === "additionalProperties"))
      collectValue(collector, below, singular(words), owner);
  }
  if (schema.properties !== undefined || isComposed(schema))
    collectInside(collector, pointer, [...owner, ...words]);
}

const isComposed = (schema: SchemaObject): boolean =>
  schema.allOf !== undefined || schema.anyOf !== undefined || schema.oneOf !== undefined;

/** An object with properties of its own and nothing beside; `null` with it is better read where it is used. */
const isNameable = (schema: SchemaObject): boolean =>
  (schema.type === undefined || schema.type === "object") &&
  Object.keys(schema.properties ?? {}).length > 0 &&
  !isComposed(schema);

/** The words of a pointer that say what something is. */
const telling = (pointer: Pointer): string[] =>
  pointerTokens(pointer.replace(/^#\/components\/[^/]+/, "#"))
    .filter((token) => !structuralTokens.has(token.replace(/^x-/, "")))
    .flatMap(wordsOf);

const withoutMediaType = (pointer: Pointer): Pointer =>
  pointer.replaceAll(/\/content\/[^/]+(?=\/(?:schema|itemSchema)(?:\/|$))/g, "");

/** Parts of pointers that say where something stands and not what it is. */
const structuralTokens: ReadonlySet<string> = new Set(
  "$defs components content definitions items paths properties responses schema schemas".split(" "),
);

/**
 * What a reference leads to outside of components is shared by writing it so, and may contain itself. What is referred to by
 * schemas that stand in no document is better read in place: by those of parameter groups and of data of events.
 *
 * @param written The schemas of the document.
 */
function collectTargets(collector: Collector, written: SchemaIndex): void {
  for (const { target, partOf } of written.values()) {
    const isMade = partOf !== undefined || (target && written.get(target)?.partOf !== undefined);
    if (target === undefined || isMade || collector.components.has(target)) continue;
    const words = telling(withoutMediaType(target));
    const short = words.slice(-2);
    addPlace(collector, {
      pointer: target,
      candidates: [short, words, telling(target)].map(pascalCase),
      isTitled: false,
      isShared: false,
    });
    collectInside(collector, target, short);
  }
}

const contentOf = (pointer: Pointer): Pointer => childPointer(pointer, "contentSchema");

function addPlace({ places, components }: Collector, place: Place): void {
  if (!components.has(place.pointer) && !places.has(place.pointer))
    places.set(place.pointer, place);
}
