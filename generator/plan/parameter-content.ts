import type { ParameterModel, SchemaIndex } from "../model/types.js";
import type { Pointer } from "../source/pointer.js";
import { bodyKind } from "./media-type.js";

/** Whether a parameter has `content`, and its value is not the text that stands in the request. */
export function isWrittenAsJson(
  { mediaType, schema }: ParameterModel,
  schemas: SchemaIndex,
): boolean {
  if (mediaType === undefined) return false;
  return bodyKind(mediaType) !== "text" || isStructured(schema, schemas);
}

/** Whether a schema describes more than a text. */
export function isStructured(pointer: Pointer | undefined, schemas: SchemaIndex): boolean {
  const node = pointer === undefined ? undefined : schemas.get(pointer);
  if (typeof node?.schema !== "object") return false;
  if (node.target !== undefined) return isStructured(node.target, schemas);
  const types = [node.schema.type ?? []].flat();
  return (
    types.includes("object") || types.includes("array") || node.schema.properties !== undefined
  );
}
