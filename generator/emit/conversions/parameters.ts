import { closureInPlace } from "../../plan/in-place.js";
import { isWrittenAsJson } from "../../plan/parameter-content.js";
import type { ModelPlan, PackagePlan, ParameterGroupPlan } from "../../plan/types.js";
import { childPointer } from "../../source/pointer.js";
import { type Code, type Expression, code, importedValue } from "../code.js";
import type { ConversionContext } from "./conversion.js";

/** Groups of parameters by the names of their models. */
export const parameterGroups = ({
  operations,
}: PackagePlan): ReadonlyMap<string, ParameterGroupPlan> =>
  new Map(operations.flatMap(({ groups }) => groups).map((group) => [group.model, group]));

/**
 * How the members of a group of parameters are converted: those written as JSON become its text, and integers and days may
 * be given as they stand in cursors.
 *
 * @param group Of the model; absent where it is no group.
 */
export function parameterMember(
  model: ModelPlan,
  group: ParameterGroupPlan | undefined,
  { schemas }: PackagePlan,
): ConversionContext["member"] {
  return (place, name, conversion) => {
    const isOwn = place.pointer === model.pointer;
    const parameter = isOwn ? group?.parameters.find((one) => one.name === name) : undefined;
    if (parameter === undefined) return conversion;
    if (isWrittenAsJson(parameter, schemas)) return wrapped("jsonText", conversion);
    const own = closureInPlace([childPointer(place.pointer, "properties", name)], schemas);
    if (own.some(({ held }) => held?.memory === "bigint")) return wrapped("byDigits", conversion);
    const isDay = own.some(({ held }) => held?.format === "date");
    return isDay ? wrapped("byInstant", conversion) : conversion;
  };
}

function wrapped(name: string, conversion: Expression): Code {
  const wrap = importedValue("./runtime/convert-parameters.js", name);
  return code`/* @__PURE__ */ ${wrap}(${conversion})`;
}
