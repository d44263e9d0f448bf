import type { Reporter } from "../../diagnostics/diagnostic.js";
import type { ModelPlan, PackagePlan } from "../../plan/types.js";
import { groupBy } from "../../plan/group.js";
import type { ScriptPlan } from "../statement.js";
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
  yield indexModule(files, banner);
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

function indexModule(files: ReadonlyMap<string, readonly ModelPlan[]>, banner: string): ScriptPlan {
  const statements = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, models]) => ({
      kind: "reexport" as const,
      module: `./${file}.js`,
      names: models.map(({ validator }) => ({ name: validator.name, isType: false })),
    }));
  return { path: "src/validators/index.js", banner, statements };
}
