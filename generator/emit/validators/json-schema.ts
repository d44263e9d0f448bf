import type { JsonObject, JsonValue } from "../../source/document.js";
import type { SchemaObject } from "../../spec/types.js";
import type { ModelPlan } from "../../plan/types.js";
import {
  type Code,
  code,
  identifier,
  importedType,
  importedValue,
  jsonLiteral,
  keptCode,
  lines,
  literal,
} from "../code.js";
import { isNarrow, isTooLong, itemsCode } from "../laid-out.js";
import type { KeptTexts } from "../reuse/kept-texts.js";
import type { ConstStatement, ScriptPlan, UntypedFunctionStatement } from "../statement.js";
import { applicators, appliedPlaces } from "./applied.js";
import { requiredNames } from "./direction.js";
import { isOpenEnum, openTypes } from "./enum.js";
import type { Package } from "./module.js";
import { writtenUnion } from "./written-union.js";
import { patternFlags } from "./pattern.js";
import { type Place, type Places, objectOf, placeKey } from "./place.js";
import { recordPlaces } from "./recorded-places.js";

/** Keywords that stand in a JSON Schema as they are. What identifies a schema does not: references are by name here. */
const plainKeywords = (
  "title description type enum const default deprecated readOnly writeOnly " +
  "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf " +
  "minLength maxLength pattern format contentEncoding contentMediaType " +
  "minItems maxItems uniqueItems minContains maxContains " +
  "minProperties maxProperties dependentRequired"
).split(" ");

/** The keywords that are written, in their order. */
const ranks: ReadonlyMap<string, number> = new Map(
  [...plainKeywords, ...applicators.keys()].map((name, rank) => [name, rank]),
);

/** The names of the module end in other words than those that it imports. */
const runtime = "./runtime/validator-schema.js";

/**
 * `src/schemas.js`: what each validator enforces, as a JSON Schema with all that it refers to.
 *
 * @param kept Takes over what the run before made from the same.
 */
export function buildSchemas(context: Package, kept: KeptTexts): ScriptPlan {
  const { plan, banner } = context;
  const functions = new Map(
    plan.models.map(({ name, validator }) => [name, `${validator.name}Parts`]),
  );
  const statements = plan.models.flatMap((model) => {
    const name = functions.get(model.name) as string; // one for each model
    const body = keptPartsBody(model, context, functions, kept);
    return [schemaStatement(model, name), partsStatement(name, body)];
  });
  return { path: "src/schemas.js", banner, statements, isLaidOut: statements.every(hasKnownWidth) };
}

/** Whether it can be told if a statement's lines are too long: some letters can be of any width. */
function hasKnownWidth(statement: ConstStatement | UntypedFunctionStatement): boolean {
  const { text } = statement.kind === "const" ? statement.initializer : statement.body;
  const plain = text.replaceAll("\0", "");
  return isNarrow(plain) || plain.split("\n").every((line) => line.length > 200 || isNarrow(line));
}

function schemaStatement({ name, validator }: ModelPlan, parts: string): ConstStatement {
  return {
    kind: "const",
    name: validator.schema,
    type: code`${importedType(runtime, "JsonSchema")}`,
    initializer: bundleCode(validator.schema, [literal(name), identifier(parts)]),
    doc: {
      summary: `JSON Schema (2020-12) of \`${name}\`, with all that it refers to.`,
      facts: [],
      examples: [],
      deprecated: false,
    },
  };
}

/** The call that bundles a schema, laid out behind the name of its constant. */
function bundleCode(constant: string, values: readonly Code[]): Code {
  const call = code`/* @__PURE__ */ ${importedValue(runtime, "bundle")}`;
  const columns = "/* @__PURE__ */ bundle();".length;
  const before = `export const ${constant} = `.length;
  // Without the closing bracket and what follows it: these can stand on a line of their own.
  if (!isTooLong(before + columns - ");".length)) {
    return code`${call}(${itemsCode(values, before + columns)})`;
  }
  return code`\n  ${call}(${itemsCode(values, 2 + columns, code`  `)})`;
}

const partsStatement = (name: string, body: Code): UntypedFunctionStatement => ({
  kind: "untyped",
  name,
  parameters: [],
  body,
  exported: false,
});

/** The body of a function that gives a model's own schemas, and those of the models that they refer to. */
function partsBody(
  model: ModelPlan,
  context: Package,
  functions: ReadonlyMap<string, string>,
): Code {
  const { schemas, uses } = ownSchemas(model, context);
  const others = uses.map((name) => identifier(functions.get(name) as string)); // one for each model
  const indent = code`    `;
  const json = itemsCode([jsonLiteral(schemas)], "    schemas: JSON.parse(),".length, indent);
  const list = itemsCode(others, "    uses: [],".length, indent);
  return lines(
    code`  return {`,
    code`    schemas: JSON.parse(${json}),`,
    code`    uses: [${list}],`,
    code`  };`,
  );
}

/** As `partsBody`, or that of the run before where it was made from the same. */
function keptPartsBody(
  model: ModelPlan,
  context: Package,
  functions: ReadonlyMap<string, string>,
  kept: KeptTexts,
): Code {
  const [text] = kept.textsOf(`src/schemas.js ${model.name}`, () => {
    const { places, parts } = recordPlaces(context.places);
    const body = partsBody(model, { ...context, places }, functions);
    return { texts: [body.text], parts: parts() };
  });
  return keptCode(text as string); // it has one
}

