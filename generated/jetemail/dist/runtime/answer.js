import { ApiError, DecodeError } from "./call-errors.js";
import { mediaTypeOf, readBodies } from "./send.js";
/**
* The documented status that an answer falls under: its own, its range, `default`.
*
* `default` stands for a success only where no success is documented; elsewhere it describes errors.
*/
export function documentedStatus({ statuses }, { status, ok }) {
	const range = `${status}`[0] + "XX";
	const found = [
		status,
		range,
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiYW5zd2VyLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9hbnN3ZXIudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsU0FBUyxVQUFVLG1CQUFtQztBQUN0RCxTQUFTLGFBQWEsa0JBQWtCOzs7Ozs7QUE4QnhDLE9BQU8sU0FBUyxpQkFDZCxFQUFFLFlBQ0YsRUFBRSxRQUFRLE1BQ21CO0NBQzdCLE1BQU0sUUFBUSxHQUFHLFNBQVMsS0FBSztDQUMvQixNQUFNLFFBQVE7RUFBQztFQUFRO0VBQU87Q0FBUyxDQUFDLENBQUMsTUFBTSxRQUM3QyxTQUFTLFNBQVMsR0FBRyxDQUN2QjtDQUNBLE9BQU8sVUFBVSxhQUFhLE1BQU0sTUFBTSxLQUFLLFNBQVMsS0FBSyxDQUFDLElBQzFELFlBQ0E7QUFDTjs7QUFNQSxlQUFlLE9BQ2IsRUFDRSxTQUFTLElBQ1QsT0FBTyxLQUFLLFNBRWQsVUFDQSxVQUNBLE1BQ3NDOztDQUV0QyxNQUFNLE9BQ0osV0FBVyxJQUFJLFFBQVEsTUFDdEIsU0FBUyxXQUFXLFdBQVcsTUFBTSxTQUFTLEtBQUs7Q0FDdEQsTUFBTSxXQUFXO0VBQUM7RUFBTSxLQUFLLFFBQVEsUUFBUSxJQUFJO0VBQUc7Q0FBSyxDQUFDLENBQUMsTUFBTSxVQUMvRCxPQUFPLFNBQVMsS0FBSyxDQUN2QjtDQUNBLE1BQU0sVUFBVSxDQUFDLFFBQVEsQ0FBQzs7Q0FFMUIsTUFBTSxZQUFZLGtCQUFrQixLQUFLLE1BQU07Q0FDL0MsTUFBTSxTQUFTLFlBQVksS0FBSyxJQUFJLEtBQU0sV0FBVzs7Q0FFckQsTUFBTSxVQUFVLEVBQUUsZ0JBQWdCLE9BQU8sS0FBSyxPQUFPO0NBQ3JELElBQUksWUFBWSxVQUFVLFVBQVUsT0FBTyxDQUFDLFdBQVcsSUFBSTtDQUMzRCxJQUFJLFVBQVUsT0FBTyxTQUFTLFVBQVU7RUFDdEMsSUFBSTtHQUNGLE9BQU8sQ0FBQyxLQUFLLE1BQU0sUUFBUSxHQUFHLFNBQVM7RUFDekMsUUFBUTtHQUNOLE9BQU8sQ0FBQyxNQUFNLEtBQUs7RUFDckI7Q0FDRjtDQUNBLE9BQU8sQ0FBQyxNQUFNLFFBQVE7QUFDeEI7O0FBR0EsT0FBTyxlQUFlLE9BQ3BCLE1BQ0EsV0FDQSxVQUNBLFVBQ0EsU0FDa0I7Q0FDbEIsTUFBTSxTQUFTLGlCQUFpQixXQUFXLFFBQVE7Q0FDbkQsTUFBTSxZQUFZLFNBQVMsTUFBTSxXQUFXO0NBQzVDLE1BQU0sWUFBWSxZQUFZLFFBQVE7Q0FDdEMsTUFBTSxPQUFPLGFBQWEsVUFBVSxVQUFVLFNBQVM7Q0FDdkQsTUFBTSxDQUFDLE1BQU0sWUFBWSxPQUNyQixDQUFDLEtBQUssTUFBTSxXQUFXO0VBQUU7RUFBUTtDQUFTLEdBQUcsT0FBTyxHQUFHLElBQUk7Q0FFM0QsYUFBYSxDQUFDLFVBQVUsU0FDdEIsQ0FBQyxXQUFXLElBQUksSUFDaEIsTUFBTSxPQUFPLFdBQVcsVUFBVSxVQUFVLFNBQVM7Q0FDM0QsSUFBSSxhQUFhO0NBQ2pCLE1BQU0sT0FBTztFQUFFLFdBQVcsVUFBVTtFQUFNO0VBQVU7Q0FBSztDQUN6RCxJQUFJLGFBQWEsQ0FBQyxZQUNoQixNQUFNLElBQUksWUFBWTtFQUNwQixHQUFHO0VBQ0gsTUFBTSxPQUFPLFNBQVMsV0FBVyxLQUFLLE1BQU0sR0FBRyxHQUFJLElBQUk7RUFDdkQsUUFBUSxPQUFPLFVBQVU7Q0FDM0IsQ0FBQzs7Q0FFSCxJQUFJLGNBQWMsV0FBVyxhQUFhLENBQUMsTUFDekMsYUFDRSxVQUFVLFFBQVEsU0FDaEIsTUFDQSxXQUNBO0VBQUU7RUFBUTtFQUFVO0VBQU07Q0FBVSxHQUNwQyxPQUNGLEtBQUs7Q0FDVCxJQUFJLFdBQVcsT0FBTyxFQUFFLFNBQVM7RUFBRTtFQUFRLE1BQU07RUFBTTtDQUFTLEVBQUU7Q0FDbEUsTUFBTSxVQUNKLFVBQVUsU0FBUyxTQUFTLFdBQzVCLFVBQVUsU0FBUyxXQUNuQjtDQUNGLE1BQU0sU0FBUyxJQUFJLFFBQVEsSUFBSTtDQUMvQixPQUFPO0VBQ0wsU0FDRSxXQUFXLGFBQWEsYUFDcEI7R0FBRTtHQUFRLE9BQU87R0FBTTtFQUFTLElBQ2hDO0dBQUUsUUFBUTtHQUFnQixPQUFPO0dBQVE7RUFBUztFQUN4RDtDQUNGO0FBQ0YifQ==
