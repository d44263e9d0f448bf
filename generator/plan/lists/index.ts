import type { ApiModel, OperationModel } from "../../model/types.js";
import { findEnvelope, type Envelope } from "./envelope.js";
import { findExclusive } from "./exclusive.js";
import { planFilters } from "./filters.js";
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
import { planSort } from "./sort.js";
import type { ListPlan } from "./types.js";
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

function planEnvelope({ model, operation, parameters, roles, envelope }: ListInput): ListPlan {
  const { schemas } = model;
  const item =
    envelope.itemSchema === undefined ? undefined : viewSchema(schemas, envelope.itemSchema);
  const paging = new Set(Object.values(roles.params));
  const sort = planSort(
    parameters.filter(({ name }) => !paging.has(name)),
    item,
    schemas,
  );
  const rest = parameters.filter(({ name }) => !paging.has(name) && !sort.params.has(name));
  const others = rest.flatMap((parameter) => {
    const role = otherRoleOf(parameter);
    return role === undefined
      ? []
      : [{ about: parameter.name, because: `not a filter: its role is \`${role}\`` }];
  });
  const shaping = new Set(others.map(({ about }) => about));
  const { filters, reasons } = planFilters(
    rest.filter(({ name }) => !shaping.has(name)),
    item,
    schemas,
  );
  const exclusive = findExclusive({
    operation,
    parameters,
    filters: filters.map(({ param }) => param),
    roles: roles.params,
  });
  const notations = findNotations(filters);
  const widened = findOverrides(filters, parameters);
  const upper = upperOf(
    filters.filter(({ operator }) => sideOf(operator) === "upper"),
    parameters,
  );
  const pagination = planPagination(roles, parameters, envelope, schemas);
  return {
    method: "GET",
    path: operation.path,
    pagination: upper === undefined ? pagination : { ...pagination, upper },
    ...(sort.plan === undefined ? {} : { sort: sort.plan }),
    filters,
    ranges: planRanges(filters),
    exclusive: exclusive.pairs,
    ...(notations.length === 0 ? {} : { notations }),
    reasons: [
      { about: "items", because: envelope.because },
      ...roles.reasons,
      ...sort.reasons,
      ...others,
      ...reasons,
      ...exclusive.reasons,
      ...widened.reasons,
    ],
    ...(envelope.itemSchema === undefined ? {} : { itemSchema: envelope.itemSchema }),
    overrides: widened.overrides,
  };
}
