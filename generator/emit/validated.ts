import { bodyKind, essence } from "../plan/media-type.js";
import type { BodyPlan, ModelPlan, OperationPlan } from "../plan/types.js";
import { type Code, type CodeValue, code, importedValue, objectLiteral } from "./code.js";
import { type Models, modelsOf } from "./models-by-name.js";
import type { FunctionSources } from "./operations.js";
import type { ConstStatement, ReExportStatement, ScriptPlan } from "./statement.js";
import { statusKey } from "./status-code.js";

/**
 * `src/validated/<tag>.js`: the functions of `operations/` with the validators of what they send and receive. Their types are
 * the same, so they are declared there.
 */
export function emitValidated(
  file: string,
  operations: readonly OperationPlan[],
  { plan, banner }: FunctionSources,
): ScriptPlan {
  const models = modelsOf(plan);
  return {
    path: `src/validated/${file}.js`,
    banner,
    statements: operations.map((operation) => validatedStatement(operation, models)),
    declarations: [declarations(file, operations)],
  };
}

const declarations = (file: string, operations: readonly OperationPlan[]): ReExportStatement => ({
  kind: "reexport",
  module: `../operations/${file}.js`,
  names: operations.map(({ name }) => ({ name, isType: false })),
});

function validatedStatement(operation: OperationPlan, models: Models): ConstStatement {
  const plain = importedValue(`./operations/${operation.file}.js`, operation.name);
  const wrap = importedValue("./runtime/validated.js", "validated");
  return {
    kind: "const",
    name: operation.name,
    initializer: code`/* @__PURE__ */ ${wrap}(${plain}, ${validationCode(operation, models)})`,
  };
}

function validationCode(operation: OperationPlan, models: Models): Code {
  const validator = (name: string): CodeValue => validatorSymbol(models.get(name) as ModelPlan); // names of planned models
  const groups = operation.groups.map(({ place, model }): [string, CodeValue] => [
    place,
    validator(model),
  ]);
  const request: [string, CodeValue | undefined][] = [
    ...groups,
    ["body", bodyCheck(operation.requestBodies, validator)],
  ];
  const responses = operation.answers.map(({ status, bodies }): [string, CodeValue | undefined] => [
    statusKey(status),
    bodyCheck(bodies, validator),
  ]);
  return objectLiteral([
    ["request", checksOf(request)],
    ["responses", checksOf(responses)],
  ]);
}

const checksOf = (
  checks: readonly (readonly [string, CodeValue | undefined])[],
): Code | undefined =>
  checks.some(([, check]) => check !== undefined) ? objectLiteral(checks) : undefined;

const runtime = (name: string): CodeValue => importedValue("./runtime/body-checks.js", name);

/** The check of a body: of JSON alone its validator, else one for each media type. */
function bodyCheck(
  bodies: readonly BodyPlan[],
  validator: (model: string) => CodeValue,
): CodeValue | undefined {
  const checks = bodies.map((body): [string, CodeValue] => [
    essence(body.mediaType),
    body.model === undefined ? runtime("unchecked") : valueCheck(body, validator(body.model)),
  ]);
  const described = bodies.findIndex(({ model }) => model !== undefined);
  const [, first] = checks[described] ?? [];
  if (first === undefined) return undefined;
  if (new Set(bodies.map(({ model }) => model)).size === 1 && isOneKind(bodies)) return first;
  return code`/* @__PURE__ */ ${runtime("byMediaType")}(${objectLiteral(firstOfEach(checks))}, ${first})`;
}

/** The check of a value of a body, or of each item that is sent; items that come are checked one by one. */
function valueCheck({ mediaType, shape, items }: BodyPlan, check: CodeValue): CodeValue {
  if (shape.kind === "iterable")
    return code`/* @__PURE__ */ ${importedValue("./runtime/item-bodies.js", "eachItem")}(${check})`;
  const isForm = items === undefined && bodyKind(mediaType) !== "json";
  return isForm ? code`/* @__PURE__ */ ${runtime("unwritten")}(${check})` : check;
}

/** Media types that differ in parameters alone are one: of these the first counts. */
const firstOfEach = <Value>(entries: readonly (readonly [string, Value])[]): [string, Value][] =>
  [...new Map(entries.toReversed())].toReversed();

/** Whether one check does for all media types. */
const isOneKind = (bodies: readonly BodyPlan[]): boolean =>
  new Set(bodies.map(({ mediaType }) => bodyKind(mediaType) === "json")).size === 1;

/** The validator of a model, imported from its module. */
export const validatorSymbol = ({ validator }: ModelPlan): CodeValue =>
  importedValue(`./validators/${validator.file}.js`, validator.name);
