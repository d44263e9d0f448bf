import { writtenAt } from "../model/subschemas.js";
import type { ApiModel, OperationModel } from "../model/types.js";
import { sourcePointer } from "../spec/origins.js";
import type { FormatTypes } from "./format-types.js";
import type { OpenEnums } from "./forms.js";
import { reservedWords } from "./identifier.js";
import type { ListPlan } from "./lists/types.js";
import { planModels } from "./models.js";
import { type WholeLock, lockOf, usableLock } from "./names-lock.js";
import { operationKey, planOperationNames, typeStem } from "./operation-names.js";
import { tagWords } from "./tag-words.js";
import {
  type BodyContext,
  chainTypeName,
  filterTableName,
  planIncoming,
  planOperation,
} from "./operations.js";
import { groupParameters } from "./parameters.js";
import { queryNarrowings } from "./query-shape.js";
import { type NamedOperation, inlinePlaces } from "./places.js";
import { planSchemas } from "./schemas.js";
import { type Claim, settleNames } from "./settle.js";
import type { FilterLock, ModelPlan, NamesLock, OperationPlan, PackagePlan } from "./types.js";
import { schemaUsage } from "./usage.js";
import { camelCase, kebabCase, pascalCase, reservedFiles, wordsOf } from "./words.js";

/** What the plan depends on beside the model. */
export interface PlanOptions {
  readonly packageName: string;
  readonly packageVersion: string;
  readonly openEnums: OpenEnums;
  /** Types in memory by format; default: those on the wire. */
  readonly formats?: FormatTypes | undefined;
  /** Names of an earlier run, which stay. */
  readonly lock?: NamesLock | undefined;
  /** Types and values that every package exports: no name of the description may be one of them. */
  readonly exports: { readonly types: ReadonlySet<string>; readonly values: ReadonlySet<string> };
}

/** Settles every name, type and file of a package. */
export function planPackage(
  api: ApiModel,
  lists: readonly ListPlan[],
  options: PlanOptions,
): PackagePlan {
  const lock = usableLock(options.lock);
  const named = nameOperations(api, lists, options, lock);
  const groups = named.flatMap((one) => one.groups);
  const made = groups.flatMap(({ nodes }) => nodes);
  const { schemas, items, unconverted } = planSchemas(api, made, options.formats);
  const builders = nameBuilders(named, options, lock);
  const taken = takenNames(named, builders, options);
  const fileOf = filesByTag(named);
  const planned = planModels({
    schemas,
    components: api.components,
    places: inlinePlaces({ api, schemas, items }, named),
    usage: schemaUsage(api, schemas, groups),
    openEnums: options.openEnums,
    narrowings: queryNarrowings(named),
    lock: lock.types,
    taken,
    operations: named.map(({ operation }) => ({
      pointer: operation.pointer,
      file: fileOf(operation),
    })),
    sourcePointer: (pointer) => sourcePointer(api.origins, api.uri, writtenAt(pointer, schemas)),
  });
  const { modelNames } = planned;
  const context = { schemas, items, modelNames, openEnums: options.openEnums };
  const operations = planOperations(named, builders, { ...context, fileOf, lock });
  const clientType = clientTypeName(api, planned.models, taken, lock.client);
  return {
    packageName: options.packageName,
    packageVersion: options.packageVersion,
    clientType,
    api,
    schemas,
    models: planned.models,
    modelNames,
    operations,
    webhooks: api.webhooks.map((webhook) => planIncoming(webhook, context)),
    unconverted,
    lock: lockOf(planned.lock, operations, clientType),
  };
}

/** Names of exports that no model may have. */
function takenNames(
  named: readonly NamedOperation[],
  builders: ReadonlyMap<OperationModel, string>,
  options: PlanOptions,
): ReadonlySet<string> {
  return new Set([
    ...reservedNames(options),
    ...named.flatMap(typesOfOperation),
    ...named.map(({ names }) => names.name),
    ...[...builders.values()].flatMap((builder) => [
      builder,
      chainTypeName(builder),
      filterTableName(builder),
    ]),
  ]);
}

/** A module exports a name once, be it that of a type or of a value. */
const reservedNames = ({ exports, formats = {} }: PlanOptions): string[] => [
  ...exports.types,
  ...exports.values,
  // A type of that name would stand in front of the global one in the module of types.
  ...(Object.values(formats).includes("Date") ? ["Date"] : []),
];

