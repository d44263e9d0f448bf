import { isJsonObject } from "../source/document.js";
import { type Pointer, childPointer } from "../source/pointer.js";
import type { Report } from "./check.js";
import type { Form } from "./form.js";
import { grammar } from "./grammar.js";
import { resolve } from "./reference.js";
import type { OpenApiDocument } from "./types.js";
import type { Visitor } from "./walk.js";

/** Puts what a reference leads to in its place where the specification has no references, as in that of an operation. */
export function createInliner(
  document: OpenApiDocument,
  form: Form,
  report: Report,
): NonNullable<Visitor["misplaced"]> {
  const open = new Set<Pointer>();
  return (reference, walkTarget, { name, pointer }) => {
    const { $ref, ...rest } = form.object(reference);
    const { pointer: target, value } = resolve(document, String($ref)) ?? {};
    const at = childPointer(pointer, "$ref");
    const fact = `"${String($ref)}" stands for the ${grammar[name].title}, which no reference can`;
    if (target === undefined || !isJsonObject(value) || open.has(target)) {
      report("structure-invalid", at, `${fact}, and leads nowhere.`);
      return walkTarget(rest, pointer) ?? rest;
    }
    report("structure-invalid", at, `${fact}; what it leads to is taken.`, "warning");
    open.add(target);
    const walked = walkTarget({ ...value, ...rest }, pointer);
    open.delete(target);
    return walked ?? rest;
  };
}
