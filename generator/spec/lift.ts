import type { Reporter } from "../diagnostics/diagnostic.js";
import {
  type JsonObject,
  type JsonValue,
  type SourceDocument,
  isJsonObject,
} from "../source/document.js";
import { type Pointer, childPointer } from "../source/pointer.js";
import { liftHabits, liftSchema30 } from "./lift-3.0.js";
import { walkOutlying } from "./outlying.js";
import { keywordRules } from "./schema-grammar.js";
import type { OpenApiDocument } from "./types.js";
import { type Visitor, walkDocument } from "./walk.js";

/**
 * Checks a document and lifts it to the form of OpenAPI 3.1, pointers kept.
 *
 * @returns `undefined` where the value is no OpenAPI description at all; all other faults are reported and the rest
 *   goes on, so that one run names them all.
 */
export function lift(source: SourceDocument, reporter: Reporter): OpenApiDocument | undefined {
  const version = versionOf(source, reporter);
  if (version === undefined || !isJsonObject(source.value)) return undefined;
  const liftSchema = version.startsWith("3.0") ? liftSchema30 : liftHabits;
  const report = reportAt(source.uri, reporter);
  const references = new Set<string>();
  const visitor: Visitor = {
    schema: (schema, pointer) => {
      if (!isJsonObject(schema)) return schema;
      const lifted = checkKeywords(liftSchema(schema), pointer, report);
      if (typeof lifted["$ref"] === "string") references.add(lifted["$ref"]);
      return lifted;
    },
    mismatch: (expected, value, pointer) => {
      const { repaired, severity } = repairValue(expected, value);
      const fact = `${short(value)} stands where ${expected} must stand.`;
      report("structure-invalid", pointer, fact, severity);
      return repaired;
    },
    missing: (title, field, pointer) => {
      // Without `info` the package has no title to speak of; all else can be made.
      const severity = field === "info" ? "warning" : "error";
      report("field-missing", pointer, `The ${title} has no field "${field}".`, severity);
    },
  };
  const root = walkDocument(source.value, visitor);
  return { uri: source.uri, version, root: walkOutlying(root, references, visitor) };
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
  code: "structure-invalid" | "field-missing" | "schema-invalid",
  pointer: Pointer,
  message: string,
  severity?: "error" | "warning",
) => void;

function reportAt(uri: string, reporter: Reporter): Report {
  return (code, pointer, message, severity = "error") =>
    reporter.report({ code, severity, origin: { uri, pointer }, message });
}

/** A value as it stands, cut after 60 characters. */
function short(value: JsonValue): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function versionOf({ uri, value }: SourceDocument, reporter: Reporter): string | undefined {
  const say = (code: "not-openapi" | "version-unsupported", pointer: Pointer, message: string) =>
    reporter.report({ code, severity: "error", origin: { uri, pointer }, message });
  if (!isJsonObject(value)) {
    say("not-openapi", "#", `The document is ${short(value)}, not an object.`);
    return undefined;
  }
  const field = Object.hasOwn(value, "openapi") ? "openapi" : "swagger";
  const version = Object.hasOwn(value, field) ? value[field] : undefined;
  if (version === undefined) {
    say("not-openapi", "#", 'The document has neither the field "openapi" nor "swagger".');
    return undefined;
  }
  if (typeof version === "string" && /^3\.[01](\.|$)/.test(version)) return version;
  say("version-unsupported", `#/${field}`, `The version is ${short(version)}.`);
  return undefined;
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
