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
/** Reads an answer: data of a documented success, or the error that its status and body make. */
export declare function settle(core: ClientCore, operation: RunnableOperation, response: Response, fallback: unknown, options: RequestOptions): Promise<Settled>;
//# sourceMappingURL=answer.d.ts.map
