import { CallError } from "./call-errors.js";
import type { OperationDescriptor, ParameterPlace, ParameterWriter } from "./descriptor.js";

/** Values of one place by parameter name. */
export type ParameterValues = { readonly [name: string]: unknown };

/** Text of one value, dates in RFC 3339. */
export function textOf(value: unknown): string {
  return value instanceof Date ? value.toISOString() : `${value}`;
}

/** A name in the query. Brackets stay: not every server decodes before it looks for them, as in `ids[]`. */
export function writeName(name: string): string {
  return encodeURIComponent(name).replace(/%5[BD]/g, decodeURIComponent);
}

/** The default of OpenAPI ("Parameter Object", `style`) for all that needs no rules: single values, and lists in a query. */
const writePlain: ParameterWriter = (place, name, value) =>
  // Spread over an array of one, a list stays a list of values.
  [value]
    .flat()
    .filter((each) => each !== undefined && each !== null)
    .map((each) => {
      const text = textOf(each);
      return place === "header"
        ? text
        : (place === "path" ? "" : writeName(name) + "=") + encodeURIComponent(text);
    })
    .join(place === "header" || place === "path" ? "," : "&");

/** Writes one parameter; `""` where there is nothing to write: undefined, null, an empty array. */
export function writeParameter(
  operation: OperationDescriptor,
  place: ParameterPlace,
  name: string,
  value: unknown,
): string {
  return (operation.parameters?.write ?? writePlain)(
    place,
    name,
    value,
    operation.parameters?.[place],
  );
}

/** Writes the parameters of the query or the cookie in the order given, without `?`. */
export function writePairs(
  operation: OperationDescriptor,
  place: "query" | "cookie",
  values: ParameterValues,
): string {
  return Object.keys(values)
    .map((name) => writeParameter(operation, place, name, values[name]))
    .filter(Boolean)
    .join("&");
}

/**
 * Fills in a path template.
 *
 * @throws CallError where a segment would be empty, `.` or `..`, so that it names another path: a value is missing or unsafe
 */
export function writePath(
  operation: OperationDescriptor,
  template: string,
  values: ParameterValues,
): string {
  return template.replace(/[^/]*\{[^/]*/g, (segment) => {
    const text = segment.replace(/\{([^}]*)\}/g, (_, name: string) =>
      writeParameter(
        operation,
        "path",
        name,
        Object.hasOwn(values, name) ? values[name] : undefined,
      ),
    );
    if (/^\.{0,2}$/.test(text))
      throw new CallError(`no usable value for ${segment}`, operation.name);
    return text;
  });
}
