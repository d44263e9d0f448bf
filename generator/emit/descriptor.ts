import type { MediaTypeModel, OperationModel, ParameterModel } from "../model/types.js";
import { groupBy } from "../plan/group.js";
import type { PaginationPlan } from "../plan/lists/types.js";
import type { ItemsPlan } from "../plan/items.js";
import { bodyKind } from "../plan/media-type.js";
import { reasonPhrase } from "../plan/status.js";
import type { OperationPlan, PackagePlan, TypeShape } from "../plan/types.js";
import { type JsonObject, type JsonValue, isJsonObject } from "../source/document.js";
import {
  type Code,
  type CodeValue,
  type Expression,
  code,
  importedValue,
  join,
  literal,
  objectLiteral,
} from "./code.js";
import { answerReader, bodyConversion, convertingWriter } from "./conversions/operation.js";
import { securityAlternatives } from "./credentials.js";
import { documentedBodies } from "./documented-bodies.js";
import { type Models, modelsOf } from "./models-by-name.js";
import { parameterRule } from "./parameter-rule.js";
import { statusCode } from "./status-code.js";
import { errorClass } from "./runtime-exports.js";
import { serverUrl } from "./server.js";
import { streamFormats } from "./stream-formats.js";
import { withSlash } from "../spec/path-keys.js";

/** The Operation Descriptor of the runtime: what its client must know of one operation. */
export function descriptorCode(operation: OperationPlan, plan: PackagePlan): Code {
  const { model, answers, requestBodies } = operation;
  const accept = [
    ...new Set(answers.flatMap(({ bodies }) => bodies.map(({ mediaType }) => mediaType))),
  ];
  return objectLiteral([
    ["name", operation.name],
    ["method", operation.method],
    ["path", withSlash(model.path)],
    ["parameters", parameterTable(operation, plan)],
    [
      "requestTypes",
      requestBodies.length > 0 ? requestBodies.map(({ mediaType }) => mediaType) : undefined,
    ],
    ["encodeBody", bodyEncoders(operation, plan)],
    ["bodyRequired", operation.isBodyRequired ? true : undefined],
    ["streams", streamFormats(answers, plan)],
    ["bodies", documentedBodies(answers)],
    ["accept", accept.length > 0 ? accept.join(", ") : undefined],
    ["read", answerReader(operation, plan)],
    ["statuses", code`[${join(statusesOf(operation).map(statusCode), ", ")}]`],
    ["errors", errorClasses(answers.map(({ status }) => status))],
    ["security", ownSecurity(model, plan)],
    ["baseUrl", ownServer(model, plan)],
    [
      "pagination",
      operation.list === undefined ? undefined : paginationCode(operation.list.plan.pagination),
    ],
  ]);
}

const statusesOf = ({ answers }: OperationPlan): string[] =>
  answers.length > 0 ? answers.map(({ status }) => status) : ["default"];

/**
 * The rules of parameters with the function that knows all styles; absent where each is a value or a list in the
 * query's default style, so that bundles of such operations are without it.
 */
function parameterTable({ model, groups }: OperationPlan, plan: PackagePlan): Code | undefined {
  const rules = Object.entries(parameterRules(model.parameters, plan));
  const converting = convertingWriter(groups, plan);
  if (converting !== undefined) return objectLiteral([["write", converting], ...rules]);
  const all = modelsOf(plan);
  const isPlain = groups.every(
    ({ place, model: name, parameters }) =>
      place === "query" &&
      parameters.every(
        (parameter) => Object.keys(parameterRule(parameter, plan.schemas)).length === 0,
      ) &&
      propertyTypes(all.get(name)?.shape).every((type) => isWrittenPlain(type, all)),
  );
  if (isPlain) return undefined;
  return objectLiteral([
    ["write", importedValue("./runtime/styles.js", "writeParameters")],
    ...rules,
  ]);
}

/** Types of the properties of an object, or of all parts of an intersection or union of objects. */
function propertyTypes(shape: TypeShape | undefined): TypeShape[] {
  if (shape === undefined) return [{ kind: "unknown" }];
  if (shape.kind === "object") return shape.properties.map(({ type }) => type);
  if (shape.kind === "intersection" || shape.kind === "union")
    return shape.members.flatMap(propertyTypes);
  return [{ kind: "unknown" }];
}

/** Where a type stands below that of a parameter. */
interface TypePlace {
  /** How many references lead there. */
  readonly depth: number;
  /** It is that of an item: a list in a list is none of the default style. */
  readonly isItem: boolean;
}

/** Whether values of a type are single values or lists of these. */
function isWrittenPlain(
  type: TypeShape,
  all: Models,
  at: TypePlace = { depth: 0, isItem: false },
): boolean {
  const isItemPlain = (item: TypeShape): boolean =>
    isWrittenPlain(item, all, { ...at, isItem: true });
  switch (type.kind) {
    case "unknown":
    case "object":
    case "stream":
    case "iterable":
    case "binary":
      return false;
    case "array":
      return !at.isItem && isItemPlain(type.items);
    case "tuple":
      return !at.isItem && [...type.items, ...(type.rest ? [type.rest] : [])].every(isItemPlain);
    case "union":
    case "intersection":
      return type.members.every((member) => isWrittenPlain(member, all, at));
    case "reference": {
      const model = all.get(type.name);
      const below = { ...at, depth: at.depth + 1 };
      return model !== undefined && at.depth < 8 && isWrittenPlain(model.shape, all, below);
    }
    default:
      return true;
  }
}

