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
		// By its method (RFC 9110 section 9.2.2), or by its key; a stream can be sent once only.
		const isRepeatable = !context.isOnce && (!/^P(OS|ATC)/.test(request.method) || request.headers.has("idempotency-key"));
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
			if (attempt > retries || !isRepeatable || delayMs >= left()) {
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
//# sourceMappingURL=send.js.map
