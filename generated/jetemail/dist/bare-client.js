import { createBaseClient } from "./runtime/client.js";
import { service } from "./service.js";
/** A client of JetEmail API without methods: operations are functions that take it. */
export function createClient(options = {}) {
	return createBaseClient(service, options);
}
//# sourceMappingURL=bare-client.js.map
