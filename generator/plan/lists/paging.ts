import type { SchemaIndex } from "../../model/types.js";
import type { Envelope } from "./envelope.js";
import type { ParameterView } from "./parameter-view.js";
import { isTime, pageRoleOf } from "./roles.js";
import { type SchemaView, viewSchema } from "./schema-view.js";
import { type BodyFact, factsOf, findSignals } from "./signals.js";
import type { NextSignal, PageRole, PaginationPlan, Reason } from "./types.js";

/** Paging parameters by role with the grounds for each. */
export interface PageRoles {
  readonly params: { readonly [role in PageRole]?: string };
  readonly reasons: readonly Reason[];
}

/** Gives each role to the first parameter that can play it. */
export function assignPageRoles(parameters: readonly ParameterView[]): PageRoles {
  const params: { [role in PageRole]?: string } = {};
  const reasons: Reason[] = [];
  for (const parameter of parameters) {
    const role = pageRoleOf(parameter);
    if (role === undefined || params[role] !== undefined) continue;
    params[role] = parameter.name;
    reasons.push({
      about: parameter.name,
      because: `name, type and description are those of the paging role \`${role}\``,
    });
  }
  return { params, reasons };
}

/**
 * A parameter whose next value the body gives: `stream_position` and `next_stream_position`. Nothing else may say that
 * it is a cursor, so this is asked only where no parameter has a name or words of paging.
 */
export function findEchoedCursor(
  roles: PageRoles,
  parameters: readonly ParameterView[],
  envelope: Envelope,
  schemas: SchemaIndex,
): PageRoles {
  const names = new Set(
    factsOf(schemas, envelope.body, envelope.items).map(({ trail }) => trail.at(-1) ?? ""),
  );
  const cursor = parameters.find(
    ({ folded, isArray }) =>
      !isArray && names.has(folded.startsWith("next") ? folded : `next${folded}`),
  );
  if (cursor === undefined) return roles;
  const because = "the body gives its next value";
  return {
    params: { ...roles.params, cursor: cursor.name },
    reasons: [...roles.reasons, { about: cursor.name, because }],
  };
}

/** Decides how the pages of a list follow each other. */
export function planPagination(
  roles: PageRoles,
  parameters: readonly ParameterView[],
  envelope: Envelope,
  schemas: SchemaIndex,
): PaginationPlan {
  const facts = factsOf(schemas, envelope.body, envelope.items);
  const item =
    envelope.itemSchema === undefined ? undefined : viewSchema(schemas, envelope.itemSchema);
  const itemId = identityOf(item);
  const params = roles.params;
  const moves = params.after !== undefined || params.before !== undefined;
  const next = findSignals({
    facts,
    response: envelope.response,
    params,
    itemId: moves ? itemId : undefined,
    saysLink: parameters.some(({ text }) => /\blink header\b/i.test(text)),
  });
  const sizeAt = factNamed(
    facts,
    /^(perpage|pagesize|limit|itemsperpage|resultsperpage|pagelimit)$/,
  );
  const pageAt = factNamed(facts, /^(currentpage|page|pagenumber|pageno)$/);
  const firstPage = firstPageOf(params.num, parameters);
  const total = totalOf(facts, next);
  return {
    kind: kindOf(params, next),
    params,
    next,
    items: envelope.items,
    ...(firstPage === undefined ? {} : { firstPage }),
    ...(sizeAt === undefined ? {} : { sizeAt }),
    ...(pageAt === undefined ? {} : { pageAt }),
    ...(total === undefined ? {} : { total }),
    ...(itemId === undefined ? {} : { itemId }),
  };
}

function kindOf(params: PageRoles["params"], next: readonly NextSignal[]): string {
  const kinds = [
    ...(params.num === undefined ? [] : ["page"]),
    ...(params.offset === undefined ? [] : ["offset"]),
    ...((params.cursor ?? params.after ?? params.before ?? params.around) === undefined
      ? []
      : ["cursor"]),
  ];
  if (kinds.length > 0) return kinds.join("+");
  return next.some(({ via }) => via === "url" || via === "link" || via === "rel") ? "url" : "none";
}

function factNamed(facts: readonly BodyFact[], names: RegExp): string | undefined {
  return facts.find(
    ({ trail, view }) =>
      names.test(trail.at(-1) ?? "") && (view.types.has("integer") || view.types.has("number")),
  )?.at;
}

/** A total, and the boolean beside it that says that counting was cut off. */
function totalOf(facts: readonly BodyFact[], next: readonly NextSignal[]): PaginationPlan["total"] {
  const at = next.find(({ via }) => via === "total")?.at;
  if (at === undefined) return undefined;
  const limited = facts.find(
    ({ trail, view }) =>
      view.types.has("boolean") &&
      /(count|total).*(limited|truncated|capped|approximate|estimated)|^(limited|truncated|capped|isestimate)/.test(
        trail.at(-1) ?? "",
      ),
  );
  return { at, ...(limited === undefined ? {} : { limitedAt: limited.at }) };
}

function firstPageOf(
  name: string | undefined,
  parameters: readonly ParameterView[],
): number | undefined {
  const parameter = parameters.find((candidate) => candidate.name === name);
  if (name === undefined || parameter === undefined) return undefined;
  const { default: preset, value, text } = parameter;
  if (preset === 0 || value.minimum === 0) return 0;
  return preset === undefined &&
    /\b(zero|0)[- ](based|indexed)\b|\bstart(s|ing)? (at|from|with) (0|zero)\b/i.test(text)
    ? 0
    : undefined;
}

/** The property that identifies an item. Beside a record's `id`, `uid` names what a row of a grouped list stands for. */
function identityOf(item: SchemaView | undefined): string | undefined {
  const name = ["uid", "id", "uuid", "guid", "_id"].find((candidate) =>
    item?.properties.has(candidate),
  );
  return name === undefined ? undefined : `/${name}`;
}

/** The parameters that hold an upper bound of time, the most exact notation first. */
export function upperOf(
  upper: readonly { readonly param: string; readonly valueType: string }[],
  parameters: readonly ParameterView[],
): PaginationPlan["upper"] {
  const units = ["unix-ms", "unix-s", "date-time"] as const;
  const timed = upper.filter(({ param, valueType }) => {
    const parameter = parameters.find(({ name }) => name === param);
    return (
      valueType.startsWith("unix-") ||
      valueType.startsWith("date") ||
      (parameter !== undefined && isTime(parameter))
    );
  });
  for (const unit of units) {
    const exact = timed.find(({ valueType }) => valueType === unit);
    if (exact === undefined) continue;
    const others = timed.filter(({ param }) => param !== exact.param).map(({ param }) => param);
    return { params: [exact.param, ...others], unit };
  }
  return undefined;
}
