import { branch, checkType, fail, take } from "./validator-scope.js";
import { hasProperty } from "./validator-object.js";
/** `$ref` and `$dynamicRef`. */
export function checkRef(rules, keyword = "checkRef") {
	return (value, scope) => take(scope, branch(rules, value, scope, keyword));
}
/** `allOf`. */
export function checkAllOf(schemas) {
	return (value, scope) => schemas.forEach((rules, index) => take(scope, branch(rules, value, scope, "allOf", index)));
}
const holds = (scope) => !scope.issues.length;
const branches = (schemas, value, keyword, scope, isOpen = scope.isOpen) => schemas.map((rules, index) => branch(rules, value, scope, keyword, index, isOpen));
/** How much is wrong but formats, which are no reason to refuse a value. */
const faults = ({ issues }) => issues.filter((issue) => issue.keyword !== "format").length;
/**
* Says why no branch holds: of which types the value should be, or what is wrong in the branch that it comes closest to. That is all
* where the value is of the type of no other branch, or nothing but formats is broken.
*/
function failAll(tried, keyword, scope) {
	const [closest, other] = tried.filter(({ types }) => !types).sort((a, b) => faults(a) - faults(b));
	if (!closest) checkType([...new Set(tried.map(({ types }) => types))].join(" "), scope.value, scope, keyword);
	else {
		if (other && faults(closest)) fail(scope, keyword, "matches no schema");
		take(scope, closest);
	}
}
/** `anyOf`. */
export function checkAnyOf(schemas) {
	return (value, scope) => {
		const tried = branches(schemas, value, "anyOf", scope);
		const held = tried.filter(holds);
		if (!held[0]) failAll(tried, "anyOf", scope);
		for (const inner of held) take(scope, inner);
	};
}
/** `oneOf`: of exactly one schema as written, or else of any with open enums. */
export function checkOneOf(schemas) {
	return (value, scope) => {
		const closed = branches(schemas, value, "oneOf", scope, false);
		const held = closed.filter(holds);
		const tried = held.length || !scope.isOpen ? closed : branches(schemas, value, "oneOf", scope);
		const only = tried.find(holds);
		if (held.length > 1) fail(scope, "oneOf", `matches ${held.length} schemas, must match one`, 1, held.length);
		else if (only) take(scope, only);
		else failAll(tried, "oneOf", scope);
	};
}
/** `oneOf` or `anyOf` whose branches a property with fixed values tells apart; gives the branch by value. */
export function checkTagged(keyword, property, schemas) {
	return (value, scope) => {
		const tag = hasProperty(value, property) && value[property];
		const index = schemas.findIndex(([values]) => values.includes(tag));
		const found = schemas[index];
		if (found) return take(scope, branch(found[1], value, scope, keyword, index));
		const expected = schemas.flatMap(([values]) => values);
		fail(scope, keyword, `has no known value at ${JSON.stringify(property)}`, expected);
	};
}
/** `not`. */
export function checkNot(rules) {
	return (value, scope) => {
		if (holds(branch(rules, value, scope, "not", undefined, false))) fail(scope, "not", "must not match the schema");
	};
}
/** `if`, `then`, `else`. */
export function checkIf(condition, then, otherwise) {
	return (value, scope) => {
		const tested = branch(condition, value, scope, "if", undefined, false);
		if (holds(tested)) take(scope, tested);
		const [rules, keyword] = holds(tested) ? [then, "then"] : [otherwise, "else"];
		take(scope, branch(rules, value, scope, keyword));
	};
}
/** `dependentSchemas`. */
export function checkDependentSchemas(schemas) {
	return (value, scope) => {
		for (const key of Object.keys(schemas)) {
			if (!hasProperty(value, key)) continue;
			take(scope, branch(schemas[key] ?? [], value, scope, "dependentSchemas", key));
		}
	};
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdG9yLWFwcGxpY2F0b3IuanMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL3ZhbGlkYXRvci1hcHBsaWNhdG9yLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLFNBSUUsUUFDQSxXQUNBLE1BQ0EsWUFDSztBQUNQLFNBQVMsbUJBQW1COztBQUc1QixPQUFPLFNBQVMsU0FBUyxPQUFjLFVBQVUsWUFBbUI7Q0FDbEUsUUFBUSxPQUFPLFVBQVUsS0FBSyxPQUFPLE9BQU8sT0FBTyxPQUFPLE9BQU8sT0FBTyxDQUFDO0FBQzNFOztBQUdBLE9BQU8sU0FBUyxXQUFXLFNBQWtDO0NBQzNELFFBQVEsT0FBTyxVQUNiLFFBQVEsU0FBUyxPQUFPLFVBQ3RCLEtBQUssT0FBTyxPQUFPLE9BQU8sT0FBTyxPQUFPLFNBQVMsS0FBSyxDQUFDLENBQ3pEO0FBQ0o7QUFFQSxNQUFNLFNBQVMsVUFBMEIsQ0FBQyxNQUFNLE9BQU87QUFFdkQsTUFBTSxZQUNKLFNBQ0EsT0FDQSxTQUNBLE9BQ0EsU0FBUyxNQUFNLFdBRWYsUUFBUSxLQUFLLE9BQU8sVUFDbEIsT0FBTyxPQUFPLE9BQU8sT0FBTyxTQUFTLE9BQU8sTUFBTSxDQUNwRDs7QUFHRixNQUFNLFVBQVUsRUFBRSxhQUNoQixPQUFPLFFBQVEsVUFBVSxNQUFNLFlBQVksUUFBUSxDQUFDLENBQUM7Ozs7O0FBTXZELFNBQVMsUUFBUSxPQUF5QixTQUFpQixPQUFvQjtDQUM3RSxNQUFNLENBQUMsU0FBUyxTQUFTLE1BQ3RCLFFBQVEsRUFBRSxZQUFZLENBQUMsS0FBSyxDQUFDLENBQzdCLE1BQU0sR0FBRyxNQUFNLE9BQU8sQ0FBQyxJQUFJLE9BQU8sQ0FBQyxDQUFDO0NBQ3ZDLElBQUksQ0FBQyxTQUNILFVBQ0UsQ0FBQyxHQUFHLElBQUksSUFBSSxNQUFNLEtBQUssRUFBRSxZQUFZLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxLQUFLLEdBQUcsR0FDdEQsTUFBTSxPQUNOLE9BQ0EsT0FDRjtNQUNHO0VBQ0gsSUFBSSxTQUFTLE9BQU8sT0FBTyxHQUFHLEtBQUssT0FBTyxTQUFTLG1CQUFtQjtFQUN0RSxLQUFLLE9BQU8sT0FBTztDQUNyQjtBQUNGOztBQUdBLE9BQU8sU0FBUyxXQUFXLFNBQWtDO0NBQzNELFFBQVEsT0FBTyxVQUFVO0VBQ3ZCLE1BQU0sUUFBUSxTQUFTLFNBQVMsT0FBTyxTQUFTLEtBQUs7RUFDckQsTUFBTSxPQUFPLE1BQU0sT0FBTyxLQUFLO0VBQy9CLElBQUksQ0FBQyxLQUFLLElBQUksUUFBUSxPQUFPLFNBQVMsS0FBSztFQUMzQyxLQUFLLE1BQU0sU0FBUyxNQUFNLEtBQUssT0FBTyxLQUFLO0NBQzdDO0FBQ0Y7O0FBR0EsT0FBTyxTQUFTLFdBQVcsU0FBa0M7Q0FDM0QsUUFBUSxPQUFPLFVBQVU7RUFDdkIsTUFBTSxTQUFTLFNBQVMsU0FBUyxPQUFPLFNBQVMsT0FBTyxLQUFLO0VBQzdELE1BQU0sT0FBTyxPQUFPLE9BQU8sS0FBSztFQUNoQyxNQUFNLFFBQ0osS0FBSyxVQUFVLENBQUMsTUFBTSxTQUNsQixTQUNBLFNBQVMsU0FBUyxPQUFPLFNBQVMsS0FBSztFQUM3QyxNQUFNLE9BQU8sTUFBTSxLQUFLLEtBQUs7RUFDN0IsSUFBSSxLQUFLLFNBQVMsR0FDaEIsS0FDRSxPQUNBLFNBQ0EsV0FBVyxLQUFLLE9BQU8sMkJBQ3ZCLEdBQ0EsS0FBSyxNQUNQO09BQ0csSUFBSSxNQUFNLEtBQUssT0FBTyxJQUFJO09BQzFCLFFBQVEsT0FBTyxTQUFTLEtBQUs7Q0FDcEM7QUFDRjs7QUFHQSxPQUFPLFNBQVMsWUFDZCxTQUNBLFVBQ0EsU0FDTztDQUNQLFFBQVEsT0FBTyxVQUFVO0VBQ3ZCLE1BQU0sTUFDSixZQUFZLE9BQU8sUUFBUSxLQUMxQixNQUE4QztFQUNqRCxNQUFNLFFBQVEsUUFBUSxXQUFXLENBQUMsWUFBWSxPQUFPLFNBQVMsR0FBRyxDQUFDO0VBQ2xFLE1BQU0sUUFBUSxRQUFRO0VBQ3RCLElBQUksT0FDRixPQUFPLEtBQUssT0FBTyxPQUFPLE1BQU0sSUFBSSxPQUFPLE9BQU8sU0FBUyxLQUFLLENBQUM7RUFDbkUsTUFBTSxXQUFXLFFBQVEsU0FBUyxDQUFDLFlBQVksTUFBTTtFQUNyRCxLQUNFLE9BQ0EsU0FDQSx5QkFBeUIsS0FBSyxVQUFVLFFBQVEsS0FDaEQsUUFDRjtDQUNGO0FBQ0Y7O0FBR0EsT0FBTyxTQUFTLFNBQVMsT0FBcUI7Q0FDNUMsUUFBUSxPQUFPLFVBQVU7RUFDdkIsSUFBSSxNQUFNLE9BQU8sT0FBTyxPQUFPLE9BQU8sT0FBTyxXQUFXLEtBQUssQ0FBQyxHQUM1RCxLQUFLLE9BQU8sT0FBTywyQkFBMkI7Q0FDbEQ7QUFDRjs7QUFHQSxPQUFPLFNBQVMsUUFDZCxXQUNBLE1BQ0EsV0FDTztDQUNQLFFBQVEsT0FBTyxVQUFVO0VBQ3ZCLE1BQU0sU0FBUyxPQUFPLFdBQVcsT0FBTyxPQUFPLE1BQU0sV0FBVyxLQUFLO0VBQ3JFLElBQUksTUFBTSxNQUFNLEdBQUcsS0FBSyxPQUFPLE1BQU07RUFDckMsTUFBTSxDQUFDLE9BQU8sV0FBVyxNQUFNLE1BQU0sSUFDakMsQ0FBQyxNQUFNLE1BQU0sSUFDYixDQUFDLFdBQVcsTUFBTTtFQUN0QixLQUFLLE9BQU8sT0FBTyxPQUFPLE9BQU8sT0FBTyxPQUFPLENBQUM7Q0FDbEQ7QUFDRjs7QUFHQSxPQUFPLFNBQVMsc0JBQXNCLFNBRTVCO0NBQ1IsUUFBUSxPQUFPLFVBQVU7RUFDdkIsS0FBSyxNQUFNLE9BQU8sT0FBTyxLQUFLLE9BQU8sR0FBRztHQUN0QyxJQUFJLENBQUMsWUFBWSxPQUFPLEdBQUcsR0FBRztHQUM5QixLQUNFLE9BQ0EsT0FBTyxRQUFRLFFBQVEsQ0FBQyxHQUFHLE9BQU8sT0FBTyxvQkFBb0IsR0FBRyxDQUNsRTtFQUNGO0NBQ0Y7QUFDRiJ9
