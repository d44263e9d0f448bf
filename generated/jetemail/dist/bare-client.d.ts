import { type AnyClient } from "./runtime/client.js";
import { type ClientOptions } from "./service.js";
/** A client of JetEmail API for the operations as functions: without methods and without `http`. */
export declare function createClient(options?: ClientOptions): AnyClient;
//# sourceMappingURL=bare-client.d.ts.map
