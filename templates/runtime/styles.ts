import { CallError } from "./call-errors.js";
import type {
  OperationDescriptor,
  ParameterPlace,
  ParameterRule,
  ParameterValues,
  ParameterWriter,
} from "./descriptor.js";

/** How a style sets its parts apart: what stands first, between exploded parts, between others. */
const separators: {
  readonly [style: string]: readonly [string, string, string];
} = {
  simple: ["", ",", ","],
  label: [".", ".", ","],
  matrix: [";", ";", ","],
  form: ["", "&", ","],
  spaceDelimited: ["", "&", "%20"],
  pipeDelimited: ["", "&", "%7C"],
  tabDelimited: ["", "&", "%09"],
  cookie: ["", "; ", ","],
};

/** Reserved characters that `allowReserved` keeps; `#`, `&` and `+` would change what the query means. */
const reserved = /%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B|3D|5B|5D)/g;

/** Text of one value: dates in RFC 3339, nested values as JSON. */
function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

const isPresent = (value: unknown): boolean =>
  value !== undefined && value !== null;

const isGroup = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !(value instanceof Date);

/**
 * Pairs of name, escaped, and value as `deepObject` writes them; deeper levels and arrays go on in the same manner. Brackets of
 * the members' own names are escaped: they are no syntax.
 */
function deepPairs(name: string, value: unknown): [string, unknown][] {
  if (!isGroup(value)) return isPresent(value) ? [[name, value]] : [];
  return Object.entries(value).flatMap(([key, member]) =>
    deepPairs(
      Array.isArray(value) ? name : `${name}[${encodeURIComponent(key)}]`,
      member,
    ),
  );
}

/**
 * Writes one parameter; `""` where there is nothing to write: undefined and null, alone or as members, an empty array.
 *
 * @see OpenAPI 3.2 "Parameter Object", style values; RFC 6570
 */
export function writeParameter(
  name: string,
  value: unknown,
  rule: ParameterRule,
  encode: (text: string) => string,
  encodeName: (text: string) => string = encode,
): string {
  const style = rule.style ?? "form";
  // Brackets are syntax in a name, in deepObject and in `ids[]`: not every server decodes before it looks for them.
  const key = (text: string): string =>
    encodeName(text).replace(/%5B/g, "[").replace(/%5D/g, "]");
  const pair = ([part, member]: readonly [string, unknown]): string =>
    key(part) + "=" + encode(textOf(member));
  if (!isPresent(value)) return "";
  if (style === "deepObject")
    return deepPairs(key(name), value)
      .map(([part, member]) => part + "=" + encode(textOf(member)))
      .join("&");
  const [first, exploded, plain] = separators[style]!;
  const isNamed = style !== "simple" && style !== "label";
  if (rule.mediaType || !isGroup(value)) {
    const text = encode(rule.mediaType ? JSON.stringify(value) : textOf(value));
    // RFC 6570 section 3.2.7: matrix writes no "=" before an empty value.
    return (
      first +
      (isNamed ? key(name) + (text || style !== "matrix" ? "=" : "") : "") +
      text
    );
  }
  const isList = Array.isArray(value);
  const entries = Object.entries(value).filter(([, member]) =>
    isPresent(member),
  );
  if (!entries.length) return "";
  if (rule.explode ?? (style === "form" || style === "cookie")) {
    return (
      first +
      entries
        .map(([part, member]) =>
          isList && !isNamed
            ? encode(textOf(member))
            : pair([isList ? name : part, member]),
        )
        .join(exploded)
    );
  }
  return (
    first +
    (isNamed ? key(name) + "=" : "") +
    entries
      .flatMap(([part, member]) => (isList ? [member] : [part, member]))
      .map((part) => encode(textOf(part)))
      .join(plain)
  );
}

/**
 * A part of a cookie, as it is: what would have to be escaped is given so.
 *
 * @throws TypeError for a text that would end the cookie, or that no header can hold
 */
function cookieText(text: string): string {
  if (/[;\p{Cc}]|[^\0-\xff]/u.test(text))
    throw new TypeError("a cookie cannot hold this value unescaped");
  return text;
}

/** Writes one cookie. In the style `form`, its parts are set apart as those of a query (RFC 6265 section 4.2.1). */
function writeCookie(
  name: string,
  value: unknown,
  rule: ParameterRule,
): string {
  return rule.style === "cookie"
    ? writeParameter(name, value, rule, cookieText)
    : writeEncoded(name, value, rule).replace(/&/g, "; ");
}

/** Writes a parameter percent-encoded, but for reserved characters where these are kept. */
function writeEncoded(
  name: string,
  value: unknown,
  rule: ParameterRule,
): string {
  if (!rule.allowReserved)
    return writeParameter(name, value, rule, encodeURIComponent);
  // Between the parts of a list a comma is a delimiter: in one it stays escaped (RFC 3986 section 2.2).
  const isJoined = isGroup(value) && rule.explode === false && !rule.mediaType;
  const keep = (text: string): string =>
    isJoined && text === "%2C" ? text : decodeURIComponent(text);
  return writeParameter(
    name,
    value,
    rule,
    (text) => encodeURIComponent(text).replace(reserved, keep),
    encodeURIComponent,
  );
}

/** Writes one parameter by its rule; `""` where there is nothing to write. */
export function writeStyled(
  place: ParameterPlace,
  name: string,
  value: unknown,
  own?: ParameterRule,
): string {
  const isQuery = place === "query" || place === "cookie";
  const rule: ParameterRule = { style: isQuery ? "form" : "simple", ...own };
  // Path parameters are always encoded, fields of the header never (OpenAPI 3.2 "Parameter Object").
  if (place === "header") return writeParameter(name, value, rule, String);
  if (place === "cookie") return writeCookie(name, value, rule);
  return isQuery
    ? writeEncoded(name, value, rule)
    : writeParameter(name, value, rule, encodeURIComponent);
}

/** Writes one parameter of an operation. */
function writeOwn(
  { parameters }: OperationDescriptor,
  place: ParameterPlace,
  name: string,
  values: ParameterValues,
): string {
  const rules = parameters?.[place] ?? {};
  // Own members only: a parameter may be called `constructor`.
  const own = <T>(from: { readonly [name: string]: T }): T | undefined =>
    Object.hasOwn(from, name) ? from[name] : undefined;
  return writeStyled(place, name, own(values), own(rules));
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
      writeOwn(operation, "path", name, values),
    );
    if (/^\.{0,2}$/.test(text))
      throw new CallError(`no usable value for ${segment}`, operation.name);
    return text;
  });
}

/** Writes the parameters of one place in the order given. */
function writePlace(
  operation: OperationDescriptor,
  place: ParameterPlace,
  values: ParameterValues = {},
): [string, string][] {
  return Object.keys(values)
    .map((name): [string, string] => [
      name,
      writeOwn(operation, place, name, values),
    ])
    .filter(([, text]) => text);
}

/**
 * Writes parameters of all places by their rules: all styles, exploded or not, reserved characters, `content` in JSON, lists and
 * objects.
 */
export const writeParameters: ParameterWriter = (
  operation,
  { path = {}, query, header, cookie },
) => {
  const textsOf = (place: ParameterPlace, values?: ParameterValues): string[] =>
    writePlace(operation, place, values).map(([, text]) => text);
  const cookies = textsOf("cookie", cookie).join("; ");
  return {
    path: (template) => writePath(operation, template, path),
    query: textsOf("query", query).join("&"),
    headers: {
      ...Object.fromEntries(writePlace(operation, "header", header)),
      ...(cookies && { cookie: cookies }),
    },
  };
};
