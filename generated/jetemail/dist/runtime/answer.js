import { ApiError, DecodeError } from "./call-errors.js";
import { bodyForm, bodyOf, readBodies } from "./send.js";
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
/** The body in its form, and whether that is one that the description promises. */
async function decode({ read = JSON.parse }, response, fallback, [type, isText, takesJson, isListed = false]) {
	// Middleware may have put another answer in place of ours; openapi-fetch has then read its error.
	const body = readBodies.get(response) ?? (response.bodyUsed ? fallback : await bodyOf(response, isText));
	const saysJson = /[/+]json$/.test(type);
	const isJson = isListed ? takesJson && saysJson : takesJson || saysJson;
	// An empty text is a text, where one was promised, and so are no bytes.
	const isEmpty = !(body instanceof Blob ? body.size : body);
	if (isEmpty && (isJson || !isListed)) return [undefined, true];
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
	const form = bodyForm(response, operation);
	const [mediaType] = form;
	const read = isSuccess && operation.streams?.(mediaType);
	const [body, isListed] = read ? [read(core, operation, {
		status,
		response
	}, options), true] : // Without a media type, the operation promises no body: none is given.
	isSuccess && !operation.accept ? [undefined, true] : await decode(operation, response, fallback, form);
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiYW5zd2VyLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9hbnN3ZXIudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsU0FBUyxVQUFVLG1CQUFtQztBQUV0RCxTQUFTLFVBQVUsUUFBUSxrQkFBa0I7Ozs7OztBQThCN0MsT0FBTyxTQUFTLGlCQUNkLEVBQUUsWUFDRixFQUFFLFFBQVEsTUFDbUI7Q0FDN0IsTUFBTSxRQUFRO0VBQUM7RUFBUSxHQUFHLFNBQVMsS0FBSztFQUFNO0NBQVMsQ0FBQyxDQUFDLE1BQU0sUUFDN0QsU0FBUyxTQUFTLEdBQUcsQ0FDdkI7Q0FDQSxPQUFPLFVBQVUsYUFBYSxNQUFNLE1BQU0sS0FBSyxTQUFTLEtBQUssQ0FBQyxJQUMxRCxZQUNBO0FBQ047O0FBTUEsZUFBZSxPQUNiLEVBQUUsT0FBTyxLQUFLLFNBQ2QsVUFDQSxVQUNBLENBQUMsTUFBTSxRQUFRLFdBQVcsV0FBVyxRQUNDOztDQUV0QyxNQUFNLE9BQ0osV0FBVyxJQUFJLFFBQVEsTUFDdEIsU0FBUyxXQUFXLFdBQVcsTUFBTSxPQUFPLFVBQVUsTUFBTTtDQUMvRCxNQUFNLFdBQVcsWUFBWSxLQUFLLElBQUk7Q0FDdEMsTUFBTSxTQUFTLFdBQVcsYUFBYSxXQUFXLGFBQWE7O0NBRS9ELE1BQU0sVUFBVSxFQUFFLGdCQUFnQixPQUFPLEtBQUssT0FBTztDQUNyRCxJQUFJLFlBQVksVUFBVSxDQUFDLFdBQVcsT0FBTyxDQUFDLFdBQVcsSUFBSTtDQUM3RCxJQUFJLFVBQVUsT0FBTyxTQUFTLFVBQVU7RUFDdEMsSUFBSTtHQUNGLE9BQU8sQ0FBQyxLQUFLLE1BQU0sUUFBUSxHQUFHLFNBQVM7RUFDekMsUUFBUTtHQUNOLE9BQU8sQ0FBQyxNQUFNLEtBQUs7RUFDckI7Q0FDRjtDQUNBLE9BQU8sQ0FBQyxNQUFNLFFBQVE7QUFDeEI7O0FBR0EsT0FBTyxlQUFlLE9BQ3BCLE1BQ0EsV0FDQSxVQUNBLFVBQ0EsU0FDa0I7Q0FDbEIsTUFBTSxTQUFTLGlCQUFpQixXQUFXLFFBQVE7Q0FDbkQsTUFBTSxZQUFZLFNBQVMsTUFBTSxXQUFXO0NBQzVDLE1BQU0sT0FBTyxTQUFTLFVBQVUsU0FBUztDQUN6QyxNQUFNLENBQUMsYUFBYTtDQUNwQixNQUFNLE9BQU8sYUFBYSxVQUFVLFVBQVUsU0FBUztDQUN2RCxNQUFNLENBQUMsTUFBTSxZQUFZLE9BQ3JCLENBQUMsS0FBSyxNQUFNLFdBQVc7RUFBRTtFQUFRO0NBQVMsR0FBRyxPQUFPLEdBQUcsSUFBSTtDQUUzRCxhQUFhLENBQUMsVUFBVSxTQUN0QixDQUFDLFdBQVcsSUFBSSxJQUNoQixNQUFNLE9BQU8sV0FBVyxVQUFVLFVBQVUsSUFBSTtDQUN0RCxJQUFJLGFBQWE7Q0FDakIsTUFBTSxPQUFPO0VBQUUsV0FBVyxVQUFVO0VBQU07RUFBVTtDQUFLO0NBQ3pELElBQUksYUFBYSxDQUFDLFlBQ2hCLE1BQU0sSUFBSSxZQUFZO0VBQ3BCLEdBQUc7RUFDSCxNQUFNLE9BQU8sU0FBUyxXQUFXLEtBQUssTUFBTSxHQUFHLEdBQUksSUFBSTtFQUN2RCxRQUFRLE9BQU8sVUFBVTtDQUMzQixDQUFDOztDQUVILElBQUksY0FBYyxXQUFXLGFBQWEsQ0FBQyxNQUN6QyxhQUNFLFVBQVUsUUFBUSxTQUNoQixNQUNBLFdBQ0E7RUFBRTtFQUFRO0VBQVU7RUFBTTtDQUFVLEdBQ3BDLE9BQ0YsS0FBSztDQUNULElBQUksV0FBVyxPQUFPLEVBQUUsU0FBUztFQUFFO0VBQVEsTUFBTTtFQUFNO0NBQVMsRUFBRTtDQUNsRSxNQUFNLFVBQ0osVUFBVSxTQUFTLFNBQVMsV0FDNUIsVUFBVSxTQUFTLFdBQ25CO0NBQ0YsTUFBTSxTQUFTLElBQUksUUFBUSxJQUFJO0NBQy9CLE9BQU87RUFDTCxTQUNFLFdBQVcsYUFBYSxhQUNwQjtHQUFFO0dBQVEsT0FBTztHQUFNO0VBQVMsSUFDaEM7R0FBRSxRQUFRO0dBQWdCLE9BQU87R0FBUTtFQUFTO0VBQ3hEO0NBQ0Y7QUFDRiJ9
