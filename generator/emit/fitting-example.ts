import type { ObjectShape, TypeShape } from "../plan/types.js";
import { type JsonObject, type JsonValue, isJsonObject } from "../source/document.js";
import type { Models } from "./models-by-name.js";

/** How much of an example a reader looks at. */
const mostLeaves = 30;
const mostLetters = 2_000;

/** How deep types are looked into. */
const mostDepth = 64;

/**
 * The first of some examples that is short enough to be read and that TypeScript takes for a value of the type: what an author
 * writes beside a schema need not fit it.
 */
export const fittingExample = (
  examples: readonly JsonValue[],
  shape: TypeShape,
  models: Models,
): JsonValue | undefined =>
  examples.find((example) => isShort(example) && fits(example, shape, { models, depth: 0 }));

const isShort = (value: JsonValue): boolean =>
  leavesOf(value) <= mostLeaves && JSON.stringify(value).length <= mostLetters;

/** Values that hold no others, no further counted than it takes. */
function leavesOf(value: JsonValue): number {
  if (typeof value !== "object" || value === null) return 1;
  let leaves = 0;
  for (const member of Object.values(value)) {
    leaves += leavesOf(member as JsonValue);
    if (leaves > mostLeaves) break;
  }
  return Math.max(leaves, 1);
}

interface Context {
  readonly models: Models;
  readonly depth: number;
}

/** Whether a literal is of a type: with no property that the type does not have, as TypeScript asks of literals. */
function fits(value: JsonValue, shape: TypeShape, context: Context): boolean {
  if (!isJsonObject(value)) return fitsPlain(value, shape, context);
  const known = knownIn(value, shape, context);
  return known !== undefined && knownCount(value, known) === Object.keys(value).length;
}

/** Names of properties that a type has; or that it takes `any`, or those that its `index` takes. */
type Known = ReadonlySet<string> | "any" | "index";

const knownCount = (value: JsonObject, known: Known): number =>
  Object.keys(value).filter((key) => typeof known === "string" || known.has(key)).length;

/** The properties that a type knows; `undefined` where an object is not of the type. */
function knownIn(value: JsonObject, shape: TypeShape, context: Context): Known | undefined {
  const inner = { ...context, depth: context.depth + 1 };
  if (inner.depth > mostDepth) return undefined;
  switch (shape.kind) {
    case "unknown":
    case "present":
    case "nonPrimitive":
      return "any";
    case "object":
      return knownInObject(value, shape, inner);
    case "reference":
      return knownIn(value, shapeOf(shape.name, context), inner);
    case "union":
      return mostKnown(
        value,
        shape.members.map((member) => knownIn(value, member, inner)),
      );
    case "intersection":
      return allKnown(shape.members.map((member) => knownIn(value, member, inner)));
    default:
      return undefined;
  }
}

const shapeOf = (name: string, { models }: Context): TypeShape =>
  models.get(name)?.shape ?? { kind: "never" };

function knownInObject(
  value: JsonObject,
  { properties, index }: ObjectShape,
  context: Context,
): Known | undefined {
  const names = new Set(properties.map(({ name }) => name));
  const isOfType =
    properties.every(({ name, type, optional }) =>
      Object.hasOwn(value, name) ? fits(value[name] as JsonValue, type, context) : optional,
    ) &&
    (index === undefined ||
      Object.entries(value).every(([key, item]) => names.has(key) || fits(item, index, context)));
  if (!isOfType) return undefined;
  return index === undefined ? names : "index";
}

/** Of the alternatives that an object is of, the one that knows most of it. */
function mostKnown(value: JsonObject, members: readonly (Known | undefined)[]): Known | undefined {
  const [first, ...others] = members.filter((known) => known !== undefined);
  return others.reduce(
    (most, known) =>
      most !== undefined && knownCount(value, known) > knownCount(value, most) ? known : most,
    first,
  );
}

/** What parts know together. One that takes any object has no word in what the others do not take. */
function allKnown(parts: readonly (Known | undefined)[]): Known | undefined {
  if (parts.includes(undefined)) return undefined;
  if (parts.includes("index")) return "index";
  const named = parts.filter((known) => known instanceof Set);
  return named.length === 0 ? "any" : new Set(named.flatMap((names) => [...names]));
}

/** Whether a value other than an object is of a type. */
function fitsPlain(
  value: Exclude<JsonValue, JsonObject>,
  shape: TypeShape,
  context: Context,
): boolean {
  const inner = { ...context, depth: context.depth + 1 };
  if (inner.depth > mostDepth) return false;
  switch (shape.kind) {
    case "string":
    case "number":
    case "boolean":
      return typeof value === shape.kind;
    case "null":
      return value === null;
    case "literal":
      return value === shape.value;
    case "open":
      return typeof value === shape.base;
    case "unknown":
    case "present":
      return true;
    case "reference":
      return fitsPlain(value, shapeOf(shape.name, context), inner);
    case "union":
      return shape.members.some((member) => fitsPlain(value, member, inner));
    case "intersection":
      return shape.members.every((member) => fitsPlain(value, member, inner));
    default:
      return Array.isArray(value) && fitsList(value, shape, inner);
  }
}

function fitsList(items: readonly JsonValue[], shape: TypeShape, context: Context): boolean {
  switch (shape.kind) {
    case "nonPrimitive":
      return true;
    case "array":
    case "iterable":
      return items.every((item) => fits(item, shape.items, context));
    case "tuple":
      return (
        items.length >= shape.required &&
        items.every((item, index) => fits(item, shape.items[index] ?? shape.rest ?? never, context))
      );
    default:
      return false; // what is held otherwise in memory than in JSON has no examples
  }
}

const never: TypeShape = { kind: "never" };
