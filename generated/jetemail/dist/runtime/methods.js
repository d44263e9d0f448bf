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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoibWV0aG9kcy5qcyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvbWV0aG9kcy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxTQUFTLHFCQUF1Qzs7Ozs7Ozs7O0FBNkJoRCxPQUFPLFNBQVMsWUFDZCxRQUNBLE1BQ087Q0FDUCxNQUFNLGFBQWEsT0FBTyxPQUFPLElBQUksQ0FBQyxDQUFDLFNBQVMsVUFDOUMsT0FBTyxPQUFPLEtBQUssQ0FDckI7Q0FDQSxNQUFNLFNBQVMsT0FBTyxRQUFRLElBQUksQ0FBQyxDQUFDLEtBQUssQ0FBQyxNQUFNLFdBQVc7RUFDekQsTUFBTSxVQUFVLE9BQU8sUUFBUSxLQUFLLENBQUMsQ0FBQyxLQUFLLENBQUMsUUFBUSxlQUFlLENBQ2pFLFNBQ0MsU0FBa0IsWUFDaEIsVUFBNkIsUUFBUSxTQUFTLE9BQU8sQ0FDMUQsQ0FBQztFQUNELE9BQU8sQ0FBQyxNQUFNLE9BQU8sWUFBWSxPQUFPLENBQUM7Q0FDM0MsQ0FBQztDQUNELE1BQU0sT0FBTyxjQUNYLFFBQ0EsV0FBVyxLQUFLLEVBQUUsaUJBQWlCLFVBQVUsQ0FDL0M7Q0FDQSxNQUFNLFFBQWdCO0VBQUUsR0FBRztFQUFRO0VBQU0sR0FBRyxPQUFPLFlBQVksTUFBTTtDQUFFO0NBQ3ZFLE9BQU87QUFDVCJ9
