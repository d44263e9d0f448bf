import type { JsonObject, JsonValue } from "../../../generator/source/document.js";
import { planLists } from "../../../generator/plan/lists/index.js";
import type { ListPlan } from "../../../generator/plan/lists/types.js";
import { modelOf } from "../runtime-filters/emitted.js";

/** One GET operation: query parameters in short form, and the schema of its response. */
export interface ListCase {
  readonly path?: string;
  readonly operation?: JsonObject;
  readonly parameters?: readonly JsonObject[];
  readonly body: JsonValue;
  readonly headers?: JsonObject;
}

/** A query parameter: its name, its schema, its description. */
export function query(name: string, schema: JsonObject = {}, description = ""): JsonObject {
  return { name, in: "query", description, schema: { type: "string", ...schema } };
}

/** Short form of an object schema whose properties are all there is to say. */
export function object(properties: { readonly [name: string]: JsonValue }): JsonObject {
  return { type: "object", properties };
}

/** An array of rows with the properties given. */
export function rows(
  properties: { readonly [name: string]: JsonValue } = { id: { type: "string" } },
): JsonObject {
  return { type: "array", items: object(properties) };
}

export const text: JsonObject = { type: "string" };
export const integer: JsonObject = { type: "integer" };
export const flag: JsonObject = { type: "boolean" };

/** The document of one operation. */
export function documentOf({
  path = "/things",
  operation,
  parameters = [],
  body,
  headers,
}: ListCase): JsonObject {
  return {
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    paths: {
      [path]: {
        get: {
          ...operation,
          parameters: [
            ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({
              name,
              in: "path",
              required: true,
              schema: text,
            })),
            ...parameters,
          ],
          responses: {
            200: {
              description: "ok",
              ...(headers === undefined ? {} : { headers }),
              content: { "application/json": { schema: body } },
            },
          },
        },
      },
    },
  };
}

/** The plan of the one operation, if it is a list. */
export function planOf(given: ListCase): ListPlan | undefined {
  return planLists(modelOf(documentOf(given)))[0];
}
