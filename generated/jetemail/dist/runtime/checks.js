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
//# sourceMappingURL=checks.js.map
