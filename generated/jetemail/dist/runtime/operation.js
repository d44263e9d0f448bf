import { createCall } from "./call.js";
import { pageCall } from "./pages.js";
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
/** Makes the function of a list operation. */
export function pagedOperation(descriptor) {
	const run = ({ core }, request, options) => pageCall(core, descriptor, request, options);
	return Object.assign(run, {
		descriptor,
		make: pagedOperation
	});
}
//# sourceMappingURL=operation.js.map
