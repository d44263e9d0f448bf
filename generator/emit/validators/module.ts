import type { ModelPlan, PackagePlan } from "../../plan/types.js";
import {
  type Code,
  type ImportedSymbol,
  code,
  identifier,
  importedType,
  importedValue,
  join,
  lines,
} from "../code.js";
import type { FunctionStatement, ModulePlan, Statement } from "../statement.js";
import { compile, statementList } from "./compile.js";
import type { Fresh, ModuleBuilder } from "./keyword.js";
import type { ModelNames } from "./names.js";
import { type Place, type Places, placeKey } from "./place.js";
import { nameHint } from "./references.js";
import { ruleList } from "./rules.js";
import { createSubschema } from "./subschema.js";

/** What the modules of one package share. */
export interface Package {
  readonly plan: PackagePlan;
  readonly places: Places;
  readonly names: ModelNames;
  readonly banner: string;
}

/** A function of the module's own with the schema that it checks. */
interface Unit {
  readonly place: Place;
  readonly predicate: string;
  readonly rules: string;
  readonly isExported: boolean;
}

/** @returns The module of one model's validator. */
export function buildModule(context: Package, model: ModelPlan): ModulePlan {
  const own = context.names.of(model.name);
  const place = context.places.start(model.pointer, model.direction, model.openEnums);
  const root: Unit = { place, predicate: own.predicate, rules: own.rules, isExported: true };
  const state = createState(context, model, root);
  const functions: FunctionStatement[] = [];
  // Making a function may ask for others.
  for (let index = 0; index < state.units.length; index++) {
    const unit = state.units[index];
    if (unit)
      functions.push(predicateStatement(state.builder, unit), rulesStatement(state.builder, unit));
  }
  return {
    path: `src/validators/${model.validator.file}.ts`,
    banner: context.banner,
    statements: [validatorStatement(model, root), ...state.constants, ...functions],
  };
}

interface State {
  readonly builder: ModuleBuilder;
  readonly units: Unit[];
  readonly constants: Statement[];
}

function createState(context: Package, model: ModelPlan, root: Unit): State {
  const units: Unit[] = [root];
  const constants: Statement[] = [];
  const byKey = new Map([[placeKey(root.place), root]]);
  const constantNames = new Map<string, Code>();
  const taken = new Set([model.validator.name, model.name, root.predicate, root.rules]);
  const free = (name: string): string => {
    let result = name;
    for (let index = 2; taken.has(result) || context.names.isTaken(result); index++) {
      result = `${name}${index}`;
    }
    taken.add(result);
    return result;
  };
  const unitOf = (place: Place): Unit => {
    const key = placeKey(place);
    const known = byKey.get(key);
    if (known) return known;
    const hint = capitalise(nameHint(place.pointer).replaceAll(/[^\p{L}\p{N}_]+/gu, ""));
    const unit: Unit = {
      place,
      predicate: free(`is${hint}`),
      rules: free(`rulesOf${hint}`),
      isExported: false,
    };
    byKey.set(key, unit);
    units.push(unit);
    return unit;
  };
  const modelOf = (place: Place): string | undefined => context.names.modelAt(place);
  const symbolOf = (place: Place, part: "predicate" | "rules"): Code | ImportedSymbol => {
    const name = modelOf(place);
    if (name === undefined || name === model.name) {
      return identifier((name === undefined ? unitOf(place) : root)[part]);
    }
    const other = context.names.of(name);
    return importedValue(`./validators/${other.file}.js`, other[part]);
  };
  const builder: ModuleBuilder = {
    places: context.places,
    subschema: (place) => createSubschema(builder, place),
    isModel: (place) => modelOf(place) !== undefined || place === root.place,
    predicate: (place) => symbolOf(place, "predicate"),
    rules: (place) => symbolOf(place, "rules"),
    constant(name, type, initializer) {
      const key = JSON.stringify(initializer.parts);
      const known = constantNames.get(key);
      if (known) return known;
      const chosen = free(name);
      constants.push({ kind: "const", name: chosen, type, initializer, exported: false });
      constantNames.set(key, identifier(chosen));
      return identifier(chosen);
    },
  };
  return { builder, units, constants };
}

const capitalise = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function validatorStatement(model: ModelPlan, root: Unit): Statement {
  const type = code`${importedType("./models.js", model.name)}`;
  const create = importedValue("./runtime/validator-create.js", "createValidator");
  const verdict = code`(value) => {
try {
return ${identifier(root.predicate)}(value);
} catch {
return false;
}
}`;
  return {
    kind: "const",
    name: model.validator.name,
    type: code`${importedType("./runtime/validator.js", "Validator")}<${type}>`,
    initializer: code`/* @__PURE__ */ ${create}<${type}>(${verdict}, ${identifier(root.rules)})`,
    doc: {
      summary: `Checks values of \`${model.name}\`.`,
      facts: [],
      examples: [],
      deprecated: false,
      pointer: model.pointer,
    },
  };
}

function predicateStatement(builder: ModuleBuilder, unit: Unit): FunctionStatement {
  const value = code`value`;
  const { schema } = unit.place;
  const checks =
    schema === true || schema === false
      ? []
      : statementList(compile(builder, unit.place, value, createFresh()), value);
  const end = schema === false ? code`return false;` : code`return true;`;
  return {
    kind: "function",
    name: unit.predicate,
    parameters: [{ name: checks.length === 0 ? "_value" : "value", type: code`unknown` }],
    returnType: code`boolean`,
    body: lines(...checks, end),
    exported: unit.isExported,
  };
}

function createFresh(): Fresh {
  const used = new Map<string, number>();
  return (name) => {
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return identifier(count === 1 ? name : `${name}${count}`);
  };
}

function rulesStatement(builder: ModuleBuilder, unit: Unit): FunctionStatement {
  const entries = [code`${unit.place.pointer}`, ...ruleList(builder, unit.place)];
  return {
    kind: "function",
    name: unit.rules,
    parameters: [],
    returnType: code`${importedType("./runtime/validator-scope.js", "Schema")}`,
    body: code`return [${join(entries, ", ")}];`,
    exported: unit.isExported,
  };
}
