import type { JsonValue } from "../../source/document.js";
import type { Rule } from "../grammar.js";
import { anyBody as anyBodyReading, anyValue } from "../reference.js";
import type { ReferenceGrammar } from "./grammar.js";

/** What is taken for the target of a reference that leads nowhere. */
export interface StandIn {
  readonly value: JsonValue;
  /** How the reference is read, as a sentence. */
  readonly reading: string;
}

/** Without these there is no operation, or it cannot be called. */
const indispensable: ReadonlySet<string> = new Set(["pathItem", "operation", "parameter"]);

/**
 * @param isRefused Whether the target may be there, and is not read. Then a path can go without its operations; where it
 *   is not there, somebody made a mistake.
 * @returns `undefined` where nothing can stand for an object of the kind.
 */
export function standInFor(
  rule: Rule,
  { anyBody }: ReferenceGrammar,
  isRefused = false,
): StandIn | undefined {
  if (rule.kind === "schema") return { value: {}, reading: anyValue };
  if (rule.kind === "object" && rule.name === "response")
    return { value: { description: "", ...anyBody }, reading: anyBodyReading };
  if (rule.kind === "object" && rule.name === "pathItem" && isRefused)
    return { value: {}, reading: "Its operations are left out." };
  if (rule.kind !== "map" && rule.kind !== "list") return undefined;
  const isNeeded = rule.of.kind === "object" && indispensable.has(rule.of.name);
  const value = rule.kind === "map" ? {} : [];
  return isNeeded ? undefined : { value, reading: "It is taken for empty." };
}
