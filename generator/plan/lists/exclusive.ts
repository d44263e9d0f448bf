import type { OperationModel } from "../../model/types.js";
import type { ParameterView } from "./parameter-view.js";
import type { PaginationPlan, Reason } from "./types.js";
import { mentions, sentencesOf } from "./words.js";

const refusal =
  /\balternative to\b|\binstead of\b|\bmutually exclusive\b|\b(can ?not|can't|must not|may not|should not) be (used|combined|specified|set|passed|provided|sent|given|supplied|included)\b[^.]*\b(with|when|if|together|in combination|alongside|and|along)\b|\bnot both\b|\bcannot (be )?(combine|specify|use)[^.]*\bboth\b|\bonly one of\b|\bignored (if|when)\b[^.]*\b(is|are) (set|given|provided|specified|present)\b|\btakes? precedence over\b|\bin the same request as\b|\b(but|and) not\b[^.]*\b(both|together|with)\b|\bdoes not work with\b|\bincompatible with\b|\bdo(es)? not (combine|use|mix|specify)\b[^.]*\bwith\b/i;

/** Said of the ways of paging, without naming the parameters. */
const oneMethod = /\bonly one (pagination|paging) (method|mode|style)\b/i;

interface ExclusiveInput {
  readonly operation: OperationModel;
  readonly parameters: readonly ParameterView[];
  /** Names of the filters, for sentences that speak of "filters". */
  readonly filters: readonly string[];
  readonly roles: PaginationPlan["params"];
}

/** Two parameters with the sentence that speaks of both. */
interface Refusal {
  readonly a: string;
  readonly b: string;
  readonly sentence: string;
}

/** Pairs of parameters that the description says are refused together, or of which one takes precedence. */
export function findExclusive(input: ExclusiveInput): {
  readonly pairs: readonly (readonly [string, string])[];
  readonly reasons: readonly Reason[];
} {
  const pairs: (readonly [string, string])[] = [];
  const reasons: Reason[] = [];
  for (const { a, b, sentence } of [
    ...parameterRefusals(input),
    ...operationRefusals(input),
    ...methodRefusals(input),
  ]) {
    if (a === b || pairs.some((pair) => pair.includes(a) && pair.includes(b))) continue;
    pairs.push(inOrder(input.parameters, a, b));
    reasons.push({
      about: a,
      because: `the description says of it and \`${b}\`: "${sentence.slice(0, 200)}"`,
    });
  }
  return { pairs, reasons };
}

function parameterRefusals({ parameters, filters }: ExclusiveInput): readonly Refusal[] {
  return parameters.flatMap(({ name: a, text }) =>
    sentencesOf(text)
      .filter((sentence) => refusal.test(sentence))
      .flatMap((sentence) => {
        const others = /\bfilters\b/i.test(sentence) ? filters : [];
        return [...namesIn(sentence, parameters, a), ...others].map((b) => ({ a, b, sentence }));
      }),
  );
}

/** Sentences of the operation must name exactly two, in a way that no prose does. */
function operationRefusals({ operation, parameters }: ExclusiveInput): readonly Refusal[] {
  return sentencesOf(operation.description ?? "")
    .filter((sentence) => refusal.test(sentence))
    .flatMap((sentence) => {
      const [a, b, ...more] = namesIn(sentence, parameters).filter(
        (name) => sentence.includes(`\`${name}\``) || /[_[]/.test(name),
      );
      return a === undefined || b === undefined || more.length > 0 ? [] : [{ a, b, sentence }];
    });
}

function methodRefusals({ parameters, roles }: ExclusiveInput): readonly Refusal[] {
  const sentence = parameters
    .flatMap(({ text }) => sentencesOf(text))
    .find((text) => oneMethod.test(text));
  const [a, b] = [roles.cursor ?? roles.after, roles.offset ?? roles.num];
  return sentence === undefined || a === undefined || b === undefined ? [] : [{ a, b, sentence }];
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
