import type { DiagnosticCode } from "../diagnostics/catalogue.js";
import type { Reporter } from "../diagnostics/diagnostic.js";
import type { JsonObject, JsonValue } from "../source/document.js";
import { type Pointer, childPointer } from "../source/pointer.js";
import { repairSchema } from "./repair/index.js";
import type { RepairContext } from "./repair/repair.js";
import { scalarOf } from "./repair/texts.js";
import { schemaOfName } from "./repair/types.js";
import { objectChecks } from "./rules/index.js";
import type { Finding } from "./rules/rule.js";
import { checkSchema } from "./rules/schema.js";
import { brokenKeywords, keywordRules } from "./schema-grammar.js";
import { short } from "./short.js";
import type { Visitor } from "./walk.js";

/** Reports what a rule or a repair found in an object. */
function reportAll(findings: readonly Finding[], pointer: Pointer, report: Report): void {
  for (const { code, severity = "warning", tokens, message } of findings) {
    report(code, childPointer(pointer, ...tokens), message, severity);
  }
}

/** Required fields without which all else can be made: a parameter without a name is left out. */
const dispensable = new Set([
  "OpenAPI Object info",
  "Parameter Object name",
  "Parameter Object in",
]);

type Checks = Required<Pick<Visitor, "repair" | "object" | "mismatch" | "missing">>;

/**
 * What is checked and repaired while a document is walked, whatever its version does.
 *
 * @param version `2.0`, `3.0`, `3.1` or `3.2`.
 */
export function createChecks(version: string, report: Report): Checks {
  return {
    repair: (schema, pointer) => {
      const broken = brokenKeywords(schema);
      const meant = repairSchema(schema, { version, pointer, broken });
      reportAll(meant.findings, pointer, report);
      const isSound = broken.length === 0 && meant.schema === schema;
      return isSound ? schema : checkKeywords(meant.schema, { version, pointer }, report);
    },
    object: (name, value, pointer) =>
      reportAll(objectChecks[name]?.(value, { version }) ?? [], pointer, report),
    mismatch: (expected, value, pointer) => {
      const { repaired, severity } = repairValue(expected, value);
      const reading = repaired === undefined ? "" : `; it is read as ${short(repaired)}`;
      const fact = `${short(value)} stands where ${expected} must stand${reading}.`;
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
  const meant = meantValue(expected, value);
  return { repaired: meant, severity: meant === undefined && value !== null ? "error" : "warning" };
}

function meantValue(expected: string, value: JsonValue): JsonValue | undefined {
  if (expected === "a string" && (typeof value === "number" || typeof value === "boolean"))
    return String(value);
  const scalar = scalarOf(value);
  if (expected === "true or false" && typeof scalar === "boolean") return scalar;
  return expected === "an object or a boolean" && typeof value === "string"
    ? schemaOfName(value)
    : undefined;
}

/** Reports a fault at a pointer; an error unless it says otherwise. */
export type Report = (
  code: DiagnosticCode,
  pointer: Pointer,
  message: string,
  severity?: "error" | "warning",
) => void;

export function reportAt(uri: string, reporter: Reporter): Report {
  return (code, pointer, message, severity = "error") =>
    reporter.report({ code, severity, origin: { uri, pointer }, message });
}

type SchemaPlace = Pick<RepairContext, "version" | "pointer">;

/** Reports what a schema says against the rules of its version, as it was written. */
export function reportSchema(
  schema: JsonObject,
  { version, pointer }: SchemaPlace,
  report: Report,
): void {
  reportAll(checkSchema(schema, pointer, version), pointer, report);
}

/** @returns The schema without what no later stage could read. */
function checkKeywords(
  schema: JsonObject,
  { version, pointer }: SchemaPlace,
  report: Report,
): JsonObject {
  const faulty = brokenKeywords(schema).filter(
    (keyword) => !isFormer(keyword, schema[keyword] ?? null, version),
  );
  if (faulty.length === 0) return schema;
  for (const keyword of faulty) {
    const value = short(schema[keyword] ?? null);
    const message = `${value} stands where "${keyword}" has ${keywordRules.get(keyword)?.expected}; it is left out.`;
    report("schema-invalid", childPointer(pointer, keyword), message, "warning");
  }
  const left = new Set(faulty);
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !left.has(keyword)));
}

/** Values that keywords have in earlier versions: the lift turns them into those of 3.1. */
function isFormer(keyword: string, value: JsonValue, version: string): boolean {
  if (keyword === "exclusiveMinimum" || keyword === "exclusiveMaximum")
    return typeof value === "boolean";
  if (version !== "2.0") return false;
  return keyword === "discriminator"
    ? typeof value === "string"
    : keyword === "type" && value === "file";
}
