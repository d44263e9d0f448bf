import type { ModelPlan, PackagePlan } from "../../plan/types.js";
import { capital } from "../../plan/words.js";
import type { Pointer } from "../../source/pointer.js";
import { type ImportedSymbol, importedValue } from "../code.js";
import { holdsIntegers } from "./reach.js";

/** The exported constant that converts values of a model: `convertPet`. */
export const conversionName = ({ validator }: Pick<ModelPlan, "validator">): string =>
  `convert${capital(validator.name)}`;

/** The module of a model's conversion. */
export const conversionModule = ({ validator }: Pick<ModelPlan, "validator">): string =>
  `./conversions/${validator.file}.js`;

/** The conversion of a model, imported from its module. */
export const conversionSymbol = (model: ModelPlan): ImportedSymbol =>
  importedValue(conversionModule(model), conversionName(model));

/** What reads JSON for schemas: exactly, where integers are converted. */
export function jsonReader(pointers: readonly Pointer[], { schemas }: PackagePlan): ImportedSymbol {
  const integers = holdsIntegers(schemas);
  const name = pointers.some((pointer) => integers.has(pointer)) ? "readExactJson" : "readJson";
  return importedValue("./runtime/json-read.js", name);
}
