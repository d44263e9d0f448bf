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
	const isText = textual.test(mediaTypeOf(response));
	if (operation ? operation.streams && response.ok : !isText) return;
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic2VuZC5qcyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvc2VuZC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxTQUFTLGlCQUFpQixvQkFBb0I7QUFHOUMsU0FBUyxrQkFBa0I7QUFDM0IsU0FBUyxzQkFBd0M7QUFDakQsU0FBUyxjQUFjOztBQXFCdkIsT0FBTyxNQUFNLGFBQStDLElBQUksUUFBUTs7QUFHeEUsTUFBTSxVQUFVOztBQUdoQixPQUFPLFNBQVMsWUFBWSxVQUE0QjtDQUN0RCxRQUFRLFNBQVMsUUFBUSxJQUFJLGNBQWMsS0FBSyxHQUFFLEFBQUMsQ0FDaEQsUUFBUSxPQUFPLEVBQUUsQ0FBQyxDQUNsQixLQUFLLENBQUMsQ0FDTixZQUFZO0FBQ2pCO0FBRUEsZUFBZSxTQUNiLFVBQ0EsV0FDZTtDQUNmLE1BQU0sU0FBUyxRQUFRLEtBQUssWUFBWSxRQUFRLENBQUM7Q0FDakQsSUFBSSxZQUFZLFVBQVUsV0FBVyxTQUFTLEtBQUssQ0FBQyxRQUFRO0NBQzVELE1BQU0sT0FBTyxTQUFTLE1BQU07Q0FDNUIsV0FBVyxJQUFJLFVBQVUsT0FBTyxTQUFTLEtBQUssS0FBSyxJQUFJLEtBQUssS0FBSyxFQUFFO0FBQ3JFO0FBU0EsU0FBUyxlQUNQLFNBQ0EsUUFDQSxXQUNVO0NBQ1YsTUFBTSxRQUNKLE9BQU8sV0FBVyxZQUFxQixXQUFXLE1BQU0sT0FBTztDQUNqRSxPQUFPLE9BQU8sU0FBUyxFQUFFLFdBQVcsVUFBVSxXQUFXO0VBQ3ZELE1BQU0sVUFBVSxJQUFJLFFBQVEsUUFBUSxPQUFPO0VBQzNDLE1BQU0sUUFDSixJQUFJLElBQUksUUFBUSxHQUFHLENBQUMsQ0FBQyxXQUFXLElBQUksSUFBSSxVQUFVLFNBQVMsQ0FBQyxDQUFDLENBQUM7O0VBRWhFLE1BQU0sY0FDSixTQUFTLE9BQU8sT0FBTyxPQUFPLE9BQU8sQ0FBQztFQUV4QyxNQUFNLFFBQVEsTUFBTSxlQUNsQixTQUNBLFdBQ0EsYUFDQSxPQUNGO0VBQ0EsTUFBTSxPQUFPLElBQUksUUFBUSxTQUFTLFVBQVUsUUFBUSxNQUFNLEdBQUc7R0FDM0Q7R0FDQTtFQUNGLENBQUM7RUFDRCxJQUFJO0dBQ0YsTUFBTSxXQUFXLE9BQU8sUUFBUSxRQUM1QixRQUFRLE1BQU0sT0FBTyxNQUFNLE9BQU8sT0FBTyxJQUN6QyxNQUFNLElBQUk7R0FDZCxNQUFNLFNBQVMsVUFBVSxTQUFTO0dBQ2xDLE9BQU87RUFDVCxTQUFTLE9BQU87O0dBRWQsTUFBTSxJQUFJLGdCQUNSLGNBQWMsU0FBUyxLQUFLLEdBQzVCLFdBQVcsTUFDWCxLQUNGO0VBQ0Y7Q0FDRjtBQUNGOztBQUdBLFNBQVMsU0FBUyxPQUF3QjtDQUN4QyxNQUFNLEVBQUUsUUFBUSxVQUFVO0NBQzFCLE9BQU8saUJBQWlCLFFBQVEsT0FBTyxNQUFNLFVBQVU7QUFDekQ7O0FBR0EsTUFBTSxnQkFBZ0IsRUFBRSxRQUFRLFdBQW9CLFNBQVMsVUFDM0QsQ0FBQyxXQUNBLDhDQUE4QyxLQUFLLE1BQU0sS0FDeEQsUUFBUSxJQUFJLGlCQUFpQjs7QUFHakMsT0FBTyxTQUFTLFdBQ2QsU0FDQSxRQUNBLFdBQ007Q0FDTixNQUFNLFdBQVcsZUFBZSxTQUFTLFFBQVEsU0FBUztDQUMxRCxNQUFNLEVBQUUsT0FBTyxjQUFjO0NBQzdCLE9BQU8sT0FBTyxTQUFTLFlBQVk7RUFDakMsTUFBTSxFQUFFLFdBQVcsWUFBWTtFQUMvQixNQUFNLEVBQ0osWUFBWSxLQUNaLGFBQWEsS0FDYixVQUFVLE1BQ1I7R0FBRSxHQUFHO0dBQVEsR0FBRztFQUFRO0VBQzVCLE1BQU0sU0FBUyxTQUFTLFVBQVUsUUFBUTtFQUMxQyxNQUFNLE1BQU0sWUFBWSxJQUFJLElBQUk7RUFDaEMsTUFBTSxXQUNKLElBQ0EsU0FDZSxPQUFPLFFBQVEsSUFBSSxXQUFXLE1BQU0sSUFBSTtFQUN6RCxNQUFNLGFBQXFCLE1BQU0sWUFBWSxJQUFJO0VBQ2pELEtBQUssSUFBSSxVQUFVLElBQUssV0FBVztHQUNqQyxNQUFNLFFBQVE7SUFBRTtJQUFXO0lBQVM7R0FBUTtHQUM1QyxJQUFJO0dBQ0osSUFBSTtHQUNKLElBQUk7SUFDRixJQUFJLFdBQVcsTUFBTSxRQUFRLEtBQUssR0FBRyxTQUFTO0lBQzlDLE1BQU0sT0FBTyxZQUFZLEtBQUs7SUFDOUIsTUFBTSxRQUFRLFlBQVksSUFBSTtJQUM5QixXQUFXLE1BQU0sUUFBUSxLQUFLLElBQUksV0FBVyxLQUFLLENBQUMsSUFBSSxVQUNyRCxTQUFTLFNBQVMsU0FBUyxLQUFLLENBQ2xDO0lBQ0EsTUFBTSxPQUFPLGFBQWE7S0FDeEIsR0FBRztLQUNIO0tBQ0EsWUFBWSxZQUFZLElBQUksSUFBSTtJQUNsQyxDQUFDO0lBQ0QsSUFBSSxDQUFDLG1CQUFtQixLQUFLLEtBQUssU0FBUyxNQUFNLEdBQUcsT0FBTztHQUM3RCxTQUFTLE9BQU87SUFDZCxJQUFJLEVBQ0YsaUJBQWlCLG1CQUFtQixpQkFBaUIsZUFFckQsTUFBTTtJQUNSLFVBQVU7R0FDWjtHQUNBLE1BQU0sVUFBVSxXQUFXLFNBQVMsVUFBVSxPQUFPOztHQUVyRCxNQUFNLFNBQVMsVUFBVSxXQUFXLFdBQVcsS0FBSztHQUNwRCxJQUFJLFVBQVUsQ0FBQyxhQUFhLFNBQVMsUUFBUSxNQUFNLEdBQUc7SUFDcEQsSUFBSSxVQUFVLE9BQU87SUFDckIsTUFBTTtHQUNSO0dBQ0EsTUFBTSxPQUFPLFVBQVU7SUFDckIsR0FBRztJQUNIO0lBQ0EsUUFBUSxZQUFZO0dBQ3RCLENBQUM7R0FDRCxNQUFNLFFBQVEsT0FBTztFQUN2QjtDQUNGO0FBQ0YifQ==
