import type { IncomingModel, MediaTypeModel, ResponseModel, SchemaIndex } from "../model/types.js";
import type { Pointer } from "../source/pointer.js";
import { type OpenEnums, areOpen } from "./forms.js";
import { closureInPlace } from "./in-place.js";
import { operationDoc } from "./doc.js";
import { eventShape } from "./event-shape.js";
import { nameMethods } from "./filter-methods.js";
import type { ItemPlans, ItemsPlan } from "./items.js";
import type { ListPlan } from "./lists/types.js";
import { answerKind, bodyKind, byPreference } from "./media-type.js";
import { typeStem } from "./operation-names.js";
import type { NamedOperation } from "./places.js";
import { shapeAt } from "./shape.js";
import { union } from "./shape-set.js";
import type { ShapeContext } from "./shape-context.js";
import type {
  AnswerPlan,
  BodyPlan,
  FilterBuilderPlan,
  FilterLock,
  IncomingPlan,
  ModelNames,
  OperationListPlan,
  OperationPlan,
  TypeShape,
} from "./types.js";
import { capital, wordsOf } from "./words.js";

/** What planning one operation needs to know of the whole. */
export interface OperationContext {
  readonly schemas: SchemaIndex;
  readonly modelNames: ReadonlyMap<Pointer, ModelNames>;
  readonly items: ItemPlans;
  readonly openEnums: OpenEnums;
  readonly file: string;
  readonly builder: string | undefined;
  readonly builderFile: string | undefined;
  /** What is published of the filter. */
  readonly filterLock: FilterLock | undefined;
}

/** The types, files and validators of one operation, whose names are settled. */
export function planOperation(named: NamedOperation, context: OperationContext): OperationPlan {
  const { operation, names, groups } = named;
  const stem = typeStem(names.name);
  const list = planList(named, context);
  const answers = planAnswers(operation.responses, context);
  const streamItem = list === undefined ? streamItemOf(answers) : undefined;
  return {
    model: operation,
    doc: operationDoc(operation),
    method: operation.method,
    name: names.name,
    memberPath: names.memberPath,
    file: context.file,
    requestType: `${stem}Request`,
    resultType: `${stem}Result`,
    groups: groups.map(({ place, parameters, pointer }) => ({
      place,
      parameters,
      required: parameters.some((parameter) => parameter.required),
      model: (context.modelNames.get(pointer) as ModelNames).request, // every group is a model
    })),
    requestBodies: byPreference(operation.requestBody?.content ?? []).map(
      (media) => planItemsBody(media, "request", context) ?? planBody(media, "request", context),
    ),
    isBodyRequired: operation.requestBody?.required === true,
    answers,
    callbacks: operation.callbacks.map((callback) => planIncoming(callback, context)),
    ...(list !== undefined && { list }),
    ...(streamItem !== undefined && { streamItem }),
  };
}

function planAnswers(responses: readonly ResponseModel[], context: BodyContext): AnswerPlan[] {
  const hasSuccess = responses.some(({ status }) => status.startsWith("2"));
  return responses.map(({ status, description, content }) => {
    const isSuccess = status.startsWith("2") || (status === "default" && !hasSuccess);
    const bodies = byPreference(content).map(
      (media) =>
        (isSuccess && planItemsBody(media, "response", context)) ||
        planBody(media, "response", context),
    );
    return { status, description, bodies };
  });
}

/** A body that is read or written item by item, if it can be. */
function planItemsBody(
  { mediaType, pointer }: MediaTypeModel,
  direction: "request" | "response",
  context: BodyContext,
): BodyPlan | undefined {
  const items = context.items.get(pointer);
  if (items === undefined) return undefined;
  const { schema } = items;
  const model = schema === undefined ? undefined : modelOf(schema, direction, context);
  const kind = direction === "request" ? "iterable" : "stream";
  return {
    mediaType,
    items,
    shape: { kind, items: itemShape(items, direction, context) },
    ...(schema !== undefined && { schema }),
    ...(model !== undefined && { model }),
  };
}

function itemShape(
  { schema, format }: ItemsPlan,
  direction: "request" | "response",
  context: BodyContext,
): TypeShape {
  if (schema !== undefined) return shapeAt(schema, shapeContext(direction, context));
  return format === "events" ? eventShape : { kind: "unknown" };
}

