import { childSchemas } from "../model/schema.js";
import type { ApiModel, SchemaIndex, SchemaNode } from "../model/types.js";
import { type Pointer, childPointer } from "../source/pointer.js";
import type { Schema, SchemaObject } from "../spec/types.js";
import { allowedMembers } from "./members.js";
import { bodyKind, sequenceKind } from "./media-type.js";
import { mayBeText } from "./text-schema.js";
import { reach } from "./usage.js";

/** What is in the data of events. */
export interface EventData {
  /** Set where some data are JSON, and nothing tells which events have them: they are left as text. */
  readonly isUnclear?: true;
  /** Whose data are JSON: those of all events, or of the events of these names; absent where none are. */
  readonly json?: true | readonly string[];
  /** Schemas that take the place of those that describe data as text. */
  readonly nodes: readonly SchemaNode[];
}

/** The fields of an event (HTML Standard, "Interpreting an event stream"). */
const fields: ReadonlySet<string> = new Set(["data", "event", "id", "retry"]);

/** Whether a schema describes events as they are sent: objects of their fields, `data` among them. */
export function isEvent(pointer: Pointer, schemas: SchemaIndex): boolean {
  const names = partsOf(pointer, schemas).flatMap(({ schema }) =>
    Object.keys(schema.properties ?? {}),
  );
  return names.includes("data") && names.every((name) => fields.has(name));
}

/**
 * Finds the data that are JSON: those whose schema says so by `contentMediaType`, and those that it lets be no text.
 *
 * Which events have them is told by the `event` of the alternative that describes them.
 *
 * @see OpenAPI 3.2 "Special Considerations for Server-Sent Events"
 */
export function eventData(pointer: Pointer, api: ApiModel, schemas: SchemaIndex): EventData {
  const values = valuesBeside(api, schemas);
  const places = partsOf(pointer, schemas)
    .flatMap((part) => dataOf(part, schemas))
    .sort((a, b) => (a.pointer < b.pointer ? -1 : 1));
  const inJson = places.filter((place) => isJson(place, schemas) && !values.has(place.pointer));
  const inText = places.filter((place) => !inJson.includes(place));
  const json = jsonEvents(inJson, inText);
  if (json === undefined) return { nodes: [], ...(inJson.length > 0 && { isUnclear: true }) };
  const general = inText.filter(({ events, isSure }) => isSure && events === undefined);
  const decoded = inJson.map((place) => decodedNode(place, schemas));
  return {
    json,
    nodes: [...decoded, ...general.flatMap((place) => widened(place, inJson, schemas))],
  };
}

/** A schema that an event is described by. */
interface Part {
  readonly pointer: Pointer;
  readonly schema: SchemaObject;
  /** Values of `event` where it holds; absent where nothing tells. */
  readonly events: readonly string[] | undefined;
  /** Whether it holds of every event, not only of those of an alternative. */
  readonly isSure: boolean;
}

/** Where data are described. */
interface DataPlace extends Omit<Part, "schema"> {
  readonly schema: Schema;
}

/** A schema and all that it is composed of, each once. */
function partsOf(pointer: Pointer, schemas: SchemaIndex): Part[] {
  const found = new Map<Pointer, Part>();
  const waiting: Omit<Part, "schema">[] = [{ pointer, events: undefined, isSure: true }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const node = schemas.get(next.pointer);
    if (typeof node?.schema !== "object" || found.has(next.pointer)) continue;
    const events = eventNames(node, schemas) ?? next.events;
    const { schema, target } = node;
    found.set(next.pointer, { ...next, schema, events });
    if (target !== undefined) waiting.push({ ...next, pointer: target, events });
    for (const [keyword, index] of childSchemas(schema)) {
      const isSure = keyword === "allOf";
      if (!isSure && keyword !== "anyOf" && keyword !== "oneOf") continue;
      waiting.push({
        pointer: childPointer(next.pointer, keyword, index as number), // of lists
        events,
        isSure: isSure && next.isSure,
      });
    }
  }
  return [...found.values()];
}

/** The names of events that a schema asks for, itself or by a part that holds wherever it does. */
function eventNames(
  { pointer, schema, target }: SchemaNode,
  schemas: SchemaIndex,
  depth = 0,
): readonly string[] | undefined {
  if (typeof schema === "boolean" || depth > 16) return undefined;
  const own = schemas.get(childPointer(pointer, "properties", "event"));
  const listed = own === undefined ? undefined : listedTexts(own, schemas);
  if (listed !== undefined) return listed;
  const parts = (schema.allOf ?? []).map((_, index) => childPointer(pointer, "allOf", index));
  return [...parts, ...(target === undefined ? [] : [target])]
    .flatMap((at) => schemas.get(at) ?? [])
    .map((part) => eventNames(part, schemas, depth + 1))
    .find((names) => names !== undefined);
}

