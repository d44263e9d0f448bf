import { type Code, code, join, lines } from "../code.js";
import type { Held } from "../../model/types.js";
import type { SchemaType } from "../../spec/types.js";
import { bytesFault } from "./bytes.js";
import { choose, every, isAlways, isNever, refusal, some } from "./conditions.js";
import { divide, mostChecks } from "./divide.js";
import { askedTypes } from "./enum.js";
import { anywayKeywords, besideHeld, heldFault } from "./held.js";
import type { Finding, Group, ModuleBuilder, Site } from "./keyword.js";
import { keywordsOf } from "./keywords.js";
import { checking } from "./site.js";
import { groupOf, guard, numberFault, typesFault } from "./type.js";

/** What a schema asks of a value, before it is an expression or statements. */
export interface Compiled {
  /** Types allowed; absent where any is. */
  readonly types?: readonly SchemaType[] | undefined;
  readonly groups: ReadonlyMap<Exclude<Group, "any">, readonly Finding[]>;
  readonly any: readonly Code[];
}

/** Collects the findings of all keywords of a schema. */
export function compile(site: Site): Compiled {
  const { place, schema, value } = site;
  if (place.carried) return { groups: new Map(), any: [bytesFault(place, value)] };
  if (place.held) return { groups: new Map(), any: heldFaults(site, place.held) };
  const types = askedTypes(schema);
  const groups = new Map<Exclude<Group, "any">, readonly Finding[]>();
  const any: Code[] = [];
  for (const keyword of keywordsOf(schema)) {
    const { group } = keyword;
    if (group === "any") {
      for (const finding of keyword.findings(site)) if ("fault" in finding) any.push(finding.fault);
    } else if (!types || types.some((type) => groupOf(type) === group)) {
      const findings = keyword.findings(site);
      const before = groups.get(group) ?? [];
      if (findings.length > 0) groups.set(group, [...before, ...findings]);
    }
  }
  return { types, groups, any };
}

/** What is asked of a held value, and what is asked beside it. */
function heldFaults(site: Site, held: Held): readonly Code[] {
  const { value } = site;
  const beside = besideHeld(site, held);
  const other = beside && faultExpression(compile(checking(beside, value)), value);
  return [
    every([heldFault(site, held), ...(other ? [other] : [])]),
    ...anywayKeywords(site.schema).flatMap((keyword) => keyword.findings(site).map(faultOf)),
  ];
}

/** An expression that is true where the value has a fault; for schemas without statements. */
export function faultExpression({ types, groups, any }: Compiled, value: Code): Code {
  const faults = [...any];
  const typed = groupedFault(types, groups, value);
  if (typed) faults.unshift(typed);
  return some(faults);
}

type Groups = Compiled["groups"];

function groupedFault(
  types: readonly SchemaType[] | undefined,
  groups: Groups,
  value: Code,
): Code | undefined {
  const entries = [...groups];
  if (entries.length === 0) return types && typesFault(types, value);
  const [only] = types ?? [];
  if (types?.length === 1 && only) {
    const faults = entries.flatMap(([, findings]) => findings.map(faultOf));
    return some([typesFault(types, value), ...faults]);
  }
  const rest = restFault(types, groups, value);
  const chain = entries.map(([group, findings]) => {
    const faults = [...numberFaults(group, types, value), ...findings.map(faultOf)];
    return [guard(group, value), some(faults)] as const;
  });
  return chain.reduceRight((otherwise, [test, fault]) => choose(test, fault, otherwise), rest);
}

const faultOf = (finding: Finding): Code => ("fault" in finding ? finding.fault : code`false`);

/** `integer` and finite numbers are narrower than JavaScript's own type. */
function numberFaults(
  group: Group,
  types: readonly SchemaType[] | undefined,
  value: Code,
): readonly Code[] {
  if (group !== "number" || !types) return [];
  return [numberFault(types.includes("number"), value)];
}

/** The fault of a value that no group is about. */
function restFault(types: readonly SchemaType[] | undefined, groups: Groups, value: Code): Code {
  if (!types) return code`false`;
  const others = types.filter((type) => {
    const group = groupOf(type);
    return group === undefined || !groups.has(group);
  });
  return others.length === 0 ? code`true` : typesFault(others, value);
}

/** Statements that return false where the value has a fault. */
export function statementList(
  compiled: Compiled,
  value: Code,
  module: ModuleBuilder,
): readonly Code[] {
  const anyway = divide(module, value, compiled.any.map(whole));
  return [...typedStatements(compiled, value, module), ...anyway];
}

function typedStatements(
  { types, groups }: Compiled,
  value: Code,
  module: ModuleBuilder,
): readonly Code[] {
  const entries = [...groups];
  if (entries.every(([, findings]) => isExpression(findings))) {
    const fault = groupedFault(types, groups, value);
    return fault ? whole(fault) : [];
  }
  const checks = entries.map(([, findings]) => divide(module, value, findings.map(statementsOf)));
  if (types?.length === 1) return [...whole(typesFault(types, value)), ...checks.flat()];
  const blocks = entries.map(([group], index) => {
    const own = numberFaults(group, types, value).flatMap(whole);
    return code`if (${guard(group, value)}) {\n${lines(...own, ...(checks[index] ?? []))}\n}`;
  });
  const rest = types && code` else ${refusal(restFault(types, groups, value))}`;
  return [code`${join(blocks, " else ")}${rest ?? code``}`];
}

/** Whether findings are best checked in one condition. */
const isExpression = (findings: readonly Finding[]): boolean =>
  findings.length <= mostChecks && findings.every((finding) => "fault" in finding);

/** A statement that returns false for a fault; none for a fault that cannot be. */
function whole(fault: Code): readonly Code[] {
  if (isNever(fault)) return [];
  return isAlways(fault) ? [code`return false;`] : [refusal(fault)];
}

const statementsOf = (finding: Finding): readonly Code[] =>
  "fault" in finding ? whole(finding.fault) : finding.statements;