/** The type of the items of all streams among answers. */
function streamItemOf(answers: readonly AnswerPlan[]): TypeShape | undefined {
  const items = answers
    .flatMap(({ bodies }) => bodies)
    .flatMap(({ shape }) => (shape.kind === "stream" ? [shape.items] : []));
  return items.length === 0 ? undefined : union(items);
}

/** What planning a body needs to know. */
export type BodyContext = Pick<OperationContext, "schemas" | "items" | "modelNames" | "openEnums">;

/** The payloads of a webhook or callback: they come from the service as responses do. */
export function planIncoming(
  { content, ...request }: IncomingModel,
  context: BodyContext,
): IncomingPlan {
  const bodies = byPreference(content).map((media) => planBody(media, "response", context));
  return { ...request, bodies };
}

function planBody(
  media: MediaTypeModel,
  direction: "request" | "response",
  context: BodyContext,
): BodyPlan {
  const kind = (direction === "request" ? bodyKind : answerKind)(media.mediaType);
  const model = media.schema === undefined ? undefined : modelOf(media.schema, direction, context);
  const isValue = kind !== "text" && kind !== "binary";
  return {
    mediaType: media.mediaType,
    shape: bodyShape(kind, media.schema, direction, context),
    ...(media.schema !== undefined && { schema: media.schema }),
    // What is written as text or bytes is not the value that the schema describes.
    ...(model !== undefined && isValue && { model }),
    ...(isValue && holdsBytes(media, context) && { holdsBytes: true }),
  };
}

const holdsBytes = ({ mediaType, schema }: MediaTypeModel, { schemas }: BodyContext): boolean =>
  mediaType.includes("*") &&
  schema !== undefined &&
  closureInPlace([schema], schemas).some(({ carried }) => carried !== undefined);

function bodyShape(
  kind: ReturnType<typeof bodyKind>,
  schema: Pointer | undefined,
  direction: "request" | "response",
  context: BodyContext,
): TypeShape {
  if (kind === "text") return { kind: "string" };
  if (kind === "binary") return { kind: "binary" };
  return schema === undefined
    ? { kind: "unknown" }
    : shapeAt(schema, shapeContext(direction, context));
}

const shapeContext = (direction: "request" | "response", context: BodyContext): ShapeContext => ({
  schemas: context.schemas,
  direction,
  openEnums: areOpen(context.openEnums, direction),
  modelAt: (pointer) => context.modelNames.get(pointer)?.[direction],
});

/** The model of a body: its own, or that of what it refers to. */
function modelOf(
  pointer: Pointer,
  direction: "request" | "response",
  { schemas, modelNames }: BodyContext,
): string | undefined {
  const target = schemas.get(pointer)?.target;
  return (modelNames.get(pointer) ?? (target === undefined ? undefined : modelNames.get(target)))?.[
    direction
  ];
}

function planList(
  { list, groups, operation }: NamedOperation,
  context: OperationContext,
): OperationListPlan | undefined {
  if (list === undefined) return undefined;
  const filter = planFilter({ list, groups, operation }, context);
  return {
    plan: list,
    ...(filter && { filter }),
    item:
      list.itemSchema === undefined
        ? { kind: "unknown" }
        : shapeAt(list.itemSchema, shapeContext("response", context)),
  };
}

/** @returns `undefined` where the operation has no query parameters. */
function planFilter(
  {
    list,
    groups,
    operation,
  }: Pick<NamedOperation, "groups" | "operation"> & { readonly list: ListPlan },
  { modelNames, builder, builderFile, filterLock }: OperationContext,
): FilterBuilderPlan | undefined {
  const query = groups.find(({ place }) => place === "query");
  const queryType = query && modelNames.get(query.pointer)?.request;
  if (queryType === undefined || builder === undefined || builderFile === undefined)
    return undefined;
  const params = operation.parameters.filter((parameter) => parameter.in === "query");
  const names = params.map(({ name }) => name);
  return {
    builder,
    chainType: chainTypeName(builder),
    file: builderFile,
    queryType,
    methods: nameMethods(list, names, filterLock),
  };
}

/** `OutboundLogsFilter` of `outboundLogs`; a builder that ends in "filter" says it already, if it has a capital letter. */
export function chainTypeName(builder: string): string {
  const name = capital(builder);
  const isTold = name !== builder && wordsOf(builder).at(-1) === "filter";
  return isTold ? name : `${name}Filter`;
}

/** `outboundLogsTable` of `outboundLogs`: the constant that the functions over filters take. */
export const filterTableName = (builder: string): string => `${builder}Table`;
