import type { JsonObject } from "../../source/document.js";
import type { Pointer } from "../../source/pointer.js";
import { type Finding, broken } from "../rules/rule.js";

/** What a repair of a schema may look at beside it. */
export interface RepairContext {
  /** `2.0`, `3.0`, `3.1` or `3.2`. */
  readonly version: string;
  readonly pointer: Pointer;
  /** Keywords of the schema as written whose values are not what their rules ask for. */
  readonly broken: readonly string[];
}

/** A schema as it was meant, and what of it was written otherwise. */
export interface Repaired {
  readonly schema: JsonObject;
  readonly findings: readonly Finding[];
}

/** @returns `undefined` where there is nothing to repair. */
export type SchemaRepair = (schema: JsonObject, context: RepairContext) => Repaired | undefined;

/** A repair of one keyword, whose place the finding names. */
export const repaired = (schema: JsonObject, keyword: string, message: string): Repaired => ({
  schema,
  findings: [{ ...broken([keyword], message), code: "schema-invalid" }],
});
