import { createCall } from "./call.js";
import { perform } from "./perform.js";
/** Makes a call of a list operation. */
export function createListCall(source) {
	const { core, operation, input, options } = source;
	return Object.assign(createCall(() => perform(core, operation, input, options)), { source: () => source });
}
//# sourceMappingURL=list-call.js.map
