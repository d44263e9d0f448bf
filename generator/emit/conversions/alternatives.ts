import { type Code, type Expression, code, importedValue, join } from "../code.js";
import type { ModuleBuilder, Subschema } from "../validators/keyword.js";
import { possibleTypes } from "../validators/branches.js";
import type { Place } from "../validators/place.js";
import { findTag } from "../validators/tag.js";

/** An alternative with its conversion; absent where it has nothing to convert. */
export interface Alternative {
  readonly schema: Subschema;
  readonly conversion: Expression | undefined;
}

const unchanged = importedValue("./runtime/convert.js", "unchanged");

/**
 * Conversions of alternatives, to be done one after the other: of those whose values have a type that no other has, since
 * they leave other values alone; then that of the others, of which one has to be chosen.
 */
export function alternativeConversions(
  alternatives: readonly Alternative[],
  place: Place,
  module: ModuleBuilder,
): Expression[] {
  if (alternatives.every(({ conversion }) => conversion === undefined)) return [];
  const types = alternatives.map(({ schema }) => possibleTypes(module.places, schema.place));
  const isApart = (index: number): boolean =>
    types.every((other, at) => at === index || areApart(types[index], other));
  const apart = alternatives.filter((_, index) => isApart(index));
  const others = alternatives.filter((_, index) => !isApart(index));
  const own = apart.flatMap(({ conversion }) => conversion ?? []);
  return others.every(({ conversion }) => conversion === undefined)
    ? own
    : [...own, choice(others, place, module)];
}

const areApart = (
  a: ReadonlySet<string> | undefined,
  b: ReadonlySet<string> | undefined,
): boolean => a !== undefined && b !== undefined && ![...a].some((type) => b.has(type));

/** By the property that tells alternatives apart; else the first whose rules the value in memory keeps. */
function choice(
  alternatives: readonly Alternative[],
  { isOpen }: Place,
  { places }: ModuleBuilder,
): Code {
  const tag = findTag(
    places,
    alternatives.map(({ schema }) => schema),
  );
  if (tag !== undefined) {
    const cases = alternatives.flatMap(({ conversion }, index) =>
      conversion === undefined ? [] : [code`[${[...(tag.values[index] ?? [])]}, ${conversion}]`],
    );
    const tagged = importedValue("./runtime/convert.js", "tagged");
    return code`/* @__PURE__ */ ${tagged}(${tag.property}, [${join(cases, ", ")}])`;
  }
  const cases = alternatives.map(
    ({ schema, conversion }) => code`[${schema.rules()}, ${conversion ?? unchanged}]`,
  );
  const firstOf = importedValue("./runtime/convert-alternatives.js", "firstOf");
  const open = isOpen ? code`, true` : code``;
  return code`/* @__PURE__ */ ${firstOf}([${join(cases, ", ")}]${open})`;
}
