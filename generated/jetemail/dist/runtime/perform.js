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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicGVyZm9ybS5qcyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvcGVyZm9ybS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxTQUFTLGNBQTRCO0FBQ3JDLFNBQVMsaUJBQWlCO0FBUTFCLFNBQVMsb0JBQXlDOztBQXdFbEQsT0FBTyxTQUFTLFdBQVcsT0FHekI7Q0FDQSxPQUFPLE9BQU8sUUFBUSxjQUFjLGFBRWhDO0VBQ0UsT0FBTyxNQUFNLFNBQVMsQ0FBQztFQUN2QixPQUFPLE1BQU07Q0FDZixJQUNBO0VBQUU7RUFBTyxPQUFPO0NBQVU7QUFDaEM7Ozs7OztBQU9BLE9BQU8sZUFBZSxRQUNwQixNQUNBLFdBQ0EsUUFBd0IsQ0FBQyxHQUN6QixVQUEwQixDQUFDLEdBQzNCLEtBQ2tCO0NBQ2xCLElBQUk7RUFDRixNQUFNLEVBQUUsT0FBTyxVQUFVLFdBQVcsTUFBTSxLQUFLO0VBQy9DLE1BQU0sUUFBUSxRQUFRO0dBQUUsR0FBRztHQUFPO0VBQU0sSUFBSTtFQUM1QyxJQUFJLENBQUMsS0FBSyxVQUFVLFFBQVEsUUFBUSxNQUFNLFdBQVcsT0FBTyxPQUFPO0VBQ25FLE1BQU0sT0FBTztHQUFFLEdBQUc7R0FBTyxPQUFPO0lBQUUsR0FBRztJQUFPLEdBQUc7R0FBTTtFQUFFO0VBQ3ZELE1BQU0sRUFBRSxVQUFVLFVBQVUsTUFBTSxLQUFLLFFBQ3JDLGFBQWEsTUFBTSxXQUFXLE1BQU0sU0FBUyxHQUFHLENBQ2xEO0VBQ0EsT0FBTyxNQUFNLE9BQU8sTUFBTSxXQUFXLFVBQVUsT0FBTyxPQUFPO0NBQy9ELFNBQVMsT0FBTztFQUNkLE1BQU0sUUFFSixpQkFBaUIsYUFDaEIsaUJBQWlCLFNBQVMsWUFBWSxRQUNsQyxRQUNELElBQUksVUFDRixpQkFBaUIsUUFBUSxNQUFNLFVBQVUsT0FBTyxLQUFLLEdBQ3JELFVBQVUsTUFDVixLQUNGO0VBQ04sT0FBTztHQUFFLFNBQVM7SUFBRSxRQUFRO0lBQVU7R0FBTTtHQUFHLFFBQVE7RUFBTTtDQUMvRDtBQUNGIn0=
