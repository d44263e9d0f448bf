import { type Diagnostic, type Reporter, createReporter } from "./diagnostics/diagnostic.js";
import { emitConversions } from "./emit/conversions/index.js";
import { emitTypesEntry } from "./emit/entries.js";
import { type NamesEntry, manifestNames } from "./emit/manifest.js";
import { emitModels } from "./emit/models.js";
import { emitOperationFiles } from "./emit/operation-files.js";
import { emitChangelog, emitPackageJson } from "./emit/package-json.js";
import { emitPaths } from "./emit/paths.js";
import { asCarried } from "./emit/paths-client.js";
import { printModule, printScript } from "./emit/print.js";
import { emitTypesReadme } from "./emit/readme.js";
import { reservedExports } from "./emit/runtime-exports.js";
import { type DraftModule, type KeptModule, isKept, isMade } from "./emit/reuse/kept-module.js";
import { type EarlierPieces, type PackageReceipts, receiptsOf } from "./emit/reuse/package.js";
import { createValueHashes } from "./emit/reuse/parts.js";
import { type PlanHistory, hashPlan } from "./emit/reuse/plan-hashes.js";
import { emitRuntime } from "./emit/runtime-files.js";
import { emitValidators } from "./emit/validators/index.js";
import { normalise } from "./model/normalise.js";
import type { ApiModel } from "./model/types.js";
import type { FormatTypes } from "./plan/format-types.js";
import type { OpenEnums } from "./plan/forms.js";
import { type ListOverrides, planLists } from "./plan/lists/index.js";
import { reportUnmatchedOverrides } from "./plan/lists/unmatched.js";
import { planPackage } from "./plan/package.js";
import { reportPlan } from "./plan/report.js";
import type { NamesLock, OutputFile, PackageContent, PackagePlan } from "./plan/types.js";
import type { SourceDocument } from "./source/document.js";
import { lift } from "./spec/lift.js";
import type { Selection } from "./spec/select/rules.js";
import { reporterOf } from "./spec/origins.js";
import { select } from "./spec/select/select.js";
import type { OpenApiDocument } from "./spec/types.js";
import type { TemplateSet } from "./templates.js";

/** What shapes the output beside the description. */
export interface GenerateOptions {
  readonly packageName: string;
  readonly packageVersion: string;
  readonly openEnums: OpenEnums;
  /** Types in memory by format; default: those on the wire. */
  readonly formats?: FormatTypes;
  /** What the package holds; default: `all`. */
  readonly content?: PackageContent;
  /** Operations to make the package of; all of them where nothing is said. */
  readonly selection?: Selection;
  /** Conclusions about list operations to be overruled, by `GET /path`. */
  readonly lists?: ListOverrides;
  /** Names lock of an earlier manifest. */
  readonly previousNames?: NamesLock;
  /** What can be taken over of the package that lies in the folder. */
  readonly earlier?: EarlierPieces;
  readonly templates: TemplateSet;
  /** Called when it is known what the package will have, and texts are to be made. */
  onPlanned?(): void;
}

