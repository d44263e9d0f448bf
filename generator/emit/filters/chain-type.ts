import type { ListPlan } from "../../plan/lists/types.js";
import type { Doc } from "../../plan/types.js";
import type { JsonValue } from "../../source/document.js";
import { importedType } from "../code.js";
import { typeNode } from "../shape-node.js";
import type { InterfaceStatement, MethodSignature, TypeAliasStatement } from "../statement.js";
import { factory } from "../type-layout/factory.js";
import type { TypeNode } from "../type-layout/nodes.js";
import { inlineNode, literalNode, propertyNode, symbolNode, unionNode } from "../type-nodes.js";
import type { FilterNames, MethodNames } from "./names.js";
import { chainOf, queryOf } from "./query.js";
import { isTimeType, type ParameterFacts } from "./table.js";

const runtime = "./runtime/filter-table.js";

/** From this many filters on a chain has its methods written out with their documentation. */
const leastDocumented = 6;

/** The type of the chain: an interface with documentation where there is much to filter, else a mapped type. */
export function chainStatement(
  list: ListPlan,
  facts: readonly ParameterFacts[],
  names: MethodNames,
  given: FilterNames,
): InterfaceStatement | TypeAliasStatement {
  if (list.filters.length >= leastDocumented || names.ranges.size > 0) {
    return interfaceStatement(list, facts, names, given);
  }
  return {
    kind: "type",
    name: given.chainType,
    doc: docOf(`Filter of \`GET ${list.path}\`; immutable, each call gives a new one.`),
    type: mappedType(list, facts, names, given),
  };
}

function docOf(description: string): Doc {
  return { description, facts: [], examples: [], deprecated: false };
}

function mappedType(
  list: ListPlan,
  facts: readonly ParameterFacts[],
  names: MethodNames,
  given: FilterNames,
): TypeNode {
  const own = facts.filter(({ model }) => names.methods.has(model.name));
  const methodOf = ({ model }: ParameterFacts): string =>
    names.methods.get(model.name) ?? model.name;
  const members = own.map((fact) =>
    propertyNode(
      { name: methodOf(fact), optional: false, readonly: true },
      literalNode(fact.model.name),
    ),
  );
  const times = own
    .filter(({ type }) => isTimeType(type))
    .map((fact) => literalNode(methodOf(fact)));
  const options = [
    times.length === 0 ? never : unionNode(times),
    ...(list.sort?.by === undefined
      ? []
      : [literalNode(list.sort.by), orderType(list, given) ?? never]),
  ];
  const tail = times.length === 0 && options.length === 1 ? [] : options;
  return symbolNode(
    importedType(runtime, "MethodFilter"),
    queryOf(given),
    inlineNode(members),
    ...tail,
  );
}

const never = typeNode({ kind: "never" });

/** Type of the second argument of `sortBy`; none where the order cannot be chosen. */
function orderType({ sort }: ListPlan, given: FilterNames): TypeNode | undefined {
  if (sort?.order !== undefined) return parameterType(sort.order, given);
  return sort?.kind === "signed" || sort?.kind === "colon"
    ? unionNode(["asc", "desc"].map(literalNode))
    : undefined;
}

/** The type of a parameter that is there. */
const parameterType = (name: string, given: FilterNames): TypeNode =>
  factory.createTypeReferenceNode("NonNullable", [
    factory.createIndexedAccessTypeNode(queryOf(given), literalNode(name)),
  ]);

function interfaceStatement(
  list: ListPlan,
  facts: readonly ParameterFacts[],
  names: MethodNames,
  given: FilterNames,
): InterfaceStatement {
  const methods = facts.flatMap((fact): MethodSignature[] => {
    const name = names.methods.get(fact.model.name);
    if (name === undefined) return [];
    const parameters = [{ name: "value", type: valueType(fact, given) }];
    return [{ name, parameters, returnType: chainOf(given), doc: parameterDoc(fact) }];
  });
  const sortBy = list.sort?.by === undefined ? [] : [sortSignature(list.sort.by, list, given)];
  return {
    kind: "interface",
    name: given.chainType,
    extends: symbolNode(importedType(runtime, "Filter"), queryOf(given)),
    doc: docOf(`Filter of \`GET ${list.path}\`; immutable, each call gives a new one.`),
    properties: [],
    methods: [...methods, ...rangeMethods(facts, names, given), ...sortBy],
  };
}

function valueType({ model, type }: ParameterFacts, given: FilterNames): TypeNode {
  const declared = parameterType(model.name, given);
  return isTimeType(type) ? unionNode([declared, typeNode({ kind: "date" })]) : declared;
}

function sortSignature(by: string, list: ListPlan, given: FilterNames): MethodSignature {
  const order = orderType(list, given);
  const { default: preset, defaultOrder } = list.sort ?? {};
  return {
    name: "sortBy",
    parameters: [
      { name: "field", type: parameterType(by, given) },
      ...(order === undefined ? [] : [{ name: "order", type: order, optional: true }]),
    ],
    returnType: chainOf(given),
    doc: {
      ...docOf("Orders the list by a field."),
      facts:
        typeof preset === "string"
          ? [{ label: "default", value: `${preset} ${defaultOrder ?? ""}`.trim() }]
          : [],
    },
  };
}

const writtenAs: { readonly [type: string]: string } = {
  "unix-s": "A `Date` is written as Unix time in seconds; a number is taken as such.",
  "unix-ms": "A `Date` is written as Unix time in milliseconds; a number is taken as such.",
  date: "A `Date` is written as its day in UTC.",
  "date-time": "A `Date` is written as a date-time in UTC.",
  "date-or-time": "A `Date` is written as a date-time in UTC; a day stands for all of it.",
};

function rangeMethods(
  facts: readonly ParameterFacts[],
  names: MethodNames,
  given: FilterNames,
): readonly MethodSignature[] {
  return [...names.ranges].flatMap(([name, [lower, upper]]): MethodSignature[] => {
    const low = facts.find(({ model }) => model.name === lower);
    const high = facts.find(({ model }) => model.name === upper);
    if (low === undefined || high === undefined) return [];
    const [from, to] = [valueType(low, given), valueType(high, given)];
    const written = writtenAs[low.type] ?? "";
    const bounds = symbolNode(importedType(runtime, "FilterBounds"), from, to);
    const returnType = chainOf(given);
    return [
      {
        name,
        parameters: [{ name: "bounds", type: bounds }],
        returnType,
        doc: docOf(
          `Sets \`${lower}\` and \`${upper}\`; \`before\` leaves its instant out. ${written}`.trim(),
        ),
      },
      {
        name: `${name}Between`,
        parameters: [
          { name: "lower", type: from },
          { name: "upper", type: to },
        ],
        returnType,
        doc: docOf(`Sets \`${lower}\` and \`${upper}\`. ${written}`.trim()),
      },
    ];
  });
}

/** Keywords of a parameter's schema that its type cannot say. */
const statedKeywords = [
  "format",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "pattern",
  "default",
] as const;

function parameterDoc({ model, schema, type }: ParameterFacts): Doc {
  const facts = statedKeywords.flatMap((label): { label: string; value: JsonValue }[] => {
    const value = schema[label];
    return value === undefined ? [] : [{ label, value }];
  });
  const written = writtenAs[type];
  return {
    ...(model.description === undefined ? {} : { summary: model.description }),
    ...(written === undefined ? {} : { description: written }),
    facts,
    examples: model.example === undefined ? [] : [model.example],
    deprecated: model.deprecated,
    pointer: model.sourcePointer,
  };
}
