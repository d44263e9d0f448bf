import type {
  AnswerPlan,
  Doc,
  OperationPlan,
  PackagePlan,
  ParameterGroupPlan,
  TypeShape,
} from "../plan/types.js";
import { union } from "../plan/shape-set.js";
import { type Code, type ImportedSymbol, code, importedType, importedValue } from "./code.js";
import { convertedModels } from "./conversions/models.js";
import { writtenQuery } from "./filters/query.js";
import { descriptorCode } from "./descriptor.js";
import { statusCode } from "./status-code.js";
import { typeNode } from "./shape-node.js";
import type { PropertySignature, ScriptPlan, ScriptStatement } from "./statement.js";
import { codeNode, factory } from "./type-layout/factory.js";
import type { TypeNode } from "./type-layout/nodes.js";
import { literalNode, symbolNode, unionNode } from "./type-nodes.js";

const runtime = "./runtime/operation.js";
const streamRuntime = "./runtime/stream-operation.js";

/** What a module of functions is made with beside its operations. */
export interface FunctionSources {
  readonly plan: PackagePlan;
  readonly banner: string;
}

/** `src/operations/<tag>.js`: for each operation its request type, its result type and its function, unvalidated. */
export const emitOperations = (
  file: string,
  operations: readonly OperationPlan[],
  { plan, banner }: FunctionSources,
): ScriptPlan => ({
  path: `src/operations/${file}.js`,
  banner,
  statements: operations.flatMap((operation) => operationStatements(operation, plan)),
});

function operationStatements(operation: OperationPlan, plan: PackagePlan): ScriptStatement[] {
  return [
    requestStatement(operation, plan),
    {
      kind: "type",
      name: operation.resultType,
      type: resultNode(operation),
      doc: note(`What \`${operation.name}\` is answered with, told apart by \`status\`.`),
    },
    {
      kind: "const",
      name: operation.name,
      type: operationType(operation, {
        one: "Operation",
        list: "ListOperation",
        stream: "StreamOperation",
      }),
      initializer: code`/* @__PURE__ */ ${maker(operation)}(${descriptorCode(operation, plan)})`,
      doc: operation.doc,
    },
  ];
}

function requestStatement(operation: OperationPlan, plan: PackagePlan): ScriptStatement {
  const doc = note(`What \`${operation.name}\` takes.`);
  const properties = [
    ...operation.groups.map((group) => groupProperty(group, operation, plan)),
    ...bodyProperty(operation),
  ];
  if (properties.length > 0) {
    return { kind: "interface", name: operation.requestType, properties, doc };
  }
  return { kind: "type", name: operation.requestType, type: emptyRecord, doc };
}

const never = typeNode({ kind: "never" });
const emptyRecord = factory.createTypeReferenceNode("Record", [never, never]);

function groupProperty(
  group: ParameterGroupPlan,
  operation: OperationPlan,
  plan: PackagePlan,
): PropertySignature {
  const model = importedType("./models.js", group.model);
  const isFilter = group.place === "query" && operation.list?.filter !== undefined;
  return {
    name: group.place,
    type: isFilter ? queryInput(model, convertedModels(plan).has(group.model)) : symbolNode(model),
    optional: !group.required,
    readonly: true,
  };
}

function bodyProperty(operation: OperationPlan): PropertySignature[] {
  if (operation.requestBodies.length === 0) return [];
  const description = operation.model.requestBody?.description;
  return [
    {
      name: "body",
      type: union(operation.requestBodies.map(({ shape }) => shape)),
      optional: !operation.isBodyRequired,
      readonly: true,
      ...(description !== undefined && { doc: note(description) }),
    },
  ];
}

/** A query or a filter over it, which may have other types than the query. */
function queryInput(model: ImportedSymbol, isConverted: boolean): TypeNode {
  const plain = symbolNode(importedType(runtime, "QueryInput"), symbolNode(model));
  if (!isConverted) return plain;
  const filter = symbolNode(importedType(runtime, "QueryFilter"), writtenQuery(model));
  return unionNode([plain, filter]);
}

/** Whether an answer is read item by item: of a list, a page may be. */
export const answersWithStream = ({ answers }: OperationPlan): boolean =>
  answers.some(({ bodies }) => bodies.some(({ shape }) => shape.kind === "stream"));

function resultNode({ answers }: OperationPlan): TypeNode {
  const answer = importedType(runtime, "Answer");
  if (answers.length === 0)
    return symbolNode(answer, literalNode("default"), typeNode({ kind: "unknown" }));
  const nodes = answers.map((one) =>
    symbolNode(answer, codeNode(statusCode(one.status)), typeNode(answerShape(one))),
  );
  return unionNode(nodes);
}

function answerShape({ bodies }: AnswerPlan): TypeShape {
  return bodies.length === 0 ? { kind: "undefined" } : union(bodies.map(({ shape }) => shape));
}

/** Names of the runtime's types for an operation, for a list operation and for one that answers with a stream. */
export interface OperationTypes {
  readonly one: string;
  readonly list: string;
  readonly stream: string;
}

/** A type of the runtime over the request and result of an operation, for a list or a stream with its items. */
export function operationType(operation: OperationPlan, types: OperationTypes): TypeNode {
  const module = `./operations/${operation.file}.js`;
  const request = symbolNode(importedType(module, operation.requestType));
  const result = symbolNode(importedType(module, operation.resultType));
  const { list, streamItem } = operation;
  if (list !== undefined)
    return symbolNode(importedType(runtime, types.list), request, result, typeNode(list.item));
  if (streamItem !== undefined) {
    const stream = importedType(streamRuntime, types.stream);
    return symbolNode(stream, request, result, typeNode(streamItem));
  }
  return symbolNode(importedType(runtime, types.one), request, result);
}

function maker({ list, streamItem }: OperationPlan): Code {
  if (list !== undefined) return code`${importedValue(runtime, "listOperation")}`;
  if (streamItem !== undefined) return code`${importedValue(streamRuntime, "streamOperation")}`;
  return code`${importedValue(runtime, "operation")}`;
}

const note = (description: string): Doc => ({
  description,
  facts: [],
  examples: [],
  deprecated: false,
});
