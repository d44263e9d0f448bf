import { fileURLToPath } from "node:url";

import { build } from "esbuild";

import { createReporter } from "../../../generator/diagnostics/diagnostic.js";
import { emitFilters } from "../../../generator/emit/filters.js";
import { printScript } from "../../../generator/emit/print.js";
import { normalise } from "../../../generator/model/normalise.js";
import type { ApiModel } from "../../../generator/model/types.js";
import { nameMethods } from "../../../generator/plan/filter-methods.js";
import { type ListOverrides, planLists } from "../../../generator/plan/lists/index.js";
import type { ListPlan } from "../../../generator/plan/lists/types.js";
import type { JsonObject } from "../../../generator/source/document.js";
import { lift } from "../../../generator/spec/lift.js";
import type { Filter, FilterTable, FilterValues } from "../../../templates/runtime/filter-table.js";

/** A chain whose methods are known by name only. */
export type LooseFilter<Names extends string> = Filter<FilterValues> & {
  readonly [name in Names]: (...values: readonly unknown[]) => LooseFilter<Names>;
};

/** A filter module as users import it. */
export interface EmittedFilter<Names extends string> {
  readonly builder: (query?: FilterValues) => LooseFilter<Names>;
  readonly table: FilterTable<FilterValues>;
  /** The text of its declaration file. */
  readonly declarations: string;
  readonly list: ListPlan;
}

/** The model of a description given as a value. */
export function modelOf(root: JsonObject): ApiModel {
  const reporter = createReporter();
  const source = { uri: "test.json", text: "", format: "json", value: root, sha256: "" } as const;
  const document = lift(source, reporter);
  if (document === undefined) throw new Error(JSON.stringify(reporter.diagnostics));
  return normalise(document, reporter);
}

/** Plans, emits and loads the filter of one list operation of a description. */
export async function loadFilter<Names extends string>(
  root: JsonObject,
  path: string,
  overrides: ListOverrides = {},
): Promise<EmittedFilter<Names>> {
  const model = modelOf(root);
  const list = planLists(model, overrides).find((candidate) => candidate.path === path);
  if (list === undefined) throw new Error(`no list at ${path}`);
  const operations = model.operations.map((operation) => ({ model: operation }));
  const own = model.operations.find(
    (operation) => operation.path === path && operation.method === list.method,
  );
  const params = own?.parameters.filter((parameter) => parameter.in === "query") ?? [];
  const [{ text }, types] = printScript(
    emitFilters({ operations, schemas: model.schemas }, list, {
      builder: "start",
      chainType: "StartFilter",
      queryType: "StartQuery",
      isConverted: false,
      banner: "Made for tests.",
      methods: nameMethods(
        list,
        params.map(({ name }) => name),
      ),
      file: "start",
    }),
  );
  const module = await importText(text);
  // The module was emitted with these two names, whose types the tests know by name only.
  return {
    builder: module["start"],
    table: module["startTable"],
    declarations: types?.text,
    list,
  } as EmittedFilter<Names>;
}

/** Runs a module of the generated package's `src/filters` with the runtime in its place. */
async function importText(text: string): Promise<Record<string, unknown>> {
  const resolveDir = fileURLToPath(new URL("../../../templates/runtime", import.meta.url));
  const { outputFiles } = await build({
    stdin: { contents: text, resolveDir, loader: "js", sourcefile: "start.js" },
    bundle: true,
    format: "esm",
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  return (await import(/* @vite-ignore */ `data:text/javascript;base64,${code}`)) as Record<
    string,
    unknown
  >;
}
