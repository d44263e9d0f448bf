import type { Held, SchemaIndex, SchemaNode } from "../model/types.js";
import type { Pointer } from "../source/pointer.js";
import type { SchemaObject, SchemaType } from "../spec/types.js";
import type { FormatTypes } from "./format-types.js";
import { undecidableNodes } from "./held-alternatives.js";
import { childrenAt, closureInPlace } from "./in-place.js";

/** A schema of a configured format whose values stay as they are on the wire, and why. */
export interface Unconverted {
  readonly pointer: Pointer;
  readonly format: string;
  /** A clause: "it stands below `not`". */
  readonly reason: string;
}

/** The schemas whose values have another type in memory, so marked. */
export interface HeldSchemas {
  readonly nodes: readonly SchemaNode[];
  readonly unconverted: readonly Unconverted[];
}

/**
 * Marks the schemas of configured formats.
 *
 * What stands below keywords that ask without describing (`not`, `if`, `contains` …) is left as it is on the wire, and so
 * are alternatives that would be alike in memory and differ on the wire: a `Date` would not say how to write it.
 */
export function markHeld(schemas: SchemaIndex, formats: FormatTypes = {}): HeldSchemas {
  const found = new Map<Pointer, Held>();
  const unconverted: Unconverted[] = [];
  if (Object.keys(formats).length === 0) return { nodes: [], unconverted };
  for (const node of schemas.values()) {
    const held = heldBy(node, formats);
    if (held !== undefined) found.set(node.pointer, held);
  }
  if (found.size === 0) return { nodes: [], unconverted };
  const leave = (pointer: Pointer, reason: string): void => {
    const held = found.get(pointer);
    if (found.delete(pointer)) unconverted.push({ pointer, format: held?.format ?? "", reason });
  };
  for (const pointer of found.keys()) {
    if (!isPlain(schemas.get(pointer))) leave(pointer, "it may be an object or array as well");
  }
  for (const [pointer, keyword] of belowQuestions(schemas)) {
    leave(pointer, `it stands below "${keyword}"`);
  }
  for (const [pointer, held] of alongside(schemas, found)) found.set(pointer, held);
  for (const [pointer, reason] of undecidableNodes(schemas, found)) leave(pointer, reason);
  const nodes = Array.from(found, ([pointer, held]): SchemaNode => ({
    ...(schemas.get(pointer) as SchemaNode), // found there
    held,
  }));
  return { nodes, unconverted };
}

/** Types that may stand beside a held one: their values need no conversion of their own. */
const plainTypes: ReadonlySet<SchemaType> = new Set([
  "null",
  "boolean",
  "integer",
  "number",
  "string",
]);

function heldBy({ schema, carried }: SchemaNode, formats: FormatTypes): Held | undefined {
  if (typeof schema === "boolean" || carried !== undefined) return undefined;
  const { format } = schema;
  const types = declaredTypes(schema);
  const isText = types.includes("string");
  if (format === "date-time" || format === "date") {
    return isText && formats[format] === "Date"
      ? { format, wire: "string", memory: "Date" }
      : undefined;
  }
  if (format !== "int64" && format !== "uint64") return undefined;
  const isNumber = types.includes("integer") || types.includes("number");
  const memory = formats[format];
  if (memory === undefined || !(isText || isNumber)) return undefined;
  const wire = isText && isNumber ? "either" : isText ? "string" : "number";
  return wire === memory ? undefined : { format, wire, memory };
}

const isPlain = (node: SchemaNode | undefined): boolean =>
  typeof node?.schema === "object" &&
  declaredTypes(node.schema).every((type) => plainTypes.has(type));

const declaredTypes = ({ type }: SchemaObject): readonly SchemaType[] =>
  type === undefined ? [] : [type].flat();

/** The types of a held schema that are not held, as `null` in `["string", "null"]`. */
export function typesBeside(schema: SchemaObject, { wire }: Held): readonly SchemaType[] {
  return declaredTypes(schema).filter((type) => {
    const isNumber = type === "integer" || type === "number";
    return isNumber ? wire === "string" : type === "string" ? wire === "number" : true;
  });
}

/** Keywords whose schemas are asked whether they hold, or apply where others do: they say nothing of how a value is held. */
const questions: ReadonlySet<string> = new Set([
  "not",
  "if",
  "then",
  "else",
  "contains",
  "propertyNames",
  "dependentSchemas",
  "unevaluatedItems",
  "unevaluatedProperties",
]);

/** The schemas below such keywords, each with the keyword; references are not followed. */
function belowQuestions(schemas: SchemaIndex): Map<Pointer, string> {
  const found = new Map<Pointer, string>();
  const waiting = [...schemas.values()].flatMap((node) =>
    node.subschemas.filter(({ keyword }) => questions.has(keyword)),
  );
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { pointer, keyword } = next;
    const node = schemas.get(pointer);
    if (node === undefined || found.has(pointer)) continue;
    found.set(pointer, keyword);
    for (const below of node.subschemas) waiting.push({ pointer: below.pointer, keyword });
  }
  return found;
}

/**
 * Schemas that say the type of a held value once more: `{ "type": "string", "allOf": [{ "$ref": "#/…/Instant" }] }`. The
 * value is the same, so it is held alike.
 */
function alongside(schemas: SchemaIndex, found: ReadonlyMap<Pointer, Held>): [Pointer, Held][] {
  return [...schemas.values()].flatMap((node): [Pointer, Held][] => {
    const { schema, target } = node;
    if (typeof schema === "boolean" || (schema.allOf === undefined && target === undefined)) {
      return [];
    }
    const held = closureInPlace([node.pointer], schemas, ["allOf"])
      .map(({ pointer }) => found.get(pointer))
      .find((one) => one !== undefined);
    if (held === undefined) return [];
    return inlineParts(node, schemas)
      .filter((part) => !found.has(part.pointer) && saysType(part, held))
      .map(({ pointer }) => [pointer, held]);
  });
}

/** A schema with the parts of its `allOf` that stand in it. */
function inlineParts(node: SchemaNode, schemas: SchemaIndex): SchemaNode[] {
  return [
    node,
    ...childrenAt(node, ["allOf"]).flatMap((pointer) => {
      const part = schemas.get(pointer);
      return part === undefined ? [] : inlineParts(part, schemas);
    }),
  ];
}

function saysType(node: SchemaNode, { wire }: Held): boolean {
  if (!isPlain(node)) return false;
  // It is an object, or it would not be plain.
  return declaredTypes(node.schema as SchemaObject).some((type) =>
    type === "string" ? wire !== "number" : wire !== "string" && /^(?:integer|number)$/.test(type),
  );
}
