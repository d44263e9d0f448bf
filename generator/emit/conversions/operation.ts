import { bodyKind, essence } from "../../plan/media-type.js";
import type {
  AnswerPlan,
  BodyPlan,
  ModelPlan,
  OperationPlan,
  PackagePlan,
  ParameterGroupPlan,
} from "../../plan/types.js";
import {
  type Code,
  type CodeValue,
  type ImportedSymbol,
  code,
  importedValue,
  objectLiteral,
} from "../code.js";
import { statusKey } from "../status-code.js";
import { conversionSymbol, jsonReader } from "./names.js";
import { convertedModels } from "./models.js";

/** The model of a name, where it has something to convert. */
const convertedModel = (name: string | undefined, plan: PackagePlan): ModelPlan | undefined =>
  convertedModels(plan).get(name ?? "");

/** The conversion of a body; `undefined` where there is nothing to convert. */
export function bodyConversion(
  body: BodyPlan | undefined,
  plan: PackagePlan,
): ImportedSymbol | undefined {
  const model = convertedModel(body?.model, plan);
  return model && conversionSymbol(model);
}

/** What writes parameters of which some have another type in memory; `undefined` where none has. */
export function convertingWriter(
  groups: readonly ParameterGroupPlan[],
  plan: PackagePlan,
): Code | undefined {
  const conversions = groups.flatMap((group): [string, CodeValue][] => {
    const model = convertedModel(group.model, plan);
    return model === undefined ? [] : [[group.place, conversionSymbol(model)]];
  });
  if (conversions.length === 0) return undefined;
  const writer = importedValue("./runtime/convert-parameters.js", "convertedParameters");
  return code`/* @__PURE__ */ ${writer}(${objectLiteral(conversions)})`;
}

/** What reads the JSON of an operation's answers; `undefined` where it is as in memory. */
export function answerReader({ answers }: OperationPlan, plan: PackagePlan): Code | undefined {
  const bodies = answers.flatMap((answer) => answer.bodies).filter(isJson);
  const models = bodies.flatMap(({ model }) => convertedModel(model, plan) ?? []);
  if (models.length === 0) return undefined;
  const reader = importedValue("./runtime/convert-answer.js", "answerReader");
  const byStatus = answers.map((answer): [string, CodeValue] => [
    statusKey(answer.status),
    answerConversion(answer, plan),
  ]);
  const pointers = models.map(({ pointer }) => pointer);
  return code`/* @__PURE__ */ ${reader}(${objectLiteral(byStatus)}, ${jsonReader(pointers, plan)})`;
}

const isJson = ({ mediaType }: BodyPlan): boolean => bodyKind(mediaType) === "json";

/** By media type where these differ: what is not described is read as the first that is, as checks have it. */
function answerConversion({ bodies }: AnswerPlan, plan: PackagePlan): CodeValue {
  const json = bodies.filter(isJson);
  const conversions = json.map((body) => bodyConversion(body, plan));
  const [first] = conversions;
  if (conversions.every((one) => one === undefined)) return null;
  if (first !== undefined && new Set(json.map(({ model }) => model)).size === 1) return first;
  const unchanged = importedValue("./runtime/convert.js", "unchanged");
  const byType = json.map(({ mediaType }, index): [string, CodeValue] => [
    essence(mediaType),
    conversions[index] ?? unchanged,
  ]);
  return objectLiteral([...new Map([...byType, ["", first ?? unchanged]])]);
}
