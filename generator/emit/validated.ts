import { groupBy } from "../plan/group.js";
import { essence } from "../plan/media-type.js";
import type { BodyPlan, ModelPlan, OperationPlan, PackagePlan } from "../plan/types.js";
import { type Code, type CodeValue, code, importedValue, objectLiteral } from "./code.js";
import { operationDoc } from "../plan/doc.js";
import type { ModulePlan, Statement } from "./statement.js";
import { statusKey } from "./status-code.js";

/** `src/validated/<tag>.ts`: the functions of `operations/` with the validators of what they send and receive. */
export function emitValidated(plan: PackagePlan, banner: string): ModulePlan[] {
  const models = new Map(plan.models.map((model) => [model.name, model]));
  const files = groupBy(plan.operations, (operation) => operation.file);
  return [...files].map(([file, operations]) => ({
    path: `src/validated/${file}.ts`,
    banner,
    statements: operations.map((operation) => validatedStatement(operation, models)),
  }));
}

function validatedStatement(
  operation: OperationPlan,
  models: ReadonlyMap<string, ModelPlan>,
): Statement {
  const plain = importedValue(`./operations/${operation.file}.js`, operation.name);
  const wrap = importedValue("./runtime/validated.js", "validated");
  return {
    kind: "const",
    name: operation.name,
    type: code`typeof ${plain}`,
    initializer: code`/* @__PURE__ */ ${wrap}(${plain}, ${validationCode(operation, models)})`,
    doc: operationDoc(operation.model),
  };
}

function validationCode(operation: OperationPlan, models: ReadonlyMap<string, ModelPlan>): Code {
  const validator = (name: string): CodeValue => validatorSymbol(models.get(name) as ModelPlan); // names of planned models
  const body = operation.requestBodies.find(({ model }) => model !== undefined)?.model;
  const request: [string, CodeValue][] = [
    ...operation.groups.map(({ place, model }): [string, CodeValue] => [place, validator(model)]),
    ...(body === undefined ? [] : [["body", validator(body)] as [string, CodeValue]]),
  ];
  const responses = operation.answers.flatMap(({ status, bodies }): [string, CodeValue][] => {
    const checks = bodies.flatMap((one) => bodyCheck(one, validator));
    return checks.length === 0 ? [] : [[statusKey(status), objectLiteral(checks)]];
  });
  return objectLiteral([
    ["request", request.length === 0 ? undefined : objectLiteral(request)],
    ["responses", responses.length === 0 ? undefined : objectLiteral(responses)],
  ]);
}

const bodyCheck = (
  { mediaType, model }: BodyPlan,
  validator: (name: string) => CodeValue,
): [string, CodeValue][] => (model === undefined ? [] : [[essence(mediaType), validator(model)]]);

/** The validator of a model, imported from its module. */
export const validatorSymbol = ({ validator }: ModelPlan): CodeValue =>
  importedValue(`./validators/${validator.file}.js`, validator.name);
