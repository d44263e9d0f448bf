import { groupBy } from "../plan/group.js";
import type { FilterBuilderPlan, OperationPlan, PackagePlan } from "../plan/types.js";
import { emitBareClient, emitClient, emitService } from "./client.js";
import { convertedModels } from "./conversions/models.js";
import { convertedSchemas } from "./conversions/reach.js";
import { emitEntries } from "./entries.js";
import { type FilterNames, emitFilters } from "./filters.js";
import { emitMethods } from "./methods.js";
import { emitOperations } from "./operations.js";
import { printModule, printScript } from "./print.js";
import { emitReadme } from "./readme.js";
import { keptOrMade } from "./reuse/kept-files.js";
import type { DraftModule, PrintedModule } from "./reuse/kept-module.js";
import { type Ledger, type Receipts, createLedger } from "./reuse/ledger.js";
import { allOperations, filePart, hashOperations, sentPartsOf } from "./reuse/operation-parts.js";
import type { PlanHistory } from "./reuse/plan-hashes.js";
import { emitValidated } from "./validated.js";

/** The files that are made of operations, printed. */
export interface OperationFiles {
  readonly files: readonly DraftModule[];
  readonly receipts: Receipts;
}

/** What these files share. */
interface Sources {
  readonly plan: PackagePlan;
  readonly banner: string;
  /** The frame of README. */
  readonly frame: (values: object) => string;
}

/** Files that are made together, and kept together. */
interface Unit {
  readonly name: string;
  /** The part with the operations that it is made of. */
  readonly part: string;
  /** Those of which schemas are read, in what is sent. */
  readonly operations: readonly OperationPlan[];
  make(): readonly PrintedModule[];
}

/**
 * Makes the functions under `src/operations/`, `src/validated/` and `src/filters/`, the clients, their methods, the entry points and
 * README.
 *
 * @param history Where the run before made files from the same, they are kept.
 */
export function emitOperationFiles(sources: Sources, history: PlanHistory): OperationFiles {
  const { plan } = sources;
  const ledger = createOperationLedger(sources, history);
  const sentParts = sentPartsOf(plan);
  const files = groupBy(plan.operations, ({ file }) => file);
  const units = [
    ...Array.from(files, ([file, operations]) => functionsUnit(file, operations, sources)),
    clientUnit(sources),
    readmeUnit(sources),
  ];
  const modules = units.flatMap(({ name, part, operations, make }) =>
    keptOrMade(ledger, name, () => ({
      files: make(),
      parts: [part, ...sentParts(operations)],
    })),
  );
  return { files: modules, receipts: ledger.receipts() };
}

/**
 * The ledger of files that are made of operations.
 *
 * Values that are converted are found by closures over the whole description: where there are any, or were, all is made again.
 */
function createOperationLedger(
  { plan, banner }: Sources,
  { earlier, hashes }: PlanHistory,
): Ledger {
  const { packageName, clientType, api } = plan;
  const converted = convertedSchemas(plan.schemas);
  const operations = hashOperations(plan.operations);
  const service = [api.info, api.servers, api.security, api.securitySchemes];
  const common = [banner, packageName, clientType, service, hashes.models, [...converted]];
  return createLedger({
    earlier: converted.size === 0 ? earlier?.receipts.operations : undefined,
    common: JSON.stringify(common),
    partHash: (part) => operations.get(part) ?? hashes.ofPart(part),
  });
}

/** The functions of a file, with validators and without, and the filters of those that list something. */
function functionsUnit(
  file: string,
  operations: readonly OperationPlan[],
  { plan, banner }: Sources,
): Unit {
  const lists = operations.flatMap(({ list }) => list ?? []);
  return {
    name: file,
    part: filePart(file),
    operations,
    make: () =>
      [
        emitOperations(file, operations, { plan, banner }),
        emitValidated(file, operations, { plan, banner }),
        ...lists.flatMap(({ plan: list, filter }) =>
          filter ? [emitFilters(plan, list, filterNames(filter, plan, banner))] : [],
        ),
      ].flatMap(printScript),
  };
}

const filterNames = (
  filter: FilterBuilderPlan,
  plan: PackagePlan,
  banner: string,
): FilterNames => ({
  ...filter,
  isConverted: convertedModels(plan).has(filter.queryType),
  banner,
});

/** What names operations, and reads no schema. */
const clientUnit = ({ plan, banner }: Sources): Unit => ({
  name: "src/client.js",
  part: allOperations,
  operations: [],
  make: () => [
    ...[emitMethods(plan, banner), ...emitEntries(plan, banner)].map(printModule),
    ...[emitService, emitClient, emitBareClient].flatMap((emit) => printScript(emit(plan, banner))),
  ],
});

const readmeUnit = ({ plan, frame }: Sources): Unit => ({
  name: "README.md",
  part: allOperations,
  operations: plan.operations,
  make: () => [{ ...emitReadme(plan, plan.api.uri, frame), runtime: [] }],
});
