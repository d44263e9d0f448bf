import type { DiagnosticCode } from "../../diagnostics/catalogue.js";
import type { Reporter } from "../../diagnostics/diagnostic.js";
import type { Held, SchemaIndex } from "../../model/types.js";
import { allowedMembers } from "../../plan/members.js";
import { type Pointer, childPointer } from "../../source/pointer.js";
import type { SchemaObject } from "../../spec/types.js";
import { isKnownFormat } from "./format.js";
import { wireKeywords } from "./held.js";
import { allKeywords } from "./keywords.js";
import { patternFlags } from "./pattern.js";
import { isUnsafePattern } from "./unsafe-pattern.js";

/** Assertions of earlier drafts, which JSON Schema 2020-12 no longer has. */
const formerKeywords = ["dependencies", "additionalItems", "$recursiveRef"];

/** How many keywords of a description are carried out; for the manifest. */
export interface KeywordCount {
  /** Assertions and applicators that the validators enforce. */
  readonly enforced: number;
  /** Those that they do not, each with a diagnostic. */
  readonly reported: number;
  /** Those that they do not, without a diagnostic: always 0. */
  readonly dropped: 0;
}

interface Finding {
  readonly code: DiagnosticCode;
  readonly pointer: Pointer;
  readonly message: string;
  /** Whether the keyword is enforced all the same. */
  readonly isEnforced?: true;
}

/** Reports what the validators do not enforce, and patterns that can take long. */
export function reportUnenforced(schemas: SchemaIndex, reporter: Reporter, uri: string): void {
  for (const { code, pointer, message } of [...findings(schemas), ...formats(schemas)]) {
    reporter.report({ code, severity: "warning", origin: { uri, pointer }, message });
  }
}

/** Counts the keywords of all schemas. */
export function countKeywords(schemas: SchemaIndex): KeywordCount {
  const names = new Set<string>(allKeywords().flatMap((keyword) => keyword.names));
  for (const name of ["then", "else", "minContains", "maxContains"]) names.add(name);
  let all = 0;
  for (const { schema } of schemas.values()) {
    if (typeof schema === "object")
      all += Object.keys(schema).filter((key) => names.has(key)).length;
  }
  const unenforced = findings(schemas).filter((finding) => !finding.isEnforced);
  const unknownFormats = [...unknownFormatPlaces(schemas).values()].flat().length;
  const known = unenforced.filter(({ code }) => code !== "keyword-unenforced").length;
  return {
    enforced: all - known - unknownFormats,
    reported: unenforced.length + unknownFormats,
    dropped: 0,
  };
}

function findings(schemas: SchemaIndex): readonly Finding[] {
  const found: Finding[] = [];
  for (const { pointer: at, partOf: pointer = at, schema, held } of schemas.values()) {
    if (typeof schema === "boolean") continue;
    if (held !== undefined) found.push(...wireFindings(pointer, schema, held));
    if (formerKeywords.some((name) => Object.hasOwn(schema, name)))
      found.push(...formerFindings(pointer, schema));
    if (schema.enum !== undefined || schema.const !== undefined)
      found.push(...memberFindings(pointer, schema));
    if (schema.pattern !== undefined || schema.patternProperties !== undefined)
      found.push(...patternFindings(pointer, schema));
  }
  return found;
}

function formerFindings(pointer: Pointer, schema: SchemaObject): readonly Finding[] {
  return formerKeywords
    .filter((name) => Object.hasOwn(schema, name))
    .map((name) => ({
      code: "keyword-unenforced",
      pointer: childPointer(pointer, name),
      message: `"${name}" is not a keyword of JSON Schema 2020-12 and is not enforced.`,
    }));
}

/** Keywords about the text on the wire of a value that is none in memory. */
function wireFindings(pointer: Pointer, schema: SchemaObject, held: Held): readonly Finding[] {
  return wireKeywords(held)
    .filter((name) => Object.hasOwn(schema, name))
    .map((name) => ({
      code: "keyword-unenforced",
      pointer: childPointer(pointer, name),
      message: `"${name}" is about a text and is not enforced of a ${held.memory}.`,
    }));
}

/** Of a format that is not known one finding, at its first place: many descriptions use one in hundreds. */
function formats(schemas: SchemaIndex): readonly Finding[] {
  return [...unknownFormatPlaces(schemas)].map(([format, [first = "#", ...others]]) => {
    const more = others.length === 0 ? "" : ` (nor in ${others.length} more places)`;
    const message = `The format ${JSON.stringify(format)} is not enforced${more}.`;
    return { code: "format-unenforced", pointer: first, message };
  });
}

function unknownFormatPlaces(schemas: SchemaIndex): ReadonlyMap<string, readonly Pointer[]> {
  const found = new Map<string, Pointer[]>();
  for (const { pointer, schema } of schemas.values()) {
    if (typeof schema === "boolean" || schema.format === undefined) continue;
    if (isKnownFormat(schema.format)) continue;
    const places = found.get(schema.format) ?? [];
    places.push(childPointer(pointer, "format"));
    found.set(schema.format, places);
  }
  return found;
}

/** Lists of values of which none is of the schema's own type: an enum of an array's items that stands beside them. */
function memberFindings(pointer: Pointer, schema: SchemaObject): readonly Finding[] {
  if (allowedMembers(schema)?.length !== 0) return [];
  const keyword = schema.const === undefined ? "enum" : "const";
  const type = schema.type === undefined ? "" : ` of the type ${JSON.stringify(schema.type)}`;
  return [
    {
      code: "schema-unsatisfiable",
      pointer: childPointer(pointer, keyword),
      message: `"${keyword}" leaves no value${type}, so no value matches the schema.`,
      isEnforced: true,
    },
  ];
}

function patternFindings(pointer: Pointer, schema: SchemaObject): readonly Finding[] {
  const patterns = [
    ...(schema.pattern === undefined
      ? []
      : [[childPointer(pointer, "pattern"), schema.pattern] as const]),
    ...Object.keys(schema.patternProperties ?? {}).map(
      (text) => [childPointer(pointer, "patternProperties", text), text] as const,
    ),
  ];
  return patterns.flatMap(([place, text]): Finding[] => {
    const quoted = JSON.stringify(text);
    if (patternFlags(text) === undefined) {
      const message = `${quoted} is not a regular expression and is not enforced.`;
      return [{ code: "pattern-invalid", pointer: place, message }];
    }
    if (!isUnsafePattern(text)) return [];
    const message = `${quoted} can take time that grows exponentially with the length of the value.`;
    return [{ code: "pattern-unsafe", pointer: place, message, isEnforced: true }];
  });
}
