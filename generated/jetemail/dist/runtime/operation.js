import { createCall } from "./call.js";
import { createListCall } from "./list-call.js";
import { perform } from "./perform.js";
/** Makes the function of an operation. */
export function operation(descriptor) {
	const run = ({ core }, request, options) => createCall(() => perform(core, descriptor, request, options));
	// Requests and results are types of the generated code alone: one function serves all.
	return Object.assign(run, {
		descriptor,
		make: operation
	});
}
/** Makes the function of a list operation. Its calls can be iterated where the client knows how. */
export function listOperation(descriptor) {
	const run = ({ core }, input = {}, options = {}) => {
		const call = createListCall({
			core,
			operation: descriptor,
			input,
			options
		});
		return core.page?.(call) ?? call;
	};
	// As above.
	return Object.assign(run, {
		descriptor,
		make: listOperation
	});
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoib3BlcmF0aW9uLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9vcGVyYXRpb24udHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsU0FBUyxrQkFBNkI7QUFFdEMsU0FDRSxzQkFHSztBQUdQLFNBQVMsZUFBcUQ7O0FBZ0U5RCxPQUFPLFNBQVMsVUFDZCxZQUM0QjtDQUM1QixNQUFNLE9BQVksRUFBRSxRQUFRLFNBQVMsWUFDbkMsaUJBQWlCLFFBQVEsTUFBTSxZQUFZLFNBQVMsT0FBTyxDQUFDOztDQUU5RCxPQUFPLE9BQU8sT0FBTyxLQUFLO0VBQUU7RUFBWSxNQUFNO0NBQVUsQ0FBQztBQUkzRDs7QUFHQSxPQUFPLFNBQVMsY0FDZCxZQUNzQztDQUN0QyxNQUFNLE9BQVksRUFBRSxRQUFRLFFBQVEsQ0FBQyxHQUFHLFVBQVUsQ0FBQyxNQUFNO0VBQ3ZELE1BQU0sT0FBTyxlQUFlO0dBQzFCO0dBQ0EsV0FBVztHQUNYO0dBQ0E7RUFDRixDQUFDO0VBQ0QsT0FBTyxLQUFLLE9BQU8sSUFBSSxLQUFLO0NBQzlCOztDQUVBLE9BQU8sT0FBTyxPQUFPLEtBQUs7RUFDeEI7RUFDQSxNQUFNO0NBQ1IsQ0FBQztBQUNIIn0=
