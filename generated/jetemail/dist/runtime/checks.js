import { ValidationError } from "./validation-error.js";
import { isObject } from "./validator-type.js";
/** Without members that are `undefined`: they are not sent. */
function sentPart(value) {
	return isObject(value) ? Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) : value;
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
	return check.issues(value, mediaType).map((issue) => ({
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
	const issues = check.issues(body, mediaType);
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY2hlY2tzLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9jaGVja3MudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBT0EsU0FBUyx1QkFBdUI7QUFDaEMsU0FBUyxnQkFBZ0I7O0FBR3pCLFNBQVMsU0FBUyxPQUF5QjtDQUN6QyxPQUFPLFNBQVMsS0FBSyxJQUNqQixPQUFPLFlBQ0wsT0FBTyxRQUFRLEtBQUssQ0FBQyxDQUFDLFFBQVEsR0FBRyxZQUFZLFdBQVcsU0FBUyxDQUNuRSxJQUNBO0FBQ047O0FBR0EsU0FBUyxRQUNQLFdBQ0EsUUFDaUI7Q0FDakIsTUFBTSxRQUFRLElBQUksZ0JBQWdCLE1BQU07Q0FDeEMsTUFBTSxVQUFVLEdBQUcsVUFBVSxLQUFLLElBQUksTUFBTTtDQUM1QyxPQUFPO0FBQ1Q7QUFFQSxTQUFTLGFBQ1AsTUFDQSxPQUNBLE9BQ0EsRUFBRSxjQUFjLGdCQUNoQixZQUFZLGVBQWUsSUFDVDtDQUNsQixNQUFNLFFBQVEsTUFBTTs7Q0FFcEIsTUFBTSxRQUFRLFNBQVMsU0FBUyxRQUFRLFNBQVMsU0FBUyxDQUFDLENBQUM7Q0FDNUQsSUFBSSxVQUFVLGFBQWEsQ0FBQyxjQUFjLE9BQU8sQ0FBQztDQUNsRCxPQUFPLE1BQU0sT0FBTyxPQUFPLFNBQVMsQ0FBQyxDQUFDLEtBQUssV0FBVztFQUNwRCxHQUFHO0VBQ0gsa0JBQWtCLElBQUksT0FBTyxNQUFNO0NBQ3JDLEVBQUU7QUFDSjs7QUFHQSxPQUFPLE1BQU0sZ0JBQ1gsRUFBRSxTQUFTLFVBQ1gsV0FDQSxPQUNBLEVBQUUsVUFBVSxrQkFDVDtDQUNILEtBQUssVUFBVSxXQUFXLE9BQU8sVUFBVSxhQUFhLE9BQU87Q0FDL0QsTUFBTSxTQUFTLE9BQU8sUUFBUSxVQUFVLFlBQVksV0FBVyxDQUFDLENBQUMsQ0FBQyxDQUFDLFNBQ2hFLENBQUMsTUFBTSxXQUVOLGFBQ0UsTUFDQSxPQUNBLE9BQ0EsV0FDQSxXQUNGLENBQ0o7O0NBRUEsTUFBTSxTQUFTLE9BQU8sUUFBUSxVQUFVLE1BQU0sWUFBWSxRQUFRO0NBQ2xFLElBQUksT0FBTyxRQUFRLE1BQU0sUUFBUSxXQUFXLE1BQU07Q0FDbEQsSUFBSSxPQUFPLFFBQ1QsT0FBTyxPQUFPLFlBQVk7RUFBRTtFQUFXLE1BQU07RUFBVztDQUFPLENBQUM7QUFDcEU7O0FBR0EsT0FBTyxNQUFNLGlCQUNYLEVBQUUsU0FBUyxVQUNYLFdBQ0EsRUFBRSxRQUFRLFVBQVUsTUFBTSxhQUMxQixFQUFFLGVBQ0M7Q0FDSCxNQUFNLE9BQU8sVUFBVSxZQUFZLE9BQU8sVUFBVSxZQUFZO0NBQ2hFLE1BQU0sUUFBUSxVQUFVLFlBQVksWUFBWTtDQUNoRCxJQUFJLFNBQVMsU0FBUyxDQUFDLE9BQU8sT0FBTztDQUNyQyxNQUFNLFNBQVMsTUFBTSxPQUFPLE1BQU0sU0FBUztDQUMzQyxNQUFNLFVBQVUsQ0FBQyxPQUFPO0NBQ3hCLElBQUksQ0FBQyxXQUFXLFNBQVMsV0FBVyxTQUFTLElBQzNDLE1BQU0sUUFBUSxXQUFXLE1BQU07Q0FDakMsTUFBTSxPQUFPLE9BQU8sUUFBUSxVQUFVLFlBQVk7Q0FDbEQsTUFBTSxRQUFRLFdBQVcsT0FBTyxNQUFNLE1BQU0sTUFBTSxTQUFTLElBQUk7Q0FDL0QsSUFBSSxNQUFNLFFBQ1IsT0FBTztFQUNMO0VBQ0EsTUFBTTtFQUNOLFFBQVEsU0FBUztFQUNqQixRQUFRO0NBQ1YsQ0FBQztDQUNILE9BQU8sV0FBVyxTQUFTO0FBQzdCIn0=
