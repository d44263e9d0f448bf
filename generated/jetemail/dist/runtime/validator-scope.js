import { isInteger } from "./validator-type.js";
/**
* Whether a list has enough: more would tell nobody more, and a list of a million faults would not fit. The last place is for
* what is no format, since formats alone are no reason to refuse a value.
*/
const isFull = (list, keyword) => list.length >= (keyword === "format" ? 99 : 100);
/** Adds to a list what another has found, as far as there is place. */
function addAll(list, others) {
	for (const found of others) if (!isFull(list, found.keyword)) list.push(found);
}
/** Adds to a list what a keyword has found. */
function add(list, scope, keyword, message, expected, received) {
	if (isFull(list, keyword)) return;
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
	add(scope.drift, scope, keyword, "is not described", undefined, received);
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
/** Applies a schema in a scope. */
export function run(rules, value, scope) {
	scope.value = value;
	const schema = typeof rules === "function" ? rules() : rules;
	for (const check of [schema].flat()) {
		if (typeof check !== "string") check(value, scope);
		else if (check.includes("#")) scope.path = check;
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
export function checkType(types, value, scope, keyword = "type") {
	const type = typeOf(value);
	const expected = types.split(" ");
	if (expected.includes(type) || expected.includes("integer") && isInteger(value)) return;
	scope.types = types;
	fail(scope, keyword, `must be ${expected.join(" or ")}, is ${type}`, types, type);
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
	return run(rules, value, {
		issues: [],
		drift: [],
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
	addAll(scope.issues, inner.issues);
	if (inner.issues.length) return;
	addAll(scope.drift, inner.drift);
	inner.seen?.forEach((key) => see(scope, key));
	scope.isAllSeen ||= inner.isAllSeen;
	scope.isDeclared ||= inner.isDeclared;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdG9yLXNjb3BlLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS92YWxpZGF0b3Itc2NvcGUudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQ0EsU0FBUyxpQkFBaUI7Ozs7O0FBb0QxQixNQUFNLFVBQVUsTUFBd0IsWUFDdEMsS0FBSyxXQUFXLFlBQVksV0FBVyxLQUFLOztBQUc5QyxTQUFTLE9BQU8sTUFBZSxRQUFnQztDQUM3RCxLQUFLLE1BQU0sU0FBUyxRQUNsQixJQUFJLENBQUMsT0FBTyxNQUFNLE1BQU0sT0FBTyxHQUFHLEtBQUssS0FBSyxLQUFLO0FBQ3JEOztBQUdBLFNBQVMsSUFDUCxNQUNBLE9BQ0EsU0FDQSxTQUNBLFVBQ0EsVUFDTTtDQUNOLElBQUksT0FBTyxNQUFNLE9BQU8sR0FBRztDQUMzQixLQUFLLEtBQUs7RUFDUixrQkFBa0IsYUFBYSxLQUFLO0VBQ3BDLGlCQUFpQixHQUFHLGNBQWMsS0FBSyxFQUFFLEdBQUc7RUFDNUM7RUFDQTtFQUNBOztFQUVBLFVBQVUsT0FBTyxhQUFhLFdBQVcsWUFBWTtDQUN2RCxDQUFDO0FBQ0g7O0FBR0EsT0FBTyxTQUFTLEtBQ2QsT0FDQSxTQUNBLFNBQ0EsVUFDQSxXQUFvQixNQUFNLE9BQ3BCO0NBQ04sSUFBSSxNQUFNLFFBQVEsT0FBTyxTQUFTLFNBQVMsVUFBVSxRQUFRO0FBQy9EOztBQUdBLE9BQU8sU0FBUyxLQUFLLE9BQWMsU0FBaUIsVUFBMEI7Q0FDNUUsSUFBSSxNQUFNLE9BQU8sT0FBTyxTQUFTLG9CQUFvQixXQUFXLFFBQVE7QUFDMUU7O0FBR0EsU0FBUyxNQUFNLEtBQTBDO0NBQ3ZELE9BQU8sUUFBUSxZQUNYLEtBQ0EsSUFBSSxPQUFPLEdBQUcsQ0FBQyxDQUFDLFFBQVEsTUFBTSxJQUFJLENBQUMsQ0FBQyxRQUFRLE9BQU8sSUFBSTtBQUM3RDs7QUFHQSxPQUFPLFNBQVMsYUFBYSxFQUFFLFFBQVEsT0FBc0I7Q0FDM0QsUUFBUSxTQUFTLGFBQWEsTUFBTSxJQUFJLE1BQU0sTUFBTSxHQUFHO0FBQ3pEO0FBRUEsU0FBUyxjQUFjLEVBQUUsUUFBUSxTQUFTLE1BQU0sUUFBdUI7Q0FDckUsT0FDRSxTQUFTLFNBQVMsY0FBYyxNQUFNLElBQUksTUFBTSxNQUFNLE9BQU8sSUFBSSxNQUFNLElBQUk7QUFFL0U7O0FBR0EsT0FBTyxTQUFTLElBQUksT0FBYyxPQUFnQixPQUFxQjtDQUNyRSxNQUFNLFFBQVE7Q0FDZCxNQUFNLFNBQVMsT0FBTyxVQUFVLGFBQWEsTUFBTSxJQUFJO0NBQ3ZELEtBQUssTUFBTSxTQUFTLENBQUMsTUFBTSxDQUFDLENBQUMsS0FBSyxHQUFHO0VBQ25DLElBQUksT0FBTyxVQUFVLFVBQVUsTUFBTSxPQUFPLEtBQUs7T0FDNUMsSUFBSSxNQUFNLFNBQVMsR0FBRyxHQUFHLE1BQU0sT0FBTztPQUN0QyxVQUFVLE9BQU8sT0FBTyxLQUFLO0NBQ3BDO0NBQ0EsT0FBTztBQUNUOztBQUdBLFNBQVMsT0FBTyxPQUF3QjtDQUN0QyxJQUFJLFVBQVUsTUFBTSxPQUFPO0NBQzNCLElBQUksTUFBTSxRQUFRLEtBQUssR0FBRyxPQUFPO0NBQ2pDLE9BQU8sT0FBTyxVQUFVLFlBQVksQ0FBQyxPQUFPLFNBQVMsS0FBSyxJQUN0RCxHQUFHLFVBQ0gsT0FBTztBQUNiOztBQUdBLE9BQU8sU0FBUyxVQUNkLE9BQ0EsT0FDQSxPQUNBLFVBQVUsUUFDSjtDQUNOLE1BQU0sT0FBTyxPQUFPLEtBQUs7Q0FDekIsTUFBTSxXQUFXLE1BQU0sTUFBTSxHQUFHO0NBQ2hDLElBQ0UsU0FBUyxTQUFTLElBQUksS0FDckIsU0FBUyxTQUFTLFNBQVMsS0FBSyxVQUFVLEtBQUssR0FFaEQ7Q0FDRixNQUFNLFFBQVE7Q0FDZCxLQUNFLE9BQ0EsU0FDQSxXQUFXLFNBQVMsS0FBSyxNQUFNLEVBQUUsT0FBTyxRQUN4QyxPQUNBLElBQ0Y7QUFDRjs7QUFHQSxPQUFPLFNBQVMsTUFBTSxPQUFjLE9BQWdCLE9BQW9CO0NBQ3RFLElBQUksT0FBTyxPQUFPLEtBQUs7Q0FDdkIsSUFBSSxDQUFDLE1BQU0sY0FBYyxNQUFNLFdBQVc7Q0FDMUMsS0FBSyxNQUFNLE9BQU8sT0FBTyxLQUFLLEtBQWUsR0FBRzs7RUFFOUMsSUFBSSxDQUFDLE1BQU0sTUFBTSxJQUFJLEdBQUcsR0FDdEIsS0FBSztHQUFFLEdBQUc7R0FBTyxRQUFRO0dBQU87RUFBSSxHQUFHLFlBQVk7Q0FDdkQ7QUFDRjs7QUFHQSxPQUFPLFNBQVMsV0FDZCxPQUNBLE9BQ0EsS0FDQSxRQUNBLFNBQ0EsTUFDTTtDQUNOLElBQUksVUFBVSxZQUFZLE9BQU8sVUFBVSxPQUFPO0NBQ2xELE1BQU0sRUFBRSxRQUFRLE9BQU8sV0FBVztDQUNsQyxNQUFNLE9BQU8sT0FBTztFQUFFO0VBQVE7RUFBTztFQUFRO0VBQVE7RUFBUztFQUFNO0NBQUksQ0FBQztBQUMzRTs7Ozs7O0FBT0EsT0FBTyxTQUFTLE9BQ2QsT0FDQSxPQUNBLFFBQ0EsU0FDQSxNQUNBLFNBQThCLE9BQU8sUUFDOUI7Q0FDUCxPQUFPLElBQUksT0FBTyxPQUFPO0VBQ3ZCLFFBQVEsQ0FBQztFQUNULE9BQU8sQ0FBQztFQUNSO0VBQ0E7RUFDQTtFQUNBO0NBQ0YsQ0FBQztBQUNIOztBQUdBLE9BQU8sU0FBUyxJQUFJLE9BQWMsS0FBNEI7Q0FDNUQsQ0FBQyxNQUFNLFNBQVMsSUFBSSxJQUFJLEVBQUMsQUFBQyxDQUFDLElBQUksR0FBRztBQUNwQzs7QUFHQSxPQUFPLFNBQVMsS0FBSyxPQUFjLE9BQW9CO0NBQ3JELE9BQU8sTUFBTSxRQUFRLE1BQU0sTUFBTTtDQUNqQyxJQUFJLE1BQU0sT0FBTyxRQUFRO0NBQ3pCLE9BQU8sTUFBTSxPQUFPLE1BQU0sS0FBSztDQUMvQixNQUFNLE1BQU0sU0FBUyxRQUFRLElBQUksT0FBTyxHQUFHLENBQUM7Q0FDNUMsTUFBTSxjQUFjLE1BQU07Q0FDMUIsTUFBTSxlQUFlLE1BQU07QUFDN0IifQ==
