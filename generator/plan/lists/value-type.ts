import type { ParameterView } from "./parameter-view.js";
import type { FilterValueType } from "./types.js";

const unixWords = /\bunix\b|\bepoch\b|\bposix\b|\btime ?stamp\b|\bseconds since\b/i;
const millisecondWords = /\bmilliseconds?\b|\bmillis\b|\bin ms\b/i;
const instantWords =
  /\biso[ -]?8601\b|\brfc[ -]?3339\b|\bdate-?time\b|\btime ?stamp\b|YYYY-MM-DDT/i;

/** From here on a number is an instant in milliseconds: as seconds it would be the year 5138. */
export const leastMilliseconds = 100_000_000_000;

/**
 * How the value of a filter is written: enum and boolean by their schemas, instants by unit, strings by their format.
 *
 * @param isBound True where the parameter bounds an instant, so that a plain string is a date-time.
 */
export function valueTypeOf(parameter: ParameterView, isBound: boolean): FilterValueType {
  const { value, text } = parameter;
  if (parameter.isObject) return "object";
  if (parameter.isBoolean) return "boolean";
  if (parameter.enum !== undefined) return "enum";
  if (parameter.isNumeric && !parameter.isString) return numberType(parameter);
  if (value.format !== undefined && value.format !== "string") return value.format;
  if (/\bunix\b|\bepoch\b|\bposix\b/i.test(text))
    return millisecondWords.test(text) ? "unix-ms" : "unix-s";
  if (instantWords.test(text)) return "date-time";
  if (/YYYY-MM(-DD)?/.test(text)) return "date";
  return isBound ? "date-time" : "string";
}

function numberType(parameter: ParameterView): FilterValueType {
  const { text, value, model } = parameter;
  const samples = [parameter.default, model.example, value.example, value.minimum];
  const isLarge = samples.some(
    (sample) => typeof sample === "number" && sample >= leastMilliseconds,
  );
  if (unixWords.test(text) || (isLarge && /\b(time|date)\b/i.test(text))) {
    return millisecondWords.test(text) || isLarge ? "unix-ms" : "unix-s";
  }
  return parameter.view?.types.has("number") || value.type === "number" ? "number" : "integer";
}
