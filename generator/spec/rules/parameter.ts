import { type JsonObject, isJsonObject } from "../../source/document.js";
import { isToken } from "../token.js";
import { checkExamples } from "./example.js";
import {
  type Finding,
  type ObjectCheck,
  broken,
  contradictory,
  exclusive,
  has,
  missing,
} from "./rule.js";

/** @see OpenAPI 3.2 "Parameter Object" */
export const checkParameter: ObjectCheck = (value, { version }) => {
  const { in: place, name, required } = value;
  return [
    ...(version === "2.0" ? [] : checkValue(value, version)),
    ...(typeof name === "string" ? checkName(name, place) : []),
    ...(place === "path" && required !== true
      ? [broken(["required"], 'A parameter in "path" is required, and "required" does not say so.')]
      : []),
    ...(place === "header" && has(value, "allowReserved")
      ? [broken(["allowReserved"], '"allowReserved" has no meaning in "header".')]
      : []),
    ...exclusive(value, "schema", "content"),
    ...checkExamples(value),
  ];
};

/** One that is left out, for want of `name` or `in`, is reported for that alone. */
function checkValue(value: JsonObject, version: string): Finding[] {
  if (has(value, "schema") || has(value, "content")) return [];
  if (has(value, "type")) {
    const message = `OpenAPI ${version} has no "type" here, but in "schema".`;
    return [contradictory(["type"], message)];
  }
  if (!has(value, "name") || !has(value, "in")) return [];
  const message =
    'The Parameter Object has neither "schema" nor "content"; it takes any text, number or boolean.';
  return [{ ...missing("Parameter Object", "schema"), message }];
}

function checkName(name: string, place: unknown): Finding[] {
  if (place === "header" && !isToken(name))
    return [broken(["name"], `"${name}" cannot be the name of a header; it is left out.`)];
  return place === "path" && /[{}]/.test(name)
    ? [contradictory(["name"], `"${name}" cannot stand in a path template.`)]
    : [];
}

/** @see OpenAPI 3.1 "Header Object" */
export const checkHeader: ObjectCheck = (value) => [
  ...["name", "in"]
    .filter((field) => has(value, field))
    .map((field) => broken([field], `A header has no field "${field}": its key names it.`)),
  ...checkExamples(value),
];

/** The keys of `headers` are names of headers. */
export function checkHeaderNames(value: JsonObject): Finding[] {
  const { headers } = value;
  const firsts = new Map<string, string>();
  return Object.keys(isJsonObject(headers) ? headers : {}).flatMap((name) => {
    const at = ["headers", name];
    if (!isToken(name)) return [broken(at, `"${name}" cannot be the name of a header.`)];
    const first = firsts.get(name.toLowerCase());
    firsts.set(name.toLowerCase(), first ?? name);
    return first === undefined
      ? []
      : [broken(at, `"${first}" is the same header: names of headers have no case.`)];
  });
}

/** @see OpenAPI 3.2 "Media Type Object" */
export const checkMediaType: ObjectCheck = (value) => [
  ...exclusive(value, "encoding", "prefixEncoding"),
  ...exclusive(value, "encoding", "itemEncoding"),
  ...checkExamples(value),
];

export const checkEncoding: ObjectCheck = (value) => [
  ...exclusive(value, "encoding", "prefixEncoding"),
  ...exclusive(value, "encoding", "itemEncoding"),
];
