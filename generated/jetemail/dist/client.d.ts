import type { JetEmailClient } from "./methods.js";
import { type ClientOptions } from "./service.js";
/** A client with a method for every operation. Bundles that make few calls are smaller with the functions. */
export declare function createClient(options?: ClientOptions): JetEmailClient;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY2xpZW50LmQudHMiLCJzb3VyY2VzIjpbIi4uL3NyYy9jbGllbnQudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBRUEsY0FBYyxzQkFBc0I7QUFJcEMsY0FBYyxxQkFBOEI7O0FBSTVDLE9BQU8saUJBQVMsYUFBYSxVQUFTLGdCQUFxQiJ9
