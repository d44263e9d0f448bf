import type { OperationModel, ParameterModel } from "../model/types.js";
import type { FilterPlan } from "../plan/lists/types.js";
import type { ModelPlan, OperationPlan, OutputFile, PackagePlan } from "../plan/types.js";
import { type Code, propertyKey, spell, stringLiteral } from "./code.js";
import { exampleCall } from "./example.js";
import { markdownBlock, markdownCode, markdownTable, markdownText } from "./markdown.js";
import { hasBuilder } from "./operations.js";

/**
 * `README.md` of the generated package.
 *
 * The frame takes finished Markdown: whatever comes from the description has been escaped here.
 *
 * @param frame The compiled frame.
 */
export function emitReadme(
  plan: PackagePlan,
  source: string,
  frame: (values: object) => string,
): OutputFile {
  const models = new Map(plan.models.map((model) => [model.name, model]));
  const text = frame({
    ...introduction(plan, source),
    install: markdownBlock("sh", `npm install ${plan.packageName}`),
    start: markdownBlock("ts", startText(plan, models)),
    auth: authTable(plan),
    operations: plan.operations.map((operation) => operationSection(operation, models)),
    result: markdownBlock("ts", resultText(plan, models)),
    bundles: bundleText(plan),
  });
  return { path: "README.md", text };
}

/** `README.md` of a package of types alone. */
export function emitTypesReadme(
  plan: PackagePlan,
  source: string,
  frame: (values: object) => string,
): OutputFile {
  const { components } = plan.api;
  const isComponent = ({ pointer }: ModelPlan): boolean =>
    components.some((component) => component.pointer === pointer);
  const model = plan.models.find(isComponent) ?? plan.models[0];
  const names = [...(model === undefined ? [] : [model.name]), "paths"];
  const text = frame({
    ...introduction(plan, source),
    install: markdownBlock("sh", `npm install --save-dev ${plan.packageName}`),
    start: markdownBlock("ts", typeImportLine(plan, names)),
    client: markdownBlock(
      "ts",
      `import createClient from "openapi-fetch";
${typeImportLine(plan, ["paths"])}

const client = createClient<paths>();`,
    ),
  });
  return { path: "README.md", text };
}

const introduction = ({ packageName, api }: PackagePlan, source: string): object => ({
  packageName,
  summary: markdownText([api.info.title, api.info.description].filter(Boolean).join(". ")),
  source: source.replaceAll("`", "'"),
});

/** Code for reading: what it imports stands in the text. */
const codeText = (fragment: Code): string => spell(fragment, ({ name }) => name);

function importLine(plan: PackagePlan, names: readonly string[], entry = ""): string {
  return `import { ${names.join(", ")} } from ${stringLiteral(plan.packageName + entry)};`;
}

const typeImportLine = (plan: PackagePlan, names: readonly string[]): string =>
  importLine(plan, names).replace(/^import/, "import type");

function clientLine(plan: PackagePlan): string {
  const [scheme] = plan.api.security[0] ?? [];
  if (scheme === undefined) return "const client = createClient();";
  const key = codeText(propertyKey(scheme.scheme));
  return `const client = createClient({ auth: { ${key}: process.env.API_KEY! } });`;
}

function startText(plan: PackagePlan, models: ReadonlyMap<string, ModelPlan>): string {
  const operation = plan.operations.find(({ list }) => list !== undefined) ?? plan.operations[0];
  const call = operation === undefined ? "" : `\n\n${codeText(exampleCall(operation, models))}`;
  return `${importLine(plan, ["createClient"])}\n\n${clientLine(plan)}${call}`;
}

function authTable({ api }: PackagePlan): string {
  if (api.securitySchemes.length === 0) return "";
  return markdownTable(
    ["`auth` member", "Kind", "What it is"],
    api.securitySchemes.map((scheme) => [
      markdownCode(scheme.name),
      markdownText([scheme.type, scheme.scheme ?? scheme.in ?? ""].join(" ")),
      markdownText(scheme.description ?? ""),
    ]),
  );
}

function operationSection(
  operation: OperationPlan,
  models: ReadonlyMap<string, ModelPlan>,
): object {
  const { model, list } = operation;
  const isFiltered = hasBuilder(operation) && list !== undefined;
  return {
    heading: markdownCode(operation.memberPath.join(".")),
    text: operationText(model),
    example: markdownBlock("ts", codeText(exampleCall(operation, models))),
    filters: isFiltered ? filterTable(list.plan.filters, model.parameters) : "",
    builder: list?.builder ?? "",
    queryType: list?.queryType ?? "",
    answers: answerTable(operation),
  };
}

function operationText({ method, path, deprecated, summary, description }: OperationModel): string {
  const call = `${markdownCode(`${method} ${path}`)}${deprecated ? " (deprecated)" : ""}`;
  const words = markdownText(summary ?? description ?? "");
  return words === "" ? call : `${call}: ${words}`;
}

function filterTable(
  filters: readonly FilterPlan[],
  parameters: readonly ParameterModel[],
): string {
  if (filters.length === 0) return "";
  return markdownTable(
    ["Parameter", "Asks", "Value", "Meaning"],
    filters.map((filter) => [
      markdownCode(filter.param),
      markdownText(`${filter.field} ${filter.operator}`),
      markdownText(filter.valueType),
      markdownText(parameters.find(({ name }) => name === filter.param)?.description ?? ""),
    ]),
  );
}

function answerTable({ answers }: OperationPlan): string {
  if (answers.length === 0) return "";
  return markdownTable(
    ["Status", "Meaning"],
    answers.map(({ status, description }) => [markdownCode(status), markdownText(description)]),
  );
}

function resultText(plan: PackagePlan, models: ReadonlyMap<string, ModelPlan>): string {
  const operation = plan.operations.find(({ list }) => list === undefined) ?? plan.operations[0];
  if (operation === undefined) return "";
  const call = codeText(exampleCall(asOneCall(operation), models));
  const request = call.replace(/^console\.log\(await /, "").replace(/\);$/, "");
  return `const outcome = await ${request}.result();\nif (outcome.status === "failed") console.error(outcome.error.message);`;
}

/** The operation as one call rather than an iteration. */
function asOneCall({ list: _, streamItem: __, ...operation }: OperationPlan): OperationPlan {
  return operation;
}

function bundleText(plan: PackagePlan): string {
  const [operation] = plan.operations;
  const names = ["createClient", ...(operation === undefined ? [] : [operation.name])];
  const block = (entry: string): string => markdownBlock("ts", importLine(plan, names, entry));
  const hasLists = plan.operations.some(({ list }) => list !== undefined);
  return [
    "Functions instead of methods, over a client without openapi-fetch's: what is not imported is not bundled.",
    block("/functions"),
    ...(hasLists
      ? [
          "Lists are read on with functions, too: `itemsOf(call)`, `pagesOf(call)`, `allItemsOf(call, { max })`.",
        ]
      : []),
    "The same without validators:",
    block("/unvalidated"),
  ].join("\n\n");
}
