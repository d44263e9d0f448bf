import type { ListPlan } from "../plan/lists/types.js";
import { filterTableName } from "../plan/operations.js";
import type { OperationModel, SchemaIndex } from "../model/types.js";
import { type Code, code, identifier, importedType, importedValue } from "./code.js";
import { chainStatement } from "./filters/chain-type.js";
import type { FilterNames, MethodNames } from "./filters/names.js";
import { chainOf, queryOf } from "./filters/query.js";
import { chainCode, gatherFacts, tableCode } from "./filters/table.js";
import type { ScriptPlan } from "./statement.js";
import { functionNode, symbolNode } from "./type-nodes.js";

export type { FilterNames } from "./filters/names.js";

/** The part of a package plan that filters are made from. */
export interface FilterSources {
  readonly operations: readonly { readonly model: OperationModel }[];
  readonly schemas: SchemaIndex;
}

/** The module of one list operation's filter: its table, the type of its chain, and the function that starts one. */
export function emitFilters(plan: FilterSources, list: ListPlan, names: FilterNames): ScriptPlan {
  const operation = plan.operations.find(
    ({ model }) => model.method === list.method && model.path === list.path,
  );
  const facts = gatherFacts(operation?.model.parameters ?? [], list, plan.schemas);
  const methods: MethodNames = {
    methods: new Map(names.methods.methods),
    ranges: new Map(names.methods.ranges),
    hasSortBy: names.methods.hasSortBy,
  };
  const chainName = `${names.builder}Chain`;
  const types = "./runtime/filter-table.js";
  const query = queryOf(names);
  const about = { facts: [], examples: [], deprecated: false };
  return {
    path: `src/filters/${names.file}.js`,
    banner: names.banner,
    statements: [
      chainStatement(list, facts, methods, names),
      {
        kind: "const",
        name: chainName,
        initializer: frozen(chainCode(list, facts, methods)),
        exported: false,
      },
      {
        kind: "const",
        name: filterTableName(names.builder),
        type: symbolNode(importedType(types, "FilterTable"), query),
        initializer: frozen(tableCode(list, facts, identifier(chainName))),
        doc: { ...about, description: `What the query parameters of \`GET ${list.path}\` mean.` },
      },
      {
        kind: "const",
        name: names.builder,
        type: functionNode([{ name: "query", type: query, optional: true }], chainOf(names)),
        initializer: code`/* @__PURE__ */ ${importedValue("./runtime/filter.js", "filterBuilder")}(${identifier(chainName)})`,
        doc: {
          ...about,
          description: `Starts a filter of \`GET ${list.path}\`, empty or from a value that was saved.`,
          ...(operation === undefined ? {} : { pointer: operation.model.sourcePointer }),
        },
      },
    ],
  };
}

const frozen = (value: Code): Code => code`/* @__PURE__ */ Object.freeze(${value})`;
