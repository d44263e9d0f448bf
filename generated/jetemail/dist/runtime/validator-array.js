import { limit } from "./validator-limit.js";
import { branch, fail, see, visitChild } from "./validator-scope.js";
/** `minItems`. */
export const checkMinItems = /* @__PURE__ */ limit("minItems", "have a number of items of at least", (value, least) => Array.isArray(value) && value.length < least);
/** `maxItems`. */
export const checkMaxItems = /* @__PURE__ */ limit("maxItems", "have a number of items of at most", (value, most) => Array.isArray(value) && value.length > most);
/** `items`, of the elements from `start` on. */
export function checkItems(rules, start = 0) {
	return (value, scope) => {
		if (!Array.isArray(value)) return;
		const schema = typeof rules === "function" ? rules() : rules;
		for (let index = start; index < value.length; index++) {
			visitChild(schema, value[index], index, scope, "items");
		}
		scope.isAllSeen = true;
	};
}
/** `prefixItems`. */
export function checkPrefixItems(schemas) {
	return (value, scope) => {
		if (!Array.isArray(value)) return;
		schemas.slice(0, value.length).forEach((rules, index) => {
			visitChild(rules, value[index], index, scope, "prefixItems", index);
			see(scope, index);
		});
	};
}
/** `contains` with `minContains` and `maxContains`. */
export function checkContains(rules, least, most) {
	return (value, scope) => {
		if (!Array.isArray(value)) return;
		let count = 0;
		value.forEach((item, index) => {
			// With an upper limit, taking unknown enum members could make a match too many.
			const isOpen = scope.isOpen && most === Infinity;
			const { issues } = branch(rules, item, scope, "contains", undefined, isOpen);
			if (issues.length > 0) return;
			count++;
			see(scope, index);
		});
		if (count < least) fail(scope, "contains", `must have at least ${least} items that match`, least, count);
		if (count > most) fail(scope, "maxContains", `must have at most ${most} items that match`, most, count);
	};
}
/** `unevaluatedItems`; stands after all other checks of its schema. */
export function checkUnevaluatedItems(rules) {
	return (value, scope) => {
		if (!Array.isArray(value) || scope.isAllSeen) return;
		value.forEach((item, index) => {
			if (!scope.seen?.has(index)) visitChild(rules, item, index, scope, "unevaluatedItems");
		});
		scope.isAllSeen = true;
	};
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdG9yLWFycmF5LmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS92YWxpZGF0b3ItYXJyYXkudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsU0FBUyxhQUFhO0FBQ3RCLFNBR0UsUUFDQSxNQUNBLEtBQ0Esa0JBQ0s7O0FBR1AsT0FBTyxNQUFNLGdCQUEwRCxzQkFDckUsWUFDQSx1Q0FDQyxPQUFPLFVBQVUsTUFBTSxRQUFRLEtBQUssS0FBSyxNQUFNLFNBQVMsS0FDM0Q7O0FBR0EsT0FBTyxNQUFNLGdCQUEwRCxzQkFDckUsWUFDQSxzQ0FDQyxPQUFPLFNBQVMsTUFBTSxRQUFRLEtBQUssS0FBSyxNQUFNLFNBQVMsSUFDMUQ7O0FBR0EsT0FBTyxTQUFTLFdBQVcsT0FBYyxRQUFRLEdBQVU7Q0FDekQsUUFBUSxPQUFPLFVBQVU7RUFDdkIsSUFBSSxDQUFDLE1BQU0sUUFBUSxLQUFLLEdBQUc7RUFDM0IsTUFBTSxTQUFTLE9BQU8sVUFBVSxhQUFhLE1BQU0sSUFBSTtFQUN2RCxLQUFLLElBQUksUUFBUSxPQUFPLFFBQVEsTUFBTSxRQUFRLFNBQVM7R0FDckQsV0FBVyxRQUFRLE1BQU0sUUFBUSxPQUFPLE9BQU8sT0FBTztFQUN4RDtFQUNBLE1BQU0sWUFBWTtDQUNwQjtBQUNGOztBQUdBLE9BQU8sU0FBUyxpQkFBaUIsU0FBa0M7Q0FDakUsUUFBUSxPQUFPLFVBQVU7RUFDdkIsSUFBSSxDQUFDLE1BQU0sUUFBUSxLQUFLLEdBQUc7RUFDM0IsUUFBUSxNQUFNLEdBQUcsTUFBTSxNQUFNLENBQUMsQ0FBQyxTQUFTLE9BQU8sVUFBVTtHQUN2RCxXQUFXLE9BQU8sTUFBTSxRQUFRLE9BQU8sT0FBTyxlQUFlLEtBQUs7R0FDbEUsSUFBSSxPQUFPLEtBQUs7RUFDbEIsQ0FBQztDQUNIO0FBQ0Y7O0FBR0EsT0FBTyxTQUFTLGNBQ2QsT0FDQSxPQUNBLE1BQ087Q0FDUCxRQUFRLE9BQU8sVUFBVTtFQUN2QixJQUFJLENBQUMsTUFBTSxRQUFRLEtBQUssR0FBRztFQUMzQixJQUFJLFFBQVE7RUFDWixNQUFNLFNBQVMsTUFBZSxVQUFVOztHQUV0QyxNQUFNLFNBQVMsTUFBTSxVQUFVLFNBQVM7R0FDeEMsTUFBTSxFQUFFLFdBQVcsT0FDakIsT0FDQSxNQUNBLE9BQ0EsWUFDQSxXQUNBLE1BQ0Y7R0FDQSxJQUFJLE9BQU8sU0FBUyxHQUFHO0dBQ3ZCO0dBQ0EsSUFBSSxPQUFPLEtBQUs7RUFDbEIsQ0FBQztFQUNELElBQUksUUFBUSxPQUNWLEtBQ0UsT0FDQSxZQUNBLHNCQUFzQixNQUFNLG9CQUM1QixPQUNBLEtBQ0Y7RUFDRixJQUFJLFFBQVEsTUFDVixLQUNFLE9BQ0EsZUFDQSxxQkFBcUIsS0FBSyxvQkFDMUIsTUFDQSxLQUNGO0NBQ0o7QUFDRjs7QUFHQSxPQUFPLFNBQVMsc0JBQXNCLE9BQXFCO0NBQ3pELFFBQVEsT0FBTyxVQUFVO0VBQ3ZCLElBQUksQ0FBQyxNQUFNLFFBQVEsS0FBSyxLQUFLLE1BQU0sV0FBVztFQUM5QyxNQUFNLFNBQVMsTUFBZSxVQUFVO0dBQ3RDLElBQUksQ0FBQyxNQUFNLE1BQU0sSUFBSSxLQUFLLEdBQ3hCLFdBQVcsT0FBTyxNQUFNLE9BQU8sT0FBTyxrQkFBa0I7RUFDNUQsQ0FBQztFQUNELE1BQU0sWUFBWTtDQUNwQjtBQUNGIn0=
