import type {
  Issue,
  OperationDescriptor,
  ParameterPlace,
  ValueCheck,
} from "./descriptor.js";
import type { OperationChecks, OperationInput } from "./perform.js";
import { ValidationError } from "./validation-error.js";
import { isObject } from "./validator-type.js";

/** Without members that are `undefined`: they are not sent. */
function sentPart(value: unknown): unknown {
  return isObject(value)
    ? Object.fromEntries(
        Object.entries(value).filter(([, member]) => member !== undefined),
      )
    : value;
}

/** Formats break no type, and are judged by rules that services need not share: they are told, not thrown. */
const isFault = ({ keyword }: Issue): boolean => keyword !== "format";

/** The error of an operation's faults, its name in the message. */
function errorOf(
  operation: OperationDescriptor,
  issues: readonly Issue[],
): ValidationError {
  const error = new ValidationError(issues.filter(isFault));
  error.message = `${operation.name}: ${error.message}`;
  return error;
}

function issuesOfPart(
  part: ParameterPlace | "body",
  check: ValueCheck,
  input: OperationInput,
  { bodyRequired, requestTypes }: OperationDescriptor,
  mediaType = requestTypes?.[0],
): readonly Issue[] {
  const given = input[part];
  // Without parameters, the group is there all the same: the required ones are missing.
  const value = part === "body" ? given : sentPart(given ?? {});
  if (value === undefined && !bodyRequired) return [];
  return check.issues(value, mediaType).map((issue) => ({
    ...issue,
    instanceLocation: `/${part}${issue.instanceLocation}`,
  }));
}

/** Checks a request before it is sent. */
export const checkRequest: OperationChecks["request"] = (
  { options: client },
  operation,
  input,
  { validate, contentType },
) => {
  if ((validate?.request ?? client.validate?.request) === "off") return;
  const issues = Object.entries(operation.validation?.request ?? {}).flatMap(
    ([part, check]) =>
      // The keys are those of OperationValidation.request.
      issuesOfPart(
        part as ParameterPlace | "body",
        check,
        input,
        operation,
        contentType,
      ),
  );
  if (issues.some(isFault)) throw errorOf(operation, issues);
  if (issues.length)
    client.hooks?.onInvalid?.({ operation, part: "request", issues });
};

/** Checks the body of an answer; drift is looked for only where someone asks for it. */
export const checkResponse: OperationChecks["response"] = (
  { options: client },
  operation,
  { status, response, body, mediaType },
  { validate },
) => {
  const mode = validate?.response ?? client.validate?.response ?? "throw";
  const check = operation.validation?.responses?.[status];
  if (mode === "off" || !check) return true;
  const issues = check.issues(body, mediaType);
  const isFaulty = issues.some(isFault);
  if (isFaulty && mode === "throw" && response.ok)
    throw errorOf(operation, issues);
  const isValid = !issues.length;
  const hook = client.hooks?.[isValid ? "onDrift" : "onInvalid"];
  const found = isValid && hook ? check.drift(body, mediaType) : issues;
  if (found.length)
    hook?.({
      operation,
      part: "response",
      status: response.status,
      issues: found,
    });
  return !isFaulty || mode === "warn";
};
