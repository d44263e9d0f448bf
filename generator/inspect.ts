import { createReporter, type Diagnostic } from "./diagnostics/diagnostic.js";
import type { ListPlan } from "./plan/lists/types.js";
import { writtenAt } from "./model/subschemas.js";
import type { PackagePlan } from "./plan/types.js";
import { type PlanningOptions, makePlan, readModel } from "./planning.js";
import type { SourceDocument } from "./source/document.js";
import { sourcePointer } from "./spec/origins.js";

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

/** What the package would be made with, as far as it is known. */
export type InspectOptions = Partial<Omit<PlanningOptions, "packageName" | "packageVersion">>;

/** The stages up to the plan: nothing is emitted. Of a description with errors nothing is shown. */
export function inspect(source: SourceDocument, options: InspectOptions = {}): Inspection {
  const reporter = createReporter();
  const description = readModel(source, options, reporter);
  const found =
    description === undefined || reporter.hasErrors
      ? undefined
      : makePlan(description.model, { ...defaults, ...options }, reporter);
  return {
    operations: found?.plan.operations.map(inspectedOperation) ?? [],
    schemas: found === undefined ? [] : inspectedSchemas(found.plan),
    lists: found?.lists ?? [],
    diagnostics: reporter.diagnostics,
  };
}

const defaults = {
  packageName: "inspected",
  packageVersion: "0.0.0",
  openEnums: "responses",
} as const;

function inspectedOperation(operation: PackagePlan["operations"][number]): InspectedOperation {
  const bodies = operation.answers.flatMap((answer) => answer.bodies);
  const streams = bodies.filter(({ shape }) => shape.kind === "stream");
  return {
    method: operation.method,
    path: operation.model.path,
    function: operation.name,
    member: operation.memberPath,
    ...(operation.list?.filter && { builder: operation.list.filter.builder }),
    ...(streams.length > 0 && { streams: streams.map(({ mediaType }) => mediaType) }),
  };
}

function inspectedSchemas({ api, modelNames, schemas }: PackagePlan): InspectedSchema[] {
  return [...modelNames].map(([pointer, { request, response }]) => ({
    pointer: sourcePointer(api.origins, api.uri, writtenAt(pointer, schemas)),
    type: response,
    ...(request !== response && { requestType: request }),
  }));
}
