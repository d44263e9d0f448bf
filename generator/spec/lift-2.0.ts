import type { Reporter, Severity } from "../diagnostics/diagnostic.js";
import type { JsonObject } from "../source/document.js";
import { liftHabits } from "./lift-3.0.js";
import { type Moves, type Origins, createMoves, originAt } from "./origins.js";
import type { SwaggerContext } from "./swagger/context.js";
import { liftSwagger } from "./swagger/document.js";

/** A document of Swagger 2.0 with the objects of 3.1, and what is left to do where its schemas are walked. */
export interface Lifted20 {
  readonly root: JsonObject;
  readonly origins: Origins;
  /** A reference as it leads to the same thing in the new document. */
  reference(reference: string): string;
  /** A schema in the form of 3.1. */
  schema(schema: JsonObject): JsonObject;
}

/**
 * Moves what Swagger 2.0 has in other places than OpenAPI 3.1, and notes where it came from.
 *
 * @param origins Where parts of the old document stand in the user's files.
 * @see OpenAPI 3.0 has no table of changes; the sections "Fixed Fields" of Swagger 2.0 say what there was
 */
export function liftDocument20(
  root: JsonObject,
  { uri, origins }: { readonly uri: string; readonly origins: Origins },
  reporter: Reporter,
): Lifted20 {
  const moves = createMoves();
  const reportAs =
    (severity: Severity): SwaggerContext["warn"] =>
    (code, pointer, message) =>
      reporter.report({ code, severity, origin: originAt(origins, { uri, pointer }), message });
  const lifted = liftSwagger({
    root,
    moves,
    warn: reportAs("warning"),
    fail: reportAs("error"),
  });
  return {
    root: lifted,
    origins: moves.originsFrom(origins, uri),
    reference: (reference) => movedReference(reference, moves),
    schema: liftSchema20,
  };
}

/** Pointers in references are percent-encoded; the names that moved are those of 2.0's own fields, which are not. */
function movedReference(reference: string, moves: Moves): string {
  return reference.startsWith("#/") ? moves.movedTo(reference) : reference;
}

/**
 * A schema of Swagger 2.0 in the form of 3.1.
 *
 * @see Swagger 2.0 "Schema Object"
 */
export function liftSchema20(schema: JsonObject): JsonObject {
  const { "x-nullable": nullable, ...rest } = schema;
  const { discriminator, type } = rest;
  return liftHabits({
    ...rest,
    ...(type === "file" && { type: "string", format: "binary" }),
    ...(nullable === true && { nullable }),
    ...(typeof discriminator === "string" && { discriminator: { propertyName: discriminator } }),
  });
}
