import type { OperationDescriptor } from "./descriptor.js";
import type { RequestOptions } from "./options.js";
import type { ClientCore, OperationInput } from "./perform.js";
import type { SendContext } from "./send.js";
/** Header fields; `null` takes one away that was set before, `undefined` leaves it. */
export type Fields = {
	readonly [name: string]: string | null | undefined;
};
/** A request of an operation, written whole. */
export interface WrittenRequest extends SendContext {
	readonly operation: OperationDescriptor;
	readonly input: OperationInput;
	/** Without the query. */
	readonly url: string;
	/** Without `?`; `""` where there is none. */
	readonly query: string;
	/** Beside those of the client. */
	readonly headers: Fields;
	readonly body: BodyInit | undefined;
}
/**
* Writes a request as its operation says.
*
* @param url Sent in place of the operation's path and query: the next page, as the service names it.
*/
export declare function writeRequest(core: ClientCore, operation: OperationDescriptor, input: OperationInput, options: RequestOptions, url?: string): WrittenRequest;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicmVxdWVzdC5kLnRzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9yZXF1ZXN0LnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLGNBQWMsMkJBQTJCO0FBQ3pDLGNBQWMsc0JBQXNCO0FBRXBDLGNBQWMsWUFBWSxzQkFBc0I7QUFDaEQsY0FBYyxtQkFBbUI7O0FBR2pDLFlBQVksU0FBUzs7QUFBcUQ7O0FBRzFFLGlCQUFpQix1QkFBdUIsWUFBWTtVQUN6QyxXQUFXO1VBQ1gsT0FBTzs7VUFFUDs7VUFFQTs7VUFFQSxTQUFTO1VBQ1QsTUFBTTtBQUNqQjs7Ozs7O0FBT0EsT0FBTyxpQkFBUyxhQUNkLE1BQU0sWUFDTixXQUFXLHFCQUNYLE9BQU8sZ0JBQ1AsU0FBUyxnQkFDVCxlQUNDIn0=
