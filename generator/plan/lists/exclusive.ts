import type { OperationModel } from "../../model/types.js";
import type { ParameterView } from "./parameter-view.js";
import type { Reason } from "./types.js";
import { mentions, sentencesOf } from "./words.js";

const refusal =
  /\balternative to\b|\binstead of\b|\bmutually exclusive\b|\b(can ?not|can't|must not|may not|should not) be (used|combined|specified|set|passed|provided|sent|given|supplied|included)\b[^.]*\b(with|when|if|together|in combination|alongside|and|along)\b|\bnot both\b|\bcannot (be )?(combine|specify|use)[^.]*\bboth\b|\bonly one of\b|\bignored (if|when)\b[^.]*\b(is|are) (set|given|provided|specified|present)\b|\btakes? precedence over\b|\bin the same request as\b|\b(but|and) not\b[^.]*\b(both|together|with)\b|\bdoes not work with\b|\bincompatible with\b/i;

/** Pairs of parameters that the description says are refused together, or of which one takes precedence. */
export function findExclusive(
  operation: OperationModel,
  parameters: readonly ParameterView[],
): { readonly pairs: readonly (readonly [string, string])[]; readonly reasons: readonly Reason[] } {
  const pairs: (readonly [string, string])[] = [];
  const reasons: Reason[] = [];
  const add = (a: string, b: string, sentence: string): void => {
    if (a === b || pairs.some((pair) => pair.includes(a) && pair.includes(b))) return;
    pairs.push(inOrder(parameters, a, b));
    reasons.push({
      about: a,
      because: `the description says of it and \`${b}\`: "${sentence.slice(0, 200)}"`,
    });
  };
  for (const parameter of parameters) {
    for (const sentence of sentencesOf(parameter.text).filter((text) => refusal.test(text))) {
      for (const name of namesIn(sentence, parameters, parameter.name))
        add(parameter.name, name, sentence);
    }
  }
  for (const sentence of sentencesOf(operation.description ?? "").filter((text) =>
    refusal.test(text),
  )) {
    const names = namesIn(sentence, parameters).filter(
      (name) => sentence.includes(`\`${name}\``) || /[_[]/.test(name),
    );
    if (names.length === 2) add(names[0] ?? "", names[1] ?? "", sentence);
  }
  return { pairs, reasons };
}

/** Parameter names that sentences use as words of their own: they count in quotes only. */
const prose = new Set(
  "to from in on at by as with is if or and not after before since until all".split(" "),
);

/** Parameters named by a sentence. Longer names are taken out first, so that `type` is not found in `content_type`. */
function namesIn(
  sentence: string,
  parameters: readonly ParameterView[],
  own?: string,
): readonly string[] {
  const named = parameters
    .filter(({ name }) => name !== own && mentions(sentence, name))
    .map(({ name }) => name);
  const quoted = named.filter((name) =>
    new RegExp(`[\`"'‘“]${escapeRegExp(name)}[\`"'’”]`).test(sentence),
  );
  return quoted.length > 0 ? quoted : named.filter((name) => !prose.has(name));
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function inOrder(
  parameters: readonly ParameterView[],
  a: string,
  b: string,
): readonly [string, string] {
  const position = (name: string): number =>
    parameters.findIndex((parameter) => parameter.name === name);
  return position(a) <= position(b) ? [a, b] : [b, a];
}
