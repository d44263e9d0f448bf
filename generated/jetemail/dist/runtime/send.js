import { ConnectionError, TimeoutError } from "./call-errors.js";
import { retryDelay } from "./retry.js";
import { putCredentials } from "./security.js";
import { within } from "./time.js";
/** Bodies that were read with their answer, so that limits in time and retries cover them. The answer can be read again. */
export const readBodies = new WeakMap();
/** Media types read as text; a missing one too. */
const textual = /^$|^text\/(?!event-s)|json|[/+](xml|yaml)$|urlencoded/;
/** Media type of an answer without its parameters, lower case; `""` where there is none. */
export function mediaTypeOf(response) {
	return (response.headers.get("content-type") ?? "").replace(/;.*/, "").trim().toLowerCase();
}
async function readBody(response, operation) {
	const type = mediaTypeOf(response);
	const isText = textual.test(type);
	if (operation ? response.ok && operation.streams?.(type) : !isText) return;
	const copy = response.clone();
	readBodies.set(response, await (isText ? copy.text() : copy.blob()));
}
function createExchange(service, client, baseUrlOf) {
	const fetch = client.fetch ?? ((request) => globalThis.fetch(request));
	return async (request, operation, signal) => {
		const headers = new Headers(request.headers);
		const isOwn = new URL(request.url).origin === new URL(baseUrlOf(operation)).origin;
		// The generated options name the schemes; here any name is looked up.
		const credentials = isOwn && client.auth ? client.auth : {};
		const pairs = await putCredentials(service, operation, credentials, headers);
		const sent = new Request(request, {
			headers,
			signal
		});
		try {
			const response = await (service.guard ? service.guard(fetch, sent, pairs, service) : fetch(sent));
			await readBody(response, operation);
			return response;
		} catch (cause) {
			// The guard hides errors that show a key.
			throw new ConnectionError("no answer" + reasonOf(cause), operation?.name, cause);
		}
	};
}
/** What the platform says, which for Node stands in the cause of `fetch failed`. */
export function reasonOf(error) {
	const { cause = error } = error;
	return cause instanceof Error ? ": " + cause.message : "";
}
/** Whether a request may be sent again: by its method (RFC 9110 section 9.2.2; `fetch` sends no TRACE), or by its key. */
const isRepeatable = ({ method, headers }) => /^(GET|HEAD|PUT|DELETE|OPTIONS|QUERY)$/.test(method) || headers.has("idempotency-key");
/** Makes the function that sends all requests of one client. It keeps the credentials to itself. */
export function createSend(service, client, baseUrlOf) {
	const exchange = createExchange(service, client, baseUrlOf);
	const { hooks, rateLimit } = client;
	return async (request, { operation, options = {}, isOnce }) => {
		const { timeoutMs = client.timeoutMs ?? 6e4, deadlineMs = client.deadlineMs ?? 6e5, retries = client.retries ?? 2, signal = request.signal } = options;
		const end = performance.now() + deadlineMs;
		const limited = (ms, work) => within(signal, ms, operation?.name, work);
		const left = () => end - performance.now();
		for (let attempt = 1;; attempt++) {
			const event = {
				operation,
				request,
				attempt
			};
			// Asked when it matters: a hook may set the key.
			const mayRepeat = () => attempt <= retries && !isOnce && isRepeatable(request);
			let response;
			let failure;
			try {
				if (rateLimit) await limited(left(), rateLimit);
				await hooks?.onRequest?.(event);
				const start = performance.now();
				response = await limited(Math.min(timeoutMs, left()), (inner) => exchange(mayRepeat() ? request.clone() : request, operation, inner));
				await hooks?.onResponse?.({
					...event,
					response,
					durationMs: performance.now() - start
				});
				if (!/408|429|50[0234]/.test("" + response.status)) return response;
			} catch (error) {
				if (!(error instanceof ConnectionError || error instanceof TimeoutError)) throw error;
				failure = error;
			}
			const delayMs = retryDelay(attempt, response?.headers);
			// A wait that does not fit is not begun: the caller learns at once, and no retry is lost on a closed door.
			if (!mayRepeat() || delayMs >= left()) {
				if (response) return response;
				throw failure;
			}
			await hooks?.onRetry?.({
				...event,
				delayMs,
				reason: response ?? failure
			});
			await limited(delayMs);
		}
	};
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic2VuZC5qcyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvc2VuZC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxTQUFTLGlCQUFpQixvQkFBb0I7QUFHOUMsU0FBUyxrQkFBa0I7QUFDM0IsU0FBUyxzQkFBd0M7QUFDakQsU0FBUyxjQUFjOztBQXFCdkIsT0FBTyxNQUFNLGFBQStDLElBQUksUUFBUTs7QUFHeEUsTUFBTSxVQUFVOztBQUdoQixPQUFPLFNBQVMsWUFBWSxVQUE0QjtDQUN0RCxRQUFRLFNBQVMsUUFBUSxJQUFJLGNBQWMsS0FBSyxHQUFFLEFBQUMsQ0FDaEQsUUFBUSxPQUFPLEVBQUUsQ0FBQyxDQUNsQixLQUFLLENBQUMsQ0FDTixZQUFZO0FBQ2pCO0FBRUEsZUFBZSxTQUNiLFVBQ0EsV0FDZTtDQUNmLE1BQU0sT0FBTyxZQUFZLFFBQVE7Q0FDakMsTUFBTSxTQUFTLFFBQVEsS0FBSyxJQUFJO0NBQ2hDLElBQUksWUFBWSxTQUFTLE1BQU0sVUFBVSxVQUFVLElBQUksSUFBSSxDQUFDLFFBQVE7Q0FDcEUsTUFBTSxPQUFPLFNBQVMsTUFBTTtDQUM1QixXQUFXLElBQUksVUFBVSxPQUFPLFNBQVMsS0FBSyxLQUFLLElBQUksS0FBSyxLQUFLLEVBQUU7QUFDckU7QUFTQSxTQUFTLGVBQ1AsU0FDQSxRQUNBLFdBQ1U7Q0FDVixNQUFNLFFBQ0osT0FBTyxXQUFXLFlBQXFCLFdBQVcsTUFBTSxPQUFPO0NBQ2pFLE9BQU8sT0FBTyxTQUFTLFdBQVcsV0FBVztFQUMzQyxNQUFNLFVBQVUsSUFBSSxRQUFRLFFBQVEsT0FBTztFQUMzQyxNQUFNLFFBQ0osSUFBSSxJQUFJLFFBQVEsR0FBRyxDQUFDLENBQUMsV0FBVyxJQUFJLElBQUksVUFBVSxTQUFTLENBQUMsQ0FBQyxDQUFDOztFQUVoRSxNQUFNLGNBQ0osU0FBUyxPQUFPLE9BQU8sT0FBTyxPQUFPLENBQUM7RUFFeEMsTUFBTSxRQUFRLE1BQU0sZUFDbEIsU0FDQSxXQUNBLGFBQ0EsT0FDRjtFQUNBLE1BQU0sT0FBTyxJQUFJLFFBQVEsU0FBUztHQUFFO0dBQVM7RUFBTyxDQUFDO0VBQ3JELElBQUk7R0FDRixNQUFNLFdBQVcsT0FBTyxRQUFRLFFBQzVCLFFBQVEsTUFBTSxPQUFPLE1BQU0sT0FBTyxPQUFPLElBQ3pDLE1BQU0sSUFBSTtHQUNkLE1BQU0sU0FBUyxVQUFVLFNBQVM7R0FDbEMsT0FBTztFQUNULFNBQVMsT0FBTzs7R0FFZCxNQUFNLElBQUksZ0JBQ1IsY0FBYyxTQUFTLEtBQUssR0FDNUIsV0FBVyxNQUNYLEtBQ0Y7RUFDRjtDQUNGO0FBQ0Y7O0FBR0EsT0FBTyxTQUFTLFNBQVMsT0FBd0I7Q0FDL0MsTUFBTSxFQUFFLFFBQVEsVUFBVTtDQUMxQixPQUFPLGlCQUFpQixRQUFRLE9BQU8sTUFBTSxVQUFVO0FBQ3pEOztBQUdBLE1BQU0sZ0JBQWdCLEVBQUUsUUFBUSxjQUM5Qix3Q0FBd0MsS0FBSyxNQUFNLEtBQ25ELFFBQVEsSUFBSSxpQkFBaUI7O0FBRy9CLE9BQU8sU0FBUyxXQUNkLFNBQ0EsUUFDQSxXQUNNO0NBQ04sTUFBTSxXQUFXLGVBQWUsU0FBUyxRQUFRLFNBQVM7Q0FDMUQsTUFBTSxFQUFFLE9BQU8sY0FBYztDQUM3QixPQUFPLE9BQU8sU0FBUyxFQUFFLFdBQVcsVUFBVSxDQUFDLEdBQUcsYUFBYTtFQUM3RCxNQUFNLEVBQ0osWUFBWSxPQUFPLGFBQWEsS0FDaEMsYUFBYSxPQUFPLGNBQWMsS0FDbEMsVUFBVSxPQUFPLFdBQVcsR0FDNUIsU0FBUyxRQUFRLFdBQ2Y7RUFDSixNQUFNLE1BQU0sWUFBWSxJQUFJLElBQUk7RUFDaEMsTUFBTSxXQUNKLElBQ0EsU0FDZSxPQUFPLFFBQVEsSUFBSSxXQUFXLE1BQU0sSUFBSTtFQUN6RCxNQUFNLGFBQXFCLE1BQU0sWUFBWSxJQUFJO0VBQ2pELEtBQUssSUFBSSxVQUFVLElBQUssV0FBVztHQUNqQyxNQUFNLFFBQVE7SUFBRTtJQUFXO0lBQVM7R0FBUTs7R0FFNUMsTUFBTSxrQkFDSixXQUFXLFdBQVcsQ0FBQyxVQUFVLGFBQWEsT0FBTztHQUN2RCxJQUFJO0dBQ0osSUFBSTtHQUNKLElBQUk7SUFDRixJQUFJLFdBQVcsTUFBTSxRQUFRLEtBQUssR0FBRyxTQUFTO0lBQzlDLE1BQU0sT0FBTyxZQUFZLEtBQUs7SUFDOUIsTUFBTSxRQUFRLFlBQVksSUFBSTtJQUM5QixXQUFXLE1BQU0sUUFBUSxLQUFLLElBQUksV0FBVyxLQUFLLENBQUMsSUFBSSxVQUVyRCxTQUFTLFVBQVUsSUFBSSxRQUFRLE1BQU0sSUFBSSxTQUFTLFdBQVcsS0FBSyxDQUNwRTtJQUNBLE1BQU0sT0FBTyxhQUFhO0tBQ3hCLEdBQUc7S0FDSDtLQUNBLFlBQVksWUFBWSxJQUFJLElBQUk7SUFDbEMsQ0FBQztJQUNELElBQUksQ0FBQyxtQkFBbUIsS0FBSyxLQUFLLFNBQVMsTUFBTSxHQUFHLE9BQU87R0FDN0QsU0FBUyxPQUFPO0lBQ2QsSUFBSSxFQUNGLGlCQUFpQixtQkFBbUIsaUJBQWlCLGVBRXJELE1BQU07SUFDUixVQUFVO0dBQ1o7R0FDQSxNQUFNLFVBQVUsV0FBVyxTQUFTLFVBQVUsT0FBTzs7R0FFckQsSUFBSSxDQUFDLFVBQVUsS0FBSyxXQUFXLEtBQUssR0FBRztJQUNyQyxJQUFJLFVBQVUsT0FBTztJQUNyQixNQUFNO0dBQ1I7R0FDQSxNQUFNLE9BQU8sVUFBVTtJQUNyQixHQUFHO0lBQ0g7SUFDQSxRQUFRLFlBQVk7R0FDdEIsQ0FBQztHQUNELE1BQU0sUUFBUSxPQUFPO0VBQ3ZCO0NBQ0Y7QUFDRiJ9