/** A package before it is laid out. */
export interface GenerateResult {
  /** `src/**`, `package.json`, `README.md`, `CHANGELOG.md`, `LICENSE`; none where the document has errors. */
  readonly files: readonly OutputFile[];
  /** Paths of files that would be made as the run before made them. */
  readonly kept: readonly string[];
  /** What the next run may take over. */
  readonly receipts: PackageReceipts;
  readonly manifest: ManifestPart;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the manifest says of the description and of the names made of it. */
export interface ManifestPart extends NamesEntry {
  readonly source: { readonly file: string; readonly sha256: string; readonly openapi: string };
  readonly names: NamesLock;
}

/** The stages in order, from a document to the texts of a package. Touches no file system, clock or environment. */
export function generate(source: SourceDocument, options: GenerateOptions): GenerateResult {
  const reporter = createReporter();
  const description = understood(source, options, reporter);
  if (description === undefined || reporter.hasErrors) return failed(source, reporter.diagnostics);
  const { document, model } = description;
  const plan = planned(model, options, reporter);
  options.onPlanned?.();
  const { files, receipts } = emitted(plan, document, options, reporter);
  return {
    files: reporter.hasErrors ? [] : files.filter(isMade),
    kept: files.filter(isKept).map(({ path }) => path),
    receipts,
    manifest: {
      ...manifestNames(plan, options.content ?? "all"),
      source: sourceEntry(source, model.openapi),
      names: plan.lock,
    },
    diagnostics: reporter.diagnostics,
  };
}

interface Understood {
  readonly document: OpenApiDocument;
  readonly model: ApiModel;
}

/** @returns `undefined` where it is no description; faults of one are reported. */
function understood(
  source: SourceDocument,
  { selection }: GenerateOptions,
  reporter: Reporter,
): Understood | undefined {
  const lifted = lift(source, reporter);
  const document = lifted && selection ? select(lifted, selection, reporter) : lifted;
  const model = document && normalise(document, reporter);
  return document && model && { document, model };
}

function planned(model: ApiModel, options: GenerateOptions, reporter: Reporter): PackagePlan {
  const own = reporterOf(model, reporter);
  const lists = planLists(model, options.lists);
  reportUnmatchedOverrides(model, lists, options.lists ?? {}, own);
  const { previousNames: lock } = options;
  const plan = planPackage(model, lists, { ...options, lock, exports: reservedExports() });
  reportPlan(plan, own);
  return plan;
}

interface Emitted {
  readonly files: readonly (OutputFile | KeptModule)[];
  readonly receipts: PackageReceipts;
}

function emitted(
  plan: PackagePlan,
  document: OpenApiDocument,
  { content = "all", earlier, templates }: GenerateOptions,
  reporter: Reporter,
): Emitted {
  const isWhole = content === "all";
  const banner = `Generated by specmill from ${plan.api.uri}. Do not edit.`;
  const hashOf = createValueHashes();
  const history = { hashes: hashPlan(plan, document.root, hashOf), earlier };
  const models = emitModels(plan, banner, history);
  const whole = { plan, banner, frames: templates.frames, history };
  const own = isWhole ? wholeModules(whole, reporter) : typeModules(whole);
  // Without a client, nothing is carried otherwise than openapi-typescript has it.
  const carried = isWhole ? asCarried(document, plan) : document;
  const paths = emitPaths(carried, banner, { hashOf, earlier });
  const modules = [models.file, ...own.files];
  const runtime = emitRuntime(templates.runtime, modules);
  return {
    files: [...modules, paths.file, ...runtime, ...packageFiles(plan, content, templates)],
    receipts: receiptsOf({ ...own.receipted, models, paths }),
  };
}

/** What the modules of a package are made from, beside the reporter. */
interface ModuleSources {
  readonly plan: PackagePlan;
  readonly banner: string;
  readonly frames: TemplateSet["frames"];
  readonly history: PlanHistory;
}

/** Modules and README, and what of them has receipts. */
interface OwnModules {
  readonly files: readonly DraftModule[];
  readonly receipted: Pick<Parameters<typeof receiptsOf>[0], "operations" | "validators">;
}

const typeModules = ({ plan, banner, frames }: ModuleSources): OwnModules => ({
  files: [
    printModule(emitTypesEntry(plan, banner)),
    { ...emitTypesReadme(plan, plan.api.uri, frames.types), runtime: [] },
  ],
  receipted: {},
});

function wholeModules(
  { plan, banner, frames, history }: ModuleSources,
  reporter: Reporter,
): OwnModules {
  const operations = emitOperationFiles({ plan, banner, frame: frames.readme }, history);
  const validators = emitValidators(plan, banner, history, reporter);
  const conversions = Array.from(emitConversions(plan, banner), printScript).flat();
  return {
    files: [...operations.files, ...conversions, ...validators.files],
    receipted: { operations, validators },
  };
}

const packageFiles = (
  plan: PackagePlan,
  content: PackageContent,
  { frames }: TemplateSet,
): OutputFile[] => [
  emitPackageJson(plan, content),
  emitChangelog(plan),
  { path: "LICENSE", text: frames.license({}) },
];

const sourceEntry = (
  source: SourceDocument,
  openapi: string,
): GenerateResult["manifest"]["source"] => ({
  file: source.uri,
  sha256: source.sha256,
  openapi,
});

function failed(source: SourceDocument, diagnostics: readonly Diagnostic[]): GenerateResult {
  return {
    files: [],
    kept: [],
    receipts: {},
    manifest: {
      schemas: {},
      operations: {},
      source: sourceEntry(source, ""),
      names: { types: {}, operations: {}, builders: {} },
    },
    diagnostics,
  };
}
