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
	return async (request, { operation, isOnce }, signal) => {
		const headers = new Headers(request.headers);
		const isOwn = new URL(request.url).origin === new URL(baseUrlOf(operation)).origin;
		// The generated options name the schemes; here any name is looked up.
		const credentials = isOwn && client.auth ? client.auth : {};
		const pairs = await putCredentials(service, operation, credentials, headers);
		const sent = new Request(isOnce ? request : request.clone(), {
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
function reasonOf(error) {
	const { cause = error } = error;
	return cause instanceof Error ? ": " + cause.message : "";
}
/** Whether a request may be sent again: by its method (RFC 9110 section 9.2.2), or by its key; a stream can be sent once only. */
const isRepeatable = ({ method, headers }, isOnce = false) => !isOnce && (/^(GET|HEAD|PUT|DELETE|OPTIONS|TRACE|QUERY)$/.test(method) || headers.has("idempotency-key"));
/** Makes the function that sends all requests of one client. It keeps the credentials to itself. */
export function createSend(service, client, baseUrlOf) {
	const exchange = createExchange(service, client, baseUrlOf);
	const { hooks, rateLimit } = client;
	return async (request, context) => {
		const { operation, options } = context;
		const { timeoutMs = 6e4, deadlineMs = 6e5, retries = 2 } = {
			...client,
			...options
		};
		const signal = options?.signal ?? request.signal;
		const end = performance.now() + deadlineMs;
		const limited = (ms, work) => within(signal, ms, operation?.name, work);
		const left = () => end - performance.now();
		for (let attempt = 1;; attempt++) {
			const event = {
				operation,
				request,
				attempt
			};
			let response;
			let failure;
			try {
				if (rateLimit) await limited(left(), rateLimit);
				await hooks?.onRequest?.(event);
				const start = performance.now();
				response = await limited(Math.min(timeoutMs, left()), (inner) => exchange(request, context, inner));
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
			const isLast = attempt > retries || delayMs >= left();
			if (isLast || !isRepeatable(request, context.isOnce)) {
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic2VuZC5qcyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvc2VuZC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxTQUFTLGlCQUFpQixvQkFBb0I7QUFHOUMsU0FBUyxrQkFBa0I7QUFDM0IsU0FBUyxzQkFBd0M7QUFDakQsU0FBUyxjQUFjOztBQXFCdkIsT0FBTyxNQUFNLGFBQStDLElBQUksUUFBUTs7QUFHeEUsTUFBTSxVQUFVOztBQUdoQixPQUFPLFNBQVMsWUFBWSxVQUE0QjtDQUN0RCxRQUFRLFNBQVMsUUFBUSxJQUFJLGNBQWMsS0FBSyxHQUFFLEFBQUMsQ0FDaEQsUUFBUSxPQUFPLEVBQUUsQ0FBQyxDQUNsQixLQUFLLENBQUMsQ0FDTixZQUFZO0FBQ2pCO0FBRUEsZUFBZSxTQUNiLFVBQ0EsV0FDZTtDQUNmLE1BQU0sT0FBTyxZQUFZLFFBQVE7Q0FDakMsTUFBTSxTQUFTLFFBQVEsS0FBSyxJQUFJO0NBQ2hDLElBQUksWUFBWSxTQUFTLE1BQU0sVUFBVSxVQUFVLElBQUksSUFBSSxDQUFDLFFBQVE7Q0FDcEUsTUFBTSxPQUFPLFNBQVMsTUFBTTtDQUM1QixXQUFXLElBQUksVUFBVSxPQUFPLFNBQVMsS0FBSyxLQUFLLElBQUksS0FBSyxLQUFLLEVBQUU7QUFDckU7QUFTQSxTQUFTLGVBQ1AsU0FDQSxRQUNBLFdBQ1U7Q0FDVixNQUFNLFFBQ0osT0FBTyxXQUFXLFlBQXFCLFdBQVcsTUFBTSxPQUFPO0NBQ2pFLE9BQU8sT0FBTyxTQUFTLEVBQUUsV0FBVyxVQUFVLFdBQVc7RUFDdkQsTUFBTSxVQUFVLElBQUksUUFBUSxRQUFRLE9BQU87RUFDM0MsTUFBTSxRQUNKLElBQUksSUFBSSxRQUFRLEdBQUcsQ0FBQyxDQUFDLFdBQVcsSUFBSSxJQUFJLFVBQVUsU0FBUyxDQUFDLENBQUMsQ0FBQzs7RUFFaEUsTUFBTSxjQUNKLFNBQVMsT0FBTyxPQUFPLE9BQU8sT0FBTyxDQUFDO0VBRXhDLE1BQU0sUUFBUSxNQUFNLGVBQ2xCLFNBQ0EsV0FDQSxhQUNBLE9BQ0Y7RUFDQSxNQUFNLE9BQU8sSUFBSSxRQUFRLFNBQVMsVUFBVSxRQUFRLE1BQU0sR0FBRztHQUMzRDtHQUNBO0VBQ0YsQ0FBQztFQUNELElBQUk7R0FDRixNQUFNLFdBQVcsT0FBTyxRQUFRLFFBQzVCLFFBQVEsTUFBTSxPQUFPLE1BQU0sT0FBTyxPQUFPLElBQ3pDLE1BQU0sSUFBSTtHQUNkLE1BQU0sU0FBUyxVQUFVLFNBQVM7R0FDbEMsT0FBTztFQUNULFNBQVMsT0FBTzs7R0FFZCxNQUFNLElBQUksZ0JBQ1IsY0FBYyxTQUFTLEtBQUssR0FDNUIsV0FBVyxNQUNYLEtBQ0Y7RUFDRjtDQUNGO0FBQ0Y7O0FBR0EsU0FBUyxTQUFTLE9BQXdCO0NBQ3hDLE1BQU0sRUFBRSxRQUFRLFVBQVU7Q0FDMUIsT0FBTyxpQkFBaUIsUUFBUSxPQUFPLE1BQU0sVUFBVTtBQUN6RDs7QUFHQSxNQUFNLGdCQUFnQixFQUFFLFFBQVEsV0FBb0IsU0FBUyxVQUMzRCxDQUFDLFdBQ0EsOENBQThDLEtBQUssTUFBTSxLQUN4RCxRQUFRLElBQUksaUJBQWlCOztBQUdqQyxPQUFPLFNBQVMsV0FDZCxTQUNBLFFBQ0EsV0FDTTtDQUNOLE1BQU0sV0FBVyxlQUFlLFNBQVMsUUFBUSxTQUFTO0NBQzFELE1BQU0sRUFBRSxPQUFPLGNBQWM7Q0FDN0IsT0FBTyxPQUFPLFNBQVMsWUFBWTtFQUNqQyxNQUFNLEVBQUUsV0FBVyxZQUFZO0VBQy9CLE1BQU0sRUFDSixZQUFZLEtBQ1osYUFBYSxLQUNiLFVBQVUsTUFDUjtHQUFFLEdBQUc7R0FBUSxHQUFHO0VBQVE7RUFDNUIsTUFBTSxTQUFTLFNBQVMsVUFBVSxRQUFRO0VBQzFDLE1BQU0sTUFBTSxZQUFZLElBQUksSUFBSTtFQUNoQyxNQUFNLFdBQ0osSUFDQSxTQUNlLE9BQU8sUUFBUSxJQUFJLFdBQVcsTUFBTSxJQUFJO0VBQ3pELE1BQU0sYUFBcUIsTUFBTSxZQUFZLElBQUk7RUFDakQsS0FBSyxJQUFJLFVBQVUsSUFBSyxXQUFXO0dBQ2pDLE1BQU0sUUFBUTtJQUFFO0lBQVc7SUFBUztHQUFRO0dBQzVDLElBQUk7R0FDSixJQUFJO0dBQ0osSUFBSTtJQUNGLElBQUksV0FBVyxNQUFNLFFBQVEsS0FBSyxHQUFHLFNBQVM7SUFDOUMsTUFBTSxPQUFPLFlBQVksS0FBSztJQUM5QixNQUFNLFFBQVEsWUFBWSxJQUFJO0lBQzlCLFdBQVcsTUFBTSxRQUFRLEtBQUssSUFBSSxXQUFXLEtBQUssQ0FBQyxJQUFJLFVBQ3JELFNBQVMsU0FBUyxTQUFTLEtBQUssQ0FDbEM7SUFDQSxNQUFNLE9BQU8sYUFBYTtLQUN4QixHQUFHO0tBQ0g7S0FDQSxZQUFZLFlBQVksSUFBSSxJQUFJO0lBQ2xDLENBQUM7SUFDRCxJQUFJLENBQUMsbUJBQW1CLEtBQUssS0FBSyxTQUFTLE1BQU0sR0FBRyxPQUFPO0dBQzdELFNBQVMsT0FBTztJQUNkLElBQUksRUFDRixpQkFBaUIsbUJBQW1CLGlCQUFpQixlQUVyRCxNQUFNO0lBQ1IsVUFBVTtHQUNaO0dBQ0EsTUFBTSxVQUFVLFdBQVcsU0FBUyxVQUFVLE9BQU87O0dBRXJELE1BQU0sU0FBUyxVQUFVLFdBQVcsV0FBVyxLQUFLO0dBQ3BELElBQUksVUFBVSxDQUFDLGFBQWEsU0FBUyxRQUFRLE1BQU0sR0FBRztJQUNwRCxJQUFJLFVBQVUsT0FBTztJQUNyQixNQUFNO0dBQ1I7R0FDQSxNQUFNLE9BQU8sVUFBVTtJQUNyQixHQUFHO0lBQ0g7SUFDQSxRQUFRLFlBQVk7R0FDdEIsQ0FBQztHQUNELE1BQU0sUUFBUSxPQUFPO0VBQ3ZCO0NBQ0Y7QUFDRiJ9
