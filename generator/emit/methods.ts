import { emptyDoc } from "../plan/doc.js";
import { groupBy } from "../plan/group.js";
import type { OperationPlan, PackagePlan } from "../plan/types.js";
import { capital } from "../plan/words.js";
import { importedType } from "./code.js";
import { operationType } from "./operations.js";
import type { InterfaceStatement, ModulePlan, PropertySignature, Statement } from "./statement.js";
import { symbolNode } from "./type-nodes.js";

/** `src/methods.d.ts`: the type of the client with a method for every operation. */
export function emitMethods(plan: PackagePlan, banner: string): ModulePlan {
  const spaces = namespacesOf(plan.operations);
  return {
    path: "src/methods.d.ts",
    banner,
    statements: [...spaces.flatMap(namespaceStatements), clientStatement(plan, spaces)],
  };
}

/** A group of operations on the client, and the groups in it. */
export interface Namespace {
  readonly name: string;
  /** Interface of its methods: local to the module, so it needs no place among the exports. */
  readonly type: string;
  readonly operations: readonly OperationPlan[];
  readonly children: readonly Namespace[];
}

/**
 * The groups of operations on the client, the outermost of each.
 *
 * @param outer Names of the namespaces around them.
 */
export function namespacesOf(
  operations: readonly OperationPlan[],
  outer: readonly string[] = [],
): Namespace[] {
  const depth = outer.length;
  const groups = groupBy(operations, ({ memberPath }) => memberPath[depth] as string); // those with more names alone come here
  return [...groups].map(([name, own]) => {
    const path = [...outer, name];
    const isHere = ({ memberPath }: OperationPlan): boolean => memberPath.length === depth + 2;
    return {
      name,
      type: `${path.map(capital).join("_")}Methods`,
      operations: own.filter(isHere),
      children: namespacesOf(
        own.filter((operation) => !isHere(operation)),
        path,
      ),
    };
  });
}

function namespaceStatements(space: Namespace): InterfaceStatement[] {
  const methods = space.operations.map((operation) => ({
    name: methodName(operation),
    type: operationType(operation, {
      one: "OperationMethod",
      list: "ListMethod",
      stream: "StreamMethod",
    }),
    optional: false,
    readonly: true,
    doc: operation.doc,
  }));
  return [
    ...space.children.flatMap(namespaceStatements),
    {
      kind: "interface",
      name: space.type,
      properties: [...methods, ...space.children.map(namespaceProperty)],
    },
  ];
}

/** The operation's name in its namespace. */
export const methodName = ({ memberPath }: OperationPlan): string => memberPath.at(-1) as string; // it has two names at least

const namespaceProperty = ({ name, type }: Namespace): PropertySignature => ({
  name,
  type: symbolNode(importedType("./methods.js", type)),
  optional: false,
  readonly: true,
});

function clientStatement(plan: PackagePlan, spaces: readonly Namespace[]): Statement {
  const { title, description } = plan.api.info;
  return {
    kind: "interface",
    name: plan.clientType,
    extends: symbolNode(
      importedType("./runtime/http-client.js", "Client"),
      symbolNode(importedType("./paths.js", "paths")),
    ),
    properties: spaces.map(namespaceProperty),
    doc: { ...emptyDoc, summary: title, ...(description !== undefined && { description }) },
  };
}
