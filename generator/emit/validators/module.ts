import type { ModelPlan, PackagePlan } from "../../plan/types.js";
import {
  type Code,
  type Expression,
  type ImportedSymbol,
  code,
  identifier,
  importedValue,
  join,
  symbolsIn,
} from "../code.js";
import { conversionSymbol, jsonReader } from "../conversions/names.js";
import { convertedSchemas } from "../conversions/reach.js";
import type { ConstStatement, ScriptPlan, UntypedFunctionStatement } from "../statement.js";
import { compile, statementList } from "./compile.js";
import { functionBody, isRefusal } from "./divide.js";
import type { Fresh, ModuleBuilder, SchemaSite } from "./keyword.js";
import {
  type Half,
  type LocalNames,
  type ModuleState,
  type Unit,
  createLocalNames,
  createModuleState,
} from "./module-state.js";
import type { Forms } from "./form.js";
import type { Leaves } from "./leaves.js";
import type { ModelNames } from "./names.js";
import type { Places } from "./place.js";
import { rulesArray } from "./rules.js";
import { checking, siteAt } from "./site.js";

/** What the modules of one package share. */
export interface Package {
  readonly plan: PackagePlan;
  readonly places: Places;
  readonly names: ModelNames;
  readonly forms: Forms;
  readonly leaves: Leaves;
  /** Models whose values are few: they have rules alone. */
  readonly rare: ReadonlySet<string>;
  readonly banner: string;
}

/** @returns The module of the validators that lie in a file: those of these models. */
export function buildModule(
  context: Package,
  file: string,
  models: readonly ModelPlan[],
): ScriptPlan {
  const module = `./validators/${file}.js`;
  const shared = { local: createLocalNames(module, models, context.names), rules: new Map() };
  return {
    path: `src/validators/${file}.js`,
    banner: context.banner,
    statements: models.flatMap((model) => modelStatements(context, model, shared)),
    declarations: [], // those of all stand in the index
  };
}

/** What the models of one module share. */
interface Shared {
  readonly local: LocalNames;
  /** Functions that give rules by these: parameters and errors of many operations are alike. */
  readonly rules: Map<string, string>;
}

function modelStatements(context: Package, model: ModelPlan, shared: Shared): readonly Declared[] {
  const { places, names } = context;
  const { predicate, rules } = names.of(model.name);
  const place = places.start(model.pointer, model.direction, model.openEnums);
  const isRare = context.rare.has(model.name);
  // No other module refers to what is rare.
  const root: Unit = { place, predicate, rules, isExported: !isRare };
  const halves = isRare ? rulesAlone : bothHalves;
  const asWritten = asWrittenUnit(context, model);
  const state = createModuleState({
    ...context,
    model,
    root,
    asWritten,
    halves,
    local: shared.local,
  });
  const first = mainParts(model, root, halves, shared.local);
  const second = asWrittenParts(context, model, first, state.builder);
  const functions = functionStatements(state);
  const main = isRare ? { ...first, rules: sharedRules(functions, shared) } : first;
  const validators = [main, ...second].map((parts) =>
    validatorStatement(model, parts, context.plan),
  );
  const others = [...state.constants, ...functions, ...state.parts];
  return [...validators, ...used(validators, others, shared.local)];
}

/** The functions that were asked for, and those that these ask for. */
export function functionStatements({ builder, wanted }: ModuleState): UntypedFunctionStatement[] {
  const functions: UntypedFunctionStatement[] = [];
  const sites = new Map<Unit, SchemaSite | boolean>();
  // Making a function may ask for others.
  for (const { unit, half } of wanted) {
    const site = sites.get(unit) ?? siteAt(builder, unit.place);
    sites.set(unit, site);
    functions.push(
      half === "predicate" ? predicateStatement(builder, unit, site) : rulesStatement(unit, site),
    );
  }
  return functions;
}

/** The root's rules, which are the first function, or a function before with the same ones. */
function sharedRules(
  [root]: readonly UntypedFunctionStatement[],
  { rules, local }: Shared,
): ImportedSymbol {
  const { name, body } = root as UntypedFunctionStatement; // rules are wanted of every root
  const known = rules.get(body.text) ?? name;
  rules.set(body.text, known);
  return local.symbol(known);
}

/** What a module has of its root. */
const bothHalves: readonly Half[] = ["predicate", "rules"];
const rulesAlone: readonly Half[] = ["rules"];

