import type { ModelPlan } from "../../plan/types.js";
import { replaceUnusable } from "../../plan/letters.js";
import { capital } from "../../plan/words.js";
import { type Code, type ImportedSymbol, code, identifier, importedValue } from "../code.js";
import type { ConstStatement, FunctionStatement } from "../statement.js";
import type { ModuleBuilder } from "./keyword.js";
import type { ModelNames } from "./names.js";
import { type Place, type Places, placeKey, strict } from "./place.js";
import { nameHint } from "./references.js";
import { createSubschema } from "./subschema.js";

/** A schema that the module has functions of its own for. */
export interface Unit {
  readonly place: Place;
  readonly predicate: string;
  readonly rules: string;
  readonly isExported: boolean;
}

/** The two forms of a schema: for the verdict, and for the interpreter. */
export type Form = "predicate" | "rules";

/** A function that the module needs. */
export interface Wanted {
  readonly unit: Unit;
  readonly form: Form;
}

/** A module in the making. */
export interface ModuleState {
  readonly builder: ModuleBuilder;
  /** In the order in which they were asked for; the root's first. */
  readonly wanted: readonly Wanted[];
  readonly constants: readonly ConstStatement[];
  /** Functions that others are divided into. */
  readonly parts: readonly FunctionStatement[];
}

/** What a module is made from. */
export interface ModuleInput {
  readonly model: ModelPlan;
  readonly root: Unit;
  /** What is wanted of the root. */
  readonly forms: readonly Form[];
  readonly places: Places;
  readonly names: ModelNames;
}

/** @returns A module that has the root's functions and grows as its builder is asked. */
export function createModuleState(input: ModuleInput): ModuleState {
  const free = createLocalNames(input);
  const functions = createFunctions(input, free);
  const { constants, constant } = createConstants(free);
  const { parts, part } = createParts(`${input.root.predicate}Part`, free);
  const builder: ModuleBuilder = {
    places: input.places,
    subschema: (place) => createSubschema(builder, place),
    isModel: (place) => input.names.modelAt(place) !== undefined,
    predicate: (place) => functions.symbol(place, "predicate"),
    rules: (place) => functions.symbol(place, "rules"),
    constant,
    part,
  };
  return { builder, wanted: functions.wanted, constants, parts };
}

type Free = (name: string) => string;

/** Gives names that neither the module nor any model's validator has. */
function createLocalNames({ model, root, names }: ModuleInput): Free {
  const taken = new Set([model.validator.name, model.name, root.predicate, root.rules]);
  return (name) => {
    let result = name;
    for (let index = 2; taken.has(result) || names.isTaken(result); index++) {
      result = `${name}${index}`;
    }
    taken.add(result);
    return result;
  };
}

function createFunctions({ model, root, forms, names }: ModuleInput, free: Free) {
  // Of a unit, the rules alone have open enums.
  const keyOf = (place: Place): string => placeKey(strict(place));
  const units = new Map([[keyOf(root.place), root]]);
  const wanted: Wanted[] = forms.map((form) => ({ unit: root, form }));
  const want = (unit: Unit, form: Form): Code => {
    if (!wanted.some((other) => other.unit === unit && other.form === form)) {
      wanted.push({ unit, form });
    }
    return identifier(unit[form]);
  };
  const unitOf = (place: Place): Unit => {
    const key = keyOf(place);
    const unit = units.get(key) ?? createUnit(place, free);
    units.set(key, unit);
    return unit;
  };
  const symbol = (place: Place, form: Form): Code | ImportedSymbol => {
    const name = names.modelAt(place);
    if (name === undefined) return want(unitOf(place), form);
    if (name === model.name) return want(root, form);
    const other = names.of(name);
    return importedValue(`./validators/${other.file}.js`, other[form]);
  };
  return { wanted, symbol };
}

/** A unit named after its place. */
function createUnit(place: Place, free: Free): Unit {
  const hint = replaceUnusable(nameHint(place.pointer), "");
  const name = capital(hint === "" ? "schema" : hint);
  return {
    place,
    predicate: free(`is${name}`),
    rules: free(`rulesOf${name}`),
    isExported: false,
  };
}

function createConstants(free: Free) {
  const constants: ConstStatement[] = [];
  const names = new Map<string, Code>();
  const constant: ModuleBuilder["constant"] = (name, type, initializer) => {
    const key = JSON.stringify(initializer.parts);
    const known = names.get(key);
    if (known) return known;
    const chosen = free(name);
    constants.push({ kind: "const", name: chosen, type, initializer, exported: false });
    names.set(key, identifier(chosen));
    return identifier(chosen);
  };
  return { constants, constant };
}

function createParts(name: string, free: Free) {
  const parts: FunctionStatement[] = [];
  const names = new Map<string, Code>();
  const part: ModuleBuilder["part"] = (parameter, body, returnType = code`boolean`) => {
    const key = JSON.stringify(body.parts);
    const known = names.get(key);
    if (known) return known;
    const chosen = free(name);
    const parameters = [{ name: parameter.name.parts.join(""), type: parameter.type }];
    parts.push({ kind: "function", name: chosen, parameters, returnType, body, exported: false });
    names.set(key, identifier(chosen));
    return identifier(chosen);
  };
  return { parts, part };
}
