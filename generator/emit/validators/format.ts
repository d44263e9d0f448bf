import { type ImportedSymbol, code, importedValue, valuesOf } from "../code.js";
import type { Keyword } from "./keyword.js";
import { typesOf } from "./place.js";

const check = (module: string, name: string) =>
  importedValue(`./runtime/format-${module}.js`, name);

/** Formats of strings (JSON Schema 2020-12, OpenAPI Format Registry), with the functions of the runtime that check them. */
const stringFormats: { readonly [format: string]: ImportedSymbol } = {
  __proto__: null as never, // a format may be called `constructor`
  date: check("date", "isDate"),
  time: check("date", "isTime"),
  "date-time": check("date", "isDateTime"),
  duration: check("duration", "isDuration"),
  email: check("email", "isEmail"),
  "idn-email": check("idn-email", "isIdnEmail"),
  hostname: check("hostname", "isHostname"),
  "idn-hostname": check("idn-hostname", "isIdnHostname"),
  ipv4: check("ip", "isIpv4"),
  ipv6: check("ip", "isIpv6"),
  uri: check("uri", "isUri"),
  "uri-reference": check("uri", "isUriReference"),
  iri: check("iri", "isIri"),
  "iri-reference": check("iri", "isIriReference"),
  "uri-template": check("uri-template", "isUriTemplate"),
  uuid: check("uuid", "isUuid"),
  "json-pointer": check("json-pointer", "isJsonPointer"),
  "relative-json-pointer": check("json-pointer", "isRelativeJsonPointer"),
  regex: check("regex", "isRegex"),
  byte: check("byte", "isByte"),
  base64url: check("byte", "isBase64Url"),
  char: check("char", "isChar"),
  "date-time-local": check("date-local", "isDateTimeLocal"),
  "time-local": check("date-local", "isTimeLocal"),
  decimal: check("decimal", "isDecimal"),
  decimal128: check("decimal", "isDecimal"),
  int64: check("int64", "isInt64"),
  uint64: check("int64", "isUint64"),
};

/** Formats of numbers (OpenAPI Format Registry): lowest and highest value, and whether it is whole. */
const numberFormats: {
  readonly [format: string]: readonly [low: number, high: number, isWhole: boolean];
} = {
  __proto__: null as never, // as above
  int8: [-128, 127, true],
  uint8: [0, 255, true],
  int16: [-32_768, 32_767, true],
  uint16: [0, 65_535, true],
  int32: [-2_147_483_648, 2_147_483_647, true],
  uint32: [0, 4_294_967_295, true],
  // The greatest double below 2^63 and 2^64: JSON numbers are doubles here.
  int64: [-9_223_372_036_854_775_808, 9_223_372_036_854_774_784, true],
  uint64: [0, 18_446_744_073_709_549_568, true],
  // What generators for languages with sizes of the platform write: at most 64 bits.
  int: [-9_223_372_036_854_775_808, 9_223_372_036_854_774_784, true],
  uint: [0, 18_446_744_073_709_549_568, true],
  "double-int": [-9_007_199_254_740_991, 9_007_199_254_740_991, true],
  float: [-3.4028234663852886e38, 3.4028234663852886e38, false],
};

/** Formats that say what a value is for, and ask nothing of it: any text is HTML and CommonMark. */
const freeFormats: ReadonlySet<string> = new Set(
  "binary password double html commonmark".split(" "),
);

/** Whether a format is known; others are reported. */
export function isKnownFormat(format: string): boolean {
  return format in stringFormats || format in numberFormats || freeFormats.has(format);
}

const runtime = valuesOf("./runtime/validator-string.js");

/** `format` of strings. */
export const formatKeyword: Keyword = {
  names: ["format"],
  group: "string",
  findings({ schema: { format = "" }, value }) {
    const known = stringFormats[format];
    return known ? [{ fault: code`!${known}(${value})` }] : [];
  },
  rules({ schema: { format = "" } }) {
    const known = stringFormats[format];
    return known ? [code`${runtime("checkFormat")}(${format}, ${known})`] : [];
  },
};

/** `format` of numbers. */
export const numberFormatKeyword: Keyword = {
  names: ["format"],
  group: "number",
  findings({ schema, value }) {
    const known = numberFormats[schema.format ?? ""];
    if (!known) return [];
    const [low, high, isWhole] = known;
    const isAsked = isWhole && !typesOf(schema)?.includes("integer");
    const range = code`!(${value} >= ${low} && ${value} <= ${high})`;
    return [{ fault: range }, ...(isAsked ? [{ fault: code`!Number.isInteger(${value})` }] : [])];
  },
  rules({ schema: { format = "" } }) {
    const known = numberFormats[format];
    if (!known) return [];
    const [low, high, isWhole] = known;
    const check = importedValue("./runtime/validator-number.js", "checkNumberFormat");
    return [code`${check}(${format}, ${low}, ${high}, ${isWhole})`];
  },
};
