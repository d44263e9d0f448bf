import { isInteger } from "./validator-type.js";
/** More would tell nobody more, and a list of a million faults would not fit. */
const most = 100;
/** Adds to a list what a keyword has found. */
function add(list, scope, keyword, message, expected, received) {
	if (list.length >= most) return;
	list.push({
		instanceLocation: valuePointer(scope),
		keywordLocation: `${schemaPointer(scope)}/${keyword}`,
		keyword,
		message,
		expected,
		// Whole objects are as large as they please, and belong to the caller.
		received: typeof received === "object" ? undefined : received
	});
}
/** Adds an issue; what it received is the value, unless another thing says more. */
export function fail(scope, keyword, message, expected, received = scope.value) {
	add(scope.issues, scope, keyword, message, expected, received);
}
/** Adds drift: what the schema does not know and lets through. */
export function note(scope, keyword, received) {
	add(scope.drift, scope, keyword, "is not in the description", undefined, received);
}
/** One token of a pointer (RFC 6901 section 3) with its slash; nothing for what is not there. */
function token(key) {
	return key === undefined ? "" : `/${String(key).replace(/~/g, "~0").replace(/\//g, "~1")}`;
}
/** JSON Pointer to the value of a scope. */
export function valuePointer({ parent, key }) {
	return (parent ? valuePointer(parent) : "") + token(key);
}
function schemaPointer({ parent, keyword, name, path }) {
	return path ?? (parent ? schemaPointer(parent) : "") + token(keyword) + token(name);
}
function run(rules, value, scope) {
	scope.value = value;
	const schema = typeof rules === "function" ? rules() : rules;
	for (const check of typeof schema === "string" ? [schema] : schema) {
		if (typeof check !== "string") check(value, scope);
		else if (check.startsWith("#")) scope.path = check;
		else checkType(check, value, scope);
	}
	return scope;
}
/** The JSON Schema type of a value, `integer` not told from `number`; JavaScript's name for what JSON does not have. */
function typeOf(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "array";
	return typeof value === "number" && !Number.isFinite(value) ? `${value}` : typeof value;
}
/** `type`; several names are separated by spaces. */
export function checkType(names, value, scope) {
	const type = typeOf(value);
	const expected = names.split(" ");
	if (expected.includes(type) || expected.includes("integer") && isInteger(value)) return;
	fail(scope, "type", `must be ${expected.join(" or ")}, is ${type}`, names, type);
}
/** Applies a schema to a value of its own: the whole, a member or an element. */
export function visit(rules, value, scope) {
	run(rules, value, scope);
	if (!scope.isDeclared || scope.isAllSeen) return;
	for (const key of Object.keys(value)) {
		// `properties` has declared members, so it is an object
		if (!scope.seen?.has(key)) note({
			...scope,
			parent: scope,
			key
		}, "properties");
	}
}
/** Applies a schema to a member or element. */
export function visitChild(rules, value, key, parent, keyword, name) {
	if (rules === "string" && typeof value === rules) return;
	const { issues, drift, isOpen } = parent;
	visit(rules, value, {
		issues,
		drift,
		isOpen,
		parent,
		keyword,
		name,
		key
	});
}
/**
* Applies a schema to the same value, with findings of its own.
*
* @param isOpen False where taking unknown enum members would refuse more.
*/
export function branch(rules, value, parent, keyword, name, isOpen = parent.isOpen) {
	const found = {
		issues: [],
		drift: []
	};
	return run(rules, value, {
		...found,
		isOpen,
		parent,
		keyword,
		name
	});
}
/** Marks a member or element as evaluated. */
export function see(scope, key) {
	(scope.seen ??= new Set()).add(key);
}
/** Takes over what a branch has found; what it has evaluated counts where it holds. */
export function take(scope, inner) {
	for (const found of inner.issues) if (scope.issues.length < most) scope.issues.push(found);
	if (inner.issues.length > 0) return;
	for (const found of inner.drift) if (scope.drift.length < most) scope.drift.push(found);
	inner.seen?.forEach((key) => see(scope, key));
	if (inner.isAllSeen) scope.isAllSeen = true;
	if (inner.isDeclared) scope.isDeclared = true;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdG9yLXNjb3BlLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS92YWxpZGF0b3Itc2NvcGUudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQ0EsU0FBUyxpQkFBaUI7O0FBK0MxQixNQUFNLE9BQU87O0FBR2IsU0FBUyxJQUNQLE1BQ0EsT0FDQSxTQUNBLFNBQ0EsVUFDQSxVQUNNO0NBQ04sSUFBSSxLQUFLLFVBQVUsTUFBTTtDQUN6QixLQUFLLEtBQUs7RUFDUixrQkFBa0IsYUFBYSxLQUFLO0VBQ3BDLGlCQUFpQixHQUFHLGNBQWMsS0FBSyxFQUFFLEdBQUc7RUFDNUM7RUFDQTtFQUNBOztFQUVBLFVBQVUsT0FBTyxhQUFhLFdBQVcsWUFBWTtDQUN2RCxDQUFDO0FBQ0g7O0FBR0EsT0FBTyxTQUFTLEtBQ2QsT0FDQSxTQUNBLFNBQ0EsVUFDQSxXQUFvQixNQUFNLE9BQ3BCO0NBQ04sSUFBSSxNQUFNLFFBQVEsT0FBTyxTQUFTLFNBQVMsVUFBVSxRQUFRO0FBQy9EOztBQUdBLE9BQU8sU0FBUyxLQUFLLE9BQWMsU0FBaUIsVUFBMEI7Q0FDNUUsSUFDRSxNQUFNLE9BQ04sT0FDQSxTQUNBLDZCQUNBLFdBQ0EsUUFDRjtBQUNGOztBQUdBLFNBQVMsTUFBTSxLQUEwQztDQUN2RCxPQUFPLFFBQVEsWUFDWCxLQUNBLElBQUksT0FBTyxHQUFHLENBQUMsQ0FBQyxRQUFRLE1BQU0sSUFBSSxDQUFDLENBQUMsUUFBUSxPQUFPLElBQUk7QUFDN0Q7O0FBR0EsT0FBTyxTQUFTLGFBQWEsRUFBRSxRQUFRLE9BQXNCO0NBQzNELFFBQVEsU0FBUyxhQUFhLE1BQU0sSUFBSSxNQUFNLE1BQU0sR0FBRztBQUN6RDtBQUVBLFNBQVMsY0FBYyxFQUFFLFFBQVEsU0FBUyxNQUFNLFFBQXVCO0NBQ3JFLE9BQ0UsU0FBUyxTQUFTLGNBQWMsTUFBTSxJQUFJLE1BQU0sTUFBTSxPQUFPLElBQUksTUFBTSxJQUFJO0FBRS9FO0FBRUEsU0FBUyxJQUFJLE9BQWMsT0FBZ0IsT0FBcUI7Q0FDOUQsTUFBTSxRQUFRO0NBQ2QsTUFBTSxTQUFTLE9BQU8sVUFBVSxhQUFhLE1BQU0sSUFBSTtDQUN2RCxLQUFLLE1BQU0sU0FBUyxPQUFPLFdBQVcsV0FBVyxDQUFDLE1BQU0sSUFBSSxRQUFRO0VBQ2xFLElBQUksT0FBTyxVQUFVLFVBQVUsTUFBTSxPQUFPLEtBQUs7T0FDNUMsSUFBSSxNQUFNLFdBQVcsR0FBRyxHQUFHLE1BQU0sT0FBTztPQUN4QyxVQUFVLE9BQU8sT0FBTyxLQUFLO0NBQ3BDO0NBQ0EsT0FBTztBQUNUOztBQUdBLFNBQVMsT0FBTyxPQUF3QjtDQUN0QyxJQUFJLFVBQVUsTUFBTSxPQUFPO0NBQzNCLElBQUksTUFBTSxRQUFRLEtBQUssR0FBRyxPQUFPO0NBQ2pDLE9BQU8sT0FBTyxVQUFVLFlBQVksQ0FBQyxPQUFPLFNBQVMsS0FBSyxJQUN0RCxHQUFHLFVBQ0gsT0FBTztBQUNiOztBQUdBLE9BQU8sU0FBUyxVQUFVLE9BQWUsT0FBZ0IsT0FBb0I7Q0FDM0UsTUFBTSxPQUFPLE9BQU8sS0FBSztDQUN6QixNQUFNLFdBQVcsTUFBTSxNQUFNLEdBQUc7Q0FDaEMsSUFDRSxTQUFTLFNBQVMsSUFBSSxLQUNyQixTQUFTLFNBQVMsU0FBUyxLQUFLLFVBQVUsS0FBSyxHQUVoRDtDQUNGLEtBQ0UsT0FDQSxRQUNBLFdBQVcsU0FBUyxLQUFLLE1BQU0sRUFBRSxPQUFPLFFBQ3hDLE9BQ0EsSUFDRjtBQUNGOztBQUdBLE9BQU8sU0FBUyxNQUFNLE9BQWMsT0FBZ0IsT0FBb0I7Q0FDdEUsSUFBSSxPQUFPLE9BQU8sS0FBSztDQUN2QixJQUFJLENBQUMsTUFBTSxjQUFjLE1BQU0sV0FBVztDQUMxQyxLQUFLLE1BQU0sT0FBTyxPQUFPLEtBQUssS0FBZSxHQUFHOztFQUU5QyxJQUFJLENBQUMsTUFBTSxNQUFNLElBQUksR0FBRyxHQUN0QixLQUFLO0dBQUUsR0FBRztHQUFPLFFBQVE7R0FBTztFQUFJLEdBQUcsWUFBWTtDQUN2RDtBQUNGOztBQUdBLE9BQU8sU0FBUyxXQUNkLE9BQ0EsT0FDQSxLQUNBLFFBQ0EsU0FDQSxNQUNNO0NBQ04sSUFBSSxVQUFVLFlBQVksT0FBTyxVQUFVLE9BQU87Q0FDbEQsTUFBTSxFQUFFLFFBQVEsT0FBTyxXQUFXO0NBQ2xDLE1BQU0sT0FBTyxPQUFPO0VBQUU7RUFBUTtFQUFPO0VBQVE7RUFBUTtFQUFTO0VBQU07Q0FBSSxDQUFDO0FBQzNFOzs7Ozs7QUFPQSxPQUFPLFNBQVMsT0FDZCxPQUNBLE9BQ0EsUUFDQSxTQUNBLE1BQ0EsU0FBOEIsT0FBTyxRQUM5QjtDQUNQLE1BQU0sUUFBUTtFQUFFLFFBQVEsQ0FBQztFQUFHLE9BQU8sQ0FBQztDQUFFO0NBQ3RDLE9BQU8sSUFBSSxPQUFPLE9BQU87RUFBRSxHQUFHO0VBQU87RUFBUTtFQUFRO0VBQVM7Q0FBSyxDQUFDO0FBQ3RFOztBQUdBLE9BQU8sU0FBUyxJQUFJLE9BQWMsS0FBNEI7Q0FDNUQsQ0FBQyxNQUFNLFNBQVMsSUFBSSxJQUFJLEVBQUMsQUFBQyxDQUFDLElBQUksR0FBRztBQUNwQzs7QUFHQSxPQUFPLFNBQVMsS0FBSyxPQUFjLE9BQW9CO0NBQ3JELEtBQUssTUFBTSxTQUFTLE1BQU0sUUFDeEIsSUFBSSxNQUFNLE9BQU8sU0FBUyxNQUFNLE1BQU0sT0FBTyxLQUFLLEtBQUs7Q0FDekQsSUFBSSxNQUFNLE9BQU8sU0FBUyxHQUFHO0NBQzdCLEtBQUssTUFBTSxTQUFTLE1BQU0sT0FDeEIsSUFBSSxNQUFNLE1BQU0sU0FBUyxNQUFNLE1BQU0sTUFBTSxLQUFLLEtBQUs7Q0FDdkQsTUFBTSxNQUFNLFNBQVMsUUFBUSxJQUFJLE9BQU8sR0FBRyxDQUFDO0NBQzVDLElBQUksTUFBTSxXQUFXLE1BQU0sWUFBWTtDQUN2QyxJQUFJLE1BQU0sWUFBWSxNQUFNLGFBQWE7QUFDM0MifQ==
