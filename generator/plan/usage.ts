import type { ApiModel, MediaTypeModel, OperationModel, SchemaIndex } from "../model/types.js";
import type { Pointer } from "../source/pointer.js";

/** Which schemas are reached by what callers send, and which by what the service sends. */
export interface Usage {
  readonly request: ReadonlySet<Pointer>;
  readonly response: ReadonlySet<Pointer>;
}

/**
 * Follows operations' parameters, bodies and responses through subschemas and references.
 *
 * @param groups Schemas that are made of parameters.
 */
export function schemaUsage(
  model: ApiModel,
  schemas: SchemaIndex,
  groups: readonly { readonly pointer: Pointer }[],
): Usage {
  return {
    request: reach(
      [...groups.map(({ pointer }) => pointer), ...model.operations.flatMap(requestRoots)],
      schemas,
    ),
    response: reach([...model.operations.flatMap(responseRoots), ...incomingRoots(model)], schemas),
  };
}

function requestRoots(operation: OperationModel): Pointer[] {
  const { parameters, requestBody } = operation;
  return [
    ...parameters.flatMap(({ schema }) => schema ?? []),
    ...(requestBody?.content ?? []).flatMap(bodyRoots),
  ];
}

function responseRoots(operation: OperationModel): Pointer[] {
  return operation.responses.flatMap(({ content, headers }) => [
    ...content.flatMap(bodyRoots),
    ...headers.flatMap(({ schema }) => schema ?? []),
  ]);
}

const bodyRoots = ({ schema, itemSchema }: MediaTypeModel): Pointer[] =>
  [schema, itemSchema].filter((root) => root !== undefined);

/** What webhooks and callbacks bring comes from the service as responses do. */
const incomingRoots = ({ webhooks, operations }: ApiModel): Pointer[] =>
  [...webhooks, ...operations.flatMap(({ callbacks }) => callbacks)]
    .flatMap(({ content }) => content)
    .flatMap(bodyRoots);

/** The schemas at the pointers and all that they contain or refer to. */
export function reach(roots: readonly Pointer[], schemas: SchemaIndex): Set<Pointer> {
  const reached = new Set<Pointer>();
  const waiting = [...roots];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const node = schemas.get(at);
    if (node === undefined || reached.has(at)) continue;
    reached.add(at);
    if (node.target !== undefined) waiting.push(node.target);
    for (const { pointer } of node.subschemas) waiting.push(pointer);
  }
  return reached;
}
