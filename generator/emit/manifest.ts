import { operationKey } from "../plan/operation-names.js";
import type { ApiModel } from "../model/types.js";
import type { Pointer } from "../source/pointer.js";
import { sourcePointer } from "../spec/origins.js";
import type { BodyPlan, ModelPlan, OperationPlan, PackagePlan } from "../plan/types.js";

/** Where a validator can be imported from, relative to the manifest. */
export interface ValidatorEntry {
  readonly module: string;
  readonly export: string;
}

export interface ModelEntry {
  readonly type: string;
  readonly validator?: ValidatorEntry;
}

/** The names of a package by what they name in the description. */
export interface NamesEntry {
  readonly schemas: { readonly [pointer: string]: ModelEntry };
  readonly operations: { readonly [operation: string]: OperationEntry };
}

export interface OperationEntry {
  readonly function: string;
  readonly method: readonly string[];
  readonly request: {
    readonly [place: string]: ModelEntry | { readonly [mediaType: string]: ModelEntry };
  };
  readonly responses: { readonly [status: string]: { readonly [mediaType: string]: ModelEntry } };
}

/** The part of the manifest that comes from the plan. */
export function manifestNames(plan: PackagePlan): NamesEntry {
  const models = new Map(plan.models.map((model) => [model.name, model]));
  return {
    schemas: schemaEntries(plan, models),
    operations: Object.fromEntries(
      plan.operations.map((operation) => [
        operationKey(operation.model),
        operationEntry(operation, models),
      ]),
    ),
  };
}

/** Of a schema that has two forms the request's: it is the stricter one. Its validator checks the schema as written. */
function schemaEntries(
  { api, modelNames, schemas }: PackagePlan,
  models: ReadonlyMap<string, ModelPlan>,
): NamesEntry["schemas"] {
  const named = [...modelNames]
    .filter(([pointer]) => schemas.has(pointer))
    .flatMap(([pointer, { request }]): [string, ModelEntry][] => {
      const { validator, ...model } = models.get(request) as ModelPlan; // every name has a model
      const written = { ...validator, name: validator.asWritten };
      const entry = modelEntry({ ...model, validator: written });
      return keysOf(api, pointer).map((key) => [key, entry]);
    });
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The place in the user's files; of a component that lies in another document also the component's own. */
function keysOf({ components, origins, uri }: ApiModel, pointer: Pointer): string[] {
  const source = sourcePointer(origins, uri, pointer);
  if (source.startsWith("#")) return [source];
  const isComponent = components.some((component) => component.pointer === pointer);
  return isComponent ? [source, pointer] : [source];
}

function modelEntry({ name, validator }: ModelPlan): ModelEntry {
  return {
    type: name,
    validator: { module: `./dist/validators/${validator.file}.js`, export: validator.name },
  };
}

function operationEntry(
  operation: OperationPlan,
  models: ReadonlyMap<string, ModelPlan>,
): OperationEntry {
  const entriesOf = (bodies: readonly BodyPlan[]): { [mediaType: string]: ModelEntry } =>
    Object.fromEntries(
      bodies.flatMap(({ mediaType, model }) =>
        model === undefined ? [] : [[mediaType, modelEntry(models.get(model) as ModelPlan)]],
      ),
    );
  const groups = operation.groups.map(({ place, model }) => [
    place,
    modelEntry(models.get(model) as ModelPlan), // every group has a model
  ]);
  const body = entriesOf(operation.requestBodies);
  return {
    function: operation.name,
    method: operation.memberPath,
    request: {
      ...Object.fromEntries(groups),
      ...(Object.keys(body).length > 0 && { body }),
    },
    responses: Object.fromEntries(
      operation.answers.map(({ status, bodies }) => [status, entriesOf(bodies)]),
    ),
  };
}
