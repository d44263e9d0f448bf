import { isEqual } from "./validator-equal.js";
import { fail, note } from "./validator-scope.js";
const refuse = (scope, members) => fail(scope, "enum", "is not one of the values allowed", members);
/**
* `enum` of strings, numbers, booleans and null.
*
* @param isOpenable Whether it takes other values of its members' type where enums are open, and notes them as drift.
*/
export function checkEnum(members, isOpenable) {
	return (value, scope) => {
		if (members.includes(value)) return;
		const isOfType = (member) => member !== null && typeof member === typeof value;
		if (isOpenable && scope.isOpen && members.some(isOfType)) note(scope, "enum", value);
		else refuse(scope, members);
	};
}
/** `enum` with objects or arrays among its members. */
export function checkDeepEnum(members) {
	return (value, scope) => {
		if (!members.some((member) => isEqual(member, value))) refuse(scope, members);
	};
}
/** `const`. */
export function checkConst(expected) {
	return (value, scope) => {
		if (!isEqual(expected, value)) fail(scope, "const", "is not the value required", expected);
	};
}
//# sourceMappingURL=validator-enum.js.map
