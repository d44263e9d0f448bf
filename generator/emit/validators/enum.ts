import { type Code, type Expression, code, importedValue, valuesOf } from "../code.js";
import type { JsonValue } from "../../source/document.js";
import { allowedMembers, allowsType, typeOfValue } from "../../plan/members.js";
import type { SchemaObject, SchemaType } from "../../spec/types.js";
import { every } from "./conditions.js";
import type { Keyword, ModuleBuilder, SchemaSite, Site } from "./keyword.js";
import { type Place, typesOf } from "./place.js";

/** From this many strings on, a set is faster than comparing one after the other. */
const manyMembers = 8;

/** Whether an enum takes other strings or numbers too: where all its members but null are of that one type. */
export function isOpenEnum(place: Place, schema: SchemaObject): boolean {
  if (!place.isOpen || schema.enum === undefined) return false;
  const members = schema.enum.filter((member) => member !== null && allowsType(schema, member));
  const [kind, ...others] = new Set(members.map((member) => typeof member));
  return others.length === 0 && (kind === "string" || kind === "number");
}

/** The types that an open enum takes. */
export function openTypes(schema: SchemaObject): readonly SchemaType[] {
  const members = (schema.enum ?? []).filter((member) => allowsType(schema, member));
  const open = new Set(members.map(typeOfValue));
  const types = typesOf(schema);
  if (types === undefined) return [...open];
  return types.filter((type) => open.has(type === "integer" ? "number" : type));
}

/** The types to ask for in code, which takes known members alone; none where `enum` or `const` says more. */
export const askedTypes = (schema: SchemaObject): readonly SchemaType[] | undefined =>
  allowedMembers(schema) ? undefined : typesOf(schema);

/** `enum` and `const`. */
export const enumKeyword: Keyword = {
  names: ["enum", "const"],
  group: "any",
  findings(site) {
    const members = allowedMembers(site.schema);
    return members ? [{ fault: membersFault(members, site) }] : [];
  },
  rules: (site) => [
    ...enumRules(site),
    ...(site.schema.const === undefined
      ? []
      : [code`${runtime("checkConst")}(${site.schema.const})`]),
  ],
};

const runtime = valuesOf("./runtime/validator-enum.js");

const isDeep = (member: JsonValue): boolean => typeof member === "object" && member !== null;

function enumRules({ module, place, schema }: SchemaSite): readonly Code[] {
  if (!schema.enum) return [];
  const isOpen = isOpenEnum(place, schema);
  const check = schema.enum.some(isDeep) ? "checkDeepEnum" : "checkEnum";
  const members = isOpen ? schema.enum.filter((one) => allowsType(schema, one)) : schema.enum;
  const list = isMany(members) ? memberList(members, module) : code`${members}`;
  return [code`${runtime(check)}(${list}${isOpen ? code`, true` : code``})`];
}

const isMany = (members: readonly JsonValue[]): boolean =>
  members.length >= manyMembers && !members.some(isDeep);

/** A list that the code and the rules share. */
const memberList = (members: readonly JsonValue[], module: ModuleBuilder): Expression =>
  module.constant("members", code`${members}`);

function membersFault(members: readonly JsonValue[], { module, value }: Site): Code {
  if (members.length === 0) return code`true`;
  if (isMany(members)) {
    const list = memberList(members, module);
    const set = module.constant("memberSet", code`/* @__PURE__ */ new Set(${list})`);
    return code`!${set}.has(${value})`;
  }
  const isEqual = importedValue("./runtime/validator-equal.js", "isEqual");
  const faults = members.map((member) =>
    isDeep(member) ? code`!${isEqual}(${member}, ${value})` : code`${value} !== ${member}`,
  );
  return every(faults);
}
