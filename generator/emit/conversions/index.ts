import { emptyDoc } from "../../plan/doc.js";
import { groupBy } from "../../plan/group.js";
import { closureInPlace } from "../../plan/in-place.js";
import { replaceUnusable } from "../../plan/letters.js";
import { isWrittenAsJson } from "../../plan/parameter-content.js";
import type { ModelPlan, PackagePlan, ParameterGroupPlan } from "../../plan/types.js";
import { capital } from "../../plan/words.js";
import { childPointer } from "../../source/pointer.js";
import {
  type Code,
  type Expression,
  code,
  identifier,
  importedType,
  importedValue,
} from "../code.js";
import type { ConstStatement, ScriptPlan, ScriptStatement } from "../statement.js";
import { createPackage } from "../validators/index.js";
import { functionStatements, type Package } from "../validators/module.js";
import {
  type LocalNames,
  createLocalNames,
  createModuleState,
} from "../validators/module-state.js";
import { type Place, placeKey } from "../validators/place.js";
import { type ConversionContext, conversionOf } from "./conversion.js";
import { nameHint } from "../validators/references.js";
import { conversionName, conversionSymbol } from "./names.js";
import { convertedSchemas } from "./reach.js";

/** The modules under `src/conversions/`, named as those of the validators: of the models that have something to convert. */
export function* emitConversions(plan: PackagePlan, banner: string): Generator<ScriptPlan> {
  const converted = convertedSchemas(plan.schemas);
  const models = plan.models.filter(({ pointer }) => converted.has(pointer));
  if (models.length === 0) return;
  const shared = createPackage(plan, banner);
  for (const [file, own] of groupBy(models, ({ validator }) => validator.file)) {
    const local = createLocalNames(own, shared.names);
    const statements = own.flatMap((model) => modelStatements(model, shared, local));
    yield { path: `src/conversions/${file}.js`, banner, statements };
  }
}

function modelStatements(
  model: ModelPlan,
  shared: Package,
  local: LocalNames,
): readonly ScriptStatement[] {
  const { places, names, plan } = shared;
  const place = places.start(model.pointer, model.direction, model.openEnums);
  const root = { place, ...names.of(model.name), isExported: false };
  const state = createModuleState({ ...shared, model, root, halves: [], local });
  const units = createUnits(model, shared, local);
  const context: ConversionContext = {
    module: state.builder,
    converted: convertedSchemas(plan.schemas),
    ...units,
    member: parameterMember(model, plan),
  };
  const own = conversionOf(place, context) ?? unchanged;
  const others = units.statements(context);
  const functions = functionStatements(state, model);
  return [
    ...state.constants,
    ...functions,
    ...state.parts,
    ...others,
    {
      kind: "const",
      name: conversionName(model),
      type: code`${importedType("./runtime/convert.js", "Conversion")}`,
      initializer: code`${own}`,
      doc: {
        ...emptyDoc,
        summary: `Converts values of \`${model.name}\`.`,
        pointer: model.sourcePointer,
      },
    },
  ];
}

const unchanged = importedValue("./runtime/convert.js", "unchanged");
const later = importedValue("./runtime/convert.js", "later");

/** The conversions that have names: those of models, and in the module those of schemas that contain themselves. */
interface Units extends Pick<ConversionContext, "named" | "within"> {
  /** Written as they are asked for. */
  statements(context: ConversionContext): ConstStatement[];
}

function createUnits(model: ModelPlan, { names, plan }: Package, local: LocalNames): Units {
  const models = new Map(plan.models.map((one) => [one.name, one]));
  const units = new Map<string, { readonly name: string; readonly place: Place }>();
  const writing = new Set<string>();
  const unitOf = (place: Place): Code => {
    const hint = capital(replaceUnusable(nameHint(place.pointer), ""));
    const key = placeKey(place);
    const unit = units.get(key) ?? { name: local.function("convert", hint, model), place };
    units.set(key, unit);
    return identifier(unit.name);
  };
  return {
    named(place) {
      const other = models.get(names.modelAt(place) ?? "");
      // A schema that contains itself would never end, written in place.
      if (other === undefined && !writing.has(placeKey(place))) return undefined;
      const name = other === undefined ? unitOf(place) : conversionSymbol(other);
      return code`/* @__PURE__ */ ${later}(() => ${name})`;
    },
    within(place, write) {
      const key = placeKey(place);
      writing.add(key);
      const written = write();
      writing.delete(key);
      return written;
    },
    statements(context) {
      const statements: ConstStatement[] = [];
      // Writing one may ask for others, which a map gives while it is read.
      for (const { name, place } of units.values()) {
        const written = context.within(place, () => conversionOf(place, context));
        const initializer = code`${written ?? unchanged}`;
        statements.push({ kind: "const", name, initializer, exported: false });
      }
      return statements;
    },
  };
}

/**
 * How the members of a group of parameters are converted: those written as JSON become its text, and integers and days may
 * be given as they stand in cursors.
 */
function parameterMember(model: ModelPlan, plan: PackagePlan): ConversionContext["member"] {
  const group = groupOf(model, plan);
  return (place, name, conversion) => {
    const parameter =
      place.pointer === model.pointer
        ? group?.parameters.find((one) => one.name === name)
        : undefined;
    if (parameter === undefined) return conversion;
    if (isWrittenAsJson(parameter, plan.schemas)) return wrapped("jsonText", conversion);
    const own = closureInPlace([childPointer(place.pointer, "properties", name)], plan.schemas);
    if (own.some(({ held }) => held?.memory === "bigint")) return wrapped("byDigits", conversion);
    const isDay = own.some(({ held }) => held?.format === "date");
    return isDay ? wrapped("byInstant", conversion) : conversion;
  };
}

const groupOf = (model: ModelPlan, plan: PackagePlan): ParameterGroupPlan | undefined =>
  plan.operations.flatMap(({ groups }) => groups).find((group) => group.model === model.name);

function wrapped(name: string, conversion: Expression): Code {
  const wrap = importedValue("./runtime/convert-parameters.js", name);
  return code`/* @__PURE__ */ ${wrap}(${conversion})`;
}
