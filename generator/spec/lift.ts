import type { DiagnosticCode } from "../diagnostics/catalogue.js";
import type { Reporter } from "../diagnostics/diagnostic.js";
import {
  type JsonObject,
  type JsonValue,
  type SourceDocument,
  isJsonObject,
} from "../source/document.js";
import { type Pointer, childPointer, pointerTokens } from "../source/pointer.js";
import { liftDocument20 } from "./lift-2.0.js";
import { liftHabits, liftSchema30 } from "./lift-3.0.js";
import { type Origins, reporterOf } from "./origins.js";
import { withoutDanglingMapping } from "./mapping.js";
import { withUniqueOperationIds } from "./operation-ids.js";
import { walkOutlying } from "./outlying.js";
import { withoutDangling } from "./reference.js";
import { repairSchema } from "./repair/index.js";
import { objectChecks } from "./rules/index.js";
import type { Finding } from "./rules/rule.js";
import { checkSchema } from "./rules/schema.js";
import { keywordRules } from "./schema-grammar.js";
import { short } from "./short.js";
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
  const located = reporterOf(document, reporter);
  const report = reportAt(uri, located);
  const references = new Set<string>();
  const minor = version.slice(0, 3);
  const visitor: Visitor = {
    ...checks(report),
    schema: (schema, pointer) => {
      if (!isJsonObject(schema)) return schema;
      reportAll(checkSchema(schema, pointer, minor), pointer, located, uri);
      const checked = checkKeywords(form.schema(schema), pointer, report);
      const whole = withoutDangling(checked, pointer, document, located);
      const lifted = withoutDanglingMapping(whole, pointer, document, located);
      if (typeof lifted["$ref"] === "string") references.add(lifted["$ref"]);
      return lifted;
    },
    repair: (schema, pointer) => {
      const meant = repairSchema(schema, { version: minor, pointer });
      reportAll(meant.findings, pointer, located, uri);
      return meant.schema;
    },
    object: (name, value, pointer) => {
      const findings = objectChecks[name]?.(value, { version: minor }) ?? [];
      reportAll(findings, pointer, located, uri);
    },
    reference: (reference) => form.object(reference),
  };
  const walked = walkOutlying(walkDocument(form.root, visitor), references, visitor);
  const root = withUniqueOperationIds(walked, (pointer, id, first) => {
    const message = `"${id}" is the operationId of ${operationText(first)} already; here it is left out.`;
    report("operation-id-duplicate", pointer, message, "warning");
  });
  return { ...document, root };
}

/** The method and path of an operation, or what stands for them where its path item is shared. */
function operationText(pointer: Pointer): string {
  const tokens = pointerTokens(pointer);
  return `${String(tokens.at(-1)).toUpperCase()} ${String(tokens.at(-2))}`;
}

/** What a version does before and while a document is walked. */
interface Form {
  readonly root: JsonObject;
  readonly origins: Origins;
  schema(schema: JsonObject): JsonObject;
  /** Lifts a Reference Object. */
  object(reference: JsonObject): JsonObject;
}

interface Unlifted {
  readonly root: JsonObject;
  readonly uri: string;
  readonly origins: Origins;
}

function formOf(version: string, { root, uri, origins }: Unlifted, reporter: Reporter): Form {
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

function reportAll(
  findings: readonly Finding[],
  pointer: Pointer,
  reporter: Reporter,
  uri: string,
): void {
  for (const { code, severity = "warning", tokens, message } of findings) {
    const origin = { uri, pointer: childPointer(pointer, ...tokens) };
    reporter.report({ code, severity, origin, message });
  }
}

/** Required fields without which all else can be made: a parameter without a name is left out. */
const dispensable = new Set([
  "OpenAPI Object info",
  "Parameter Object name",
  "Parameter Object in",
]);

function checks(report: Report): Pick<Visitor, "mismatch" | "missing"> {
  return {
    mismatch: (expected, value, pointer) => {
      const { repaired, severity } = repairValue(expected, value);
      const fact = `${short(value)} stands where ${expected} must stand.`;
      report("structure-invalid", pointer, fact, severity);
      return repaired;
    },
    missing: (title, field, pointer) => {
      const severity = dispensable.has(`${title} ${field}`) ? "warning" : "error";
      report("field-missing", pointer, `The ${title} has no field "${field}".`, severity);
    },
  };
}

interface Repair {
  /** `undefined` takes the field away. */
  readonly repaired: JsonValue | undefined;
  readonly severity: "error" | "warning";
}

/** Values whose intention is plain: YAML reads `version: 1.0` as a number and `description:` as null. */
function repairValue(expected: string, value: JsonValue): Repair {
  const isText =
    expected === "a string" && (typeof value === "number" || typeof value === "boolean");
  if (isText) return { repaired: String(value), severity: "warning" };
  return { repaired: undefined, severity: value === null ? "warning" : "error" };
}

type Report = (
  code: DiagnosticCode,
  pointer: Pointer,
  message: string,
  severity?: "error" | "warning",
) => void;

function reportAt(uri: string, reporter: Reporter): Report {
  return (code, pointer, message, severity = "error") =>
    reporter.report({ code, severity, origin: { uri, pointer }, message });
}

/** Takes out of a schema what no later stage could read, and says so. */
function checkKeywords(schema: JsonObject, pointer: Pointer, report: Report): JsonObject {
  const faults = Object.entries(schema).filter(([keyword, value]) => {
    const rule = Object.hasOwn(keywordRules, keyword) ? keywordRules[keyword] : undefined;
    return rule !== undefined && !rule.holds(value);
  });
  if (faults.length === 0) return schema;
  for (const [keyword, value] of faults) {
    const expected = keywordRules[keyword]?.expected ?? "";
    const message = `${short(value)} stands where "${keyword}" has ${expected}.`;
    // Boolean `required` is a habit from JSON Schema draft 3 with a plain intention that the parent states.
    const isHabit = keyword === "required" && typeof value === "boolean";
    report(
      "schema-invalid",
      childPointer(pointer, keyword),
      message,
      isHabit ? "warning" : "error",
    );
  }
  const faulty = new Set(faults.map(([keyword]) => keyword));
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !faulty.has(keyword)));
}
