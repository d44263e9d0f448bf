import type { Diagnostic, Reporter } from "../diagnostics/diagnostic.js";
import type { Pointer } from "../source/pointer.js";
import { sourcePointer } from "../spec/origins.js";
import type { OpenApiDocument } from "../spec/types.js";
import type { SchemaNode } from "./types.js";

/** What all parts of normalising share. */
export interface Context {
  readonly document: OpenApiDocument;
  readonly reporter: Reporter;
  /** Filled as schemas are reached. */
  readonly schemas: Map<Pointer, SchemaNode>;
}

/** A node's place in the user's files, as outputs tell it. */
export const sourcePointerOf = ({ document }: Context, pointer: Pointer): string =>
  sourcePointer(document.origins, document.uri, pointer);

/** Reports a fault at a pointer of the document. */
export function reportAt(
  { document, reporter }: Context,
  pointer: Pointer,
  fault: Pick<Diagnostic, "code" | "severity" | "message" | "fix">,
): void {
  reporter.report({ ...fault, origin: { uri: document.uri, pointer } });
}
