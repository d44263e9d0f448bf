import type { Reporter } from "../../diagnostics/diagnostic.js";
import type { ModelPlan, PackagePlan } from "../../plan/types.js";
import { emptyDoc } from "../../plan/doc.js";
import { groupBy } from "../../plan/group.js";
import { code, importedType } from "../code.js";
import { convertedSchemas } from "../conversions/reach.js";
import type { DeclaredStatement, ScriptPlan } from "../statement.js";
import { reporterOf, sourcePointer } from "../../spec/origins.js";
import { buildSchemas } from "./json-schema.js";
import { type Package, buildModule } from "./module.js";
import { createForms } from "./form.js";
import { createNames } from "./names.js";
import { createPlaces } from "./place.js";
import { createReferences } from "./references.js";
import { rareModels } from "./rare.js";
import { reportUnenforced } from "./report.js";

/**
 * Plans the modules under `src/validators/`, an index of them, and `src/schemas.js`. Each is made when it is asked for:
 * as plans they take several times the memory of their texts.
 *
 * @param reporter Told of keywords that are not enforced: `keyword-unenforced`, `format-unenforced`, `pattern-invalid`,
 *   `pattern-unsafe`; and of schemas that nothing matches: `schema-unsatisfiable`.
 */
export function* emitValidators(
  plan: PackagePlan,
  banner: string,
  reporter: Reporter,
): Generator<ScriptPlan> {
  const { api } = plan;
  reportUnenforced(plan.schemas, reporterOf(api, reporter), api.uri);
  const context = createPackage(plan, banner);
  const files = groupBy(plan.models, ({ validator }) => validator.file);
  for (const [file, models] of files) yield buildModule(context, file, models);
  yield indexModule(files, plan, banner);
  yield buildSchemas(context);
}

/** What the modules of a package share. */
export function createPackage(plan: PackagePlan, banner: string): Package {
  const { api } = plan;
  const references = createReferences(plan.schemas);
  const places = createPlaces(references, (at) => sourcePointer(api.origins, api.uri, at));
  const names = createNames(plan);
  const forms = createForms(places, (place) => names.modelAt(place) !== undefined);
  return { plan, places, names, forms, rare: rareModels(plan), banner };
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
