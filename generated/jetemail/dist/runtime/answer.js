import { ApiError, DecodeError } from "./call-errors.js";
import { mediaTypeOf, readBodies } from "./send.js";
/**
* The documented status that an answer falls under: its own, its range, `default`.
*
* `default` stands for a success only where no success is documented; elsewhere it describes errors.
*/
function documentedStatus({ statuses }, { status, ok }) {
	const range = `${Math.floor(status / 100)}XX`;
	const found = [
		status,
		range,
		"default"
	].find((key) => statuses.includes(key));
	return found === "default" && ok && statuses.some((key) => `${key}`.startsWith("2")) ? undefined : found;
}
/** The body by its own media type, and whether that is one that the description promises. */
async function decode({ accept = "" }, response, fallback) {
	// Middleware may have put another answer in place of ours; openapi-fetch has then read its error.
	const body = readBodies.get(response) ?? (response.bodyUsed ? fallback : await response.text());
	if (!body || body instanceof Blob && !body.size) return [undefined, true];
	const type = mediaTypeOf(response);
	const isListed = [
		type,
		type.replace(/\/.*/, "/*"),
		"*/*"
	].some((range) => accept.includes(range));
	if (typeof body === "string" && (/[/+]json$/.test(type) || (!type || !isListed) && accept.includes("json"))) {
		try {
			return [JSON.parse(body), accept.includes("json")];
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
	if (isSuccess && operation.streams) return { outcome: {
		status,
		data: response.body,
		response
	} };
	// Without a media type, the operation promises no body: none is given.
	const [body, isListed] = isSuccess && !operation.accept ? [undefined, true] : await decode(operation, response, fallback);
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
	if (isPromised && status !== undefined) isPromised = operation.checks?.response(core, operation, {
		status,
		response,
		body,
		mediaType: mediaTypeOf(response)
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiYW5zd2VyLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9hbnN3ZXIudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsU0FBUyxVQUFVLG1CQUFtQztBQUN0RCxTQUFTLGFBQWEsa0JBQWtCOzs7Ozs7QUE4QnhDLFNBQVMsaUJBQ1AsRUFBRSxZQUNGLEVBQUUsUUFBUSxNQUNtQjtDQUM3QixNQUFNLFFBQVEsR0FBRyxLQUFLLE1BQU0sU0FBUyxHQUFHLEVBQUU7Q0FDMUMsTUFBTSxRQUFRO0VBQUM7RUFBUTtFQUFPO0NBQVMsQ0FBQyxDQUFDLE1BQU0sUUFDN0MsU0FBUyxTQUFTLEdBQUcsQ0FDdkI7Q0FDQSxPQUFPLFVBQVUsYUFDZixNQUNBLFNBQVMsTUFBTSxRQUFRLEdBQUcsTUFBTSxXQUFXLEdBQUcsQ0FBQyxJQUM3QyxZQUNBO0FBQ047O0FBR0EsZUFBZSxPQUNiLEVBQUUsU0FBUyxNQUNYLFVBQ0EsVUFDc0M7O0NBRXRDLE1BQU0sT0FDSixXQUFXLElBQUksUUFBUSxNQUN0QixTQUFTLFdBQVcsV0FBVyxNQUFNLFNBQVMsS0FBSztDQUN0RCxJQUFJLENBQUMsUUFBUyxnQkFBZ0IsUUFBUSxDQUFDLEtBQUssTUFBTyxPQUFPLENBQUMsV0FBVyxJQUFJO0NBQzFFLE1BQU0sT0FBTyxZQUFZLFFBQVE7Q0FDakMsTUFBTSxXQUFXO0VBQUM7RUFBTSxLQUFLLFFBQVEsUUFBUSxJQUFJO0VBQUc7Q0FBSyxDQUFDLENBQUMsTUFBTSxVQUMvRCxPQUFPLFNBQVMsS0FBSyxDQUN2QjtDQUNBLElBQ0UsT0FBTyxTQUFTLGFBQ2YsWUFBWSxLQUFLLElBQUksTUFDbEIsQ0FBQyxRQUFRLENBQUMsYUFBYSxPQUFPLFNBQVMsTUFBTSxJQUNqRDtFQUNBLElBQUk7R0FDRixPQUFPLENBQUMsS0FBSyxNQUFNLElBQUksR0FBRyxPQUFPLFNBQVMsTUFBTSxDQUFDO0VBQ25ELFFBQVE7R0FDTixPQUFPLENBQUMsTUFBTSxLQUFLO0VBQ3JCO0NBQ0Y7Q0FDQSxPQUFPLENBQUMsTUFBTSxRQUFRO0FBQ3hCOztBQUdBLE9BQU8sZUFBZSxPQUNwQixNQUNBLFdBQ0EsVUFDQSxVQUNBLFNBQ2tCO0NBQ2xCLE1BQU0sU0FBUyxpQkFBaUIsV0FBVyxRQUFRO0NBQ25ELE1BQU0sWUFBWSxTQUFTLE1BQU0sV0FBVztDQUM1QyxJQUFJLGFBQWEsVUFBVSxTQUN6QixPQUFPLEVBQUUsU0FBUztFQUFFO0VBQVEsTUFBTSxTQUFTO0VBQU07Q0FBUyxFQUFFOztDQUU5RCxNQUFNLENBQUMsTUFBTSxZQUNYLGFBQWEsQ0FBQyxVQUFVLFNBQ3BCLENBQUMsV0FBVyxJQUFJLElBQ2hCLE1BQU0sT0FBTyxXQUFXLFVBQVUsUUFBUTtDQUNoRCxJQUFJLGFBQWE7Q0FDakIsTUFBTSxPQUFPO0VBQUUsV0FBVyxVQUFVO0VBQU07RUFBVTtDQUFLO0NBQ3pELElBQUksYUFBYSxDQUFDLFlBQ2hCLE1BQU0sSUFBSSxZQUFZO0VBQ3BCLEdBQUc7RUFDSCxNQUFNLE9BQU8sU0FBUyxXQUFXLEtBQUssTUFBTSxHQUFHLEdBQUksSUFBSTtFQUN2RCxRQUFRLE9BQU8sVUFBVTtDQUMzQixDQUFDO0NBQ0gsSUFBSSxjQUFjLFdBQVcsV0FDM0IsYUFDRSxVQUFVLFFBQVEsU0FDaEIsTUFDQSxXQUNBO0VBQUU7RUFBUTtFQUFVO0VBQU0sV0FBVyxZQUFZLFFBQVE7Q0FBRSxHQUMzRCxPQUNGLEtBQUs7Q0FDVCxJQUFJLFdBQVcsT0FBTyxFQUFFLFNBQVM7RUFBRTtFQUFRLE1BQU07RUFBTTtDQUFTLEVBQUU7Q0FDbEUsTUFBTSxVQUNKLFVBQVUsU0FBUyxTQUFTLFdBQzVCLFVBQVUsU0FBUyxXQUNuQjtDQUNGLE1BQU0sU0FBUyxJQUFJLFFBQVEsSUFBSTtDQUMvQixPQUFPO0VBQ0wsU0FDRSxXQUFXLGFBQWEsYUFDcEI7R0FBRTtHQUFRLE9BQU87R0FBTTtFQUFTLElBQ2hDO0dBQUUsUUFBUTtHQUFnQixPQUFPO0dBQVE7RUFBUztFQUN4RDtDQUNGO0FBQ0YifQ==
