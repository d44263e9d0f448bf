import type { ModelPlan } from "../../plan/types.js";
import { replaceUnusable } from "../../plan/letters.js";
import { capital } from "../../plan/words.js";
import { type ImportedSymbol, importedValue } from "../code.js";
import type { ConstStatement, UntypedFunctionStatement } from "../statement.js";
import type { ModuleBuilder } from "./keyword.js";
import type { ModelNames } from "./names.js";
import { type Place, type Places, placeKey } from "./place.js";
import { nameHint } from "./references.js";
import type { Forms } from "./form.js";
import type { Leaves } from "./leaves.js";
import { createSubschema } from "./subschema.js";

/** A schema that the module has functions of its own for. */
export interface Unit {
  readonly place: Place;
  readonly predicate: string;
  readonly rules: string;
  readonly isExported: boolean;
}

/** The two halves of a validator: for the verdict, and for the interpreter. */
export type Half = "predicate" | "rules";

/** A function that the module needs. */
export interface Wanted {
  readonly unit: Unit;
  readonly half: Half;
}

/** The part of a module that is about one model, in the making. */
export interface ModuleState {
  readonly builder: ModuleBuilder;
  /** In the order in which they were asked for; the root's first. */
  readonly wanted: readonly Wanted[];
  readonly constants: readonly ConstStatement[];
  /** Functions that others are divided into. */
  readonly parts: readonly UntypedFunctionStatement[];
}

/** What such a part is made from. */
export interface ModuleInput {
  readonly model: ModelPlan;
  /** Names of the module. */
  readonly local: LocalNames;
  readonly root: Unit;
  /** The schema word by word, where it has functions of its own. */
  readonly asWritten: Unit | undefined;
  /** What is wanted of the root. */
  readonly halves: readonly Half[];
  readonly places: Places;
  readonly names: ModelNames;
  /** Of all schemas of the package. */
  readonly forms: Forms;
  readonly leaves: Leaves;
}

/** @returns What has the root's functions and grows as its builder is asked. */
export function createModuleState(input: ModuleInput): ModuleState {
  const functions = createFunctions(input);
  const { constants, constant } = createConstants(input);
  const { parts, part } = createParts(input);
  let asked = 0;
  const counted =
    <Asked extends readonly unknown[]>(symbol: (...values: Asked) => ImportedSymbol) =>
    (...values: Asked): ImportedSymbol => {
      asked++;
      return symbol(...values);
    };
  const builder: ModuleBuilder = {
    places: input.places,
    forms: input.forms,
    leaves: input.leaves,
    subschema: (place) => createSubschema(builder, place),
    isModel: (place) => input.names.functionsAt(place) !== undefined,
    predicate: counted((place) => functions.symbol(place, "predicate")),
    rules: counted((place) => functions.symbol(place, "rules")),
    constant: counted(constant),
    part: counted(part),
    countAsked: () => asked,
  };
  return { builder, wanted: functions.wanted, constants, parts };
}

/**
 * Gives names that neither the module nor any model's validator has. In a module of several models, what one of them
 * alone needs is named after it: then its names do not hang on what the others need.
 */
export interface LocalNames {
  /** The module, as symbols have it: `./validators/pet.js`. */
  readonly module: string;
  /** A name of the module in its own code, where it can be found again. */
  symbol(name: string): ImportedSymbol;
  /** `members`, or `listPetsQueryMembers`. */
  constant(name: string, model: ModelPlan): string;
  /** `isOwner`, or `isListPetsQueryOwner`. */
  function(prefix: string, name: string, model: ModelPlan): string;
}

/**
 * @param module As `LocalNames` has it.
 * @returns Names for the module of these models.
 */
export function createLocalNames(
  module: string,
  models: readonly ModelPlan[],
  names: ModelNames,
): LocalNames {
  const taken = new Set<string>();
  /** How many names there are that begin alike. */
  const counts = new Map<string, number>();
  const free = (name: string): string => {
    let count = counts.get(name) ?? 0;
    let result: string;
    do {
      count++;
      result = count === 1 ? name : `${name}${count}`;
    } while (taken.has(result) || names.isTaken(result));
    counts.set(name, count);
    taken.add(result);
    return result;
  };
  const isShared = models.length > 1;
  return {
    module,
    symbol: (name) => importedValue(module, name),
    constant: (name, { validator }) => free(isShared ? `${validator.name}${capital(name)}` : name),
    function: (prefix, name, { validator }) =>
      free(`${prefix}${isShared ? capital(validator.name) : ""}${name}`),
  };
}

function createFunctions({ model, root, asWritten, halves, names, local }: ModuleInput) {
  const units = new Map([[placeKey(root.place), root]]);
  const wanted: Wanted[] = halves.map((half) => ({ unit: root, half }));
  const known = new Set(halves.map((half) => root[half]));
  const want = (unit: Unit, half: Half): ImportedSymbol => {
    const name = unit[half];
    if (!known.has(name)) wanted.push({ unit, half });
    known.add(name);
    return local.symbol(name);
  };
  const unitOf = (place: Place): Unit => {
    const key = placeKey(place);
    const unit = units.get(key) ?? createUnit(place, model, local);
    units.set(key, unit);
    return unit;
  };
  const symbol = (place: Place, half: Half): ImportedSymbol => {
    const found = names.functionsAt(place);
    if (found === undefined) return want(unitOf(place), half);
    const own = [root, asWritten].find((unit) => unit?.predicate === found.predicate);
    return own === undefined
      ? importedValue(`./validators/${found.file}.js`, found[half])
      : want(own, half);
  };
  return { wanted, symbol };
}

/** A unit named after its place. */
function createUnit(place: Place, model: ModelPlan, local: LocalNames): Unit {
  const hint = replaceUnusable(nameHint(place.pointer), "");
  const name = capital(hint === "" ? "schema" : hint);
  return {
    place,
    predicate: local.function("is", name, model),
    rules: local.function("rulesOf", name, model),
    isExported: false,
  };
}

function createConstants({ model, local }: ModuleInput) {
  const constants: ConstStatement[] = [];
  const names = new Map<string, ImportedSymbol>();
  const constant: ModuleBuilder["constant"] = (name, initializer) => {
    const known = names.get(initializer.text);
    if (known) return known;
    const chosen = local.constant(name, model);
    const symbol = local.symbol(chosen);
    constants.push({ kind: "const", name: chosen, initializer, exported: false });
    names.set(initializer.text, symbol);
    return symbol;
  };
  return { constants, constant };
}

function createParts({ model, local }: ModuleInput) {
  const parts: UntypedFunctionStatement[] = [];
  const names = new Map<string, ImportedSymbol>();
  const part: ModuleBuilder["part"] = (parameter, body) => {
    const known = names.get(body.text);
    if (known) return known;
    const chosen = local.function("is", "Part", model);
    const symbol = local.symbol(chosen);
    const parameters = [parameter.text];
    parts.push({ kind: "untyped", name: chosen, parameters, body, exported: false });
    names.set(body.text, symbol);
    return symbol;
  };
  return { parts, part };
}
