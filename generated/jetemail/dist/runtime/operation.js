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
//# sourceMappingURL=operation.js.map
