import type { ParameterView } from "./parameter-view.js";
import { type SchemaView, viewSchema } from "./schema-view.js";
import type { SchemaIndex } from "../../model/types.js";
import type { Reason, SortPlan } from "./types.js";

const byNames =
  /^(sortby|sort|orderby|sortfield|sortcolumn|sortkey|sorton|orderfield|ordering|sortproperty|orderbyfield)$/;
const orderNames =
  /^(sortorder|order|direction|sortdirection|sortdir|orderdirection|dir|orderdir|sorting|ascending|sorttype|orderbydirection)$/;
const directions = /^[+-]?(asc|desc|ascending|descending)$/i;
const signedWords =
  /[`"'][-+]\w+|[-+] ?sign|\bprefix(ed)?\b[^.]*(-|minus|hyphen)|\bminus\b|`-`|"-"|\bprepend/i;
const colonWords = /\w+:(asc|desc)\b/i;

/** Sort parameters of a list, and which parameters they are. */
export interface SortFinding {
  readonly plan?: SortPlan;
  readonly params: ReadonlySet<string>;
  readonly reasons: readonly Reason[];
}

/** Finds the parameters that order a list, and the way they are written. */
export function planSort(
  parameters: readonly ParameterView[],
  item: SchemaView | undefined,
  schemas: SchemaIndex,
): SortFinding {
  const named = parameters.filter(({ folded }) => byNames.test(folded));
  const by =
    named.find((parameter) => !isDirection(parameter)) ??
    parameters.find((parameter) => parameter.folded === "order" && isField(parameter));
  const order =
    parameters.find((parameter) => orderNames.test(parameter.folded) && isDirection(parameter)) ??
    named.find((parameter) => isDirection(parameter));
  if (by === undefined && order === undefined) return { params: new Set(), reasons: [] };
  return finding(by, order, item, schemas);
}

function finding(
  by: ParameterView | undefined,
  order: ParameterView | undefined,
  item: SchemaView | undefined,
  schemas: SchemaIndex,
): SortFinding {
  const kind = by === undefined ? "order-only" : order === undefined ? lonelyKind(by) : "by+order";
  const orders = order?.enum?.map(String);
  const fields = by === undefined ? [] : fieldsOf(by, item, schemas);
  const plan: SortPlan = {
    kind,
    ...(by === undefined ? {} : { by: by.name }),
    ...(by?.default === undefined ? {} : { default: by.default }),
    ...(order === undefined ? {} : { order: order.name }),
    ...(orders === undefined ? {} : { orders }),
    ...(typeof order?.default === "string" ? { defaultOrder: order.default } : {}),
    ...(fields.length === 0 ? {} : { fields }),
  };
  const names = [by?.name, order?.name].filter((name) => name !== undefined);
  return {
    plan,
    params: new Set(names),
    reasons: names.map((about) => ({
      about,
      because: `the name and the values order the list (${kind})`,
    })),
  };
}

function lonelyKind(by: ParameterView): string {
  if (by.enum?.some((member) => typeof member === "string" && /^[-+]/.test(member)))
    return "signed";
  if (typeof by.default === "string" && /^[-+]/.test(by.default)) return "signed";
  const samples = `${by.text} ${String(by.value.pattern ?? "")} ${(by.enum ?? []).join(" ")}`;
  if (colonWords.test(samples)) return "colon";
  return signedWords.test(by.text) ? "signed" : "by";
}

/** `order` may name a field, too. */
function isField(parameter: ParameterView): boolean {
  return parameter.isString && !parameter.isArray && !isDirection(parameter);
}

function isDirection(parameter: ParameterView): boolean {
  if (parameter.isArray) return false;
  if (parameter.enum !== undefined)
    return parameter.enum.every((member) => typeof member === "string" && directions.test(member));
  if (typeof parameter.default === "string" && directions.test(parameter.default)) return true;
  return (
    parameter.isString &&
    /\b(asc(ending)?|desc(ending)?|direction|sort order)\b/i.test(parameter.text) &&
    !byNames.test(parameter.folded)
  );
}

/** The enum's members, else the default and the fields of a row that have one comparable value. */
function fieldsOf(
  by: ParameterView,
  item: SchemaView | undefined,
  schemas: SchemaIndex,
): readonly string[] {
  if (by.enum !== undefined || by.isArray) return (by.enum ?? []).map(String);
  const comparable = [...(item?.properties ?? [])].flatMap(([name, pointer]) => {
    const types = viewSchema(schemas, pointer)?.types ?? new Set();
    return types.has("object") || types.has("array") || types.size === 0 ? [] : [name];
  });
  const preset = typeof by.default === "string" ? [by.default.replace(/^[-+]/, "")] : [];
  return [...new Set([...preset, ...comparable])];
}
