import { isDeepStrictEqual } from "node:util";

import { type Code, code, importedValue } from "../code.js";
import type { JsonValue } from "../../source/document.js";
import type { SchemaObject, SchemaType } from "../../spec/types.js";
import { every } from "./conditions.js";
import type { Keyword, Site } from "./keyword.js";
import { type Place, typesOf } from "./place.js";

/** From this many strings on, a set is faster than comparing one after the other. */
const manyMembers = 16;

/** Whether an enum takes other strings or numbers too: where all its members but null are of that one type. */
export function isOpenEnum(place: Place, schema: SchemaObject): boolean {
  if (!place.isOpen || schema.enum === undefined) return false;
  const types = typesOf(schema);
  const members = schema.enum.filter((member) => member !== null && takes(types, member));
  const [kind, ...others] = new Set(members.map((member) => typeof member));
  return others.length === 0 && (kind === "string" || kind === "number");
}

/** The type of a JSON value. */
function typeOf(value: JsonValue): SchemaType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value as "string" | "number" | "boolean" | "object"; // all that JSON has left
}

const takes = (types: readonly SchemaType[] | undefined, member: JsonValue): boolean =>
  types === undefined ||
  types.includes(typeOf(member)) ||
  (types.includes("integer") && Number.isInteger(member));

/** The types to ask for: those of `type`, of an open enum, or none where `enum` or `const` says more. */
export function enumTypes(place: Place, schema: SchemaObject): readonly SchemaType[] | undefined {
  const types = typesOf(schema);
  if (isOpenEnum(place, schema)) {
    const open = new Set((schema.enum ?? []).filter((member) => takes(types, member)).map(typeOf));
    if (types === undefined) return [...open];
    return types.filter((type) => open.has(type === "integer" ? "number" : type));
  }
  return closedMembers(place, schema) ? undefined : types;
}

/** The values that a schema with a closed enum or `const` takes; `undefined` where it has neither. */
export function closedMembers(
  place: Place,
  schema: SchemaObject,
): readonly JsonValue[] | undefined {
  const types = typesOf(schema);
  const listed = isOpenEnum(place, schema) ? undefined : schema.enum;
  if (schema.const === undefined) return listed?.filter((member) => takes(types, member));
  const constant = schema.const;
  const isListed = listed?.some((member) => isDeepStrictEqual(member, constant)) ?? true;
  return isListed && takes(types, constant) ? [constant] : [];
}

/** `enum` and `const`. */
export const enumKeyword: Keyword = {
  names: ["enum", "const"],
  group: "any",
  findings(site) {
    const members = closedMembers(site.place, site.schema);
    return members ? [{ fault: membersFault(members, site) }] : [];
  },
  rules: ({ place, schema }) => [
    ...(schema.enum ? [enumRule(schema, isOpenEnum(place, schema))] : []),
    ...(schema.const === undefined ? [] : [code`${runtime("checkConst")}(${schema.const})`]),
  ],
};

const runtime = (name: string) => importedValue("./runtime/validator-enum.js", name);

const isDeep = (member: JsonValue): boolean => typeof member === "object" && member !== null;

function enumRule(schema: SchemaObject, isOpen: boolean): Code {
  const members = schema.enum ?? [];
  if (isOpen) {
    const types = typesOf(schema);
    return code`${runtime("checkOpenEnum")}(${members.filter((member) => takes(types, member))})`;
  }
  return code`${runtime(members.some(isDeep) ? "checkDeepEnum" : "checkEnum")}(${members})`;
}

function membersFault(members: readonly JsonValue[], { module, value }: Site): Code {
  if (members.length === 0) return code`true`;
  if (members.length >= manyMembers && !members.some(isDeep)) {
    const set = module.constant(
      "members",
      code`ReadonlySet<unknown>`,
      code`/* @__PURE__ */ new Set<unknown>(${members})`,
    );
    return code`!${set}.has(${value})`;
  }
  const isEqual = importedValue("./runtime/validator-equal.js", "isEqual");
  const faults = members.map((member) =>
    isDeep(member) ? code`!${isEqual}(${member}, ${value})` : code`${value} !== ${member}`,
  );
  return every(faults);
}