function listedTexts(
  { schema, target }: SchemaNode,
  schemas: SchemaIndex,
): readonly string[] | undefined {
  const members = typeof schema === "boolean" ? undefined : allowedMembers(schema);
  const referred = target === undefined ? undefined : schemas.get(target)?.schema;
  const listed = members ?? (typeof referred === "object" ? allowedMembers(referred) : undefined);
  return listed?.filter((member) => typeof member === "string");
}

function dataOf({ pointer, schema, ...part }: Part, schemas: SchemaIndex): DataPlace[] {
  if (!Object.hasOwn(schema.properties ?? {}, "data")) return [];
  const node = schemas.get(childPointer(pointer, "properties", "data"));
  return node === undefined ? [] : [{ ...part, pointer: node.pointer, schema: node.schema }];
}

const isJson = (place: DataPlace, schemas: SchemaIndex): boolean =>
  isJsonText(place.schema) || !mayBeText(place.pointer, schemas);

/** Whether a schema says that a text holds JSON (JSON Schema 2020-12 validation, section 8). */
const isJsonText = (schema: Schema): boolean =>
  typeof schema === "object" &&
  schema.contentMediaType !== undefined &&
  schema.contentEncoding === undefined &&
  bodyKind(schema.contentMediaType) === "json";

/** Whose data are JSON; `undefined` where that cannot be told, or none are. */
function jsonEvents(inJson: readonly DataPlace[], inText: readonly DataPlace[]): EventData["json"] {
  if (inJson.length === 0) return undefined;
  const names = inJson.map(({ events }) => events);
  if (inText.length === 0 && !names.every((list) => list !== undefined)) return true;
  if (inJson.some(({ isSure, events }) => isSure && events === undefined)) return true;
  return names.every((list) => list !== undefined) ? [...new Set(names.flat())].sort() : undefined;
}

/** Data as what they are in JSON. */
function decodedNode({ pointer, schema }: DataPlace, schemas: SchemaIndex): SchemaNode {
  const node = schemas.get(pointer) as SchemaNode; // found there
  if (!isJsonText(schema)) return node;
  const target = childPointer(pointer, "contentSchema");
  if (!schemas.has(target)) return { pointer, schema: true };
  const { description, deprecated } = schema as SchemaObject; // it has contentMediaType
  return {
    pointer,
    // A reference is a URI fragment, so a percent sign stands for itself in encoded form alone.
    schema: {
      ...(description !== undefined && { description }),
      ...(deprecated !== undefined && { deprecated }),
      $ref: target.replaceAll("%", "%25"),
    },
    target,
  };
}

const anyText: Schema = { type: "string" };

/** Data that every event has, which are texts, or in some events JSON: both, for the alternatives to tell. */
function widened(
  { pointer, schema }: DataPlace,
  inJson: readonly DataPlace[],
  schemas: SchemaIndex,
): SchemaNode[] {
  const isPlain = childSchemas(schema).length === 0;
  const own = isPlain ? (schemas.get(pointer) as SchemaNode) : { schema: anyText }; // found there
  const others = inJson.map((place, index): SchemaNode => {
    const { schema: json, target = place.pointer } = decodedNode(place, schemas);
    const at = childPointer(pointer, "anyOf", index + 1);
    return json === true
      ? { pointer: at, schema: true, partOf: pointer }
      : {
          pointer: at,
          schema: { $ref: target.replaceAll("%", "%25") },
          target,
          partOf: pointer,
        };
  });
  const text = { ...own, pointer: childPointer(pointer, "anyOf", 0), partOf: pointer };
  const anyOf = [text.schema, ...others.map((other) => other.schema)];
  return [{ pointer, schema: { anyOf } }, text, ...others];
}

/** Schemas of values that are not events: what is text in them stays so. */
function valuesBeside({ operations, webhooks }: ApiModel, schemas: SchemaIndex): Set<Pointer> {
  const incoming = [...webhooks, ...operations.flatMap(({ callbacks }) => callbacks)];
  const content = [
    ...operations.flatMap(({ requestBody, responses }) => [
      ...(requestBody?.content ?? []),
      ...responses.flatMap((response) => response.content),
    ]),
    ...incoming.flatMap((request) => request.content),
  ];
  const roots = content
    .filter(({ mediaType }) => sequenceKind(mediaType) !== "events")
    .flatMap(({ schema, itemSchema }) => [schema, itemSchema]);
  return reach(
    roots.filter((root) => root !== undefined),
    schemas,
  );
}
