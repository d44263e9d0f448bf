import type { Reporter } from "../diagnostics/diagnostic.js";
import type { JsonObject } from "../source/document.js";
import { liftDocument20 } from "./lift-2.0.js";
import { liftHabits, liftSchema30 } from "./lift-3.0.js";
import type { Origins } from "./origins.js";

/** What a version does before and while a document is walked. */
export interface Form {
  readonly root: JsonObject;
  readonly origins: Origins;
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
    const schema = version.startsWith("3.0") ? liftSchema30 : liftHabits;
    return { root, origins, schema, object: (reference) => reference };
  }
  const lifted = liftDocument20(root, { uri, origins }, reporter);
  const object = (holder: JsonObject): JsonObject =>
    typeof holder["$ref"] === "string"
      ? { ...holder, $ref: lifted.reference(holder["$ref"]) }
      : holder;
  return { ...lifted, object, schema: (schema) => lifted.schema(object(schema)) };
}
