import { describedHttp } from "./described-http.js";
/**
* Puts operations on a client, and lets its HTTP client know them.
*
* @param tree No group may be called `http` or `core`.
*/
export function withMethods(client, tree) {
	const operations = Object.values(tree).flatMap((group) => Object.values(group));
	const groups = Object.entries(tree).map(([name, group]) => {
		const methods = Object.entries(group).map(([method, operation]) => [method, (request, options) => operation(client, request, options)]);
		return [name, Object.fromEntries(methods)];
	});
	const http = describedHttp(client, operations.map(({ descriptor }) => descriptor));
	// Built from the tree, member by member.
	return {
		...client,
		http,
		...Object.fromEntries(groups)
	};
}
//# sourceMappingURL=methods.js.map
