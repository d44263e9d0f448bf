import { ValidationError } from "./validation-error.js";
import { isObject } from "./validator-type.js";
/** Without members that are `undefined`: they are not sent. */
function sentPart(value) {
	return isObject(value) ? Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) : value;
}
/** Formats break no type, and are judged by rules that services need not share: they are told, not thrown. */
const isFault = ({ keyword }) => keyword !== "format";
/** The error of an operation's faults, its name in the message. */
function errorOf(operation, issues) {
	const error = new ValidationError(issues.filter(isFault));
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
	if (issues.some(isFault)) throw errorOf(operation, issues);
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
	const isFaulty = issues.some(isFault);
	if (isFaulty && mode === "throw" && response.ok) throw errorOf(operation, issues);
	const isValid = !issues.length;
	const hook = client.hooks?.[isValid ? "onDrift" : "onInvalid"];
	const found = isValid && hook ? check.drift(body, mediaType) : issues;
	if (found.length) hook?.({
		operation,
		part: "response",
		status: response.status,
		issues: found
	});
	return !isFaulty || mode === "warn";
};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY2hlY2tzLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9jaGVja3MudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBT0EsU0FBUyx1QkFBdUI7QUFDaEMsU0FBUyxnQkFBZ0I7O0FBR3pCLFNBQVMsU0FBUyxPQUF5QjtDQUN6QyxPQUFPLFNBQVMsS0FBSyxJQUNqQixPQUFPLFlBQ0wsT0FBTyxRQUFRLEtBQUssQ0FBQyxDQUFDLFFBQVEsR0FBRyxZQUFZLFdBQVcsU0FBUyxDQUNuRSxJQUNBO0FBQ047O0FBR0EsTUFBTSxXQUFXLEVBQUUsY0FBOEIsWUFBWTs7QUFHN0QsU0FBUyxRQUNQLFdBQ0EsUUFDaUI7Q0FDakIsTUFBTSxRQUFRLElBQUksZ0JBQWdCLE9BQU8sT0FBTyxPQUFPLENBQUM7Q0FDeEQsTUFBTSxVQUFVLEdBQUcsVUFBVSxLQUFLLElBQUksTUFBTTtDQUM1QyxPQUFPO0FBQ1Q7QUFFQSxTQUFTLGFBQ1AsTUFDQSxPQUNBLE9BQ0EsRUFBRSxjQUFjLGdCQUNoQixZQUFZLGVBQWUsSUFDVDtDQUNsQixNQUFNLFFBQVEsTUFBTTs7Q0FFcEIsTUFBTSxRQUFRLFNBQVMsU0FBUyxRQUFRLFNBQVMsU0FBUyxDQUFDLENBQUM7Q0FDNUQsSUFBSSxVQUFVLGFBQWEsQ0FBQyxjQUFjLE9BQU8sQ0FBQztDQUNsRCxPQUFPLE1BQU0sT0FBTyxPQUFPLFNBQVMsQ0FBQyxDQUFDLEtBQUssV0FBVztFQUNwRCxHQUFHO0VBQ0gsa0JBQWtCLElBQUksT0FBTyxNQUFNO0NBQ3JDLEVBQUU7QUFDSjs7QUFHQSxPQUFPLE1BQU0sZ0JBQ1gsRUFBRSxTQUFTLFVBQ1gsV0FDQSxPQUNBLEVBQUUsVUFBVSxrQkFDVDtDQUNILEtBQUssVUFBVSxXQUFXLE9BQU8sVUFBVSxhQUFhLE9BQU87Q0FDL0QsTUFBTSxTQUFTLE9BQU8sUUFBUSxVQUFVLFlBQVksV0FBVyxDQUFDLENBQUMsQ0FBQyxDQUFDLFNBQ2hFLENBQUMsTUFBTSxXQUVOLGFBQ0UsTUFDQSxPQUNBLE9BQ0EsV0FDQSxXQUNGLENBQ0o7Q0FDQSxJQUFJLE9BQU8sS0FBSyxPQUFPLEdBQUcsTUFBTSxRQUFRLFdBQVcsTUFBTTtDQUN6RCxJQUFJLE9BQU8sUUFDVCxPQUFPLE9BQU8sWUFBWTtFQUFFO0VBQVcsTUFBTTtFQUFXO0NBQU8sQ0FBQztBQUNwRTs7QUFHQSxPQUFPLE1BQU0saUJBQ1gsRUFBRSxTQUFTLFVBQ1gsV0FDQSxFQUFFLFFBQVEsVUFBVSxNQUFNLGFBQzFCLEVBQUUsZUFDQztDQUNILE1BQU0sT0FBTyxVQUFVLFlBQVksT0FBTyxVQUFVLFlBQVk7Q0FDaEUsTUFBTSxRQUFRLFVBQVUsWUFBWSxZQUFZO0NBQ2hELElBQUksU0FBUyxTQUFTLENBQUMsT0FBTyxPQUFPO0NBQ3JDLE1BQU0sU0FBUyxNQUFNLE9BQU8sTUFBTSxTQUFTO0NBQzNDLE1BQU0sV0FBVyxPQUFPLEtBQUssT0FBTztDQUNwQyxJQUFJLFlBQVksU0FBUyxXQUFXLFNBQVMsSUFDM0MsTUFBTSxRQUFRLFdBQVcsTUFBTTtDQUNqQyxNQUFNLFVBQVUsQ0FBQyxPQUFPO0NBQ3hCLE1BQU0sT0FBTyxPQUFPLFFBQVEsVUFBVSxZQUFZO0NBQ2xELE1BQU0sUUFBUSxXQUFXLE9BQU8sTUFBTSxNQUFNLE1BQU0sU0FBUyxJQUFJO0NBQy9ELElBQUksTUFBTSxRQUNSLE9BQU87RUFDTDtFQUNBLE1BQU07RUFDTixRQUFRLFNBQVM7RUFDakIsUUFBUTtDQUNWLENBQUM7Q0FDSCxPQUFPLENBQUMsWUFBWSxTQUFTO0FBQy9CIn0=
