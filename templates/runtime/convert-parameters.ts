import type { Conversion } from "./convert.js";
import type { ParameterPlace, ParameterWriter } from "./descriptor.js";
import { parseInstant } from "./convert-date.js";
import { isDateTime } from "./format-date.js";
import { writeExactJson } from "./json-write.js";
import { writeParameters } from "./styles.js";

/** Conversions of the groups of parameters. */
export type ParameterConversions = {
  readonly [place in ParameterPlace]?: Conversion;
};

/** Makes what writes parameters in the form that they have on the wire. */
export function convertedParameters(
  conversions: ParameterConversions,
): ParameterWriter {
  return (operation, input) => {
    const groups = Object.entries(conversions).map(([place, convert]) => [
      place,
      // A place of the input, by the type of the conversions.
      convert(input[place as ParameterPlace], "wire"),
    ]);
    return writeParameters(operation, {
      ...input,
      ...Object.fromEntries(groups),
    });
  };
}

/** A parameter that is written as JSON (`content`), in which a `bigint` is a number. */
export function jsonText(convert: Conversion): Conversion {
  return (value, to) =>
    to === "wire" && value !== undefined && value !== null
      ? writeExactJson(convert(value, to))
      : convert(value, to);
}

/** A `bigint` that may be given by its digits or as a number: so cursors and offsets have it. */
export function byDigits(convert: Conversion): Conversion {
  return (value, to) => {
    const isInteger =
      typeof value === "string"
        ? /^-?\d{1,20}$/.test(value)
        : Number.isSafeInteger(value);
    // A text or number, by the test.
    return convert(isInteger ? BigInt(value as string | number) : value, to);
  };
}

/** A day that may be given as an instant: so cursors have it. */
export function byInstant(convert: Conversion): Conversion {
  return (value, to) =>
    convert(
      typeof value === "string" && isDateTime(value)
        ? (parseInstant(value) ?? value)
        : value,
      to,
    );
}