/** The constants and functions that the validators lead to: some are asked for, and then not needed. */
function used(
  validators: readonly ConstStatement[],
  others: readonly Declared[],
  local: LocalNames,
): readonly Declared[] {
  const all = new Map(others.map((statement) => [statement.name, statement]));
  const found = new Set<string>();
  const readers: Declared[] = [...validators];
  for (const reader of readers) {
    // The list grows while it is read. Most often the validators name all that there is.
    if (found.size === all.size) break;
    for (const { module, name } of symbolsIn(codeOf(reader))) {
      const statement = module === local.module && !found.has(name) ? all.get(name) : undefined;
      if (!statement) continue;
      found.add(name);
      readers.push(statement);
    }
  }
  return [...all.values()].filter(({ name }) => found.has(name));
}

type Declared = ConstStatement | UntypedFunctionStatement;

const codeOf = (statement: Declared): Code =>
  statement.kind === "const" ? statement.initializer : statement.body;

/** What a validator is made of. */
interface Parts {
  readonly name: string;
  /** Absent where the rules alone decide. */
  readonly predicate: Expression | undefined;
  readonly rules: Expression;
  readonly isOpen: boolean;
}

const mainParts = (
  { validator, openEnums }: ModelPlan,
  root: Unit,
  halves: readonly Half[],
  local: LocalNames,
): Parts => ({
  name: validator.name,
  predicate: halves.includes("predicate") ? local.symbol(root.predicate) : undefined,
  rules: local.symbol(root.rules),
  isOpen: openEnums && validator.asWritten !== validator.name,
});

/** The schema of a model word by word, where other modules find functions for it in the model's own. */
function asWrittenUnit({ places, names }: Package, model: ModelPlan): Unit | undefined {
  const functions = names.asWrittenOf(model.name);
  if (functions === undefined) return undefined;
  const place = places.start(model.pointer, "neutral", model.openEnums);
  return { ...functions, place, isExported: true };
}

/** The validator of the schema word by word, where the model's is another. */
function asWrittenParts(
  { places }: Package,
  model: ModelPlan,
  main: Parts,
  builder: ModuleBuilder,
): readonly Parts[] {
  const { name, asWritten } = model.validator;
  const isOther = model.isMarked && model.direction !== "neutral";
  if (asWritten === name) return [];
  const neutral = places.start(model.pointer, "neutral", model.openEnums);
  const { predicate, rules } = isOther
    ? { predicate: builder.predicate(neutral), rules: builder.rules(neutral) }
    : main;
  return [{ name: asWritten, predicate, rules, isOpen: false }];
}

function validatorStatement(model: ModelPlan, parts: Parts, plan: PackagePlan): ConstStatement {
  const { pointer, sourcePointer } = model;
  const reader = convertedSchemas(plan.schemas).has(pointer)
    ? jsonReader([pointer], plan)
    : undefined;
  const create = importedValue("./runtime/validator-create.js", "createValidator");
  const values = [parts.rules, sourcePointer, parts.predicate, parts.isOpen || undefined];
  const last = values.findLastIndex((value) => value !== undefined);
  const given = values.slice(0, last + 1).map((value) => code`${value ?? code`undefined`}`);
  const plain = code`/* @__PURE__ */ ${create}(${join(given, ", ")})`;
  return {
    kind: "const",
    name: parts.name,
    initializer: reader ? convertingCode(plain, model, reader) : plain,
  };
}

/** Looked up when it is needed: conversions refer to validators, too. */
function convertingCode(plain: Code, model: ModelPlan, reader: Expression): Code {
  const converting = importedValue("./runtime/validator-converting.js", "converting");
  const later = importedValue("./runtime/convert.js", "later");
  const found = code`/* @__PURE__ */ ${later}(() => ${conversionSymbol(model)})`;
  return code`/* @__PURE__ */ ${converting}(${plain}, ${found}, ${reader})`;
}

function predicateStatement(
  builder: ModuleBuilder,
  unit: Unit,
  site: SchemaSite | boolean,
): UntypedFunctionStatement {
  const value = code`value`;
  const checks =
    typeof site === "object"
      ? statementList(compile(checking(site, value, createFresh())), value, builder)
      : site
        ? []
        : [code`return false;`];
  const body = functionBody(checks);
  const [first] = checks;
  // All but a refusal of any value asks something of it.
  const isUsed = first !== undefined && !isRefusal(first);
  return {
    kind: "untyped",
    name: unit.predicate,
    parameters: isUsed ? ["value"] : [],
    body,
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

const rulesStatement = (unit: Unit, site: SchemaSite | boolean): UntypedFunctionStatement => ({
  kind: "untyped",
  name: unit.rules,
  parameters: [],
  body: code`return ${rulesArray(site)};`,
  exported: unit.isExported,
});
