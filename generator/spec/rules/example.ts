import { type JsonObject, isJsonObject } from "../../source/document.js";
import { type Finding, broken, exclusive } from "./rule.js";

/** `example` and `examples` of parameters, headers, media types and components. */
export function checkExamples(value: JsonObject): Finding[] {
  const { examples } = value;
  if (examples !== undefined && !isJsonObject(examples))
    return [broken(["examples"], "The examples are not an object of Example Objects.")];
  if (examples === undefined) return [];
  const each = Object.entries(examples).flatMap(([name, example]) =>
    isJsonObject(example) ? checkExample(example, ["examples", name]) : [],
  );
  return [...exclusive(value, "example", "examples"), ...each];
}

/** Fields of which one excludes the other. */
const exclusives = [
  ["value", "externalValue"],
  ["value", "dataValue"],
  ["value", "serializedValue"],
  ["serializedValue", "externalValue"],
] as const;

/** @see OpenAPI 3.2 "Example Object" */
const checkExample = (example: JsonObject, at: readonly string[]): Finding[] =>
  exclusives
    .flatMap(([one, other]) => exclusive(example, one, other))
    .map((found) => ({ ...found, tokens: [...at, ...found.tokens] }));
