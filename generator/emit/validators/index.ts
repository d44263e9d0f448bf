import type { Reporter } from "../../diagnostics/diagnostic.js";
import type { ModelPlan, PackagePlan } from "../../plan/types.js";
import { emptyDoc } from "../../plan/doc.js";
import { groupBy } from "../../plan/group.js";
import { code, importedType } from "../code.js";
import { convertedSchemas } from "../conversions/reach.js";
import type { DeclaredStatement, ScriptPlan } from "../statement.js";
import { reporterOf, sourcePointer } from "../../spec/origins.js";
import { printScript } from "../print.js";
import type { DraftModule, PrintedModule } from "../reuse/kept-module.js";
import { keptOrMade } from "../reuse/kept-files.js";
import type { Ledger, Receipts } from "../reuse/ledger.js";
import type { PlanHistory } from "../reuse/plan-hashes.js";
import { createKeptTexts } from "../reuse/kept-texts.js";
import { buildSchemas } from "./json-schema.js";
import { type Package, buildModule } from "./module.js";
import { createForms } from "./form.js";
import { createLeaves } from "./leaves.js";
import { createNames } from "./names.js";
import { createPlaces } from "./place.js";
import { createReferences } from "./references.js";
import { rareModels } from "./rare.js";
import { recordPlaces } from "./recorded-places.js";
import { reportUnenforced } from "./report.js";
import { createValidatorLedger } from "./reuse.js";

/** The validators of a package, printed. */
export interface ValidatorFiles {
  readonly files: readonly DraftModule[];
  readonly receipts: Receipts;
}

/**
 * Makes the modules under `src/validators/`, an index of them, and `src/schemas.js`. Each is printed before the next is
 * planned: as plans they take several times the memory of their texts.
 *
 * @param history Where the run before made a module from the same, it is kept.
 * @param reporter Told of keywords that are not enforced: `keyword-unenforced`, `format-unenforced`, `pattern-invalid`,
 *   `pattern-unsafe`; and of schemas that nothing matches: `schema-unsatisfiable`.
 */
export function emitValidators(
  plan: PackagePlan,
  banner: string,
  history: PlanHistory,
  reporter: Reporter,
): ValidatorFiles {
  const { api } = plan;
  reportUnenforced(plan.schemas, reporterOf(api, reporter), api.uri);
  const context = createPackage(plan, banner);
  const ledger = createValidatorLedger(context, history);
  const modules = groupBy(plan.models, ({ validator }) => validator.file);
  const files = [
    ...Array.from(modules, ([file, models]) => moduleFile(context, file, models, ledger)).flat(),
    ...keptOrMade(ledger, "src/validators/index.js", () => ({
      files: printScript(indexModule(modules, plan, banner)),
      parts: [], // it hangs on names and forms alone
    })),
    ...schemaFiles(context, ledger, history),
  ];
  return { files, receipts: ledger.receipts() };
}

function moduleFile(
  context: Package,
  file: string,
  models: readonly ModelPlan[],
  ledger: Ledger,
): readonly DraftModule[] {
  return keptOrMade(ledger, `src/validators/${file}.js`, () => {
    const { places, parts } = recordPlaces(context.places);
    const files = printScript(buildModule({ ...context, places }, file, models));
    return { files, parts: parts() };
  });
}

function schemaFiles(
  context: Package,
  ledger: Ledger,
  { earlier }: PlanHistory,
): readonly PrintedModule[] {
  const texts = createKeptTexts(ledger, earlier?.textOf("src/schemas.js"));
  const [script, ...types] = printScript(buildSchemas(context, texts));
  texts.note(script.text);
  return [script, ...types];
}

/** What the modules of a package share. */
export function createPackage(plan: PackagePlan, banner: string): Package {
  const { api } = plan;
  const references = createReferences(plan.schemas);
  const places = createPlaces(references, (at) => sourcePointer(api.origins, api.uri, at));
  const names = createNames(plan);
  const leaves = createLeaves();
  const forms = createForms(places, (place) => names.functionsAt(place) !== undefined, leaves);
  return { plan, places, names, forms, leaves, rare: rareModels(plan), banner };
}

/** The index declares all validators: to a compiler one file costs less than as many as there are schemas. */
function indexModule(
  files: ReadonlyMap<string, readonly ModelPlan[]>,
  plan: PackagePlan,
  banner: string,
): ScriptPlan {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const statements = sorted.map(([file, models]) => ({
    kind: "reexport" as const,
    module: `./${file}.js`,
    names: models.map(({ validator }) => ({ name: validator.name, isType: false })),
  }));
  const converted = convertedSchemas(plan.schemas);
  const declarations = sorted.flatMap(([, models]) =>
    models.map((model) => declaration(model, converted.has(model.pointer))),
  );
  return { path: "src/validators/index.js", banner, statements, declarations };
}

function declaration(model: ModelPlan, isConverting: boolean): DeclaredStatement {
  const kind = isConverting ? "ConvertingValidator" : "Validator";
  const validator = importedType("./runtime/validator.js", kind);
  return {
    kind: "declared",
    name: model.validator.name,
    type: code`${validator}<${importedType("./models.js", model.name)}>`,
    doc: {
      ...emptyDoc,
      summary: `Checks values of \`${model.name}\`.`,
      pointer: model.sourcePointer,
    },
  };
}
