import type { Conversion } from "./convert.js";
import type { ConvertingValidator, Validator } from "./validator.js";

/**
 * Lets a validator of values in memory take the form in JSON as well: `check`, `parse` and the others convert first, and
 * give the converted value. `is` alone does not.
 */
export function converting<T>(
  validator: Validator<T>,
  convert: Conversion,
  readJson: (text: string, convert: Conversion) => unknown,
): ConvertingValidator<T> {
  const { is, check, parse, issues, drift } = validator;
  const converted = (value: unknown): unknown => {
    try {
      return convert(value, "memory");
    } catch {
      return value; // too deep, or it throws: validators say so
    }
  };
  const standard = validator["~standard"];
  return {
    is,
    issues: (value) => issues(converted(value)),
    drift: (value) => drift(converted(value)),
    check: (value) => check(converted(value)),
    parse: (value) => parse(converted(value)),
    parseJson: (text) => parse(readJson(text, convert)),
    "~standard": {
      ...standard,
      validate: (value) => standard.validate(converted(value)),
    },
  };
}
