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
//# sourceMappingURL=validator-scope.js.map
