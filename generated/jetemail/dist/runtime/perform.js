import { settle } from "./answer.js";
import { CallError } from "./call-errors.js";
import { writeRequest } from "./request.js";
/** Takes a filter apart: its value is checked and sent, what is beside it is sent. */
export function openFilter(query) {
	return typeof query?.["toJSON"] === "function" ? {
		query: query["toJSON"](),
		extra: query["extra"]
	} : {
		query,
		extra: undefined
	};
}
/**
* Carries out one call. Never rejects.
*
* @param url Sent in place of the operation's path and query: the next page, as the service names it.
*/
export async function perform(core, operation, given = {}, options = {}, url) {
	try {
		const { query, extra } = openFilter(given.query);
		const input = query ? {
			...given,
			query
		} : given;
		if (!url) operation.checks?.request(core, operation, input, options);
		const sent = {
			...input,
			query: {
				...query,
				...extra
			}
		};
		const { response, error } = await core.request(writeRequest(core, operation, sent, options, url));
		return await settle(core, operation, response, error, options);
	} catch (cause) {
		const error = cause instanceof CallError || cause instanceof Error && "issues" in cause ? cause : new CallError(cause instanceof Error ? cause.message : String(cause), operation.name, cause);
		return {
			outcome: {
				status: "failed",
				error
			},
			thrown: error
		};
	}
}
//# sourceMappingURL=perform.js.map
