import { type JsonValue, isJsonObject } from "../../source/document.js";
import { isStatus, isStatusCode, isStrayResponse } from "../grammar.js";
import { isPathItem } from "../path-item.js";
import { checkExternalDocs } from "./document.js";
import { type Finding, type ObjectCheck, allMissing, broken, contradictory, has } from "./rule.js";

/** @see OpenAPI 3.1 "Operation Object", "Responses Object" */
export const checkOperation: ObjectCheck = (value, { version }) => {
  const { parameters, responses } = value;
  return [
    ...(version < "3.1" ? allMissing(value, "Operation Object", "responses") : []),
    ...(isJsonObject(responses) ? Object.entries(responses).flatMap(checkStatus) : []),
    ...checkQuerystrings(parameters),
    ...checkExternalDocs(value),
  ];
};

function checkStatus([status, response]: readonly [string, JsonValue]): Finding[] {
  if (!isStatus(status) || isStatusCode(status)) return [];
  const reading = isStrayResponse(status, response) ? ", and no object: it is left out" : "";
  return [broken(["responses", status], `"${status}" is no status code of HTTP${reading}.`)];
}

/** @see OpenAPI 3.2 "Parameter Object", `in: querystring` */
function checkQuerystrings(parameters: JsonValue | undefined): Finding[] {
  if (!Array.isArray(parameters)) return [];
  const places = parameters.map((one: JsonValue) => (isJsonObject(one) ? one["in"] : undefined));
  const first = places.indexOf("querystring");
  if (first === -1) return [];
  const message = "Another parameter is the whole query string already.";
  return places.flatMap((place, index) =>
    index !== first && (place === "querystring" || place === "query")
      ? [contradictory(["parameters", String(index)], message)]
      : [],
  );
}

/** @see OpenAPI 3.1 "Path Item Object" */
export const checkPathItem: ObjectCheck = (value) => [
  ...checkQuerystrings(value["parameters"]),
  ...(isPathItem(value) ? [] : [contradictory([], "None of its fields is one of a path item.")]),
];

/** @see OpenAPI 3.1 "Response Object" */
export const checkResponse: ObjectCheck = (value, { version }) => [
  ...(version === "3.2" ? [] : allMissing(value, "Response Object", "description")),
  ...(version >= "3.0" && has(value, "schema") && !has(value, "content")
    ? [
        broken(
          ["schema"],
          `OpenAPI ${version} has no "schema" here, but in "content": it is left out.`,
        ),
      ]
    : []),
];
