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
	const descriptors = [];
	const bind = (one) => {
		if (!isOperation(one)) {
			const members = Object.entries(one).map(([name, member]) => [name, bind(member)]);
			return Object.fromEntries(members);
		}
		descriptors.push(one.descriptor);
		return (request, options) => one(client, request, options);
	};
	const groups = bind(tree);
	const whole = {
		...client,
		http: describedHttp(client, descriptors),
		...groups
	};
	return whole;
}
const isOperation = (one) => typeof one === "function";
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoibWV0aG9kcy5qcyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvbWV0aG9kcy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxTQUFTLHFCQUF1Qzs7Ozs7Ozs7O0FBNkJoRCxPQUFPLFNBQVMsWUFDZCxRQUNBLE1BQ087Q0FDUCxNQUFNLGNBQW1DLENBQUM7Q0FDMUMsTUFBTSxRQUFRLFFBQStDO0VBQzNELElBQUksQ0FBQyxZQUFZLEdBQUcsR0FBRztHQUNyQixNQUFNLFVBQVUsT0FBTyxRQUFRLEdBQUcsQ0FBQyxDQUFDLEtBQUssQ0FBQyxNQUFNLFlBQVksQ0FDMUQsTUFDQSxLQUFLLE1BQU0sQ0FDYixDQUFDO0dBQ0QsT0FBTyxPQUFPLFlBQVksT0FBTztFQUNuQztFQUNBLFlBQVksS0FBSyxJQUFJLFVBQVU7RUFDL0IsUUFBUSxTQUFrQixZQUN2QixJQUF1QixRQUFRLFNBQVMsT0FBTztDQUNwRDtDQUNBLE1BQU0sU0FBUyxLQUFLLElBQUk7Q0FDeEIsTUFBTSxRQUFRO0VBQ1osR0FBRztFQUNILE1BQU0sY0FBYyxRQUFRLFdBQVc7RUFDdkMsR0FBRztDQUNMO0NBQ0EsT0FBTztBQUNUO0FBRUEsTUFBTSxlQUFlLFFBQ25CLE9BQU8sUUFBUSJ9