/** The schemas of one model by name: its own, and those that have no model; and the other models that they refer to. */
function ownSchemas(
  model: ModelPlan,
  context: Package,
): { readonly schemas: JsonObject; readonly uses: readonly string[] } {
  const { places } = context;
  const definitions = createDefinitions(model, context);
  const nested = (place: Place): JsonValue =>
    definitions.modelAt(place) === undefined
      ? schemaOf(place)
      : { $ref: definitions.reference(place) };
  const schemaOf = (place: Place): JsonValue => {
    const schema = objectOf(place);
    if (!schema) return place.schema === true;
    const target = schema.$ref === undefined ? undefined : places.reference(place);
    const dynamic = schema.$dynamicRef === undefined ? undefined : places.dynamicReference(place);
    const single = target ?? dynamic;
    const written: WrittenSchema = {};
    if (single) written["$ref"] = definitions.reference(single);
    const second = target && dynamic && { $ref: definitions.reference(dynamic) };
    if (second) written["allOf"] = [second];
    const names = ranked(schema);
    addPlain(written, places, place, names);
    addSubschemas(written, places, place, names, nested);
    if (second && schema.allOf) written["allOf"] = [second, ...schemasOf(written["allOf"])];
    return written;
  };
  const schemas: [string, JsonValue][] = [];
  for (const [name, place] of definitions.own) schemas.push([name, schemaOf(place)]);
  return { schemas: Object.fromEntries(schemas), uses: [...definitions.used] };
}

/** The names by which the schemas of one model refer to each other and to other models. */
interface Definitions {
  /** The schemas that need a name here; grows as references are made, while it is read. */
  readonly own: ReadonlyMap<string, Place>;
  readonly used: ReadonlySet<string>;
  /** The model of a schema whose enums are as open as here. */
  modelAt(place: Place): string | undefined;
  /** A reference to a schema by name; one without a model gets a name. */
  reference(place: Place): string;
}

function createDefinitions(model: ModelPlan, { places, names }: Package): Definitions {
  const root = places.start(model.pointer, model.direction, model.openEnums);
  const used = new Set<string>();
  const own = new Map([[model.name, root]]);
  const local = new Map([[placeKey(root), model.name]]);
  const modelAt = (place: Place): string | undefined =>
    place.isOpen === root.isOpen ? names.modelAt(place) : undefined;
  const localName = (place: Place): string => {
    const key = placeKey(place);
    const name = local.get(key) ?? `${model.name}.${local.size}`;
    local.set(key, name);
    own.set(name, own.get(name) ?? place);
    return name;
  };
  return {
    own,
    used,
    modelAt,
    reference(place) {
      const other = modelAt(place);
      if (other !== undefined && other !== model.name) used.add(other);
      return `#/$defs/${encodeURIComponent(other ?? localName(place))}`;
    },
  };
}

const schemasOf = (value: JsonValue | undefined): readonly JsonValue[] =>
  Array.isArray(value) ? value : [];

/** A JSON Schema that grows by keywords. */
type WrittenSchema = Record<string, JsonValue>;

/** Adds keywords without schemas, as the validator takes them in this direction. */
function addPlain(written: WrittenSchema, places: Places, place: Place, names: Names): void {
  const schema: SchemaObject = objectOf(place) ?? {};
  for (const name of names) {
    // A keyword's value is JSON.
    if (!applicators.has(name)) written[name] = schema[name] as JsonValue;
  }
  const { pattern } = schema;
  if (pattern !== undefined && patternFlags(pattern) === undefined) delete written["pattern"];
  const required = [...requiredNames(places, place)];
  if (required.length > 0) written["required"] = required;
  if (!isOpenEnum(place, schema)) return;
  delete written["enum"];
  written["type"] = [...openTypes(schema)];
  written["examples"] = schema.enum ?? [];
}

type Names = readonly (keyof SchemaObject)[];

/** The keywords of a schema that are written, in their order. */
function ranked(schema: SchemaObject): Names {
  const names = Object.keys(schema) as (keyof SchemaObject)[];
  // A keyword can be present as `undefined` in schemas that a plan has made.
  const own = names.filter((name) => ranks.has(name) && schema[name] !== undefined);
  const rankOf = (name: string): number => ranks.get(name) ?? 0;
  return own.length < 2 ? own : own.sort((a, b) => rankOf(a) - rankOf(b));
}

/** Adds keywords with schemas, which have places of their own. */
function addSubschemas(
  written: WrittenSchema,
  places: Places,
  place: Place,
  names: Names,
  write: (place: Place) => JsonValue,
): void {
  for (const name of names) {
    const kind = applicators.get(name);
    if (kind === undefined) continue;
    const below = appliedPlaces(places, place, name);
    const schemas = below.map(write);
    if (name === "oneOf")
      Object.assign(written, writtenUnion({ places, place, branches: below }, schemas));
    else if (kind === "list") written[name] = schemas;
    else if (kind === "schema")
      written[name] = schemas[0] as JsonValue; // there is one
    else written[name] = byKey(below, schemas);
  }
}

const byKey = (below: readonly Place[], schemas: readonly JsonValue[]): JsonObject =>
  Object.fromEntries(schemas.map((schema, index) => [below[index]?.key ?? "", schema]));
