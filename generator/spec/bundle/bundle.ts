import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { JsonValue } from "../../source/document.js";
import type { Origins } from "../origins.js";
import { build } from "./build.js";
import { collect } from "./collect.js";
import { referenceGrammar } from "./grammar.js";
import type { Open, OpenDocument } from "./library.js";

/** A description in one document. */
export interface Bundle {
  /** The main document's value, with what references lead to in other documents among its components. */
  readonly value: JsonValue;
  readonly origins: Origins;
  /** References that lead nowhere. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Brings what a description's references lead to in other documents into the main one.
 *
 * Each target becomes one component that all references to it lead to, so that there are cycles between documents as
 * there are within one. References by `$id`, anchor and `$self` become pointers.
 *
 * @param version Of the main document; the others are read as parts of it.
 */
export async function bundle(main: OpenDocument, version: string, open: Open): Promise<Bundle> {
  const grammar = referenceGrammar(version);
  const found = await collect(main, grammar, open);
  const { diagnostics } = found;
  return diagnostics.some(({ severity }) => severity === "error")
    ? { value: main.value, origins: new Map(), diagnostics }
    : { ...build(main, grammar, found), diagnostics };
}
