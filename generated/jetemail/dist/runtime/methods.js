import { describedHttp } from "./described-http.js";
/**
* Puts operations on a client, and lets its HTTP client know them.
*
* Not typed by the tree: checking a thousand methods against what the generator wrote beside it takes longer than all else.
*
* @param tree No group may be called `http` or `core`.
* @returns The client with a member for each group of the tree: what `Whole` says, by the generator's word.
*/
export function withMethods(client, tree) {
	const operations = Object.values(tree).flatMap((group) => Object.values(group));
	const groups = Object.entries(tree).map(([name, group]) => {
		const methods = Object.entries(group).map(([method, operation]) => [method, (request, options) => operation(client, request, options)]);
		return [name, Object.fromEntries(methods)];
	});
	const http = describedHttp(client, operations.map(({ descriptor }) => descriptor));
	const whole = {
		...client,
		http,
		...Object.fromEntries(groups)
	};
	return whole;
}
//# sourceMappingURL=methods.js.map
