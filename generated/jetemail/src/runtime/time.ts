import { AbortedError, TimeoutError } from "./call-errors.js";

/**
 * Runs work under a signal and a limit in time, and ends when either fires, whether or not the work heeds its signal.
 *
 * Not `AbortSignal.any` over `AbortSignal.timeout`: in Node 20 such a signal can be collected before it fires.
 *
 * @param limitMs At most 2^31 - 1, which is the longest that a timer holds.
 * @param work Gets a signal that fires with the outer one and at the limit. Without it the limit is what is waited for.
 * @throws AbortedError, TimeoutError
 */
export function within<T = void>(
  outer: AbortSignal,
  limitMs: number,
  operation?: string,
  work?: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const inner = new AbortController();
  let timer: ReturnType<typeof setTimeout>;
  let abort: () => void;
  return new Promise<T>((resolve, reject) => {
    const stop = (error: Error): void => {
      reject(error);
      inner.abort(error);
    };
    abort = () => stop(new AbortedError("aborted", operation, outer.reason));
    if (outer.aborted) return abort();
    outer.addEventListener("abort", abort);
    timer = setTimeout(
      // Without work, T is void.
      () =>
        work
          ? stop(
              new TimeoutError(
                `no answer in ${Math.round(limitMs)} ms`,
                operation,
              ),
            )
          : resolve(undefined as T),
      Math.min(limitMs, 2 ** 31 - 1),
    );
    work?.(inner.signal).then(resolve, reject);
  }).finally(() => {
    clearTimeout(timer);
    outer.removeEventListener("abort", abort);
  });
}
