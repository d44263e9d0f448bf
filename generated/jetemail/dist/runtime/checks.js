import { ValidationError } from "./validation-error.js";
/** Without members that are `undefined`: they are not sent. */
function sentPart(value) {
	if (typeof value !== "object" || !value || Array.isArray(value) || value instanceof Blob) return value;
	return Object.values(value).includes(undefined) ? Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) : value;
}
/** The error of an operation's issues, its name in the message. */
function errorOf(operation, issues) {
	const error = new ValidationError(issues);
	error.message = `${operation.name}: ${error.message}`;
	return error;
}
function issuesOfPart(part, check, input, { bodyRequired, requestTypes }, mediaType = requestTypes?.[0]) {
	const given = input[part];
	// Without parameters, the group is there all the same: the required ones are missing.
	const value = part === "body" ? given : sentPart(given ?? {});
	if (value === undefined && !bodyRequired) return [];
	return check.is(value, mediaType) ? [] : check.issues(value, mediaType).map((issue) => ({
		...issue,
		instanceLocation: `/${part}${issue.instanceLocation}`
	}));
}
/** Checks a request before it is sent. */
export const checkRequest = ({ options: client }, operation, input, { validate, contentType }) => {
	if ((validate?.request ?? client.validate?.request) === "off") return;
	const issues = Object.entries(operation.validation?.request ?? {}).flatMap(([part, check]) => issuesOfPart(part, check, input, operation, contentType));
	// Formats are checked by rules that services need not share: whether to accept is for the service to say.
	const faults = issues.filter((issue) => issue.keyword !== "format");
	if (faults.length) throw errorOf(operation, faults);
	if (issues.length) client.hooks?.onInvalid?.({
		operation,
		part: "request",
		issues
	});
};
/** Checks the body of an answer; drift is looked for only where someone asks for it. */
export const checkResponse = ({ options: client }, operation, { status, response, body, mediaType }, { validate }) => {
	const mode = validate?.response ?? client.validate?.response ?? "throw";
	const check = operation.validation?.responses?.[status];
	if (mode === "off" || !check) return true;
	const event = {
		operation,
		part: "response",
		status: response.status
	};
	const isValid = check.is(body, mediaType);
	const drift = isValid && client.hooks?.onDrift ? check.drift(body, mediaType) : [];
	if (drift.length) client.hooks?.onDrift?.({
		...event,
		issues: drift
	});
	if (isValid) return true;
	const issues = check.issues(body, mediaType);
	if (mode === "throw" && response.ok) throw errorOf(operation, issues);
	client.hooks?.onInvalid?.({
		...event,
		issues
	});
	return mode === "warn";
};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY2hlY2tzLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9jaGVja3MudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBT0EsU0FBUyx1QkFBdUI7O0FBR2hDLFNBQVMsU0FBUyxPQUF5QjtDQUN6QyxJQUNFLE9BQU8sVUFBVSxZQUNqQixDQUFDLFNBQ0QsTUFBTSxRQUFRLEtBQUssS0FDbkIsaUJBQWlCLE1BRWpCLE9BQU87Q0FDVCxPQUFPLE9BQU8sT0FBTyxLQUFLLENBQUMsQ0FBQyxTQUFTLFNBQVMsSUFDMUMsT0FBTyxZQUNMLE9BQU8sUUFBUSxLQUFLLENBQUMsQ0FBQyxRQUFRLEdBQUcsWUFBWSxXQUFXLFNBQVMsQ0FDbkUsSUFDQTtBQUNOOztBQUdBLFNBQVMsUUFDUCxXQUNBLFFBQ2lCO0NBQ2pCLE1BQU0sUUFBUSxJQUFJLGdCQUFnQixNQUFNO0NBQ3hDLE1BQU0sVUFBVSxHQUFHLFVBQVUsS0FBSyxJQUFJLE1BQU07Q0FDNUMsT0FBTztBQUNUO0FBRUEsU0FBUyxhQUNQLE1BQ0EsT0FDQSxPQUNBLGdCQUNrQjtDQUNsQixNQUFNLFFBQVEsTUFBTTs7Q0FFcEIsTUFBTSxRQUFRLFNBQVMsU0FBUyxRQUFRLFNBQVMsU0FBUyxDQUFDLENBQUM7Q0FDNUQsSUFBSSxVQUFVLGFBQWEsQ0FBQyxnQkFBZ0IsT0FBTyxDQUFDO0NBQ3BELE9BQU8sTUFBTSxHQUFHLEtBQUssSUFDakIsQ0FBQyxJQUNELE1BQU0sT0FBTyxLQUFLLENBQUMsQ0FBQyxLQUFLLFdBQVc7RUFDbEMsR0FBRztFQUNILGtCQUFrQixJQUFJLE9BQU8sTUFBTTtDQUNyQyxFQUFFO0FBQ1I7O0FBR0EsT0FBTyxNQUFNLGdCQUNYLEVBQUUsU0FBUyxVQUNYLFdBQ0EsT0FDQSxFQUFFLGVBQ0M7Q0FDSCxLQUFLLFVBQVUsV0FBVyxPQUFPLFVBQVUsYUFBYSxPQUFPO0NBQy9ELE1BQU0sU0FBUyxPQUFPLFFBQVEsVUFBVSxZQUFZLFdBQVcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxTQUNoRSxDQUFDLE1BQU0sV0FFTixhQUNFLE1BQ0EsT0FDQSxPQUNBLFVBQVUsWUFDWixDQUNKOztDQUVBLE1BQU0sU0FBUyxPQUFPLFFBQVEsVUFBVSxNQUFNLFlBQVksUUFBUTtDQUNsRSxJQUFJLE9BQU8sUUFBUSxNQUFNLFFBQVEsV0FBVyxNQUFNO0NBQ2xELElBQUksT0FBTyxRQUNULE9BQU8sT0FBTyxZQUFZO0VBQUU7RUFBVyxNQUFNO0VBQVc7Q0FBTyxDQUFDO0FBQ3BFOztBQUdBLE9BQU8sTUFBTSxpQkFDWCxFQUFFLFNBQVMsVUFDWCxXQUNBLEVBQUUsUUFBUSxVQUFVLE1BQU0sYUFDMUIsRUFBRSxlQUNDO0NBQ0gsTUFBTSxPQUFPLFVBQVUsWUFBWSxPQUFPLFVBQVUsWUFBWTtDQUNoRSxNQUFNLFNBQVMsVUFBVSxZQUFZLFlBQVk7O0NBRWpELE1BQU0sUUFBUSxTQUFTLGNBQWMsT0FBTyxPQUFPLFVBQVUsQ0FBQyxDQUFDLENBQUMsQ0FBQztDQUNqRSxJQUFJLFNBQVMsU0FBUyxDQUFDLE9BQU8sT0FBTztDQUNyQyxNQUFNLFFBQVE7RUFDWjtFQUNBLE1BQU07RUFDTixRQUFRLFNBQVM7Q0FDbkI7Q0FDQSxNQUFNLFVBQVUsTUFBTSxHQUFHLElBQUk7Q0FDN0IsTUFBTSxRQUFRLFdBQVcsT0FBTyxPQUFPLFVBQVUsTUFBTSxNQUFNLElBQUksSUFBSSxDQUFDO0NBQ3RFLElBQUksTUFBTSxRQUFRLE9BQU8sT0FBTyxVQUFVO0VBQUUsR0FBRztFQUFPLFFBQVE7Q0FBTSxDQUFDO0NBQ3JFLElBQUksU0FBUyxPQUFPO0NBQ3BCLE1BQU0sU0FBUyxNQUFNLE9BQU8sSUFBSTtDQUNoQyxJQUFJLFNBQVMsV0FBVyxTQUFTLElBQUksTUFBTSxRQUFRLFdBQVcsTUFBTTtDQUNwRSxPQUFPLE9BQU8sWUFBWTtFQUFFLEdBQUc7RUFBTztDQUFPLENBQUM7Q0FDOUMsT0FBTyxTQUFTO0FBQ2xCIn0=
