import { replaceUnusable } from "../../plan/letters.js";
import type { ModelPlan } from "../../plan/types.js";
import { capital } from "../../plan/words.js";
import { type Code, type Expression, code, identifier, importedValue } from "../code.js";
import type { ConstStatement } from "../statement.js";
import type { LocalNames } from "../validators/module-state.js";
import type { ModelNames } from "../validators/names.js";
import { type Place, placeKey } from "../validators/place.js";
import { nameHint } from "../validators/references.js";
import { type ConversionContext, conversionOf } from "./conversion.js";
import { conversionSymbol } from "./names.js";

/** The conversions that have names: those of models, and in the module those of schemas that contain themselves. */
export interface Units extends Pick<ConversionContext, "named" | "within"> {
  /** Written as they are asked for. */
  statements(context: ConversionContext): ConstStatement[];
}

/** What units are named with. */
export interface UnitsInput {
  /** The model whose conversion they are part of. */
  readonly model: ModelPlan;
  readonly models: ReadonlyMap<string, ModelPlan>;
  readonly names: ModelNames;
  readonly local: LocalNames;
}

const later = importedValue("./runtime/convert.js", "later");

/** Neither direction changes a value. */
export const unchanged: Expression = importedValue("./runtime/convert.js", "unchanged");

/** @returns The units of a model's conversion, none of them written yet. */
export function createUnits({ model, models, names, local }: UnitsInput): Units {
  const units = new Map<string, { readonly name: string; readonly place: Place }>();
  const writing = new Set<string>();
  const nameOf = (place: Place): Code => {
    const hint = capital(replaceUnusable(nameHint(place.pointer), ""));
    const key = placeKey(place);
    const unit = units.get(key) ?? { name: local.function("convert", hint, model), place };
    units.set(key, unit);
    return identifier(unit.name);
  };
  const within: Units["within"] = (place, write) => {
    const key = placeKey(place);
    writing.add(key);
    const written = write();
    writing.delete(key);
    return written;
  };
  return {
    within,
    named(place) {
      const other = models.get(names.modelAt(place) ?? "");
      // A schema that contains itself would never end, written in place.
      if (other === undefined && !writing.has(placeKey(place))) return undefined;
      const name = other === undefined ? nameOf(place) : conversionSymbol(other);
      return code`/* @__PURE__ */ ${later}(() => ${name})`;
    },
    // Writing one may ask for others, which a map gives while it is read.
    statements: (context) =>
      Array.from(units.values(), ({ name, place }): ConstStatement => {
        const written = within(place, () => conversionOf(place, context));
        return { kind: "const", name, initializer: code`${written ?? unchanged}`, exported: false };
      }),
  };
}
