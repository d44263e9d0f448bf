import type { Settled } from "./answer.js";
import type { ApiError, CallError } from "./call-errors.js";
import type { ValidationError } from "./validation-error.js";

/** A documented answer: its status as documented (number, range, `default`) and its decoded body. */
export interface Answer<Status extends number | string, Body> {
  readonly status: Status;
  readonly body: Body;
}

type AnyAnswer = Answer<number | string, unknown>;

/** Answers with a success status. */
type Documented2xx<Result> = Result extends AnyAnswer
  ? `${Result["status"]}` extends `2${string}`
    ? Result
    : never
  : never;

/** Answers that `await` gives: `default` stands for them where no success is documented. */
type Fulfilled<Result> = [Documented2xx<Result>] extends [never]
  ? Extract<Result, Answer<"default", unknown>>
  : Documented2xx<Result>;

/** Decoded body of a success. */
export type DataOf<Result> =
  Fulfilled<Result> extends AnyAnswer ? Fulfilled<Result>["body"] : never;

/** The data of a documented success. */
export interface Success<Status, Data> {
  readonly status: Status;
  readonly data: Data;
  readonly error?: undefined;
  readonly response: Response;
}

/** The decoded body of a documented error. */
export interface Failure<Status, Body> {
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
export type Outcome<Result> =
  | (Fulfilled<Result> extends infer A
      ? A extends AnyAnswer
        ? Success<A["status"], A["body"]>
        : never
      : never)
  | (Exclude<Result, Documented2xx<Result>> extends infer A
      ? A extends AnyAnswer
        ? Failure<A["status"], A["body"]>
        : never
      : never)
  | Failure<"undocumented", ApiError>
  | Failed;

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
export function createCall(run: () => Promise<Settled>): Call<UntypedAnswer> {
  let settled: Promise<Settled> | undefined;
  const settle = (): Promise<Settled> => (settled ??= run());
  const withResponse = async (): Promise<{
    data: unknown;
    response: Response;
  }> => {
    const { outcome, thrown } = await settle();
    if (thrown) throw thrown;
    // Where nothing is thrown, there are data.
    return outcome as { data: unknown; response: Response };
  };
  const data = (): Promise<unknown> =>
    withResponse().then((answer) => answer.data);
  return {
    // The union of outcomes is told apart by the caller's own type, which this function does not know.
    result: async () => (await settle()).outcome as Outcome<UntypedAnswer>,
    withResponse,
    then: (onData, onError) => data().then(onData, onError),
    catch: (onError) => data().catch(onError),
    finally: (onEnd) => data().finally(onEnd),
    [Symbol.toStringTag]: "Call",
  };
}
