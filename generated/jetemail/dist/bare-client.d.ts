import type { paths } from "./paths.js";
import { type Client } from "./runtime/client.js";
import { type ClientOptions } from "./service.js";
/** A client of JetEmail API without methods: operations are functions that take it. */
export declare function createClient(options?: ClientOptions): Client<paths>;
//# sourceMappingURL=bare-client.d.ts.map
