import { createHttpClient } from "./runtime/http-client.js";
import { withMethods } from "./runtime/methods.js";
import { service } from "./service.js";
import { listOutboundLogs } from "./validated/outbound.js";
/** A client with a method for every operation. Bundles that make few calls are smaller with the functions. */
export function createClient(options = {}) {
	return withMethods(createHttpClient(service, options), { outbound: { listLogs: listOutboundLogs } });
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY2xpZW50LmpzIiwic291cmNlcyI6WyIuLi9zcmMvY2xpZW50LnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUlBLFNBQVMsd0JBQXdCO0FBQ2pDLFNBQVMsbUJBQW1CO0FBQzVCLFNBQTZCLGVBQWU7QUFDNUMsU0FBUyx3QkFBd0I7O0FBR2pDLE9BQU8sU0FBUyxhQUFhLFVBQXlCLENBQUMsR0FBbUI7Q0FDeEUsT0FBTyxZQUNMLGlCQUF3QixTQUFTLE9BQU8sR0FDeEMsRUFDRSxVQUFVLEVBQ1IsVUFBVSxpQkFDWixFQUNGLENBQ0Y7QUFDRiJ9
