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
export function within(outer, limitMs, operation, work) {
	const inner = new AbortController();
	let timer;
	let abort;
	return new Promise((resolve, reject) => {
		const stop = (error) => {
			reject(error);
			inner.abort(error);
		};
		abort = () => stop(new AbortedError("aborted", operation, outer.reason));
		if (outer.aborted) return abort();
		outer.addEventListener("abort", abort);
		timer = setTimeout(
			// Without work, T is void.
			() => work ? stop(new TimeoutError(`no answer in ${Math.round(limitMs)} ms`, operation)) : resolve(undefined),
			Math.min(limitMs, 2 ** 31 - 1)
		);
		work?.(inner.signal).then(resolve, reject);
	}).finally(() => {
		clearTimeout(timer);
		outer.removeEventListener("abort", abort);
	});
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidGltZS5qcyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvdGltZS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxTQUFTLGNBQWMsb0JBQW9COzs7Ozs7Ozs7O0FBVzNDLE9BQU8sU0FBUyxPQUNkLE9BQ0EsU0FDQSxXQUNBLE1BQ1k7Q0FDWixNQUFNLFFBQVEsSUFBSSxnQkFBZ0I7Q0FDbEMsSUFBSTtDQUNKLElBQUk7Q0FDSixPQUFPLElBQUksU0FBWSxTQUFTLFdBQVc7RUFDekMsTUFBTSxRQUFRLFVBQXVCO0dBQ25DLE9BQU8sS0FBSztHQUNaLE1BQU0sTUFBTSxLQUFLO0VBQ25CO0VBQ0EsY0FBYyxLQUFLLElBQUksYUFBYSxXQUFXLFdBQVcsTUFBTSxNQUFNLENBQUM7RUFDdkUsSUFBSSxNQUFNLFNBQVMsT0FBTyxNQUFNO0VBQ2hDLE1BQU0saUJBQWlCLFNBQVMsS0FBSztFQUNyQyxRQUFROztTQUdKLE9BQ0ksS0FDRSxJQUFJLGFBQ0YsZ0JBQWdCLEtBQUssTUFBTSxPQUFPLEVBQUUsTUFDcEMsU0FDRixDQUNGLElBQ0EsUUFBUSxTQUFjO0dBQzVCLEtBQUssSUFBSSxTQUFTLEtBQUssS0FBSyxDQUFDO0VBQy9CO0VBQ0EsT0FBTyxNQUFNLE1BQU0sQ0FBQyxDQUFDLEtBQUssU0FBUyxNQUFNO0NBQzNDLENBQUMsQ0FBQyxDQUFDLGNBQWM7RUFDZixhQUFhLEtBQUs7RUFDbEIsTUFBTSxvQkFBb0IsU0FBUyxLQUFLO0NBQzFDLENBQUM7QUFDSCJ9
