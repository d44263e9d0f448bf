import type { Settled } from "./answer.js";
import type { ApiError, CallError } from "./call-errors.js";
import type { ValidationError } from "./validation-error.js";
/** A documented answer: its status as documented (number, range, `default`) and its decoded body. */
export interface Answer<
	Status extends number | string,
	Body
> {
	readonly status: Status;
	readonly body: Body;
}
type AnyAnswer = Answer<number | string, unknown>;
/** Answers with a success status. */
type Documented2xx<Result> = Result extends AnyAnswer ? `${Result["status"]}` extends `2${string}` ? Result : never : never;
/** Answers that `await` gives: `default` stands for them where no success is documented. */
type Fulfilled<Result> = [Documented2xx<Result>] extends [never] ? Extract<Result, Answer<"default", unknown>> : Documented2xx<Result>;
/** Decoded body of a success. */
export type DataOf<Result> = Fulfilled<Result> extends AnyAnswer ? Fulfilled<Result>["body"] : never;
/** The data of a documented success. */
export interface Success<
	Status,
	Data
> {
	readonly status: Status;
	readonly data: Data;
	readonly error?: undefined;
	readonly response: Response;
}
/** The decoded body of a documented error. */
export interface Failure<
	Status,
	Body
> {
	readonly status: Status;
	readonly data?: undefined;
	readonly error: Body;
	readonly response: Response;
}
/** No answer that could be used: not sent, not received, not decoded, not valid. */
export interface Failed {
	readonly status: "failed";
	readonly data?: undefined;
	readonly error: CallError | ValidationError;
	readonly response?: undefined;
}
/** How a call ended, told apart by `status`. An answer that the description does not know is `undocumented`. */
export type Outcome<Result> = (Fulfilled<Result> extends infer A ? A extends AnyAnswer ? Success<A["status"], A["body"]> : never : never) | (Exclude<Result, Documented2xx<Result>> extends infer A ? A extends AnyAnswer ? Failure<A["status"], A["body"]> : never : never) | Failure<"undocumented", ApiError> | Failed;
/**
* One call of an operation. It is sent when it is first awaited, read or iterated, and once only.
*
* `await` gives the body of a success and throws what is not one: `ApiError` (of a class for its status), `DecodeError`,
* `ConnectionError`, `TimeoutError`, `AbortedError`, `ValidationError`.
*/
export interface Call<Result> extends Promise<DataOf<Result>> {
	/** Never rejects. */
	result(): Promise<Outcome<Result>>;
	/** As `await`, with the answer itself. */
	withResponse(): Promise<{
		readonly data: DataOf<Result>;
		readonly response: Response;
	}>;
}
/** An answer of which no types are known. */
export type UntypedAnswer = Answer<"2XX", unknown>;
/** Makes a call of what carries it out. */
export declare function createCall(run: () => Promise<Settled>): Call<UntypedAnswer>;
export {};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY2FsbC5kLnRzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9jYWxsLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLGNBQWMsZUFBZTtBQUM3QixjQUFjLFVBQVUsaUJBQWlCO0FBQ3pDLGNBQWMsdUJBQXVCOztBQUdyQyxpQkFBaUI7Q0FBTztDQUFnQztFQUFNO1VBQ25ELFFBQVE7VUFDUixNQUFNO0FBQ2pCO0tBRUssWUFBWTs7S0FHWixjQUFjLFVBQVUsZUFBZSxlQUNyQyxPQUFPLG1DQUNSOztLQUtELFVBQVUsV0FBVyxjQUFjLDJCQUNwQyxRQUFRLFFBQVEsT0FBTyx1QkFDdkIsY0FBYzs7QUFHbEIsWUFBWSxPQUFPLFVBQ2pCLFVBQVUsZ0JBQWdCLFlBQVksVUFBVSxRQUFROztBQUcxRCxpQkFBaUI7Q0FBUTtDQUFRO0VBQU07VUFDNUIsUUFBUTtVQUNSLE1BQU07VUFDTjtVQUNBLFVBQVU7QUFDckI7O0FBR0EsaUJBQWlCO0NBQVE7Q0FBUTtFQUFNO1VBQzVCLFFBQVE7VUFDUjtVQUNBLE9BQU87VUFDUCxVQUFVO0FBQ3JCOztBQUdBLGlCQUFpQixPQUFPO1VBQ2IsUUFBUTtVQUNSO1VBQ0EsT0FBTyxZQUFZO1VBQ25CO0FBQ1g7O0FBR0EsWUFBWSxRQUFRLFdBQ2YsVUFBVSxzQkFBc0IsSUFDN0IsVUFBVSxZQUNSLFFBQVEsRUFBRSxXQUFXLEVBQUUsNkJBRzVCLFFBQVEsUUFBUSxjQUFjLHVCQUF1QixJQUNsRCxVQUFVLFlBQ1IsUUFBUSxFQUFFLFdBQVcsRUFBRSw0QkFHN0IsUUFBUSxnQkFBZ0IsWUFDeEI7Ozs7Ozs7QUFRSixpQkFBaUIsS0FBSyxnQkFBZ0IsUUFBUSxPQUFPLFNBQVM7O0NBRTVELFVBQVUsUUFBUSxRQUFROztDQUUxQixnQkFBZ0IsUUFBUTtXQUNiLE1BQU0sT0FBTztXQUNiLFVBQVU7Q0FDckI7QUFDRjs7QUFHQSxZQUFZLGdCQUFnQixPQUFPOztBQUduQyxPQUFPLGlCQUFTLFdBQVcsV0FBVyxRQUFRLFdBQVcsS0FBSyJ9
