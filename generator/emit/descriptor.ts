import type {
  MediaTypeModel,
  OperationModel,
  ParameterModel,
  SecurityRequirement,
} from "../model/types.js";
import { groupBy } from "../plan/group.js";
import type { PaginationPlan } from "../plan/lists/types.js";
import { bodyKind } from "../plan/media-type.js";
import { reasonPhrase } from "../plan/status.js";
import type { OperationPlan, PackagePlan } from "../plan/types.js";
import { type JsonObject, type JsonValue, isJsonObject } from "../source/document.js";
import {
  type Code,
  type CodeValue,
  code,
  importedValue,
  join,
  literal,
  objectLiteral,
} from "./code.js";
import { statusCode } from "./operations.js";
import { errorClass } from "./runtime-exports.js";
import { serverUrl } from "./server.js";

/** The Operation Descriptor of the runtime: what its client must know of one operation. */
export function descriptorCode(operation: OperationPlan, plan: PackagePlan): Code {
  const { model, answers, requestBodies } = operation;
  const accept = [
    ...new Set(answers.flatMap(({ bodies }) => bodies.map(({ mediaType }) => mediaType))),
  ];
  return objectLiteral([
    ["name", operation.name],
    ["method", operation.method],
    ["path", model.path],
    ["parameters", parameterRules(model.parameters)],
    [
      "requestTypes",
      requestBodies.length > 0 ? requestBodies.map(({ mediaType }) => mediaType) : undefined,
    ],
    ["encodeBody", bodyEncoders(model)],
    ["bodyRequired", operation.isBodyRequired ? true : undefined],
    ["accept", accept.length > 0 ? accept.join(", ") : undefined],
    ["statuses", code`[${join(statusesOf(operation).map(statusCode), ", ")}]`],
    ["errors", errorClasses(answers.map(({ status }) => status))],
    ["security", ownSecurity(model, plan)],
    ["baseUrl", ownServer(model, plan)],
    [
      "pagination",
      operation.list === undefined
        ? undefined
        : literal(pagination(operation.list.plan.pagination)),
    ],
  ]);
}

const statusesOf = ({ answers }: OperationPlan): string[] =>
  answers.length > 0 ? answers.map(({ status }) => status) : ["default"];

/** The parameters that are not written by the default of their place. */
function parameterRules(parameters: readonly ParameterModel[]): JsonValue | undefined {
  const ruled = parameters.flatMap((parameter) => {
    const rule = ruleOf(parameter);
    return Object.keys(rule).length > 0 ? [{ parameter, rule }] : [];
  });
  if (ruled.length === 0) return undefined;
  const places = groupBy(ruled, ({ parameter }) => parameter.in);
  return Object.fromEntries(
    [...places].map(([place, entries]) => [
      place,
      Object.fromEntries(entries.map(({ parameter, rule }) => [parameter.name, rule])),
    ]),
  );
}

function ruleOf(parameter: ParameterModel): JsonObject {
  if (parameter.mediaType !== undefined) return { mediaType: parameter.mediaType };
  const isForm = parameter.in === "query" || parameter.in === "cookie";
  const style = isForm ? "form" : "simple";
  return {
    ...(parameter.style !== style && { style: parameter.style }),
    ...(parameter.explode !== isForm && { explode: parameter.explode }),
    ...(parameter.allowReserved && { allowReserved: true }),
  };
}

/** Functions that write bodies which are not JSON; imported, so that a bundle holds those in use alone. */
function bodyEncoders({ requestBody }: OperationModel): Code | undefined {
  const entries = (requestBody?.content ?? []).flatMap((media): [string, CodeValue][] => {
    const encoder = bodyEncoder(media);
    return encoder === undefined ? [] : [[media.mediaType, encoder]];
  });
  return entries.length === 0 ? undefined : objectLiteral(entries);
}

function bodyEncoder({ mediaType, encoding }: MediaTypeModel): Code | undefined {
  const named = (name: string): CodeValue => importedValue("./runtime/body-encoders.js", name);
  const rules = encoding === undefined ? code`` : literal(propertyEncodings(encoding));
  switch (bodyKind(mediaType)) {
    case "json":
      return undefined;
    case "form":
      return code`${named("formBody")}(${rules})`;
    case "multipart":
      return code`${named("multipartBody")}(${rules})`;
    default:
      return code`${named("rawBody")}`;
  }
}

const encodingFields = ["contentType", "style", "explode", "allowReserved"];

/** Encoding Objects with the fields that the runtime reads. */
function propertyEncodings(encoding: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(encoding).map(([property, value]) => [
      property,
      Object.fromEntries(
        Object.entries(isJsonObject(value) ? value : {}).filter(([field]) =>
          encodingFields.includes(field),
        ),
      ),
    ]),
  );
}

/** Classes for the documented statuses that are no success; ranges and `default` are thrown as `ApiError`. */
function errorClasses(statuses: readonly string[]): Code | undefined {
  const entries = statuses.flatMap((status): [string, CodeValue][] => {
    const name = /^[345]\d\d$/.test(status) ? errorClass(reasonPhrase(status)) : undefined;
    return name === undefined ? [] : [[status, importedValue("./runtime/errors.js", name)]];
  });
  return entries.length === 0 ? undefined : objectLiteral(entries);
}

/** Alternatives of scheme names, as the runtime takes them. */
export const securityAlternatives = (security: readonly SecurityRequirement[]): string[][] =>
  security.map((requirement) => requirement.map(({ scheme }) => scheme));

function ownSecurity(model: OperationModel, { api }: PackagePlan): string[][] | undefined {
  const own = securityAlternatives(model.security);
  const common = securityAlternatives(api.security);
  return JSON.stringify(own) === JSON.stringify(common) ? undefined : own;
}

function ownServer(model: OperationModel, { api }: PackagePlan): string | undefined {
  const own = serverUrl(model.servers);
  return own === serverUrl(api.servers) ? undefined : own;
}

/** The plan without what the runtime does not read. */
function pagination(plan: PaginationPlan): JsonValue {
  const { kind: _, ...rest } = plan;
  return JSON.parse(JSON.stringify(rest)) as JsonValue; // plain data
}
