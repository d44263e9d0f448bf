import { ConnectionError, TimeoutError } from "./call-errors.js";
import { retryDelay } from "./retry.js";
import { putCredentials } from "./security.js";
import { within } from "./time.js";
/** Bodies that were read with their answer, so that limits in time and retries cover them. The answer can be read again. */
export const readBodies = new WeakMap();
/** Media types that are read as text wherever they come; a missing one too. */
export const textual = /^$|^text\/(?!event-s)|[/+](json|xml|yaml)$|urlencoded$/;
/** Media type of an answer without its parameters, lower case; `""` where there is none. */
export function mediaTypeOf(response) {
	return (response.headers.get("content-type") ?? "").replace(/;.*/, "").trim().toLowerCase();
}
/** How the body of an answer is read. Operations without `bodies` are answered in JSON, if in anything. */
export function bodyForm(response, operation) {
	const type = mediaTypeOf(response);
	return operation?.bodies?.(operation, response) ?? [
		type,
		textual.test(type),
		!!operation?.accept
	];
}
/** The whole body. */
export const bodyOf = (response, isText) => isText ? response.text() : response.blob();
async function readBody(response, operation) {
	const [type, isText] = bodyForm(response, operation);
	if (operation ? response.ok && operation.streams?.(type) : !isText) return;
	readBodies.set(response, await bodyOf(response.clone(), isText));
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic2VuZC5qcyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvc2VuZC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxTQUFTLGlCQUFpQixvQkFBb0I7QUFPOUMsU0FBUyxrQkFBa0I7QUFDM0IsU0FBUyxzQkFBd0M7QUFDakQsU0FBUyxjQUFjOztBQXFCdkIsT0FBTyxNQUFNLGFBQStDLElBQUksUUFBUTs7QUFHeEUsT0FBTyxNQUFNLFVBQ1g7O0FBR0YsT0FBTyxTQUFTLFlBQVksVUFBNEI7Q0FDdEQsUUFBUSxTQUFTLFFBQVEsSUFBSSxjQUFjLEtBQUssR0FBRSxBQUFDLENBQ2hELFFBQVEsT0FBTyxFQUFFLENBQUMsQ0FDbEIsS0FBSyxDQUFDLENBQ04sWUFBWTtBQUNqQjs7QUFHQSxPQUFPLFNBQVMsU0FDZCxVQUNBLFdBQ1U7Q0FDVixNQUFNLE9BQU8sWUFBWSxRQUFRO0NBQ2pDLE9BQ0UsV0FBVyxTQUFTLFdBQVcsUUFBUSxLQUFLO0VBQzFDO0VBQ0EsUUFBUSxLQUFLLElBQUk7RUFDakIsQ0FBQyxDQUFDLFdBQVc7Q0FDZjtBQUVKOztBQUdBLE9BQU8sTUFBTSxVQUNYLFVBQ0EsV0FDNEIsU0FBUyxTQUFTLEtBQUssSUFBSSxTQUFTLEtBQUs7QUFFdkUsZUFBZSxTQUNiLFVBQ0EsV0FDZTtDQUNmLE1BQU0sQ0FBQyxNQUFNLFVBQVUsU0FBUyxVQUFVLFNBQVM7Q0FDbkQsSUFBSSxZQUFZLFNBQVMsTUFBTSxVQUFVLFVBQVUsSUFBSSxJQUFJLENBQUMsUUFBUTtDQUNwRSxXQUFXLElBQUksVUFBVSxNQUFNLE9BQU8sU0FBUyxNQUFNLEdBQUcsTUFBTSxDQUFDO0FBQ2pFO0FBU0EsU0FBUyxlQUNQLFNBQ0EsUUFDQSxXQUNVO0NBQ1YsTUFBTSxRQUNKLE9BQU8sV0FBVyxZQUFxQixXQUFXLE1BQU0sT0FBTztDQUNqRSxPQUFPLE9BQU8sU0FBUyxXQUFXLFdBQVc7RUFDM0MsTUFBTSxVQUFVLElBQUksUUFBUSxRQUFRLE9BQU87RUFDM0MsTUFBTSxRQUNKLElBQUksSUFBSSxRQUFRLEdBQUcsQ0FBQyxDQUFDLFdBQVcsSUFBSSxJQUFJLFVBQVUsU0FBUyxDQUFDLENBQUMsQ0FBQzs7RUFFaEUsTUFBTSxjQUNKLFNBQVMsT0FBTyxPQUFPLE9BQU8sT0FBTyxDQUFDO0VBRXhDLE1BQU0sUUFBUSxNQUFNLGVBQ2xCLFNBQ0EsV0FDQSxhQUNBLE9BQ0Y7RUFDQSxNQUFNLE9BQU8sSUFBSSxRQUFRLFNBQVM7R0FBRTtHQUFTO0VBQU8sQ0FBQztFQUNyRCxJQUFJO0dBQ0YsTUFBTSxXQUFXLE9BQU8sUUFBUSxRQUM1QixRQUFRLE1BQU0sT0FBTyxNQUFNLE9BQU8sT0FBTyxJQUN6QyxNQUFNLElBQUk7R0FDZCxNQUFNLFNBQVMsVUFBVSxTQUFTO0dBQ2xDLE9BQU87RUFDVCxTQUFTLE9BQU87O0dBRWQsTUFBTSxJQUFJLGdCQUNSLGNBQWMsU0FBUyxLQUFLLEdBQzVCLFdBQVcsTUFDWCxLQUNGO0VBQ0Y7Q0FDRjtBQUNGOztBQUdBLE9BQU8sU0FBUyxTQUFTLE9BQXdCO0NBQy9DLE1BQU0sRUFBRSxRQUFRLFVBQVU7Q0FDMUIsT0FBTyxpQkFBaUIsUUFBUSxPQUFPLE1BQU0sVUFBVTtBQUN6RDs7QUFHQSxNQUFNLGdCQUFnQixFQUFFLFFBQVEsY0FDOUIsd0NBQXdDLEtBQUssTUFBTSxLQUNuRCxRQUFRLElBQUksaUJBQWlCOztBQUcvQixPQUFPLFNBQVMsV0FDZCxTQUNBLFFBQ0EsV0FDTTtDQUNOLE1BQU0sV0FBVyxlQUFlLFNBQVMsUUFBUSxTQUFTO0NBQzFELE1BQU0sRUFBRSxPQUFPLGNBQWM7Q0FDN0IsT0FBTyxPQUFPLFNBQVMsRUFBRSxXQUFXLFVBQVUsQ0FBQyxHQUFHLGFBQWE7RUFDN0QsTUFBTSxFQUNKLFlBQVksT0FBTyxhQUFhLEtBQ2hDLGFBQWEsT0FBTyxjQUFjLEtBQ2xDLFVBQVUsT0FBTyxXQUFXLEdBQzVCLFNBQVMsUUFBUSxXQUNmO0VBQ0osTUFBTSxNQUFNLFlBQVksSUFBSSxJQUFJO0VBQ2hDLE1BQU0sV0FDSixJQUNBLFNBQ2UsT0FBTyxRQUFRLElBQUksV0FBVyxNQUFNLElBQUk7RUFDekQsTUFBTSxhQUFxQixNQUFNLFlBQVksSUFBSTtFQUNqRCxLQUFLLElBQUksVUFBVSxJQUFLLFdBQVc7R0FDakMsTUFBTSxRQUFRO0lBQUU7SUFBVztJQUFTO0dBQVE7O0dBRTVDLE1BQU0sa0JBQ0osV0FBVyxXQUFXLENBQUMsVUFBVSxhQUFhLE9BQU87R0FDdkQsSUFBSTtHQUNKLElBQUk7R0FDSixJQUFJO0lBQ0YsSUFBSSxXQUFXLE1BQU0sUUFBUSxLQUFLLEdBQUcsU0FBUztJQUM5QyxNQUFNLE9BQU8sWUFBWSxLQUFLO0lBQzlCLE1BQU0sUUFBUSxZQUFZLElBQUk7SUFDOUIsV0FBVyxNQUFNLFFBQVEsS0FBSyxJQUFJLFdBQVcsS0FBSyxDQUFDLElBQUksVUFFckQsU0FBUyxVQUFVLElBQUksUUFBUSxNQUFNLElBQUksU0FBUyxXQUFXLEtBQUssQ0FDcEU7SUFDQSxNQUFNLE9BQU8sYUFBYTtLQUN4QixHQUFHO0tBQ0g7S0FDQSxZQUFZLFlBQVksSUFBSSxJQUFJO0lBQ2xDLENBQUM7SUFDRCxJQUFJLENBQUMsbUJBQW1CLEtBQUssS0FBSyxTQUFTLE1BQU0sR0FBRyxPQUFPO0dBQzdELFNBQVMsT0FBTztJQUNkLElBQUksRUFDRixpQkFBaUIsbUJBQW1CLGlCQUFpQixlQUVyRCxNQUFNO0lBQ1IsVUFBVTtHQUNaO0dBQ0EsTUFBTSxVQUFVLFdBQVcsU0FBUyxVQUFVLE9BQU87O0dBRXJELElBQUksQ0FBQyxVQUFVLEtBQUssV0FBVyxLQUFLLEdBQUc7SUFDckMsSUFBSSxVQUFVLE9BQU87SUFDckIsTUFBTTtHQUNSO0dBQ0EsTUFBTSxPQUFPLFVBQVU7SUFDckIsR0FBRztJQUNIO0lBQ0EsUUFBUSxZQUFZO0dBQ3RCLENBQUM7R0FDRCxNQUFNLFFBQVEsT0FBTztFQUN2QjtDQUNGO0FBQ0YifQ==
