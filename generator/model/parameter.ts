import { type JsonObject, type JsonValue, isJsonObject } from "../source/document.js";
import { type Pointer, childPointer } from "../source/pointer.js";
import { follow } from "../spec/reference.js";
import { isToken } from "../spec/token.js";
import { type Context, reportAt, sourcePointerOf } from "./context.js";
import { examplesOf, extensionsOf, fieldsOf, text, texts } from "./fields.js";
import { isForm, liftQuerystring } from "./querystring.js";
import { registerSchema } from "./schema.js";
import type { ParameterModel, ParameterPlace, ParameterStyle } from "./types.js";

const places: readonly ParameterPlace[] = ["path", "query", "header", "cookie"];

/** Styles that the specification defines for a place, its default first (OpenAPI 3.2 "Style Values"). */
const styles: { readonly [place in ParameterPlace]: readonly ParameterStyle[] } = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "tabDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form", "cookie"],
};

/** Whether the specification defines a style for a place. */
export const isStyleOf = (place: ParameterPlace, style: string): style is ParameterStyle =>
  styles[place].some((name) => name === style);

/** Header parameters of these names are ignored (OpenAPI 3.1 "Parameter Object", field `name`). */
const ignoredHeaders = new Set(["accept", "content-type", "authorization"]);

/** Whether a header parameter is one: its name is a token, which `spec` has asked for. */
const isSentHeader = (name: string): boolean =>
  isToken(name) && !ignoredHeaders.has(name.toLowerCase());

/** A `parameters` field with its place. */
export interface ParameterList {
  readonly list: JsonValue | undefined;
  readonly pointer: Pointer;
}

/**
 * Merges a path item's parameters into those of one operation.
 *
 * An own parameter takes the place of the inherited one with equal `in` and `name`: arguments do not move.
 *
 * @param lists The path item's list, then the operation's.
 * @returns Unique by (`in`, `name`), inherited first. Parameters that the path names and nobody declares are added without a schema.
 * @see OpenAPI 3.1 "Path Item Object", field `parameters`
 */
export function normaliseParameters(
  context: Context,
  path: string,
  lists: readonly ParameterList[],
): ParameterModel[] {
  const merged = new Map<string, ParameterModel>();
  for (const list of lists) {
    const own = new Map<string, ParameterModel>();
    for (const parameter of parametersOf(context, list)) {
      const key = identityOf(parameter);
      const first = own.get(key);
      if (first === undefined) merged.set(key, parameter);
      else reportDuplicate(context, parameter, first);
      own.set(key, first ?? parameter);
    }
  }
  return withPathParameters(context, path, [...merged.values()], lists);
}

/** What tells a parameter from others: its place and name, which has no case in the header (RFC 9110 section 5.1). */
const identityOf = ({ in: place, name }: ParameterModel): string =>
  `${place} ${place === "header" ? name.toLowerCase() : name}`;

function parametersOf(context: Context, { list, pointer }: ParameterList): ParameterModel[] {
  return (Array.isArray(list) ? list : []).flatMap((value: JsonValue, index) => {
    const start = { value, pointer: childPointer(pointer, index) };
    const resolved = follow(context.document, start, context.reporter);
    if (resolved === undefined || !isJsonObject(resolved.value)) return [];
    const parameter = liftQuerystring(context, resolved.value, resolved.pointer);
    return parameter === undefined ? [] : normaliseParameter(context, parameter, resolved.pointer);
  });
}

function normaliseParameter(
  context: Context,
  parameter: JsonObject,
  pointer: Pointer,
): ParameterModel[] {
  const place = places.find((known) => known === parameter["in"]);
  const name = text(parameter, "name");
  if (place === undefined || name === undefined) {
    if (name !== undefined && parameter["in"] !== undefined)
      reportPlace(context, parameter, pointer);
    return [];
  }
  if (place === "header" && !isSentHeader(name)) return [];
  const style = styleOf(context, parameter, place, pointer);
  const [example] = examplesOf(parameter, context.document);
  return [
    {
      pointer,
      sourcePointer: sourcePointerOf(context, pointer),
      name,
      in: place,
      required: parameter["required"] === true || place === "path",
      deprecated: parameter["deprecated"] === true,
      ...texts(parameter, "description"),
      style,
      explode: typeof parameter["explode"] === "boolean" ? parameter["explode"] : explodes(style),
      allowReserved: parameter["allowReserved"] === true,
      ...valueOf(context, parameter, pointer),
      ...(example !== undefined && { example }),
      extensions: extensionsOf(parameter),
    },
  ];
}

