import { branch, fail, take, valuePointer } from "./validator-scope.js";
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
/**
* Says that no branch holds, then what is wrong in the one that the value comes closest to. Of a branch in which nothing but
* formats is broken, these are all that is wrong.
*/
function failAll(tried, keyword, scope) {
	const told = tried.find(({ issues }) => issues.every((issue) => issue.keyword === "format"));
	if (told) return take(scope, told);
	fail(scope, keyword, `matches none of ${tried.length} schemas`);
	const at = valuePointer(scope);
	const close = tried.filter(({ issues }) => issues.every((issue) => issue.instanceLocation !== at || issue.keyword === "required"));
	const [closest] = close.sort((a, b) => a.issues.length - b.issues.length);
	if (closest) take(scope, closest);
}
/** `anyOf`. */
export function checkAnyOf(schemas) {
	return (value, scope) => {
		const tried = branches(schemas, value, "anyOf", scope);
		const held = tried.filter(holds);
		held.forEach((inner) => take(scope, inner));
		if (!held.length) failAll(tried, "anyOf", scope);
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdG9yLWFwcGxpY2F0b3IuanMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL3ZhbGlkYXRvci1hcHBsaWNhdG9yLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLFNBSUUsUUFDQSxNQUNBLE1BQ0Esb0JBQ0s7QUFDUCxTQUFTLG1CQUFtQjs7QUFHNUIsT0FBTyxTQUFTLFNBQVMsT0FBYyxVQUFVLFlBQW1CO0NBQ2xFLFFBQVEsT0FBTyxVQUFVLEtBQUssT0FBTyxPQUFPLE9BQU8sT0FBTyxPQUFPLE9BQU8sQ0FBQztBQUMzRTs7QUFHQSxPQUFPLFNBQVMsV0FBVyxTQUFrQztDQUMzRCxRQUFRLE9BQU8sVUFDYixRQUFRLFNBQVMsT0FBTyxVQUN0QixLQUFLLE9BQU8sT0FBTyxPQUFPLE9BQU8sT0FBTyxTQUFTLEtBQUssQ0FBQyxDQUN6RDtBQUNKO0FBRUEsTUFBTSxTQUFTLFVBQTBCLENBQUMsTUFBTSxPQUFPO0FBRXZELE1BQU0sWUFDSixTQUNBLE9BQ0EsU0FDQSxPQUNBLFNBQVMsTUFBTSxXQUVmLFFBQVEsS0FBSyxPQUFPLFVBQ2xCLE9BQU8sT0FBTyxPQUFPLE9BQU8sU0FBUyxPQUFPLE1BQU0sQ0FDcEQ7Ozs7O0FBTUYsU0FBUyxRQUFRLE9BQXlCLFNBQWlCLE9BQW9CO0NBQzdFLE1BQU0sT0FBTyxNQUFNLE1BQU0sRUFBRSxhQUN6QixPQUFPLE9BQU8sVUFBVSxNQUFNLFlBQVksUUFBUSxDQUNwRDtDQUNBLElBQUksTUFBTSxPQUFPLEtBQUssT0FBTyxJQUFJO0NBQ2pDLEtBQUssT0FBTyxTQUFTLG1CQUFtQixNQUFNLE9BQU8sU0FBUztDQUM5RCxNQUFNLEtBQUssYUFBYSxLQUFLO0NBQzdCLE1BQU0sUUFBUSxNQUFNLFFBQVEsRUFBRSxhQUM1QixPQUFPLE9BQ0osVUFBVSxNQUFNLHFCQUFxQixNQUFNLE1BQU0sWUFBWSxVQUNoRSxDQUNGO0NBQ0EsTUFBTSxDQUFDLFdBQVcsTUFBTSxNQUFNLEdBQUcsTUFBTSxFQUFFLE9BQU8sU0FBUyxFQUFFLE9BQU8sTUFBTTtDQUN4RSxJQUFJLFNBQVMsS0FBSyxPQUFPLE9BQU87QUFDbEM7O0FBR0EsT0FBTyxTQUFTLFdBQVcsU0FBa0M7Q0FDM0QsUUFBUSxPQUFPLFVBQVU7RUFDdkIsTUFBTSxRQUFRLFNBQVMsU0FBUyxPQUFPLFNBQVMsS0FBSztFQUNyRCxNQUFNLE9BQU8sTUFBTSxPQUFPLEtBQUs7RUFDL0IsS0FBSyxTQUFTLFVBQVUsS0FBSyxPQUFPLEtBQUssQ0FBQztFQUMxQyxJQUFJLENBQUMsS0FBSyxRQUFRLFFBQVEsT0FBTyxTQUFTLEtBQUs7Q0FDakQ7QUFDRjs7QUFHQSxPQUFPLFNBQVMsV0FBVyxTQUFrQztDQUMzRCxRQUFRLE9BQU8sVUFBVTtFQUN2QixNQUFNLFNBQVMsU0FBUyxTQUFTLE9BQU8sU0FBUyxPQUFPLEtBQUs7RUFDN0QsTUFBTSxPQUFPLE9BQU8sT0FBTyxLQUFLO0VBQ2hDLE1BQU0sUUFDSixLQUFLLFVBQVUsQ0FBQyxNQUFNLFNBQ2xCLFNBQ0EsU0FBUyxTQUFTLE9BQU8sU0FBUyxLQUFLO0VBQzdDLE1BQU0sT0FBTyxNQUFNLEtBQUssS0FBSztFQUM3QixJQUFJLEtBQUssU0FBUyxHQUNoQixLQUNFLE9BQ0EsU0FDQSxXQUFXLEtBQUssT0FBTywyQkFDdkIsR0FDQSxLQUFLLE1BQ1A7T0FDRyxJQUFJLE1BQU0sS0FBSyxPQUFPLElBQUk7T0FDMUIsUUFBUSxPQUFPLFNBQVMsS0FBSztDQUNwQztBQUNGOztBQUdBLE9BQU8sU0FBUyxZQUNkLFNBQ0EsVUFDQSxTQUNPO0NBQ1AsUUFBUSxPQUFPLFVBQVU7RUFDdkIsTUFBTSxNQUNKLFlBQVksT0FBTyxRQUFRLEtBQzFCLE1BQThDO0VBQ2pELE1BQU0sUUFBUSxRQUFRLFdBQVcsQ0FBQyxZQUFZLE9BQU8sU0FBUyxHQUFHLENBQUM7RUFDbEUsTUFBTSxRQUFRLFFBQVE7RUFDdEIsSUFBSSxPQUNGLE9BQU8sS0FBSyxPQUFPLE9BQU8sTUFBTSxJQUFJLE9BQU8sT0FBTyxTQUFTLEtBQUssQ0FBQztFQUNuRSxNQUFNLFdBQVcsUUFBUSxTQUFTLENBQUMsWUFBWSxNQUFNO0VBQ3JELEtBQ0UsT0FDQSxTQUNBLHlCQUF5QixLQUFLLFVBQVUsUUFBUSxLQUNoRCxRQUNGO0NBQ0Y7QUFDRjs7QUFHQSxPQUFPLFNBQVMsU0FBUyxPQUFxQjtDQUM1QyxRQUFRLE9BQU8sVUFBVTtFQUN2QixJQUFJLE1BQU0sT0FBTyxPQUFPLE9BQU8sT0FBTyxPQUFPLFdBQVcsS0FBSyxDQUFDLEdBQzVELEtBQUssT0FBTyxPQUFPLDJCQUEyQjtDQUNsRDtBQUNGOztBQUdBLE9BQU8sU0FBUyxRQUNkLFdBQ0EsTUFDQSxXQUNPO0NBQ1AsUUFBUSxPQUFPLFVBQVU7RUFDdkIsTUFBTSxTQUFTLE9BQU8sV0FBVyxPQUFPLE9BQU8sTUFBTSxXQUFXLEtBQUs7RUFDckUsSUFBSSxNQUFNLE1BQU0sR0FBRyxLQUFLLE9BQU8sTUFBTTtFQUNyQyxNQUFNLENBQUMsT0FBTyxXQUFXLE1BQU0sTUFBTSxJQUNqQyxDQUFDLE1BQU0sTUFBTSxJQUNiLENBQUMsV0FBVyxNQUFNO0VBQ3RCLEtBQUssT0FBTyxPQUFPLE9BQU8sT0FBTyxPQUFPLE9BQU8sQ0FBQztDQUNsRDtBQUNGOztBQUdBLE9BQU8sU0FBUyxzQkFBc0IsU0FFNUI7Q0FDUixRQUFRLE9BQU8sVUFBVTtFQUN2QixLQUFLLE1BQU0sT0FBTyxPQUFPLEtBQUssT0FBTyxHQUFHO0dBQ3RDLElBQUksQ0FBQyxZQUFZLE9BQU8sR0FBRyxHQUFHO0dBQzlCLEtBQ0UsT0FDQSxPQUFPLFFBQVEsUUFBUSxDQUFDLEdBQUcsT0FBTyxPQUFPLG9CQUFvQixHQUFHLENBQ2xFO0VBQ0Y7Q0FDRjtBQUNGIn0=
