import { type Pointer, childPointer, valueAt } from "../../source/pointer.js";
import type { Rule } from "../grammar.js";
import { type ReferenceGrammar, homeOf } from "./grammar.js";
import type { OpenDocument, Target } from "./library.js";

/**
 * The component that a reference which leads nowhere names all the same: by its bare name, as the first drafts of Swagger 2.0 had
 * it (`Pet`), or by a pointer that lacks its `#` or its slash (`definitions/Pet`, `/definitions/Pet`, `#definitions/Pet`).
 *
 * @param rule What stands in the place of the reference.
 */
export function meantComponent(
  reference: string,
  rule: Rule,
  document: OpenDocument,
  grammar: ReferenceGrammar,
): Target | undefined {
  const home = homeOf(rule, grammar);
  if (home === undefined) return undefined;
  const section = childPointer("#", ...home);
  const text = reference.replace(/^#?\/?/, "");
  const candidates: readonly Pointer[] = [childPointer(section, text), `#/${text}`];
  const pointer = candidates.find(
    (at) => at.startsWith(`${section}/`) && valueAt(document.value, at) !== undefined,
  );
  return pointer === undefined ? undefined : { document, pointer };
}
