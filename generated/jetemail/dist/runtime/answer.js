import { ApiError, DecodeError } from "./call-errors.js";
import { mediaTypeOf, readBodies } from "./send.js";
/**
* The documented status that an answer falls under: its own, its range, `default`.
*
* `default` stands for a success only where no success is documented; elsewhere it describes errors.
*/
function documentedStatus({ statuses }, { status, ok }) {
	const range = `${status}`[0] + "XX";
	const found = [
		status,
		range,
		"default"
	].find((key) => statuses.includes(key));
	return found === "default" && ok && /\b2/.test(statuses.join()) ? undefined : found;
}
/** The body by its own media type, and whether that is one that the description promises. */
async function decode({ accept = "" }, response, fallback, type) {
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
			return [JSON.parse(body), takesJson];
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiYW5zd2VyLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9hbnN3ZXIudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsU0FBUyxVQUFVLG1CQUFtQztBQUN0RCxTQUFTLGFBQWEsa0JBQWtCOzs7Ozs7QUE4QnhDLFNBQVMsaUJBQ1AsRUFBRSxZQUNGLEVBQUUsUUFBUSxNQUNtQjtDQUM3QixNQUFNLFFBQVEsR0FBRyxTQUFTLEtBQUs7Q0FDL0IsTUFBTSxRQUFRO0VBQUM7RUFBUTtFQUFPO0NBQVMsQ0FBQyxDQUFDLE1BQU0sUUFDN0MsU0FBUyxTQUFTLEdBQUcsQ0FDdkI7Q0FDQSxPQUFPLFVBQVUsYUFBYSxNQUFNLE1BQU0sS0FBSyxTQUFTLEtBQUssQ0FBQyxJQUMxRCxZQUNBO0FBQ047O0FBR0EsZUFBZSxPQUNiLEVBQUUsU0FBUyxNQUNYLFVBQ0EsVUFDQSxNQUNzQzs7Q0FFdEMsTUFBTSxPQUNKLFdBQVcsSUFBSSxRQUFRLE1BQ3RCLFNBQVMsV0FBVyxXQUFXLE1BQU0sU0FBUyxLQUFLO0NBQ3RELE1BQU0sV0FBVztFQUFDO0VBQU0sS0FBSyxRQUFRLFFBQVEsSUFBSTtFQUFHO0NBQUssQ0FBQyxDQUFDLE1BQU0sVUFDL0QsT0FBTyxTQUFTLEtBQUssQ0FDdkI7Q0FDQSxNQUFNLFVBQVUsQ0FBQyxRQUFRLENBQUM7O0NBRTFCLE1BQU0sWUFBWSxrQkFBa0IsS0FBSyxNQUFNO0NBQy9DLE1BQU0sU0FBUyxZQUFZLEtBQUssSUFBSSxLQUFNLFdBQVc7O0NBRXJELE1BQU0sVUFBVSxFQUFFLGdCQUFnQixPQUFPLEtBQUssT0FBTztDQUNyRCxJQUFJLFlBQVksVUFBVSxVQUFVLE9BQU8sQ0FBQyxXQUFXLElBQUk7Q0FDM0QsSUFBSSxVQUFVLE9BQU8sU0FBUyxVQUFVO0VBQ3RDLElBQUk7R0FDRixPQUFPLENBQUMsS0FBSyxNQUFNLElBQUksR0FBRyxTQUFTO0VBQ3JDLFFBQVE7R0FDTixPQUFPLENBQUMsTUFBTSxLQUFLO0VBQ3JCO0NBQ0Y7Q0FDQSxPQUFPLENBQUMsTUFBTSxRQUFRO0FBQ3hCOztBQUdBLE9BQU8sZUFBZSxPQUNwQixNQUNBLFdBQ0EsVUFDQSxVQUNBLFNBQ2tCO0NBQ2xCLE1BQU0sU0FBUyxpQkFBaUIsV0FBVyxRQUFRO0NBQ25ELE1BQU0sWUFBWSxTQUFTLE1BQU0sV0FBVztDQUM1QyxNQUFNLFlBQVksWUFBWSxRQUFRO0NBQ3RDLE1BQU0sT0FBTyxhQUFhLFVBQVUsVUFBVSxTQUFTO0NBQ3ZELE1BQU0sQ0FBQyxNQUFNLFlBQVksT0FDckIsQ0FBQyxLQUFLLE1BQU0sV0FBVztFQUFFO0VBQVE7Q0FBUyxHQUFHLE9BQU8sR0FBRyxJQUFJO0NBRTNELGFBQWEsQ0FBQyxVQUFVLFNBQ3RCLENBQUMsV0FBVyxJQUFJLElBQ2hCLE1BQU0sT0FBTyxXQUFXLFVBQVUsVUFBVSxTQUFTO0NBQzNELElBQUksYUFBYTtDQUNqQixNQUFNLE9BQU87RUFBRSxXQUFXLFVBQVU7RUFBTTtFQUFVO0NBQUs7Q0FDekQsSUFBSSxhQUFhLENBQUMsWUFDaEIsTUFBTSxJQUFJLFlBQVk7RUFDcEIsR0FBRztFQUNILE1BQU0sT0FBTyxTQUFTLFdBQVcsS0FBSyxNQUFNLEdBQUcsR0FBSSxJQUFJO0VBQ3ZELFFBQVEsT0FBTyxVQUFVO0NBQzNCLENBQUM7O0NBRUgsSUFBSSxjQUFjLFdBQVcsYUFBYSxDQUFDLE1BQ3pDLGFBQ0UsVUFBVSxRQUFRLFNBQ2hCLE1BQ0EsV0FDQTtFQUFFO0VBQVE7RUFBVTtFQUFNO0NBQVUsR0FDcEMsT0FDRixLQUFLO0NBQ1QsSUFBSSxXQUFXLE9BQU8sRUFBRSxTQUFTO0VBQUU7RUFBUSxNQUFNO0VBQU07Q0FBUyxFQUFFO0NBQ2xFLE1BQU0sVUFDSixVQUFVLFNBQVMsU0FBUyxXQUM1QixVQUFVLFNBQVMsV0FDbkI7Q0FDRixNQUFNLFNBQVMsSUFBSSxRQUFRLElBQUk7Q0FDL0IsT0FBTztFQUNMLFNBQ0UsV0FBVyxhQUFhLGFBQ3BCO0dBQUU7R0FBUSxPQUFPO0dBQU07RUFBUyxJQUNoQztHQUFFLFFBQVE7R0FBZ0IsT0FBTztHQUFRO0VBQVM7RUFDeEQ7Q0FDRjtBQUNGIn0=
