import type { SchemaIndex } from "../../model/types.js";
import { escapeToken } from "../../source/pointer.js";
import type { ItemPlace } from "./fields.js";
import type { ParameterView } from "./parameter-view.js";
import { type SchemaView, viewSchema } from "./schema-view.js";
import type { FilterPlan } from "./types.js";
import { wordsOf } from "../words.js";
import { foldName, mentions } from "./words.js";

/** Whether two values that differ in case alone are one: addresses, hosts, hexadecimal digests, parts of a text. */
export function isFolded(parameter: ParameterView, filter: FilterPlan): boolean {
  const { format, pattern } = parameter.value;
  if (filter.operator === "contains" || filter.operator === "prefix") return true;
  if (filter.valueType === "email" || /^(idn-)?(email|hostname)$/.test(format ?? "")) return true;
  if (pattern !== undefined && /\[(a-f|A-F|0-9){3}\]/.test(pattern)) return true;
  if (format !== undefined || filter.valueType !== "string") return false;
  return /(^|_)(mx|domain|hostname|\w*host)$/.test(wordsOf(filter.field).join("_"));
}

/** Whether a field holds an identifier of RFC 5322 section 3.6.4, which some write with angle brackets. */
export function isMessageIdentifier(field: string): boolean {
  return /^(message|rfcmessage|internetmessage)id$|^inreplyto$/.test(foldName(field));
}

/**
 * Flags of a row that stand for the values of an enum: `was_spam` for SPAM. Two such properties make a convention; one
 * may be chance.
 */
export function flagsOf(
  parameter: ParameterView,
  item: SchemaView | undefined,
  place: ItemPlace | undefined,
): Pick<FilterPlan, "flags" | "flagsOnly"> | undefined {
  const members = (parameter.enum ?? []).map(String);
  for (const prefix of ["was_", "is_", "has_"]) {
    const named = members.filter((member) =>
      item?.properties.has(`${prefix}${member.toLowerCase()}`),
    );
    if (named.length < 2) continue;
    const text = recordText(place);
    const listed = members.filter((member) => mentions(text, member));
    const unlisted = listed.length < 2 ? [] : members.filter((member) => !listed.includes(member));
    return { flags: `/${prefix}`, ...(unlisted.length === 0 ? {} : { flagsOnly: unlisted }) };
  }
  return undefined;
}

function recordText(place: ItemPlace | undefined): string {
  if (place === undefined) return "";
  const { description = "", enum: members = [] } = place.view.keywords;
  return `${description} ${members.map(String).join(" ")}`;
}

/** The instants between which all that a row gathers lies: `first_seen` and `last_updated`. */
export function spanOf(
  item: SchemaView | undefined,
  schemas: SchemaIndex,
): readonly [string, string] | undefined {
  if (item === undefined) return undefined;
  const instants = [...item.properties]
    .filter(([, pointer]) => isInstant(viewSchema(schemas, pointer)))
    .map(([name]) => name);
  const first = instants.filter((name) => wordsOf(name)[0] === "first");
  const last = instants.filter((name) => wordsOf(name)[0] === "last");
  if (first.length !== 1 || last.length !== 1) return undefined;
  return [`/${escapeToken(first[0] ?? "")}`, `/${escapeToken(last[0] ?? "")}`];
}

function isInstant(view: SchemaView | undefined): boolean {
  if (view === undefined) return false;
  const { format, description = "" } = view.keywords;
  return (
    format === "date-time" ||
    (view.types.has("integer") && /\b(epoch|unix|timestamp)\b/i.test(description))
  );
}
