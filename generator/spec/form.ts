import type { Reporter } from "../diagnostics/diagnostic.js";
import type { JsonObject } from "../source/document.js";
import { liftDocument20 } from "./lift-2.0.js";
import { liftHabits, readOfSchema30 } from "./lift-3.0.js";
import type { Origins } from "./origins.js";

/** What a version does before and while a document is walked. */
export interface Form {
  readonly root: JsonObject;
  readonly origins: Origins;
  /** What of a schema is to be read. */
  read(schema: JsonObject): JsonObject;
  schema(schema: JsonObject): JsonObject;
  /** Lifts a Reference Object. */
  object(reference: JsonObject): JsonObject;
}

/** A document as the user wrote it. */
interface Unlifted {
  readonly root: JsonObject;
  readonly uri: string;
  readonly origins: Origins;
}

/** @returns The document in the places of 3.1, and what is left to do where its schemas are walked. */
export function formOf(
  version: string,
  { root, uri, origins }: Unlifted,
  reporter: Reporter,
): Form {
  if (!version.startsWith("2.")) {
    const same = (object: JsonObject): JsonObject => object;
    const read = version.startsWith("3.0") ? readOfSchema30 : same;
    return { root, origins, read, schema: liftHabits, object: same };
  }
  const lifted = liftDocument20(root, { uri, origins }, reporter);
  const object = (holder: JsonObject): JsonObject =>
    typeof holder["$ref"] === "string"
      ? { ...holder, $ref: lifted.reference(holder["$ref"]) }
      : holder;
  return {
    ...lifted,
    object,
    read: readOfSchema30,
    schema: (schema) => lifted.schema(object(schema)),
  };
}