/** Whether a style explodes unless it is said otherwise (OpenAPI 3.2 "Parameter Object", field `explode`). */
const explodes = (style: ParameterStyle): boolean => style === "form" || style === "cookie";

function styleOf(
  context: Context,
  parameter: JsonObject,
  place: ParameterPlace,
  pointer: Pointer,
): ParameterStyle {
  const fallback = styles[place][0] as ParameterStyle; // no list of styles is empty
  const style = text(parameter, "style");
  if (style === undefined) return fallback;
  if (isStyleOf(place, style)) return style;
  reportAt(context, childPointer(pointer, "style"), {
    code: "parameter-style-unsupported",
    severity: "warning",
    message: `Style "${style}" is not defined for ${place} parameters; "${fallback}" is used.`,
  });
  return fallback;
}

/** The schema of a parameter or header, from `schema` or from the one entry of `content`. */
export function valueOf(
  context: Context,
  holder: JsonObject,
  pointer: Pointer,
): { readonly schema?: Pointer; readonly mediaType?: string } {
  if (holder["schema"] !== undefined) {
    const schema = childPointer(pointer, "schema");
    registerSchema(context, schema, holder["schema"]);
    return { schema };
  }
  const [entry] = Object.entries(fieldsOf(holder["content"]));
  if (entry === undefined) return {};
  const [mediaType, value] = entry;
  const start = { value, pointer: childPointer(pointer, "content", mediaType) };
  const content = follow(context.document, start, context.reporter);
  const written = content === undefined ? undefined : fieldsOf(content.value)["schema"];
  if (content === undefined || written === undefined) return { mediaType };
  const schema = childPointer(content.pointer, "schema");
  registerSchema(context, schema, written);
  return { schema, ...(isForm(holder, mediaType) ? {} : { mediaType }) };
}

function withPathParameters(
  context: Context,
  path: string,
  parameters: readonly ParameterModel[],
  lists: readonly ParameterList[],
): ParameterModel[] {
  const expected = templateNames(path);
  const kept = parameters.filter((parameter) => {
    if (parameter.in !== "path" || expected.includes(parameter.name)) return true;
    reportAt(context, parameter.pointer, {
      code: "path-parameter-unused",
      severity: "warning",
      message: `Path parameter "${parameter.name}" does not stand in "${path}".`,
    });
    return false;
  });
  const declared = new Set(
    kept.filter(({ in: place }) => place === "path").map(({ name }) => name),
  );
  const missing = expected.filter((name) => !declared.has(name));
  const pointer = childPointer("#/paths", path);
  return [
    ...missing.map((name) => undeclared(context, name, path, lists[0]?.pointer ?? pointer)),
    ...kept,
  ];
}

/** Names in the braces of a path template, each once. */
export function templateNames(path: string): string[] {
  return [...new Set([...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] as string))];
}

function undeclared(
  context: Context,
  name: string,
  path: string,
  pointer: Pointer,
): ParameterModel {
  reportAt(context, childPointer("#/paths", path), {
    code: "path-parameter-undeclared",
    severity: "warning",
    message: `"${path}" names the parameter "${name}", which is not declared; it takes any text, number or boolean.`,
  });
  return {
    pointer,
    sourcePointer: sourcePointerOf(context, pointer),
    name,
    in: "path",
    required: true,
    deprecated: false,
    style: "simple",
    explode: false,
    allowReserved: false,
    extensions: {},
  };
}

function reportDuplicate(
  context: Context,
  { pointer, name, in: place }: ParameterModel,
  first: ParameterModel,
): void {
  const isSpeltAlike = name === first.name;
  reportAt(context, pointer, {
    code: "parameter-duplicate",
    severity: isSpeltAlike ? "error" : "warning",
    message: isSpeltAlike
      ? `The ${place} parameter "${name}" is declared twice.`
      : `The header parameter "${name}" is "${first.name}" again, for names of headers have no case; it is left out.`,
  });
}

function reportPlace(context: Context, parameter: JsonObject, pointer: Pointer): void {
  reportAt(context, childPointer(pointer, "in"), {
    code: "structure-invalid",
    severity: "error",
    message: `"${text(parameter, "in") ?? ""}" is no place of a parameter.`,
    fix: 'Write "path", "query", "header" or "cookie".',
  });
}
