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
const holds = (scope) => scope.issues.length === 0;
const branches = (schemas, value, keyword, scope, isOpen = scope.isOpen) => schemas.map((rules, index) => branch(rules, value, scope, keyword, index, isOpen));
/** Says that no branch holds, then what is wrong in the one that the value comes closest to. */
function failAll(tried, keyword, scope) {
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
		if (held.length === 0) failAll(tried, "anyOf", scope);
	};
}
/** `oneOf`: of exactly one schema as written, or else of any with open enums. */
export function checkOneOf(schemas) {
	return (value, scope) => {
		const closed = branches(schemas, value, "oneOf", scope, false);
		const held = closed.filter(holds);
		const tried = held.length > 0 || !scope.isOpen ? closed : branches(schemas, value, "oneOf", scope);
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdG9yLWFwcGxpY2F0b3IuanMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL3ZhbGlkYXRvci1hcHBsaWNhdG9yLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLFNBSUUsUUFDQSxNQUNBLE1BQ0Esb0JBQ0s7QUFDUCxTQUFTLG1CQUFtQjs7QUFHNUIsT0FBTyxTQUFTLFNBQVMsT0FBYyxVQUFVLFlBQW1CO0NBQ2xFLFFBQVEsT0FBTyxVQUFVLEtBQUssT0FBTyxPQUFPLE9BQU8sT0FBTyxPQUFPLE9BQU8sQ0FBQztBQUMzRTs7QUFHQSxPQUFPLFNBQVMsV0FBVyxTQUFrQztDQUMzRCxRQUFRLE9BQU8sVUFDYixRQUFRLFNBQVMsT0FBTyxVQUN0QixLQUFLLE9BQU8sT0FBTyxPQUFPLE9BQU8sT0FBTyxTQUFTLEtBQUssQ0FBQyxDQUN6RDtBQUNKO0FBRUEsTUFBTSxTQUFTLFVBQTBCLE1BQU0sT0FBTyxXQUFXO0FBRWpFLE1BQU0sWUFDSixTQUNBLE9BQ0EsU0FDQSxPQUNBLFNBQVMsTUFBTSxXQUVmLFFBQVEsS0FBSyxPQUFPLFVBQ2xCLE9BQU8sT0FBTyxPQUFPLE9BQU8sU0FBUyxPQUFPLE1BQU0sQ0FDcEQ7O0FBR0YsU0FBUyxRQUFRLE9BQXlCLFNBQWlCLE9BQW9CO0NBQzdFLEtBQUssT0FBTyxTQUFTLG1CQUFtQixNQUFNLE9BQU8sU0FBUztDQUM5RCxNQUFNLEtBQUssYUFBYSxLQUFLO0NBQzdCLE1BQU0sUUFBUSxNQUFNLFFBQVEsRUFBRSxhQUM1QixPQUFPLE9BQ0osVUFBVSxNQUFNLHFCQUFxQixNQUFNLE1BQU0sWUFBWSxVQUNoRSxDQUNGO0NBQ0EsTUFBTSxDQUFDLFdBQVcsTUFBTSxNQUFNLEdBQUcsTUFBTSxFQUFFLE9BQU8sU0FBUyxFQUFFLE9BQU8sTUFBTTtDQUN4RSxJQUFJLFNBQVMsS0FBSyxPQUFPLE9BQU87QUFDbEM7O0FBR0EsT0FBTyxTQUFTLFdBQVcsU0FBa0M7Q0FDM0QsUUFBUSxPQUFPLFVBQVU7RUFDdkIsTUFBTSxRQUFRLFNBQVMsU0FBUyxPQUFPLFNBQVMsS0FBSztFQUNyRCxNQUFNLE9BQU8sTUFBTSxPQUFPLEtBQUs7RUFDL0IsS0FBSyxTQUFTLFVBQVUsS0FBSyxPQUFPLEtBQUssQ0FBQztFQUMxQyxJQUFJLEtBQUssV0FBVyxHQUFHLFFBQVEsT0FBTyxTQUFTLEtBQUs7Q0FDdEQ7QUFDRjs7QUFHQSxPQUFPLFNBQVMsV0FBVyxTQUFrQztDQUMzRCxRQUFRLE9BQU8sVUFBVTtFQUN2QixNQUFNLFNBQVMsU0FBUyxTQUFTLE9BQU8sU0FBUyxPQUFPLEtBQUs7RUFDN0QsTUFBTSxPQUFPLE9BQU8sT0FBTyxLQUFLO0VBQ2hDLE1BQU0sUUFDSixLQUFLLFNBQVMsS0FBSyxDQUFDLE1BQU0sU0FDdEIsU0FDQSxTQUFTLFNBQVMsT0FBTyxTQUFTLEtBQUs7RUFDN0MsTUFBTSxPQUFPLE1BQU0sS0FBSyxLQUFLO0VBQzdCLElBQUksS0FBSyxTQUFTLEdBQ2hCLEtBQ0UsT0FDQSxTQUNBLFdBQVcsS0FBSyxPQUFPLDJCQUN2QixHQUNBLEtBQUssTUFDUDtPQUNHLElBQUksTUFBTSxLQUFLLE9BQU8sSUFBSTtPQUMxQixRQUFRLE9BQU8sU0FBUyxLQUFLO0NBQ3BDO0FBQ0Y7O0FBR0EsT0FBTyxTQUFTLFlBQ2QsU0FDQSxVQUNBLFNBQ087Q0FDUCxRQUFRLE9BQU8sVUFBVTtFQUN2QixNQUFNLE1BQ0osWUFBWSxPQUFPLFFBQVEsS0FDMUIsTUFBOEM7RUFDakQsTUFBTSxRQUFRLFFBQVEsV0FBVyxDQUFDLFlBQVksT0FBTyxTQUFTLEdBQUcsQ0FBQztFQUNsRSxNQUFNLFFBQVEsUUFBUTtFQUN0QixJQUFJLE9BQ0YsT0FBTyxLQUFLLE9BQU8sT0FBTyxNQUFNLElBQUksT0FBTyxPQUFPLFNBQVMsS0FBSyxDQUFDO0VBQ25FLE1BQU0sV0FBVyxRQUFRLFNBQVMsQ0FBQyxZQUFZLE1BQU07RUFDckQsS0FDRSxPQUNBLFNBQ0EseUJBQXlCLEtBQUssVUFBVSxRQUFRLEtBQ2hELFFBQ0Y7Q0FDRjtBQUNGOztBQUdBLE9BQU8sU0FBUyxTQUFTLE9BQXFCO0NBQzVDLFFBQVEsT0FBTyxVQUFVO0VBQ3ZCLElBQUksTUFBTSxPQUFPLE9BQU8sT0FBTyxPQUFPLE9BQU8sV0FBVyxLQUFLLENBQUMsR0FDNUQsS0FBSyxPQUFPLE9BQU8sMkJBQTJCO0NBQ2xEO0FBQ0Y7O0FBR0EsT0FBTyxTQUFTLFFBQ2QsV0FDQSxNQUNBLFdBQ087Q0FDUCxRQUFRLE9BQU8sVUFBVTtFQUN2QixNQUFNLFNBQVMsT0FBTyxXQUFXLE9BQU8sT0FBTyxNQUFNLFdBQVcsS0FBSztFQUNyRSxJQUFJLE1BQU0sTUFBTSxHQUFHLEtBQUssT0FBTyxNQUFNO0VBQ3JDLE1BQU0sQ0FBQyxPQUFPLFdBQVcsTUFBTSxNQUFNLElBQ2pDLENBQUMsTUFBTSxNQUFNLElBQ2IsQ0FBQyxXQUFXLE1BQU07RUFDdEIsS0FBSyxPQUFPLE9BQU8sT0FBTyxPQUFPLE9BQU8sT0FBTyxDQUFDO0NBQ2xEO0FBQ0Y7O0FBR0EsT0FBTyxTQUFTLHNCQUFzQixTQUU1QjtDQUNSLFFBQVEsT0FBTyxVQUFVO0VBQ3ZCLEtBQUssTUFBTSxPQUFPLE9BQU8sS0FBSyxPQUFPLEdBQUc7R0FDdEMsSUFBSSxDQUFDLFlBQVksT0FBTyxHQUFHLEdBQUc7R0FDOUIsS0FDRSxPQUNBLE9BQU8sUUFBUSxRQUFRLENBQUMsR0FBRyxPQUFPLE9BQU8sb0JBQW9CLEdBQUcsQ0FDbEU7RUFDRjtDQUNGO0FBQ0YifQ==
