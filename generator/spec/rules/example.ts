import { type JsonObject, isJsonObject } from "../../source/document.js";
import { type Finding, broken, exclusive } from "./rule.js";

/** `example` and `examples` of parameters, headers, media types and components. */
export function checkExamples(value: JsonObject): Finding[] {
  const { examples } = value;
  if (examples !== undefined && !isJsonObject(examples))
    return [broken(["examples"], "The examples are not an object of Example Objects.")];
  const each = Object.entries(examples ?? {}).flatMap(([name, example]) =>
    isJsonObject(example) ? checkExample(example, ["examples", name]) : [],
  );
  return [...exclusive(value, "example", "examples"), ...each];
}

/** @see OpenAPI 3.2 "Example Object" */
function checkExample(example: JsonObject, at: readonly string[]): Finding[] {
  return [
    ["value", "externalValue"],
    ["value", "dataValue"],
    ["value", "serializedValue"],
    ["serializedValue", "externalValue"],
  ].flatMap(([one = "", other = ""]) =>
    exclusive(example, one, other).map((found) => ({ ...found, tokens: [...at, ...found.tokens] })),
  );
}
