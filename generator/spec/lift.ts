import type { Reporter } from "../diagnostics/diagnostic.js";
import { type SourceDocument, isJsonObject } from "../source/document.js";
import { type Pointer, pointerTokens } from "../source/pointer.js";
import { createChecks, reportAt, reportSchema } from "./check.js";
import { type Form, formOf } from "./form.js";
import { createInliner } from "./inline.js";
import { createLeaves } from "./leaves.js";
import { withoutDanglingMapping } from "./mapping.js";
import { withUniqueOperationIds } from "./operation-ids.js";
import { reporterOf } from "./origins.js";
import { walkOutlying } from "./outlying.js";
import { withoutDanglingObject } from "./reference.js";
import { withMapsInOrder } from "./schema-order.js";
import type { OpenApiDocument } from "./types.js";
import { versionOf } from "./version.js";
import { type Visitor, walkDocument } from "./walk.js";

/**
 * Checks a document and lifts it to the form of OpenAPI 3.1, noting where each part came from.
 *
 * @returns `undefined` where the value is no OpenAPI description at all; all other faults are reported and the rest
 *   goes on, so that one run names them all.
 */
export function lift(source: SourceDocument, reporter: Reporter): OpenApiDocument | undefined {
  const version = versionOf(source, reporter);
  if (version === undefined || !isJsonObject(source.value)) return undefined;
  const { uri, value, origins = new Map() } = source;
  const form = formOf(version, { root: value, uri, origins }, reporter);
  const document = { uri, version, root: form.root, origins: form.origins };
  const visitor = createVisitor(document, form, reporter);
  const walked = walkOutlying(walkDocument(form.root, visitor), visitor.references, visitor);
  const report = reportAt(uri, reporterOf(document, reporter));
  const root = withUniqueOperationIds(walked, (pointer, id, first) => {
    const message = `"${id}" is the operationId of ${operationText(first)} already; here it is left out.`;
    report("operation-id-duplicate", pointer, message, "warning");
  });
  return { ...document, root };
}

/** Checks, repairs and lifts what is walked, and notes the references of schemas. */
function createVisitor(
  document: OpenApiDocument,
  form: Form,
  reporter: Reporter,
): Visitor & { readonly references: ReadonlySet<string> } {
  let reports = 0;
  const located = reporterOf(document, reporter, () => reports++);
  const report = reportAt(document.uri, located);
  const version = document.version.slice(0, 3);
  const references = new Set<string>();
  const checks = createChecks(version, report);
  return {
    references,
    leaf: createLeaves(() => reports),
    ...checks,
    repair: (schema, pointer) => checks.repair(form.read(schema), pointer),
    schema: (schema, pointer) => {
      if (!isJsonObject(schema)) return schema;
      reportSchema(schema, { version, pointer }, report);
      const lifted = withoutDanglingMapping(form.schema(schema), pointer, document, located);
      if (typeof lifted["$ref"] === "string") references.add(lifted["$ref"]);
      return withMapsInOrder(lifted);
    },
    reference: (reference, _walkTarget, place) =>
      withoutDanglingObject(form.object(reference), place, document, located),
    misplaced: createInliner(document, form, report),
  };
}

/** The method and path of an operation, or what stands for them where its path item is shared. */
function operationText(pointer: Pointer): string {
  const tokens = pointerTokens(pointer);
  return `${String(tokens.at(-1)).toUpperCase()} ${String(tokens.at(-2))}`;
}
