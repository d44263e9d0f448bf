import { createReporter, type Diagnostic } from "./diagnostics/diagnostic.js";
import { reservedExports } from "./emit/runtime-exports.js";
import { normalise } from "./model/normalise.js";
import type { ApiModel } from "./model/types.js";
import { planLists } from "./plan/lists/index.js";
import type { ListPlan } from "./plan/lists/types.js";
import { planPackage } from "./plan/package.js";
import type { PackagePlan } from "./plan/types.js";
import type { SourceDocument } from "./source/document.js";
import { lift } from "./spec/lift.js";
import { sourcePointer } from "./spec/origins.js";
import type { Selection } from "./spec/select/rules.js";
import { select } from "./spec/select/select.js";

/** What specmill understands of a description. JSON-serialisable. */
export interface Inspection {
  readonly operations: readonly InspectedOperation[];
  readonly schemas: readonly InspectedSchema[];
  readonly lists: readonly ListPlan[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface InspectedOperation {
  readonly method: string;
  readonly path: string;
  readonly function: string;
  /** Names on the client. */
  readonly member: readonly string[];
  /** Exported filter builder, for list operations with query parameters. */
  readonly builder?: string;
  /** Media types of successes whose items are read one by one, where there are any. */
  readonly streams?: readonly string[];
}

/** A schema that has a type of its own. */
export interface InspectedSchema {
  readonly pointer: string;
  readonly type: string;
  /** Type of what callers send, where it is another. */
  readonly requestType?: string;
}

/**
 * The stages up to the plan: nothing is emitted.
 *
 * @param selection Operations to show, with the schemas that they lead to; all of them where nothing is said.
 */
export function inspect(source: SourceDocument, selection?: Selection): Inspection {
  const reporter = createReporter();
  const lifted = lift(source, reporter);
  const document = lifted && selection ? select(lifted, selection, reporter) : lifted;
  const model = document && normalise(document, reporter);
  const found = model === undefined ? [] : planLists(model);
  const plan = model === undefined || reporter.hasErrors ? undefined : planOf(model, found);
  return {
    operations: plan?.operations.map(inspectedOperation) ?? [],
    schemas: plan === undefined ? [] : inspectedSchemas(plan),
    lists: found,
    diagnostics: reporter.diagnostics,
  };
}

const planOf = (model: ApiModel, lists: readonly ListPlan[]): PackagePlan =>
  planPackage(model, lists, {
    packageName: "inspected",
    packageVersion: "0.0.0",
    openEnums: "responses",
    exports: reservedExports(),
  });

function inspectedOperation(operation: PackagePlan["operations"][number]): InspectedOperation {
  const bodies = operation.answers.flatMap((answer) => answer.bodies);
  const streams = bodies.filter(({ shape }) => shape.kind === "stream");
  return {
    method: operation.method,
    path: operation.model.path,
    function: operation.name,
    member: operation.memberPath,
    ...(operation.list?.queryType !== undefined && { builder: operation.list.builder }),
    ...(streams.length > 0 && { streams: streams.map(({ mediaType }) => mediaType) }),
  };
}

function inspectedSchemas({ api, modelNames }: PackagePlan): InspectedSchema[] {
  return [...modelNames].map(([pointer, { request, response }]) => ({
    pointer: sourcePointer(api.origins, api.uri, pointer),
    type: response,
    ...(request !== response && { requestType: request }),
  }));
}
