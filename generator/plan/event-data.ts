import { schemaNode } from "../model/subschemas.js";
import type { ApiModel, SchemaIndex, SchemaNode } from "../model/types.js";
import { type Pointer, childPointer, referenceTo } from "../source/pointer.js";
import type { Schema, SchemaObject } from "../spec/types.js";
import { type EventAlternative, eventAlternatives, listedTexts } from "./event-alternatives.js";
import { type DataKind, type EventRule, eventRule } from "./event-rule.js";
import { bodyKind, sequenceKind } from "./media-type.js";
import { mayBeText } from "./text-schema.js";
import { reach } from "./usage.js";

/** What is in the data of events. */
export interface EventData {
  /** Which data are JSON; absent where nothing tells: they are left as text. */
  readonly rule?: EventRule;
  /** Schemas that take the place of those that describe data as text. */
  readonly nodes: readonly SchemaNode[];
}

/** The fields of an event (HTML Standard, "Interpreting an event stream"). */
const fields: ReadonlySet<string> = new Set(["data", "event", "id", "retry"]);

/** Whether a schema describes events as they are sent: objects of their fields, `data` among them. */
export function isEvent(pointer: Pointer, schemas: SchemaIndex): boolean {
  const names = eventAlternatives(pointer, schemas).flatMap(({ properties }) => properties);
  return names.includes("data") && names.every((name) => fields.has(name));
}

/**
 * Finds the data that are JSON: those whose schema says so by `contentMediaType`, and those that it lets be no text.
 *
 * Which events have them is told by the `event` of the alternative that describes them.
 *
 * @param values Pointers of what is no event as well.
 * @see OpenAPI 3.2 "Special Considerations for Server-Sent Events"
 */
export function eventData(
  pointer: Pointer,
  schemas: SchemaIndex,
  values: ReadonlySet<Pointer>,
): EventData {
  const alternatives = eventAlternatives(pointer, schemas).map(({ data, ...rest }) => {
    const json = data.filter((node) => isJson(node, schemas) && !values.has(node.pointer));
    return { ...rest, json, text: data.filter((node) => !json.includes(node)) };
  });
  const rule = eventRule(alternatives.map((one) => dataKind(one, schemas)));
  if (rule === undefined) return { nodes: [] };
  const isNamed = alternatives.every(({ required }) => required.includes("event"));
  return {
    rule: { ...rule, ...(isNamed && { isNamed }) },
    nodes: decodedNodes(alternatives, schemas),
  };
}

/** An alternative of events, its data told apart. */
interface TellingAlternative extends Omit<EventAlternative, "data"> {
  readonly json: readonly SchemaNode[];
  readonly text: readonly SchemaNode[];
}

function dataKind({ events, json, text }: TellingAlternative, schemas: SchemaIndex): DataKind {
  const listed = text.map((node) => listedTexts(node, schemas));
  return { events, isJson: json.length > 0, texts: listed.find((texts) => texts !== undefined) };
}

const isJson = ({ pointer, schema }: SchemaNode, schemas: SchemaIndex): boolean =>
  isJsonText(schema) || !mayBeText(pointer, schemas);

/** Whether a schema says that a text holds JSON (JSON Schema 2020-12 validation, section 8). */
const isJsonText = (schema: Schema): boolean =>
  typeof schema === "object" &&
  schema.contentMediaType !== undefined &&
  schema.contentEncoding === undefined &&
  bodyKind(schema.contentMediaType) === "json";

/** Data in JSON as what they are; what says of them beside it that they are text says that they are either. */
function decodedNodes(
  alternatives: readonly TellingAlternative[],
  schemas: SchemaIndex,
): SchemaNode[] {
  const inJson = alternatives.filter(({ json }) => json.length > 0);
  const decoded = new Map(
    inJson.flatMap(({ json }) => json.map((node) => [node.pointer, decodedNode(node, schemas)])),
  );
  const either = new Map<Pointer, Set<SchemaNode>>();
  for (const { json, text } of inJson)
    for (const { pointer } of text) {
      const known = either.get(pointer) ?? new Set();
      json.forEach((node) => known.add(decoded.get(node.pointer) as SchemaNode)); // made of each
      either.set(pointer, known);
    }
  return [
    ...decoded.values(),
    ...[...either].flatMap(([pointer, others]) => widened(pointer, [...others], schemas)),
  ];
}

/** Data as what they are in JSON. */
function decodedNode(node: SchemaNode, schemas: SchemaIndex): SchemaNode {
  const { pointer, schema } = node;
  if (!isJsonText(schema)) return node;
  const target = childPointer(pointer, "contentSchema");
  if (!schemas.has(target)) return schemaNode(pointer, true);
  const { description, deprecated } = schema as SchemaObject; // it has contentMediaType
  const words = {
    ...(description !== undefined && { description }),
    ...(deprecated !== undefined && { deprecated }),
  };
  return schemaNode(pointer, { ...words, $ref: referenceTo(target) }, { target });
}

const anyText: Schema = { type: "string" };

/** Data that are texts, or in some events JSON: both, for the alternatives to tell. */
function widened(
  pointer: Pointer,
  json: readonly SchemaNode[],
  schemas: SchemaIndex,
): SchemaNode[] {
  const node = schemas.get(pointer) as SchemaNode; // found there
  const own = node.subschemas.length === 0 ? node : { schema: anyText, subschemas: [] };
  const sorted = [...json].sort((a, b) => (a.pointer < b.pointer ? -1 : 1));
  const others = sorted.map((one, index): SchemaNode => {
    const at = childPointer(pointer, "anyOf", index + 1);
    if (one.schema === true) return schemaNode(at, true, { partOf: pointer });
    const target = one.target ?? one.pointer;
    return schemaNode(at, { $ref: referenceTo(target) }, { target, partOf: pointer });
  });
  const text = { ...own, pointer: childPointer(pointer, "anyOf", 0), partOf: pointer };
  const anyOf = [text.schema, ...others.map((other) => other.schema)];
  return [schemaNode(pointer, { anyOf }), text, ...others];
}

/** Schemas of values that are not events: what is text in them stays so. */
export function valuesBeside(
  { operations, webhooks }: ApiModel,
  schemas: SchemaIndex,
): ReadonlySet<Pointer> {
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
