import type { Client } from "./http-client.js";
import type { AnyClient, Method } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { RunnableOperation } from "./perform.js";
/** An operation, whatever its request and result. */
export interface AnyOperation {
	(client: AnyClient, request: never, options?: RequestOptions): unknown;
	readonly descriptor: RunnableOperation;
}
/** Operations by group and name on the client. */
export type OperationTree = {
	readonly [group: string]: {
		readonly [name: string]: AnyOperation;
	};
};
/** The members of a client, by group. */
export type Methods<Tree extends OperationTree> = { readonly [Group in keyof Tree]: { readonly [Name in keyof Tree[Group]]: Method<Tree[Group][Name]> } };
/**
* Puts operations on a client, and lets its HTTP client know them.
*
* @param tree No group may be called `http` or `core`.
*/
export declare function withMethods<
	Paths extends object,
	Tree extends OperationTree
>(client: Client<Paths>, tree: Tree): Client<Paths> & Methods<Tree>;
//# sourceMappingURL=methods.d.ts.map
