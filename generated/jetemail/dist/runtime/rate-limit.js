import { within } from "./time.js";
/**
* Makes a limiter for the option `rateLimit`: a bucket of `requests` permits, filled again evenly over `perMs`.
*
* It may be shared by several clients. Waiting calls are let through in their order.
*
* @throws RangeError where either number is not above 0
*/
export function rateLimit({ requests, perMs }) {
	if (!(requests > 0 && perMs > 0)) throw new RangeError("rateLimit needs requests and perMs above 0");
	const stepMs = perMs / requests;
	/** When the bucket would be full, were no permit taken any more. */
	let fullAt = 0;
	return async (signal) => {
		const now = performance.now();
		const takenAt = Math.max(fullAt, now) + stepMs;
		const waitMs = takenAt - now - perMs;
		fullAt = takenAt;
		// A permit that is given up is lost until its time has come: later calls may already count on their own.
		// A millisecond of tolerance is for sums of fractions.
		if (waitMs > 1e-6) await within(signal, waitMs);
	};
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicmF0ZS1saW1pdC5qcyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvcmF0ZS1saW1pdC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFDQSxTQUFTLGNBQWM7Ozs7Ozs7O0FBZXZCLE9BQU8sU0FBUyxVQUFVLEVBQUUsVUFBVSxTQUF3QztDQUM1RSxJQUFJLEVBQUUsV0FBVyxLQUFLLFFBQVEsSUFDNUIsTUFBTSxJQUFJLFdBQVcsNENBQTRDO0NBQ25FLE1BQU0sU0FBUyxRQUFROztDQUV2QixJQUFJLFNBQVM7Q0FDYixPQUFPLE9BQU8sV0FBVztFQUN2QixNQUFNLE1BQU0sWUFBWSxJQUFJO0VBQzVCLE1BQU0sVUFBVSxLQUFLLElBQUksUUFBUSxHQUFHLElBQUk7RUFDeEMsTUFBTSxTQUFTLFVBQVUsTUFBTTtFQUMvQixTQUFTOzs7RUFHVCxJQUFJLFNBQVMsTUFBTSxNQUFNLE9BQU8sUUFBUSxNQUFNO0NBQ2hEO0FBQ0YifQ==
