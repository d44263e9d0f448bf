import type { JsonValue } from "../../source/document.js";
import { keywordRules } from "../schema-grammar.js";
import { short } from "../short.js";
import { type SchemaRepair, repaired } from "./repair.js";

const isNumber = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** What YAML 1.1 has for booleans, and some write in JSON. */
const booleans: ReadonlyMap<JsonValue, boolean> = new Map([
  ["true", true],
  ["yes", true],
  ["on", true],
  ["false", false],
  ["no", false],
  ["off", false],
]);

/** The number or boolean that a text is written for. */
export function scalarOf(text: JsonValue): number | boolean | undefined {
  const boolean = typeof text === "string" ? booleans.get(text.toLowerCase()) : undefined;
  if (boolean !== undefined) return boolean;
  return typeof text === "string" && isNumber.test(text) ? Number(text) : undefined;
}

/** Numbers and booleans in quotes: `maximum: "100"`. */
export const repairTexts: SchemaRepair = (schema, { broken }) => {
  if (broken.length === 0) return undefined;
  const meant = broken.flatMap((keyword) => {
    const scalar = scalarOf(schema[keyword] ?? null);
    const isMeant = scalar !== undefined && keywordRules.get(keyword)?.holds(scalar) === true;
    return isMeant ? [[keyword, scalar] as const] : [];
  });
  if (meant.length === 0) return undefined;
  const findings = meant.flatMap(
    ([keyword, scalar]) =>
      repaired(schema, keyword, `${short(schema[keyword] ?? null)} is read as ${scalar}.`).findings,
  );
  return { schema: { ...schema, ...Object.fromEntries(meant) }, findings };
};