/** The parameters that are not written by the default of their place. */
function parameterRules(
  parameters: readonly ParameterModel[],
  plan: PackagePlan,
): { [place: string]: JsonObject } {
  const ruled = parameters.flatMap((parameter) => {
    const rule = parameterRule(parameter, plan.schemas);
    return Object.keys(rule).length > 0 ? [{ parameter, rule }] : [];
  });
  const places = groupBy(ruled, ({ parameter }) => parameter.in);
  return Object.fromEntries(
    [...places].map(([place, entries]) => [
      place,
      Object.fromEntries(entries.map(({ parameter, rule }) => [parameter.name, rule])),
    ]),
  );
}

/** Functions that write bodies which are not JSON as it is; imported, so that a bundle holds those in use alone. */
function bodyEncoders(
  { model, requestBodies }: OperationPlan,
  plan: PackagePlan,
): Code | undefined {
  const content = model.requestBody?.content ?? [];
  const entries = content.flatMap((media): [string, CodeValue][] => {
    const body = requestBodies.find(({ mediaType }) => mediaType === media.mediaType);
    const convert = bodyConversion(body, plan);
    const encoder =
      body?.items === undefined ? valueEncoder(media, convert) : itemsEncoder(body.items, convert);
    return encoder === undefined ? [] : [[media.mediaType, encoder]];
  });
  if (entries.length === 0) return undefined;
  const choose = importedValue("./runtime/encoders-of.js", "encodersOf");
  return code`/* @__PURE__ */ ${choose}(${objectLiteral(entries)})`;
}

const encoders = (name: string): Expression => importedValue("./runtime/body-encoders.js", name);

/** @param writer What JSON in a form is written with, where that is not `JSON.stringify`. */
function bodyEncoder(
  { mediaType, encoding }: MediaTypeModel,
  writer?: Expression,
): Code | undefined {
  const rules = encoding === undefined ? undefined : literal(propertyEncodings(encoding));
  const given = writer === undefined ? [rules] : [rules ?? code`undefined`, code`${writer}`];
  const list = join(
    given.filter((one) => one !== undefined),
    ", ",
  );
  switch (bodyKind(mediaType)) {
    case "json":
      return mediaType.includes("*")
        ? code`${encoders("rangeBody")}(${writer === undefined ? code`` : code`${writer}`})`
        : undefined;
    case "form":
      return code`${encoders("formBody")}(${list})`;
    case "multipart":
      return code`${encoders("multipartBody")}(${list})`;
    default:
      return code`${encoders("rawBody")}`;
  }
}

/** What writes a body; where it has something to convert, in the form that this has on the wire. */
function valueEncoder(media: MediaTypeModel, convert: Expression | undefined): Code | undefined {
  if (convert === undefined) return bodyEncoder(media);
  const encoder =
    bodyEncoder(media, importedValue("./runtime/json-write.js", "writeExactJson")) ??
    importedValue("./runtime/convert-body.js", "jsonBody");
  const wrap = importedValue("./runtime/convert-body.js", "convertedBody");
  return code`/* @__PURE__ */ ${wrap}(${convert}, ${encoder})`;
}

function itemsEncoder({ format }: ItemsPlan, convert: Expression | undefined): Code {
  const module = "./runtime/item-bodies.js";
  if (convert === undefined)
    return code`${importedValue(module, format === "records" ? "recordsBody" : "linesBody")}`;
  const write = importedValue("./runtime/convert-body.js", "convertedJson");
  const start = importedValue(module, format === "records" ? "recordStart" : "lineStart");
  return code`/* @__PURE__ */ ${importedValue(module, "itemsBody")}(${start}, ${write}(${convert}))`;
}

const encodingFields = ["contentType", "style", "explode", "allowReserved"];

/** Encoding Objects with the fields that the runtime reads, by property. */
function propertyEncodings(encoding: JsonObject): JsonObject {
  const byProperty = Object.entries(encoding).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    byProperty.map(([property, value]) => [
      property,
      Object.fromEntries(
        encodingFields.flatMap((field): [string, JsonValue][] => {
          const said = isJsonObject(value) ? value[field] : undefined;
          return said === undefined ? [] : [[field, said]];
        }),
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

function ownSecurity(model: OperationModel, { api }: PackagePlan): string[][] | undefined {
  const own = securityAlternatives(model.security, api);
  const common = securityAlternatives(api.security, api);
  return JSON.stringify(own) === JSON.stringify(common) ? undefined : own;
}

function ownServer(model: OperationModel, { api }: PackagePlan): string | undefined {
  const own = serverUrl(model.servers);
  return own === serverUrl(api.servers) ? undefined : own;
}

/** The plan without what the runtime does not read. */
function paginationCode({ kind: _, next, ...rest }: PaginationPlan): JsonObject {
  const signals = next.map(({ via, at, rel }) => ({ via, at, rel }));
  return JSON.parse(JSON.stringify({ next: signals, ...rest })) as JsonObject; // plain data
}
