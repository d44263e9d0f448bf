import { createHttpClient } from "./runtime/http-client.js";
import { withMethods } from "./runtime/methods.js";
import { service } from "./service.js";
import { listOutboundLogs } from "./validated/outbound.js";
/** A client with a method for every operation. Bundles that make few calls are smaller with the functions. */
export function createClient(options = {}) {
	return withMethods(createHttpClient(service, options), { outbound: { listLogs: listOutboundLogs } });
}
//# sourceMappingURL=client.js.map
