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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdG9yLWVudW0uanMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL3ZhbGlkYXRvci1lbnVtLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLFNBQVMsZUFBZTtBQUN4QixTQUFpQyxNQUFNLFlBQVk7QUFFbkQsTUFBTSxVQUFVLE9BQWMsWUFDNUIsS0FBSyxPQUFPLFFBQVEsb0NBQW9DLE9BQU87Ozs7OztBQU9qRSxPQUFPLFNBQVMsVUFDZCxTQUNBLFlBQ087Q0FDUCxRQUFRLE9BQU8sVUFBVTtFQUN2QixJQUFJLFFBQVEsU0FBUyxLQUFLLEdBQUc7RUFDN0IsTUFBTSxZQUFZLFdBQ2hCLFdBQVcsUUFBUSxPQUFPLFdBQVcsT0FBTztFQUM5QyxJQUFJLGNBQWMsTUFBTSxVQUFVLFFBQVEsS0FBSyxRQUFRLEdBQ3JELEtBQUssT0FBTyxRQUFRLEtBQUs7T0FDdEIsT0FBTyxPQUFPLE9BQU87Q0FDNUI7QUFDRjs7QUFHQSxPQUFPLFNBQVMsY0FBYyxTQUFvQztDQUNoRSxRQUFRLE9BQU8sVUFBVTtFQUN2QixJQUFJLENBQUMsUUFBUSxNQUFNLFdBQVcsUUFBUSxRQUFRLEtBQUssQ0FBQyxHQUNsRCxPQUFPLE9BQU8sT0FBTztDQUN6QjtBQUNGOztBQUdBLE9BQU8sU0FBUyxXQUFXLFVBQTBCO0NBQ25ELFFBQVEsT0FBTyxVQUFVO0VBQ3ZCLElBQUksQ0FBQyxRQUFRLFVBQVUsS0FBSyxHQUMxQixLQUFLLE9BQU8sU0FBUyw2QkFBNkIsUUFBUTtDQUM5RDtBQUNGIn0=
