import type { Held } from "../model/types.js";
import type { JsonValue } from "../source/document.js";
import type { SchemaObject } from "../spec/types.js";
import { allowedMembers } from "./members.js";

/** The values that `enum` and `const` leave of a held schema. */
export interface HeldMembers {
  /** Those that are held: texts of instants and days, digits of integers. */
  readonly held: readonly string[];
  readonly others: readonly JsonValue[];
}

/** `undefined` where a schema lists no values. */
export function heldMembers(schema: SchemaObject, held: Held): HeldMembers | undefined {
  const members = allowedMembers(schema);
  if (members === undefined) return undefined;
  const texts = members.map((member) => heldText(member, held));
  return {
    held: texts.filter((text) => text !== undefined),
    others: members.filter((_, index) => texts[index] === undefined),
  };
}

function heldText(member: JsonValue, { wire, memory }: Held): string | undefined {
  if (typeof member === "string" && wire !== "number")
    return memory === "Date" || /^-?\d+$/.test(member) ? member : undefined;
  return typeof member === "number" && Number.isInteger(member) && wire !== "string"
    ? String(BigInt(member))
    : undefined;
}
