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

/** Operations by group and name on the client. */
export type OperationTree = {
  readonly [group: string]: { readonly [name: string]: AnyOperation };
};

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
  const operations = Object.values(tree).flatMap((group) =>
    Object.values(group),
  );
  const groups = Object.entries(tree).map(([name, group]) => {
    const methods = Object.entries(group).map(([method, operation]) => [
      method,
      (request: unknown, options?: RequestOptions) =>
        (operation as unknown as Run)(client, request, options), // made by `operation`
    ]);
    return [name, Object.fromEntries(methods)] as const;
  });
  const http = describedHttp(
    client,
    operations.map(({ descriptor }) => descriptor),
  );
  const whole: object = { ...client, http, ...Object.fromEntries(groups) };
  return whole as Whole;
}
