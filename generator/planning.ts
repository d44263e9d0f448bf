import type { Reporter } from "./diagnostics/diagnostic.js";
import { reservedExports } from "./emit/runtime-exports.js";
import { normalise } from "./model/normalise.js";
import type { ApiModel } from "./model/types.js";
import type { FormatTypes } from "./plan/format-types.js";
import type { OpenEnums } from "./plan/forms.js";
import { type ListOverrides, planLists } from "./plan/lists/index.js";
import type { ListPlan } from "./plan/lists/types.js";
import { reportUnmatchedOverrides } from "./plan/lists/unmatched.js";
import { planPackage } from "./plan/package.js";
import { reportPlan } from "./plan/report.js";
import type { NamesLock, PackagePlan } from "./plan/types.js";
import type { SourceDocument } from "./source/document.js";
import { lift } from "./spec/lift.js";
import { reporterOf } from "./spec/origins.js";
import type { Selection } from "./spec/select/rules.js";
import { select } from "./spec/select/select.js";
import type { OpenApiDocument } from "./spec/types.js";

/** What shapes the plan of a package beside the description. */
export interface PlanningOptions {
  readonly packageName: string;
  readonly packageVersion: string;
  readonly openEnums: OpenEnums;
  /** Types in memory by format; default: those on the wire. */
  readonly formats?: FormatTypes;
  /** Operations to make the package of; all of them where nothing is said. */
  readonly selection?: Selection;
  /** Conclusions about list operations to be overruled, by `GET /path`. */
  readonly lists?: ListOverrides;
  /** Names lock of an earlier manifest. */
  readonly previousNames?: NamesLock;
}

/** A description, and what it says. */
export interface ReadModel {
  readonly document: OpenApiDocument;
  readonly model: ApiModel;
}

/**
 * From a document to its model.
 *
 * @returns `undefined` where it is no description; faults of one are reported.
 */
export function readModel(
  source: SourceDocument,
  { selection }: Pick<PlanningOptions, "selection">,
  reporter: Reporter,
): ReadModel | undefined {
  const lifted = lift(source, reporter);
  const document = lifted && selection ? select(lifted, selection, reporter) : lifted;
  const model = document && normalise(document, reporter);
  return document && model && { document, model };
}

/** What a package will have, and the list operations of which this is made. */
export interface Planned {
  readonly plan: PackagePlan;
  readonly lists: readonly ListPlan[];
}

/** From a model without faults to the plan of a package. */
export function makePlan(model: ApiModel, options: PlanningOptions, reporter: Reporter): Planned {
  const own = reporterOf(model, reporter);
  const lists = planLists(model, options.lists);
  reportUnmatchedOverrides(model, lists, options.lists ?? {}, own);
  const { previousNames: lock } = options;
  const plan = planPackage(model, lists, { ...options, lock, exports: reservedExports() });
  reportPlan(plan, own);
  return { plan, lists };
}
