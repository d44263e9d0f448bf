import { describedHttp, type ClientParts } from "./described-http.js";
import type { AnyClient } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { RunnableOperation } from "./perform.js";

/** An operation, whatever its request and result. That it can be called is not asked for, since it would be checked for each. */
export interface AnyOperation {
  readonly descriptor: RunnableOperation;
}

type Run = (
  client: AnyClient,
  request: unknown,
  options?: RequestOptions,
) => unknown;

/** Operations by their names on the client, in groups that may have groups in them. */
export interface OperationTree {
  readonly [name: string]: AnyOperation | OperationTree;
}

/**
 * Puts operations on a client, and lets its HTTP client know them.
 *
 * Not typed by the tree: checking a thousand methods against what the generator wrote beside it takes longer than all else.
 *
 * @param tree No group may be called `http` or `core`.
 * @returns The client with a member for each group of the tree: what `Whole` says, by the generator's word.
 */
export function withMethods<Whole extends AnyClient>(
  client: ClientParts,
  tree: OperationTree,
): Whole {
  const descriptors: RunnableOperation[] = [];
  const bind = (one: AnyOperation | OperationTree): unknown => {
    if (!isOperation(one)) {
      const members = Object.entries(one).map(([name, member]) => [
        name,
        bind(member),
      ]);
      return Object.fromEntries(members);
    }
    descriptors.push(one.descriptor);
    return (request: unknown, options?: RequestOptions) =>
      (one as unknown as Run)(client, request, options); // made by `operation`
  };
  const groups = bind(tree) as object; // a tree gives one
  const whole = {
    ...client,
    http: describedHttp(client, descriptors),
    ...groups,
  };
  return whole as unknown as Whole;
}

const isOperation = (one: AnyOperation | OperationTree): one is AnyOperation =>
  typeof one === "function";
