import { type ClientParts } from "./described-http.js";
import type { AnyClient } from "./operation.js";
import type { RunnableOperation } from "./perform.js";
/** An operation, whatever its request and result. That it can be called is not asked for, since it would be checked for each. */
export interface AnyOperation {
	readonly descriptor: RunnableOperation;
}
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
export declare function withMethods<Whole extends AnyClient>(client: ClientParts, tree: OperationTree): Whole;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoibWV0aG9kcy5kLnRzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9tZXRob2RzLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLGNBQTZCLG1CQUFtQjtBQUNoRCxjQUFjLGlCQUFpQjtBQUUvQixjQUFjLHlCQUF5Qjs7QUFHdkMsaUJBQWlCLGFBQWE7VUFDbkIsWUFBWTtBQUN2Qjs7QUFTQSxpQkFBaUIsY0FBYzswQkFDSixlQUFlO0FBQzFDOzs7Ozs7Ozs7QUFVQSxPQUFPLGlCQUFTLFlBQVksY0FBYyxXQUN4QyxRQUFRLGFBQ1IsTUFBTSxnQkFDTCJ9
