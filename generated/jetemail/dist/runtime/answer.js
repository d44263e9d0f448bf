import { ApiError, DecodeError } from "./call-errors.js";
import { mediaTypeOf, readBodies } from "./send.js";
/**
* The documented status that an answer falls under: its own, its range, `default`.
*
* `default` stands for a success only where no success is documented; elsewhere it describes errors.
*/
export function documentedStatus({ statuses }, { status, ok }) {
	const found = [
		status,
		`${status}`[0] + "XX",
		"default"
	].find((key) => statuses.includes(key));
	return found === "default" && ok && /\b2/.test(statuses.join()) ? undefined : found;
}
/** The body by its own media type, and whether that is one that the description promises. */
async function decode({ accept = "", read = JSON.parse }, response, fallback, type) {
	// Middleware may have put another answer in place of ours; openapi-fetch has then read its error.
	const body = readBodies.get(response) ?? (response.bodyUsed ? fallback : await response.text());
	const isListed = [
		type,
		type.replace(/\/.*/, "/*"),
		"*/*"
	].some((range) => accept.includes(range));
	const isOther = !type || !isListed;
	// JSON, and neither JSON Lines nor a JSON text sequence.
	const takesJson = /[/+]json\b(?!-)/.test(accept);
	const isJson = /[/+]json$/.test(type) || isOther && takesJson;
	// An empty text is a text, where one was promised, and so are no bytes.
	const isEmpty = !(body instanceof Blob ? body.size : body);
	if (isEmpty && (isJson || isOther)) return [undefined, true];
	if (isJson && typeof body === "string") {
		try {
			return [read(body, response), takesJson];
		} catch {
			return [body, false];
		}
	}
	return [body, isListed];
}
/** Reads an answer: data of a documented success, or the error that its status and body make. */
export async function settle(core, operation, response, fallback, options) {
	const status = documentedStatus(operation, response);
	const isSuccess = response.ok && status !== undefined;
	const mediaType = mediaTypeOf(response);
	const read = isSuccess && operation.streams?.(mediaType);
	const [body, isListed] = read ? [read(core, operation, {
		status,
		response
	}, options), true] : // Without a media type, the operation promises no body: none is given.
	isSuccess && !operation.accept ? [undefined, true] : await decode(operation, response, fallback, mediaType);
	let isPromised = isListed;
	const init = {
		operation: operation.name,
		response,
		body
	};
	if (isSuccess && !isPromised) throw new DecodeError({
		...init,
		body: typeof body === "string" ? body.slice(0, 1e3) : body,
		reason: `not ${operation.accept}`
	});
	// Items of a stream are checked as they come.
	if (isPromised && status !== undefined && !read) isPromised = operation.checks?.response(core, operation, {
		status,
		response,
		body,
		mediaType
	}, options) ?? true;
	if (isSuccess) return { outcome: {
		status,
		data: body,
		response
	} };
	const Failure = operation.errors?.[response.status] ?? operation.errors?.[status] ?? ApiError;
	const thrown = new Failure(init);
	return {
		outcome: status !== undefined && isPromised ? {
			status,
			error: body,
			response
		} : {
			status: "undocumented",
			error: thrown,
			response
		},
		thrown
	};
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiYW5zd2VyLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9hbnN3ZXIudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsU0FBUyxVQUFVLG1CQUFtQztBQUN0RCxTQUFTLGFBQWEsa0JBQWtCOzs7Ozs7QUE4QnhDLE9BQU8sU0FBUyxpQkFDZCxFQUFFLFlBQ0YsRUFBRSxRQUFRLE1BQ21CO0NBQzdCLE1BQU0sUUFBUTtFQUFDO0VBQVEsR0FBRyxTQUFTLEtBQUs7RUFBTTtDQUFTLENBQUMsQ0FBQyxNQUFNLFFBQzdELFNBQVMsU0FBUyxHQUFHLENBQ3ZCO0NBQ0EsT0FBTyxVQUFVLGFBQWEsTUFBTSxNQUFNLEtBQUssU0FBUyxLQUFLLENBQUMsSUFDMUQsWUFDQTtBQUNOOztBQU1BLGVBQWUsT0FDYixFQUNFLFNBQVMsSUFDVCxPQUFPLEtBQUssU0FFZCxVQUNBLFVBQ0EsTUFDc0M7O0NBRXRDLE1BQU0sT0FDSixXQUFXLElBQUksUUFBUSxNQUN0QixTQUFTLFdBQVcsV0FBVyxNQUFNLFNBQVMsS0FBSztDQUN0RCxNQUFNLFdBQVc7RUFBQztFQUFNLEtBQUssUUFBUSxRQUFRLElBQUk7RUFBRztDQUFLLENBQUMsQ0FBQyxNQUFNLFVBQy9ELE9BQU8sU0FBUyxLQUFLLENBQ3ZCO0NBQ0EsTUFBTSxVQUFVLENBQUMsUUFBUSxDQUFDOztDQUUxQixNQUFNLFlBQVksa0JBQWtCLEtBQUssTUFBTTtDQUMvQyxNQUFNLFNBQVMsWUFBWSxLQUFLLElBQUksS0FBTSxXQUFXOztDQUVyRCxNQUFNLFVBQVUsRUFBRSxnQkFBZ0IsT0FBTyxLQUFLLE9BQU87Q0FDckQsSUFBSSxZQUFZLFVBQVUsVUFBVSxPQUFPLENBQUMsV0FBVyxJQUFJO0NBQzNELElBQUksVUFBVSxPQUFPLFNBQVMsVUFBVTtFQUN0QyxJQUFJO0dBQ0YsT0FBTyxDQUFDLEtBQUssTUFBTSxRQUFRLEdBQUcsU0FBUztFQUN6QyxRQUFRO0dBQ04sT0FBTyxDQUFDLE1BQU0sS0FBSztFQUNyQjtDQUNGO0NBQ0EsT0FBTyxDQUFDLE1BQU0sUUFBUTtBQUN4Qjs7QUFHQSxPQUFPLGVBQWUsT0FDcEIsTUFDQSxXQUNBLFVBQ0EsVUFDQSxTQUNrQjtDQUNsQixNQUFNLFNBQVMsaUJBQWlCLFdBQVcsUUFBUTtDQUNuRCxNQUFNLFlBQVksU0FBUyxNQUFNLFdBQVc7Q0FDNUMsTUFBTSxZQUFZLFlBQVksUUFBUTtDQUN0QyxNQUFNLE9BQU8sYUFBYSxVQUFVLFVBQVUsU0FBUztDQUN2RCxNQUFNLENBQUMsTUFBTSxZQUFZLE9BQ3JCLENBQUMsS0FBSyxNQUFNLFdBQVc7RUFBRTtFQUFRO0NBQVMsR0FBRyxPQUFPLEdBQUcsSUFBSTtDQUUzRCxhQUFhLENBQUMsVUFBVSxTQUN0QixDQUFDLFdBQVcsSUFBSSxJQUNoQixNQUFNLE9BQU8sV0FBVyxVQUFVLFVBQVUsU0FBUztDQUMzRCxJQUFJLGFBQWE7Q0FDakIsTUFBTSxPQUFPO0VBQUUsV0FBVyxVQUFVO0VBQU07RUFBVTtDQUFLO0NBQ3pELElBQUksYUFBYSxDQUFDLFlBQ2hCLE1BQU0sSUFBSSxZQUFZO0VBQ3BCLEdBQUc7RUFDSCxNQUFNLE9BQU8sU0FBUyxXQUFXLEtBQUssTUFBTSxHQUFHLEdBQUksSUFBSTtFQUN2RCxRQUFRLE9BQU8sVUFBVTtDQUMzQixDQUFDOztDQUVILElBQUksY0FBYyxXQUFXLGFBQWEsQ0FBQyxNQUN6QyxhQUNFLFVBQVUsUUFBUSxTQUNoQixNQUNBLFdBQ0E7RUFBRTtFQUFRO0VBQVU7RUFBTTtDQUFVLEdBQ3BDLE9BQ0YsS0FBSztDQUNULElBQUksV0FBVyxPQUFPLEVBQUUsU0FBUztFQUFFO0VBQVEsTUFBTTtFQUFNO0NBQVMsRUFBRTtDQUNsRSxNQUFNLFVBQ0osVUFBVSxTQUFTLFNBQVMsV0FDNUIsVUFBVSxTQUFTLFdBQ25CO0NBQ0YsTUFBTSxTQUFTLElBQUksUUFBUSxJQUFJO0NBQy9CLE9BQU87RUFDTCxTQUNFLFdBQVcsYUFBYSxhQUNwQjtHQUFFO0dBQVEsT0FBTztHQUFNO0VBQVMsSUFDaEM7R0FBRSxRQUFRO0dBQWdCLE9BQU87R0FBUTtFQUFTO0VBQ3hEO0NBQ0Y7QUFDRiJ9
