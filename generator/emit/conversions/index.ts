import { emptyDoc } from "../../plan/doc.js";
import { groupBy } from "../../plan/group.js";
import type { ModelPlan, PackagePlan, ParameterGroupPlan } from "../../plan/types.js";
import { type Expression, code, importedType } from "../code.js";
import type { ConstStatement, ScriptPlan, ScriptStatement } from "../statement.js";
import { createPackage } from "../validators/index.js";
import { functionStatements, type Package } from "../validators/module.js";
import {
  type LocalNames,
  createLocalNames,
  createModuleState,
} from "../validators/module-state.js";
import { type ConversionContext, conversionOf } from "./conversion.js";
import { convertedModels } from "./models.js";
import { conversionName } from "./names.js";
import { parameterGroups, parameterMember } from "./parameters.js";
import { convertedSchemas } from "./reach.js";
import { createUnits, unchanged } from "./units.js";

/** What the modules of conversions share. */
interface Shared {
  readonly validators: Package;
  readonly models: ReadonlyMap<string, ModelPlan>;
  readonly groups: ReadonlyMap<string, ParameterGroupPlan>;
}

/** The modules under `src/conversions/`, named as those of the validators: of the models that have something to convert. */
export function* emitConversions(plan: PackagePlan, banner: string): Generator<ScriptPlan> {
  const models = convertedModels(plan);
  if (models.size === 0) return;
  const validators = createPackage(plan, banner);
  const shared = { validators, models, groups: parameterGroups(plan) };
  for (const [file, own] of groupBy([...models.values()], ({ validator }) => validator.file)) {
    const local = createLocalNames(`./conversions/${file}.js`, own, validators.names);
    const statements = own.flatMap((model) => modelStatements(model, shared, local));
    yield { path: `src/conversions/${file}.js`, banner, statements, declarations: [] };
  }
}

function modelStatements(
  model: ModelPlan,
  { validators, models, groups }: Shared,
  local: LocalNames,
): readonly ScriptStatement[] {
  const { places, names, plan } = validators;
  const place = places.start(model.pointer, model.direction, model.openEnums);
  const root = { place, ...names.of(model.name), isExported: false };
  const state = createModuleState({
    ...validators,
    model,
    root,
    asWritten: undefined, // those of validators do
    halves: [],
    local,
  });
  const units = createUnits({ model, models, names, local });
  const context: ConversionContext = {
    ...units,
    module: state.builder,
    converted: convertedSchemas(plan.schemas),
    member: parameterMember(model, groups.get(model.name), plan),
  };
  const own = exported(model, conversionOf(place, context) ?? unchanged);
  const others = units.statements(context);
  const functions = functionStatements(state);
  return [...state.constants, ...functions, ...state.parts, ...others, own];
}

const exported = (model: ModelPlan, conversion: Expression): ConstStatement => ({
  kind: "const",
  name: conversionName(model),
  type: code`${importedType("./runtime/convert.js", "Conversion")}`,
  initializer: code`${conversion}`,
  doc: {
    ...emptyDoc,
    summary: `Converts values of \`${model.name}\`.`,
    pointer: model.sourcePointer,
  },
});
