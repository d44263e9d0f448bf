import { checkRequest, checkResponse } from "./checks.js";
/**
* Makes of an operation one that checks what it sends and what it gets.
*
* Faults of a request are thrown before it is sent, but for formats, which go to `onInvalid`. Faults of a success are thrown
* unless `validate.response` says otherwise; an error's body that is not as described makes its answer `undocumented`.
*/
export function validated(plain, validation) {
	// Operations carry what they were made by: it makes the same function of another descriptor. Asked for in the signature,
	// it would be checked for each operation of a description.
	const { descriptor, make } = plain;
	return make({
		...descriptor,
		validation,
		checks: {
			request: checkRequest,
			response: checkResponse
		}
	});
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdGVkLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS92YWxpZGF0ZWQudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsU0FBUyxjQUFjLHFCQUFxQjs7Ozs7OztBQVU1QyxPQUFPLFNBQVMsVUFDZCxPQUNBLFlBQ1U7OztDQUdWLE1BQU0sRUFBRSxZQUFZLFNBQVM7Q0FJN0IsT0FBTyxLQUFLO0VBQ1YsR0FBRztFQUNIO0VBQ0EsUUFBUTtHQUFFLFNBQVM7R0FBYyxVQUFVO0VBQWM7Q0FDM0QsQ0FBQztBQUNIIn0=
