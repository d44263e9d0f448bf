import { groupBy } from "../plan/group.js";
import type { ModelPlan, PackagePlan } from "../plan/types.js";
import { filterTableName } from "../plan/operations.js";
import { answersWithStream } from "./operations.js";
import { runtimeExports } from "./runtime-exports.js";
import type { ModulePlan, ReExportStatement } from "./statement.js";

type Named = ReExportStatement["names"][number];

/**
 * The entry points: `index.ts` with everything; `functions.ts` with a client without methods, for small bundles; and
 * `unvalidated.ts`, which is the same without the validators.
 */
export function emitEntries(plan: PackagePlan, banner: string): ModulePlan[] {
  const common = commonExports(plan);
  return [
    entry("src/index.ts", [
      reExport("./client.js", [value("createClient")]),
      reExport("./methods.js", [type(plan.clientType)]),
      ...functions(plan, "validated"),
      ...common,
    ]),
    entry("src/functions.ts", [bareClient, ...functions(plan, "validated"), ...common]),
    entry("src/unvalidated.ts", [bareClient, ...functions(plan, "operations"), ...common]),
  ];

  function entry(path: string, statements: readonly ReExportStatement[]): ModulePlan {
    return { path, banner, statements: merged(statements) };
  }
}

/** The entry point of a package of types alone. */
export function emitTypesEntry({ models }: PackagePlan, banner: string): ModulePlan {
  return { path: "src/index.ts", banner, statements: typeExports(models) };
}

const value = (name: string): Named => ({ name, isType: false });
const type = (name: string): Named => ({ name, isType: true });

const bareClient: ReExportStatement = {
  kind: "reexport",
  module: "./bare-client.js",
  names: [value("createClient")],
};

function reExport(module: string, names: readonly Named[]): ReExportStatement {
  return { kind: "reexport", module, names };
}

function functions(plan: PackagePlan, folder: "validated" | "operations"): ReExportStatement[] {
  const files = groupBy(plan.operations, ({ file }) => file);
  return [...files].map(([file, operations]) =>
    reExport(
      `./${folder}/${file}.js`,
      operations.map(({ name }) => value(name)),
    ),
  );
}

function commonExports(plan: PackagePlan): ReExportStatement[] {
  const builders = plan.operations.flatMap(({ list }) => list?.filter ?? []);
  const use = {
    hasFilters: builders.length > 0,
    hasStreams: plan.operations.some(answersWithStream),
    hasClientCredentials: plan.api.securitySchemes.some(
      ({ flows }) => flows?.["clientCredentials"] !== undefined,
    ),
  };
  const files = groupBy(plan.operations, ({ file }) => file);
  return [
    ...[...files].map(([file, operations]) =>
      reExport(
        `./operations/${file}.js`,
        operations.flatMap(({ requestType, resultType }) => [type(requestType), type(resultType)]),
      ),
    ),
    ...typeExports(plan.models),
    reExport("./service.js", [type("Auth"), type("ClientOptions")]),
    ...builders.map(({ file, builder, chainType }) =>
      reExport(`./filters/${file}.js`, [
        value(builder),
        value(filterTableName(builder)),
        type(chainType),
      ]),
    ),
    ...runtimeExports(use).map(({ module, values, types }) =>
      reExport(module, [...values.map(value), ...types.map(type)]),
    ),
  ];
}

function typeExports(models: readonly ModelPlan[]): ReExportStatement[] {
  const names = models.map(({ name }) => type(name));
  return [
    ...(names.length > 0 ? [reExport("./models.js", names)] : []),
    reExport("./paths.js", [type("components"), type("operations"), type("paths")]),
  ];
}

/** One statement a module, modules and names in code-unit order. */
function merged(statements: readonly ReExportStatement[]): ReExportStatement[] {
  const modules = [...groupBy(statements, ({ module }) => module)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return modules.map(([module, parts]) => ({
    kind: "reexport",
    module,
    names: parts.flatMap(({ names }) => names).sort((a, b) => (a.name < b.name ? -1 : 1)),
  }));
}
