import { type AnyClient } from "./runtime/client.js";
import { type ClientOptions } from "./service.js";
/** A client of JetEmail API for the operations as functions: without methods and without `http`. */
export declare function createClient(options?: ClientOptions): AnyClient;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiYmFyZS1jbGllbnQuZC50cyIsInNvdXJjZXMiOlsiLi4vc3JjL2JhcmUtY2xpZW50LnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUVBLGNBQWMsaUJBQW1DO0FBQ2pELGNBQWMscUJBQThCOztBQUc1QyxPQUFPLGlCQUFTLGFBQWEsVUFBUyxnQkFBcUIifQ==
