import type { MediaTypeModel, ParameterModel, SchemaIndex } from "../../model/types.js";
import type { ItemsPlan } from "../../plan/items.js";
import { isWrittenAsJson } from "../../plan/parameter-content.js";
import type { BodyPlan, OperationPlan, PackagePlan } from "../../plan/types.js";
import { type JsonObject, isJsonObject } from "../../source/document.js";
import { type Pointer, valueAt, withValues } from "../../source/pointer.js";
import type { OpenApiDocument } from "../../spec/types.js";

/** Marks a schema, that of an array, whose items the client gives one by one. */
const streamMark = "x-specmill-stream";

/** The schema of an item, where a schema stands for the items of a stream. */
export function streamItems(schema: JsonObject): JsonObject | undefined {
  const { [streamMark]: isStream, items } = schema;
  return isStream === true && isJsonObject(items) ? items : undefined;
}

/** An object of the document with other fields. */
type Change = readonly [pointer: Pointer, fields: JsonObject];

/**
 * The document with what the client takes and gives where openapi-typescript knows nothing of it: the values of parameters
 * with `content`, those that are the whole query string among them, and items that are sent or come one by one.
 */
export function asCarried(document: OpenApiDocument, plan: PackagePlan): OpenApiDocument {
  const { root } = document;
  const changes = plan.operations.flatMap((operation) => [
    ...parameterChanges(operation, plan.schemas, root),
    ...itemChanges(operation, root),
  ]);
  const carried = new Map(
    changes.map(([pointer, fields]) => {
      const value = valueAt(root, pointer) as JsonObject; // an object of the model
      return [pointer, { ...value, ...fields }] as const;
    }),
  );
  return { ...document, root: withValues(root, carried) as JsonObject }; // the root itself is not changed
}

function parameterChanges(
  { model }: OperationPlan,
  schemas: SchemaIndex,
  root: JsonObject,
): Change[] {
  const isQuery = ({ pointer }: ParameterModel): boolean =>
    valueOf(root, pointer)["in"] === "querystring";
  return model.parameters
    .filter((one) => isQuery(one) || isWrittenAsJson(one, schemas))
    .map(({ pointer, in: place, schema }) => [
      pointer,
      { in: place, schema: schema === undefined ? {} : (valueAt(root, schema) ?? {}) },
    ]);
}

/** Items that are sent are a list in openapi-typescript's shape. */
function itemChanges(operation: OperationPlan, root: JsonObject): Change[] {
  const { model, requestBodies, answers } = operation;
  const requests = mediaChanges(model.requestBody?.content ?? [], requestBodies, root, {});
  const responses = model.responses.flatMap(({ content }, index) =>
    mediaChanges(content, answers[index]?.bodies ?? [], root, { [streamMark]: true }),
  );
  return [...requests, ...responses];
}

const mediaChanges = (
  content: readonly MediaTypeModel[],
  bodies: readonly BodyPlan[],
  root: JsonObject,
  mark: JsonObject,
): Change[] =>
  content.flatMap(({ pointer, mediaType }): Change[] => {
    const body = bodies.find((one) => one.mediaType === mediaType);
    if (body?.items === undefined) return [];
    return [[pointer, { schema: { type: "array", items: itemSchema(body.items, root), ...mark } }]];
  });

const text: JsonObject = { type: "string" };

/** A schema of the items as they are given: of data that are read, the description's own schema says that they are text. */
function itemSchema({ format, rule = {}, schema }: ItemsPlan, root: JsonObject): JsonObject {
  const hasJson = rule.json === true || rule.except !== undefined;
  if (schema !== undefined && !hasJson) return valueOf(root, schema);
  if (format !== "events") return {};
  const data = hasJson ? {} : text;
  const properties = { event: text, data, id: text, retry: { type: "integer" } };
  return { type: "object", properties, required: ["data"] };
}

function valueOf(root: JsonObject, pointer: Pointer): JsonObject {
  const value = valueAt(root, pointer);
  return isJsonObject(value) ? value : {};
}
