import { ValidationError } from "./validation-error.js";
import { isObject } from "./validator-type.js";
/** Without members that are `undefined`: they are not sent. */
function sentPart(value) {
	return isObject(value) && Object.values(value).includes(undefined) ? Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) : value;
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
	const issues = check.is(body, mediaType) ? [] : check.issues(body, mediaType);
	const isValid = !issues.length;
	if (!isValid && mode === "throw" && response.ok) throw errorOf(operation, issues);
	const hook = client.hooks?.[isValid ? "onDrift" : "onInvalid"];
	const found = isValid && hook ? check.drift(body, mediaType) : issues;
	if (found.length) hook?.({
		operation,
		part: "response",
		status: response.status,
		issues: found
	});
	return isValid || mode === "warn";
};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY2hlY2tzLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9jaGVja3MudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBT0EsU0FBUyx1QkFBdUI7QUFDaEMsU0FBUyxnQkFBZ0I7O0FBR3pCLFNBQVMsU0FBUyxPQUF5QjtDQUN6QyxPQUFPLFNBQVMsS0FBSyxLQUFLLE9BQU8sT0FBTyxLQUFLLENBQUMsQ0FBQyxTQUFTLFNBQVMsSUFDN0QsT0FBTyxZQUNMLE9BQU8sUUFBUSxLQUFLLENBQUMsQ0FBQyxRQUFRLEdBQUcsWUFBWSxXQUFXLFNBQVMsQ0FDbkUsSUFDQTtBQUNOOztBQUdBLFNBQVMsUUFDUCxXQUNBLFFBQ2lCO0NBQ2pCLE1BQU0sUUFBUSxJQUFJLGdCQUFnQixNQUFNO0NBQ3hDLE1BQU0sVUFBVSxHQUFHLFVBQVUsS0FBSyxJQUFJLE1BQU07Q0FDNUMsT0FBTztBQUNUO0FBRUEsU0FBUyxhQUNQLE1BQ0EsT0FDQSxPQUNBLEVBQUUsY0FBYyxnQkFDaEIsWUFBWSxlQUFlLElBQ1Q7Q0FDbEIsTUFBTSxRQUFRLE1BQU07O0NBRXBCLE1BQU0sUUFBUSxTQUFTLFNBQVMsUUFBUSxTQUFTLFNBQVMsQ0FBQyxDQUFDO0NBQzVELElBQUksVUFBVSxhQUFhLENBQUMsY0FBYyxPQUFPLENBQUM7Q0FDbEQsT0FBTyxNQUFNLEdBQUcsT0FBTyxTQUFTLElBQzVCLENBQUMsSUFDRCxNQUFNLE9BQU8sT0FBTyxTQUFTLENBQUMsQ0FBQyxLQUFLLFdBQVc7RUFDN0MsR0FBRztFQUNILGtCQUFrQixJQUFJLE9BQU8sTUFBTTtDQUNyQyxFQUFFO0FBQ1I7O0FBR0EsT0FBTyxNQUFNLGdCQUNYLEVBQUUsU0FBUyxVQUNYLFdBQ0EsT0FDQSxFQUFFLFVBQVUsa0JBQ1Q7Q0FDSCxLQUFLLFVBQVUsV0FBVyxPQUFPLFVBQVUsYUFBYSxPQUFPO0NBQy9ELE1BQU0sU0FBUyxPQUFPLFFBQVEsVUFBVSxZQUFZLFdBQVcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxTQUNoRSxDQUFDLE1BQU0sV0FFTixhQUNFLE1BQ0EsT0FDQSxPQUNBLFdBQ0EsV0FDRixDQUNKOztDQUVBLE1BQU0sU0FBUyxPQUFPLFFBQVEsVUFBVSxNQUFNLFlBQVksUUFBUTtDQUNsRSxJQUFJLE9BQU8sUUFBUSxNQUFNLFFBQVEsV0FBVyxNQUFNO0NBQ2xELElBQUksT0FBTyxRQUNULE9BQU8sT0FBTyxZQUFZO0VBQUU7RUFBVyxNQUFNO0VBQVc7Q0FBTyxDQUFDO0FBQ3BFOztBQUdBLE9BQU8sTUFBTSxpQkFDWCxFQUFFLFNBQVMsVUFDWCxXQUNBLEVBQUUsUUFBUSxVQUFVLE1BQU0sYUFDMUIsRUFBRSxlQUNDO0NBQ0gsTUFBTSxPQUFPLFVBQVUsWUFBWSxPQUFPLFVBQVUsWUFBWTtDQUNoRSxNQUFNLFFBQVEsVUFBVSxZQUFZLFlBQVk7Q0FDaEQsSUFBSSxTQUFTLFNBQVMsQ0FBQyxPQUFPLE9BQU87Q0FDckMsTUFBTSxTQUFTLE1BQU0sR0FBRyxNQUFNLFNBQVMsSUFBSSxDQUFDLElBQUksTUFBTSxPQUFPLE1BQU0sU0FBUztDQUM1RSxNQUFNLFVBQVUsQ0FBQyxPQUFPO0NBQ3hCLElBQUksQ0FBQyxXQUFXLFNBQVMsV0FBVyxTQUFTLElBQzNDLE1BQU0sUUFBUSxXQUFXLE1BQU07Q0FDakMsTUFBTSxPQUFPLE9BQU8sUUFBUSxVQUFVLFlBQVk7Q0FDbEQsTUFBTSxRQUFRLFdBQVcsT0FBTyxNQUFNLE1BQU0sTUFBTSxTQUFTLElBQUk7Q0FDL0QsSUFBSSxNQUFNLFFBQ1IsT0FBTztFQUNMO0VBQ0EsTUFBTTtFQUNOLFFBQVEsU0FBUztFQUNqQixRQUFRO0NBQ1YsQ0FBQztDQUNILE9BQU8sV0FBVyxTQUFTO0FBQzdCIn0=
