import { createHttpClient } from "./runtime/http-client.js";
import { withMethods } from "./runtime/methods.js";
import { service } from "./service.js";
import { listOutboundLogs } from "./validated/outbound.js";
/** A client with a method for every operation. Bundles that make few calls are smaller with the functions. */
export function createClient(options = {}) {
	return withMethods(createHttpClient(service, options), { outbound: { listLogs: listOutboundLogs } });
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY2xpZW50LmpzIiwic291cmNlcyI6WyIuLi9zcmMvY2xpZW50LnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQVFBLFNBQXNCLHdCQUF3QjtBQUM5QyxTQUFTLG1CQUFtQjtBQUU1QixTQUE2QixlQUFlO0FBQzVDLFNBQVMsd0JBQXdCOztBQTJCakMsT0FBTyxTQUFTLGFBQWEsVUFBeUIsQ0FBQyxHQUFtQjtDQUN4RSxPQUFPLFlBQ0wsaUJBQXdCLFNBQVMsT0FBTyxHQUN4QyxFQUNFLFVBQVUsRUFDUixVQUFVLGlCQUNaLEVBQ0YsQ0FDRjtBQUNGIn0=
