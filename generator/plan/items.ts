import type { ApiModel, MediaTypeModel, SchemaIndex, SchemaNode } from "../model/types.js";
import { type Pointer, childPointer } from "../source/pointer.js";
import { eventData, isEvent, valuesBeside } from "./event-data.js";
import type { EventRule } from "./event-rule.js";
import { type SequenceKind, sequenceKind } from "./media-type.js";
import { isOfTexts } from "./text-schema.js";

/** How the items of a body are read or written one by one. */
export interface ItemsPlan {
  /** `event-data`: the items are what the data of events hold, in JSON. */
  readonly format: SequenceKind | "event-data";
  /** Of `events`: which data are JSON. */
  readonly rule?: EventRule;
  /** Set where nothing tells which events have JSON. */
  readonly isUnclear?: true;
  /** Schema of an item; absent where nothing is said of it. */
  readonly schema?: Pointer;
}

/** The items of sequential media types, by the pointer of the Media Type Object. */
export type ItemPlans = ReadonlyMap<Pointer, ItemsPlan>;

/**
 * How bodies in sequential media types are read and written item by item, and the data of events as what they are in JSON: nodes that
 * take the place of those of the model.
 *
 * @param schemas Of the model.
 */
export function planItems(
  api: ApiModel,
  schemas: SchemaIndex,
): { readonly items: ItemPlans; readonly nodes: readonly SchemaNode[] } {
  const sequences = api.operations.flatMap(({ requestBody, responses }) => [
    ...(requestBody?.content ?? []).filter(isWritten),
    ...responses.flatMap(({ content }) => content).filter(isSequence),
  ]);
  let values: ReadonlySet<Pointer> | undefined;
  const beside = (): ReadonlySet<Pointer> => (values ??= valuesBeside(api, schemas));
  const read = sequences.map((media) => readItems(media, schemas, beside));
  return {
    items: new Map(read.map(({ pointer, plan }) => [pointer, plan])),
    nodes: read.flatMap(({ nodes }) => nodes),
  };
}

const isSequence = ({ mediaType }: MediaTypeModel): boolean =>
  sequenceKind(mediaType) !== undefined;

/** Events are what services send. */
const isWritten = (media: MediaTypeModel): boolean =>
  isSequence(media) && sequenceKind(media.mediaType) !== "events";

interface ReadItems {
  readonly pointer: Pointer;
  readonly plan: ItemsPlan;
  /** Schemas that say of data what they are in JSON. */
  readonly nodes: readonly SchemaNode[];
}

/** @param beside Gives schemas of values that are not events. */
function readItems(
  media: MediaTypeModel,
  schemas: SchemaIndex,
  beside: () => ReadonlySet<Pointer>,
): ReadItems {
  const { pointer } = media;
  const kind = sequenceKind(media.mediaType) as SequenceKind; // asked for by the caller
  const schema = itemSchema(media, schemas);
  const said = schema !== undefined && { schema };
  if (kind !== "events") return { pointer, plan: { format: kind, ...said }, nodes: [] };
  if (schema === undefined || isOfTexts(schema, schemas))
    return { pointer, plan: { format: kind }, nodes: [] };
  if (!isEvent(schema, schemas))
    return { pointer, plan: { format: "event-data", schema }, nodes: [] };
  const { nodes, rule } = eventData(schema, schemas, beside());
  const told = rule === undefined ? { isUnclear: true as const } : { rule };
  return { pointer, plan: { format: kind, schema, ...told }, nodes };
}

/**
 * The schema of one item: `itemSchema`; else that of the items of the array that `schema` describes; else `schema` itself,
 * which older descriptions give for each item. A text is all of the body as it is carried: it says nothing of items.
 */
function itemSchema(
  { schema, itemSchema: own }: MediaTypeModel,
  schemas: SchemaIndex,
): Pointer | undefined {
  if (own !== undefined || schema === undefined) return own;
  const passed = new Set<Pointer>();
  for (let at: Pointer | undefined = schema; at !== undefined && !passed.has(at);) {
    passed.add(at);
    const node: SchemaNode | undefined = schemas.get(at);
    if (typeof node?.schema !== "object") break;
    const { type, items } = node.schema;
    if (type === "array" || (type === undefined && items !== undefined))
      return items === undefined ? undefined : childPointer(at, "items");
    at = node.target;
  }
  return isOfTexts(schema, schemas) ? undefined : schema;
}
