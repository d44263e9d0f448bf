import type { Held } from "../../model/types.js";
import { typesBeside } from "../../plan/held.js";
import { heldMembers } from "../../plan/held-members.js";
import type { JsonValue } from "../../source/document.js";
import type { SchemaObject } from "../../spec/types.js";
import { type Code, type Expression, code, join, literal, valuesOf } from "../code.js";
import { isOpenEnum } from "./enum.js";
import type { Keyword, SchemaSite, Site } from "./keyword.js";
import { keywordsOf } from "./keywords.js";

/** Keywords of a held schema that are asked of the value whatever its type is, as `allOf`. */
export const anywayKeywords = (schema: SchemaObject): readonly Keyword[] =>
  keywordsOf(schema).filter(
    ({ group, names }) => group === "any" && !names.includes("type") && !names.includes("enum"),
  );

const numberKeywords = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
] as const;

const textKeywords = ["pattern", "minLength", "maxLength"] as const;

/** Keywords about the form on the wire, which values in memory do not have: they are reported. */
export const wireKeywords = (held: Held): readonly (keyof SchemaObject)[] =>
  held.wire === "number" ? [] : textKeywords;

/** What is asked of values that are not held; absent where there are none. */
export function besideHeld(site: SchemaSite, held: Held): SchemaSite | undefined {
  const { place, schema } = site;
  const others = heldMembers(schema, held)?.others;
  const types = typesBeside(schema, held);
  if (others === undefined ? types.length === 0 : others.length === 0) return undefined;
  const asked = [...(held.wire === "number" ? textKeywords : []), ...numberKeywords];
  const kept = asked.flatMap((keyword): [string, JsonValue][] => {
    const value = schema[keyword];
    return value === undefined ? [] : [[keyword, value]];
  });
  const own =
    others === undefined ? { type: types, ...Object.fromEntries(kept) } : { enum: others };
  return {
    ...site,
    place: { ...place, held: undefined, schema: own, subschemas: [] },
    schema: own,
  };
}

const dates = valuesOf("./runtime/validator-date.js");
const integers = valuesOf("./runtime/validator-int64.js");

/** An expression that is true for a value that is not held as it should be. */
export function heldFault({ schema, value, module }: Site, held: Held): Code {
  if (held.memory === "Date") {
    const members = heldMembers(schema, held)?.held;
    return members === undefined
      ? code`!${dates("isDateValue")}(${value})`
      : code`!${dates("isDateOf")}(${value}, ${module.constant("dates", literal([...members]))})`;
  }
  const rule = integerRule(schema, held, module);
  return code`!${integers("isInt64Value")}(${value}, ${held.memory}, ${rule})`;
}

/** The same for the interpreter. */
export function heldRule(
  { place, schema, module }: SchemaSite,
  held: Held,
  beside: Code | undefined,
): Code {
  const members = heldMembers(schema, held)?.held;
  const isOpen = members !== undefined && isOpenEnum(place, schema);
  const isDate = held.memory === "Date";
  const given = isDate
    ? [code`${held.format}`, members && literal([...members])]
    : [code`${held.memory}`, code`${integerRule(schema, held, module)}`];
  const all = [...given, beside, isOpen ? code`true` : undefined];
  const last = all.findLastIndex((one) => one !== undefined);
  const list = all.slice(0, last + 1).map((one) => one ?? code`undefined`);
  return code`${isDate ? dates("checkDate") : integers("checkInt64")}(${join(list, ", ")})`;
}

/** What is asked of the integer, as a constant that code and rules share. */
function integerRule(schema: SchemaObject, held: Held, module: Site["module"]): Expression {
  const members = heldMembers(schema, held)?.held;
  // Limits are about numbers, which a text on the wire is not.
  const limits = held.wire === "string" ? [] : numberKeywords;
  const asked = limits.flatMap((keyword): [string, number][] => {
    const value = schema[keyword];
    return value === undefined ? [] : [[keyword, value]];
  });
  const rule = {
    format: held.format,
    ...Object.fromEntries(asked),
    ...(members !== undefined && { enum: [...members] }),
  };
  return module.constant("integers", literal(rule));
}