function nameOperations(
  api: ApiModel,
  lists: readonly ListPlan[],
  options: PlanOptions,
  lock: WholeLock,
): NamedOperation[] {
  const byKey = new Map(lists.map((list) => [operationKey(list), list]));
  const names = planOperationNames(api, new Set(byKey.keys()), lock, [
    ...reservedNames(options),
    ...reservedWords,
  ]);
  return api.operations.map((operation) => {
    const list = byKey.get(operationKey(operation));
    return {
      operation,
      names: names.get(operation) as NonNullable<ReturnType<typeof names.get>>, // names every operation
      groups: groupParameters(operation, list),
      ...(list !== undefined && { list }),
    };
  });
}

/** Types beside the models that an operation exports. */
const typesOfOperation = ({ names }: NamedOperation): string[] => {
  const stem = typeStem(names.name);
  return [`${stem}Request`, `${stem}Result`];
};

/** Builders are functions beside operations: `outboundLogs` of `listOutboundLogs`. */
function nameBuilders(
  named: readonly NamedOperation[],
  options: PlanOptions,
  lock: WholeLock,
): Map<OperationModel, string> {
  const claims = named
    .filter(
      ({ list, groups }) => list !== undefined && groups.some(({ place }) => place === "query"),
    )
    .map(({ operation, names }): Claim<OperationModel> => {
      const key = operationKey(operation);
      const candidates = [camelCase(names.resource), `${names.name}Filter`];
      return {
        key: operation,
        candidates: candidates.filter((name) => !options.exports.types.has(chainTypeName(name))),
        locked: Object.hasOwn(lock.builders, key) ? lock.builders[key] : undefined,
      };
    });
  const functions = named.map(({ names }) => names.name);
  return settleNames(claims, [...reservedNames(options), ...functions, ...reservedWords]);
}

function planOperations(
  named: readonly NamedOperation[],
  builders: ReadonlyMap<OperationModel, string>,
  {
    fileOf,
    lock,
    ...context
  }: BodyContext & {
    fileOf(operation: OperationModel): string;
    readonly lock: WholeLock;
  },
): OperationPlan[] {
  const builderFiles = filesOf([...builders.values()], (builder) => wordsOf(builder));
  return named.map((one) => {
    const builder = builders.get(one.operation);
    return planOperation(one, {
      ...context,
      file: fileOf(one.operation),
      builder,
      builderFile: builder === undefined ? undefined : builderFiles.get(builder),
      filterLock: filterLockOf(one.operation, lock),
    });
  });
}

function filterLockOf(operation: OperationModel, { filters }: WholeLock): FilterLock | undefined {
  const key = operationKey(operation);
  return Object.hasOwn(filters, key) ? filters[key] : undefined;
}

/** File stems by tag; two tags that one file system would take for one get different files. */
function filesByTag(named: readonly NamedOperation[]): (operation: OperationModel) => string {
  const tagOf = (operation: OperationModel): string => tagWords(operation).join(" ");
  const tags = [...new Set(named.map(({ operation }) => tagOf(operation)))];
  const files = filesOf(tags, (tag) => tag.split(" "));
  return (operation) => files.get(tagOf(operation)) as string; // every tag has a file
}

/** File stems by name, distinct without regard to case. */
function filesOf(
  names: readonly string[],
  words: (name: string) => readonly string[],
): Map<string, string> {
  return settleNames(
    [...names].sort().map((name) => ({ key: name, candidates: [kebabCase(words(name))] })),
    reservedFiles,
    (name) => name.toLowerCase(),
  );
}

/** `JetEmailClient` of "JetEmail API": the title without what every title says. */
function clientTypeName(
  api: ApiModel,
  models: readonly ModelPlan[],
  taken: ReadonlySet<string>,
  locked: string | undefined,
): string {
  const plain = api.info.title.replaceAll(
    /\b(?:the|api|rest|openapi|specification|spec|v?\d+(?:\.\d+)*)\b/gi,
    " ",
  );
  // The author's capitals stay: "JetEmail" is not "Jetemail".
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const stem = pascalCase(words);
  const base = stem.length <= 40 ? stem : pascalCase(words.slice(0, 3));
  const used = [...taken, ...models.map(({ name }) => name)];
  const candidates = [`${base === "_" ? "Api" : base}Client`];
  return settleNames([{ key: "", candidates, locked }], used).get("") as string; // the one claim
}
