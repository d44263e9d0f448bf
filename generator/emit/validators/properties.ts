import { type Code, code, join, objectLiteral, valuesOf } from "../code.js";
import { every, refusal, some } from "./conditions.js";
import { mostChecks } from "./divide.js";
import { requiredNames } from "./direction.js";
import type { Finding, Keyword, Site, Subschema } from "./keyword.js";
import { rejectsUndefined } from "./undefined.js";

const runtime = valuesOf("./runtime/validator-object.js");

/** A member of the value, not of its prototype. Only names that every object inherits need the question. */
export function ownMember(value: Code, name: string): Code {
  // Always in brackets: generated packages compile under noPropertyAccessFromIndexSignature.
  const read = code`${value}[${name}]`;
  return name in Object.prototype
    ? code`(Object.hasOwn(${value}, ${name}) ? ${read} : undefined)`
    : read;
}

/** `properties` and `required`, each member read once. */
export const propertiesKeyword: Keyword = {
  names: ["properties", "required"],
  group: "object",
  findings(site) {
    const required = requiredNames(site.module.places, site.place);
    const { properties = {} } = site.schema;
    const others = [...required].filter((name) => !Object.hasOwn(properties, name));
    const missing = others.map((name): Finding => ({ fault: isMissing(site.value, name) }));
    return [...missing, ...memberFindings(site, required)];
  },
  rules(site) {
    const required = [...requiredNames(site.module.places, site.place)];
    const properties = site
      .children("properties")
      .map((child) => [child.place.key, child.rules()] as const);
    return [
      ...(required.length > 0 ? [code`${runtime("checkRequired")}(${required})`] : []),
      ...(site.schema.properties
        ? [code`${runtime("checkProperties")}(${objectLiteral(properties)})`]
        : []),
    ];
  },
};

/** Findings of as many members as one function should have; the members of one share a variable. */
function memberFindings(site: Site, required: ReadonlySet<string>): readonly Finding[] {
  const members = site.children("properties");
  const most = mostChecks / 2; // most members take two statements
  const count = Math.ceil(members.length / most);
  const starts = Array.from({ length: count }, (_, index) => index * most);
  return starts.flatMap((start): Finding[] => {
    const variable: { name?: Code } = {};
    const statements = members
      .slice(start, start + most)
      .flatMap((child) => memberStatements(site, child, required.has(child.place.key), variable));
    if (statements.length === 0) return [];
    const declaration = variable.name ? [code`let ${variable.name};`] : [];
    return [{ statements: [...declaration, ...statements] }];
  });
}

const isMissing = (value: Code, name: string): Code =>
  code`${ownMember(value, name)} === undefined`;

function memberStatements(
  site: Site,
  child: Subschema,
  isRequired: boolean,
  variable: { name?: Code },
): readonly Code[] {
  const read = ownMember(site.value, child.place.key);
  if (child.isTrue) return isRequired ? [refusal(code`${read} === undefined`)] : [];
  if (child.isFalse) return [refusal(isRequired ? code`true` : code`${read} !== undefined`)];
  const isRefusing = rejectsUndefined(site.module.places, child.place);
  if (isRequired && isRefusing && child.isCall) {
    return [refusal(child.fault(read))];
  }
  const value = (variable.name ??= site.fresh("member"));
  const assignment = code`${value} = ${read};`;
  return [assignment, ...presentStatements(child, value, site, { isRequired, isRefusing })];
}

function presentStatements(
  child: Subschema,
  value: Code,
  { fresh }: Site,
  { isRequired, isRefusing }: { readonly isRequired: boolean; readonly isRefusing: boolean },
): readonly Code[] {
  if (child.isBlock) {
    const body = join(child.statements(value, fresh), "\n");
    if (!isRequired) return [code`if (${value} !== undefined) {\n${body}\n}`];
    return [...(isRefusing ? [] : [refusal(code`${value} === undefined`)]), body];
  }
  const use = `${isRequired ? "required" : "optional"} ${value.text}`;
  return [
    child.once(use, () =>
      refusal(isRequired ? requiredFault(child, value, isRefusing) : optionalFault(child, value)),
    ),
  ];
}

function requiredFault(child: Subschema, value: Code, isRefusing: boolean): Code {
  const fault = child.fault(value);
  return isRefusing ? fault : some([code`${value} === undefined`, fault]);
}

/** The question that a present value answers comes first. */
function optionalFault(child: Subschema, value: Code): Code {
  const fault = child.fault(value);
  const isThere = code`${value} !== undefined`;
  return every(child.isCall ? [isThere, fault] : [fault, isThere]);
}
