import { groupBy } from "../plan/group.js";
import { operationKey } from "../plan/operation-names.js";
import type { ApiModel } from "../model/types.js";
import type { Pointer } from "../source/pointer.js";
import { sourcePointer } from "../spec/origins.js";
import type {
  BodyPlan,
  IncomingPlan,
  ModelPlan,
  OperationPlan,
  PackageContent,
  PackagePlan,
} from "../plan/types.js";

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
  /** By name; absent where there are none. */
  readonly webhooks?: { readonly [name: string]: IncomingEntry };
}

export interface OperationEntry {
  /** Absent, as `method`, in a package of types alone. */
  readonly function?: string;
  readonly method?: readonly string[];
  readonly request: {
    readonly [place: string]: ModelEntry | { readonly [mediaType: string]: ModelEntry };
  };
  readonly responses: { readonly [status: string]: BodyEntries };
  /** By name and runtime expression; absent where there are none. */
  readonly callbacks?: {
    readonly [name: string]: { readonly [expression: string]: IncomingEntry };
  };
}

/** By media type. */
export interface BodyEntries {
  readonly [mediaType: string]: ModelEntry;
}

/** Payloads of a webhook or callback by method. */
export interface IncomingEntry {
  readonly [method: string]: BodyEntries;
}

/**
 * The part of the manifest that comes from the plan.
 *
 * @param content A package of types alone has neither validators nor functions to name.
 */
export function manifestNames(plan: PackagePlan, content: PackageContent): NamesEntry {
  const models: Models = new Map(
    plan.models.map((model) => [model.name, modelEntry(model, model.validator.name, content)]),
  );
  return {
    schemas: schemaEntries(plan, content),
    operations: Object.fromEntries(
      plan.operations.map((operation) => [
        operationKey(operation.model),
        operationEntry(operation, models, content),
      ]),
    ),
    ...(plan.webhooks.length > 0 && { webhooks: webhookEntries(plan.webhooks, models) }),
  };
}

/** Entries of models by their names. */
type Models = ReadonlyMap<string, ModelEntry>;

/** Of a schema that has two forms the request's: it is the stricter one. Its validator checks the schema as written. */
function schemaEntries(
  { api, modelNames, schemas, models: all }: PackagePlan,
  content: PackageContent,
): NamesEntry["schemas"] {
  const models = new Map(all.map((model) => [model.name, model]));
  const named = [...modelNames]
    // What is part of another stands nowhere by itself.
    .filter(([pointer]) => schemas.get(pointer)?.partOf === undefined && schemas.has(pointer))
    .flatMap(([pointer, { request }]): [string, ModelEntry][] => {
      const model = models.get(request) as ModelPlan; // every name has a model
      const entry = modelEntry(model, model.validator.asWritten, content);
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

function modelEntry(
  { name, validator: { file } }: ModelPlan,
  validator: string,
  content: PackageContent,
): ModelEntry {
  if (content === "types") return { type: name };
  return {
    type: name,
    validator: { module: `./dist/validators/${file}.js`, export: validator },
  };
}

function operationEntry(
  operation: OperationPlan,
  models: Models,
  content: PackageContent,
): OperationEntry {
  const groups = operation.groups.map(({ place, model }) => [place, models.get(model)]);
  const body = bodyEntries(operation.requestBodies, models);
  return {
    ...(content === "all" && { function: operation.name, method: operation.memberPath }),
    request: {
      ...Object.fromEntries(groups),
      ...(Object.keys(body).length > 0 && { body }),
    },
    responses: Object.fromEntries(
      operation.answers.map(({ status, bodies }) => [status, bodyEntries(bodies, models)]),
    ),
    ...(operation.callbacks.length > 0 && { callbacks: callbackEntries(operation, models) }),
  };
}

function bodyEntries(bodies: readonly BodyPlan[], models: Models): BodyEntries {
  return Object.fromEntries(
    bodies.flatMap(
      ({ mediaType, model }) =>
        model === undefined ? [] : [[mediaType, models.get(model) as ModelEntry]], // names of models
    ),
  );
}

function incomingEntry(requests: readonly IncomingPlan[], models: Models): IncomingEntry {
  return Object.fromEntries(
    requests.map(({ method, bodies }) => [method, bodyEntries(bodies, models)]),
  );
}

const webhookEntries = (
  webhooks: readonly IncomingPlan[],
  models: Models,
): NonNullable<NamesEntry["webhooks"]> =>
  Object.fromEntries(
    [...groupBy(webhooks, ({ name }) => name)].map(([name, requests]) => [
      name,
      incomingEntry(requests, models),
    ]),
  );

const callbackEntries = (
  { callbacks }: OperationPlan,
  models: Models,
): NonNullable<OperationEntry["callbacks"]> =>
  Object.fromEntries(
    [...groupBy(callbacks, ({ name }) => name)].map(([name, requests]) => [
      name,
      Object.fromEntries(
        [...groupBy(requests, ({ expression = "" }) => expression)].map(([expression, own]) => [
          expression,
          incomingEntry(own, models),
        ]),
      ),
    ]),
  );
