import type { Reporter } from "../diagnostics/diagnostic.js";
import { type JsonObject, type JsonValue, isJsonObject } from "../source/document.js";
import { type Pointer, childPointer, valueAt } from "../source/pointer.js";
import { pointerOf } from "./reference.js";
import type { OpenApiDocument } from "./types.js";

/**
 * A schema whose discriminator maps to schemas that are there; what leads nowhere is left out, which is a warning.
 *
 * @see OpenAPI 3.1 "Discriminator Object": values are names of component schemas or references
 */
export function withoutDanglingMapping(
  schema: JsonObject,
  pointer: Pointer,
  document: OpenApiDocument,
  reporter: Reporter,
): JsonObject {
  const { discriminator } = schema;
  const mapping = isJsonObject(discriminator) ? discriminator["mapping"] : undefined;
  if (!isJsonObject(discriminator) || !isJsonObject(mapping)) return schema;
  const dangling = Object.entries(mapping).filter(([, target]) => !leadsToSchema(target, document));
  if (dangling.length === 0) return schema;
  for (const [key, target] of dangling) {
    reporter.report({
      code: "reference-not-found",
      severity: "warning",
      origin: {
        uri: document.uri,
        pointer: childPointer(pointer, "discriminator", "mapping", key),
      },
      message: `${JSON.stringify(target)} is no schema of the description; the value "${key}" is left out.`,
    });
  }
  const keys = new Set(dangling.map(([key]) => key));
  const kept = Object.entries(mapping).filter(([key]) => !keys.has(key));
  return {
    ...schema,
    discriminator: { ...discriminator, mapping: Object.fromEntries(kept) },
  };
}

function leadsToSchema(target: JsonValue, document: OpenApiDocument): boolean {
  if (typeof target !== "string") return false;
  if (valueAt(document.root, childPointer("#/components/schemas", target)) !== undefined)
    return true;
  return pointerOf(document, target) !== undefined;
}
