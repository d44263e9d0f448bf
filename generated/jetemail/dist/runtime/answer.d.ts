import { type CallError } from "./call-errors.js";
import type { RequestOptions } from "./options.js";
import type { ClientCore, RunnableOperation } from "./perform.js";
import type { ValidationError } from "./validation-error.js";
/** How a call ended, before types tell its statuses apart. */
export type UntypedOutcome = {
	readonly status: number | string;
	readonly data: unknown;
	readonly response: Response;
} | {
	readonly status: number | string;
	readonly error: unknown;
	readonly response: Response;
} | {
	readonly status: "failed";
	readonly error: CallError | ValidationError;
};
/** How a call ended, and what `await` throws; `thrown` is absent where it gives the data. */
export interface Settled {
	readonly outcome: UntypedOutcome;
	readonly thrown?: Error;
}
/**
* The documented status that an answer falls under: its own, its range, `default`.
*
* `default` stands for a success only where no success is documented; elsewhere it describes errors.
*/
export declare function documentedStatus({ statuses }: Pick<RunnableOperation, "statuses">, { status, ok }: Response): number | string | undefined;
/** Reads an answer: data of a documented success, or the error that its status and body make. */
export declare function settle(core: ClientCore, operation: RunnableOperation, response: Response, fallback: unknown, options: RequestOptions): Promise<Settled>;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiYW5zd2VyLmQudHMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL2Fuc3dlci50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxjQUFxQyxpQkFBaUI7QUFHdEQsY0FBYyxzQkFBc0I7QUFDcEMsY0FBYyxZQUFZLHlCQUF5QjtBQUNuRCxjQUFjLHVCQUF1Qjs7QUFHckMsWUFBWSxpQkFDUjtVQUNXO1VBQ0E7VUFDQSxVQUFVO0FBQ3JCLElBQ0E7VUFDVztVQUNBO1VBQ0EsVUFBVTtBQUNyQixJQUNBO1VBQVcsUUFBUTtVQUFtQixPQUFPLFlBQVk7QUFBZ0I7O0FBRzdFLGlCQUFpQixRQUFRO1VBQ2QsU0FBUztVQUNULFNBQVM7QUFDcEI7Ozs7OztBQU9BLE9BQU8saUJBQVMsaUJBQ2QsRUFBRSxZQUFZLEtBQUssbUJBQW1CLGFBQ3RDLEVBQUUsUUFBUSxNQUFNOztBQXdDbEIsT0FBTyxpQkFBZSxPQUNwQixNQUFNLFlBQ04sV0FBVyxtQkFDWCxVQUFVLFVBQ1YsbUJBQ0EsU0FBUyxpQkFDUixRQUFRIn0=
