import type { ApiModel, OperationModel } from "../../model/types.js";
import { findEnvelope, type Envelope } from "./envelope.js";
import { findExclusive } from "./exclusive.js";
import { type FilterFinding, planFilters } from "./filters.js";
import { type ListOverrides, overrideList, overridesOf } from "./override.js";
import {
  assignPageRoles,
  findEchoedCursor,
  type PageRoles,
  planPagination,
  upperOf,
} from "./paging.js";
import { type ParameterView, viewParameters } from "./parameter-view.js";
import { findNotations, planRanges } from "./ranges.js";
import { sideOf } from "./bounds.js";
import { otherRoleOf } from "./roles.js";
import { viewSchema } from "./schema-view.js";
import { planSort, type SortFinding } from "./sort.js";
import type { FilterPlan, ListPlan, PaginationPlan, Reason } from "./types.js";
import { findOverrides } from "./widen.js";

export type { FilterOverride, ListOverride, ListOverrides } from "./override.js";

/**
 * Finds the list operations and says what their parameters and responses mean.
 *
 * A list operation is a GET whose success response is an array, or an envelope around one. Names, types, formats,
 * defaults, enums, descriptions and the response are read together, for each operation on its own. `x-specmill-list` on
 * the operation and `x-specmill-filter` on a parameter overrule what is concluded, and `overrides` overrules those.
 *
 * @param overrides From the config, by operation (`GET /outbound/logs`).
 * @returns One plan a list operation, in the model's order.
 */
export function planLists(model: ApiModel, overrides: ListOverrides = {}): readonly ListPlan[] {
  return model.operations.flatMap((operation) => {
    if (operation.method !== "GET") return [];
    const over = overridesOf(operation, overrides);
    if (over.includes(false)) return [];
    const plan = planList(model, operation);
    if (plan === undefined) return [];
    return [
      over.reduce<ListPlan>(
        (current, one) => (one === false ? current : overrideList(current, one)),
        plan,
      ),
    ];
  });
}

function planList(model: ApiModel, operation: OperationModel): ListPlan | undefined {
  const parameters = viewParameters(operation, model.schemas);
  const named = assignPageRoles(parameters);
  const positions = Object.keys(named.params).filter((role) => role !== "size");
  const envelope = findEnvelope(operation, model.schemas, {
    hasPosition: positions.length > 0,
    hasSize: named.params.size !== undefined,
    echoes: new Set(parameters.map(({ folded }) => folded)),
  });
  if (envelope === undefined) return undefined;
  const roles =
    positions.length > 0 ? named : findEchoedCursor(named, parameters, envelope, model.schemas);
  return planEnvelope({ model, operation, parameters, roles, envelope });
}

interface ListInput {
  readonly model: ApiModel;
  readonly operation: OperationModel;
  readonly parameters: readonly ParameterView[];
  readonly roles: PageRoles;
  readonly envelope: Envelope;
}

function planEnvelope(input: ListInput): ListPlan {
  const { operation, parameters, roles, envelope } = input;
  const { sort, others, filters, reasons } = readParameters(input);
  const params = filters.map(({ param }) => param);
  const exclusive = findExclusive({ operation, parameters, filters: params, roles: roles.params });
  const notations = findNotations(filters);
  const widened = findOverrides(filters, parameters);
  const grounds = [
    roles.reasons,
    sort.reasons,
    others,
    reasons,
    exclusive.reasons,
    widened.reasons,
  ];
  return {
    method: "GET",
    path: operation.path,
    pagination: paginationOf(input, filters),
    ...(sort.plan === undefined ? {} : { sort: sort.plan }),
    filters,
    ranges: planRanges(filters),
    exclusive: exclusive.pairs,
    ...(notations.length === 0 ? {} : { notations }),
    reasons: [{ about: "items", because: envelope.because }, ...grounds.flat()],
    ...(envelope.itemSchema === undefined ? {} : { itemSchema: envelope.itemSchema }),
    overrides: widened.overrides,
  };
}

/** Divides what is not paging into the order, the shape of the answer, and the filters. */
function readParameters({
  model: { schemas },
  parameters,
  roles,
  envelope,
}: ListInput): FilterFinding & { readonly sort: SortFinding; readonly others: readonly Reason[] } {
  const { itemSchema } = envelope;
  const item = itemSchema === undefined ? undefined : viewSchema(schemas, itemSchema);
  const paging = new Set(Object.values(roles.params));
  const unpaged = parameters.filter(({ name }) => !paging.has(name));
  const sort = planSort(unpaged, item, schemas);
  const rest = unpaged.filter(({ name }) => !sort.params.has(name));
  const others = rest.flatMap((parameter): Reason[] => {
    const role = otherRoleOf(parameter);
    if (role === undefined) return [];
    return [{ about: parameter.name, because: `not a filter: its role is \`${role}\`` }];
  });
  const shaping = new Set(others.map(({ about }) => about));
  const asking = rest.filter(({ name }) => !shaping.has(name));
  return { sort, others, ...planFilters(asking, item, schemas) };
}

function paginationOf(
  { model, parameters, roles, envelope }: ListInput,
  filters: readonly FilterPlan[],
): PaginationPlan {
  const pagination = planPagination(roles, parameters, envelope, model.schemas);
  const bounds = filters.filter(({ operator }) => sideOf(operator) === "upper");
  const upper = upperOf(bounds, parameters);
  return upper === undefined ? pagination : { ...pagination, upper };
}
