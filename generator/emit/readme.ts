import type { InfoModel, OperationModel, ParameterModel } from "../model/types.js";
import type { FilterPlan } from "../plan/lists/types.js";
import type { ModelPlan, OperationPlan, OutputFile, PackagePlan } from "../plan/types.js";
import {
  callExample,
  importLine,
  outcomeExample,
  startExample,
  typeImportLine,
} from "./readme-examples.js";
import {
  isKnownMarkdown,
  markdownBlock,
  markdownCode,
  markdownTable,
  markdownText,
} from "./markdown.js";
import { markdownProse, markdownSummary } from "./markdown-prose.js";
import { modelsOf } from "./models-by-name.js";

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
  const models = modelsOf(plan);
  const start = startExample(plan, models);
  const result = outcomeExample(plan, models);
  const operations = plan.operations.map((operation) => ({
    operation,
    example: callExample(operation, models),
  }));
  const text = frame({
    ...introduction(plan, source),
    install: markdownBlock("sh", `npm install ${plan.packageName}`),
    start: markdownBlock("ts", start.text),
    auth: authTable(plan),
    operations: operations.map(({ operation, example }) =>
      operationSection(operation, example.text),
    ),
    result: markdownBlock("ts", result.text),
    bundles: bundleText(plan),
  });
  const examples = [start, result, ...operations.map(({ example }) => example)];
  return readmeFile(text, isPlain(plan, source) && examples.every(({ isLaidOut }) => isLaidOut));
}

/** A README without the empty lines that the frame leaves where it was given nothing. */
function readmeFile(given: string, isKnown: boolean): OutputFile {
  const text = given.replaceAll(/\n{3,}/g, "\n\n");
  return { path: "README.md", text, ...(isKnown && isKnownMarkdown(text) && { isLaidOut: true }) };
}

/** Whether what the frame has as it is has nothing in it that could be markup. */
const isPlain = ({ packageName }: PackagePlan, source: string): boolean =>
  /^[A-Za-z\d@/.-]+$/.test(packageName) && /^\S+(?: \S+)*$/.test(source);

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
  return readmeFile(text, isPlain(plan, source));
}

const introduction = ({ packageName, api }: PackagePlan, source: string): object => ({
  packageName,
  summary: serviceText(api.info),
  source: source.replaceAll("`", "'"),
});

/** Title and summary of a service, and the first paragraph of what it says of itself. */
const serviceText = ({ title, summary = "", description = "" }: InfoModel): string =>
  [markdownText(title), markdownProse(summary), markdownSummary(description)]
    .filter((sentence) => sentence !== "")
    .map((sentence, index, all) =>
      index === all.length - 1 || /[.:!?]$/.test(sentence) ? sentence : `${sentence}.`,
    )
    .join(" ");

function authTable({ api }: PackagePlan): string {
  if (api.securitySchemes.length === 0) return "";
  return markdownTable(
    ["`auth` member", "Kind", "What it is"],
    api.securitySchemes.map((scheme) => [
      markdownCode(scheme.name),
      markdownText([scheme.type, scheme.scheme ?? scheme.in ?? ""].join(" ")),
      markdownProse(scheme.description ?? ""),
    ]),
  );
}

function operationSection(operation: OperationPlan, example: string): object {
  const { model, list } = operation;
  const { plan, filter } = list ?? {};
  return {
    heading: markdownCode(operation.memberPath.join(".")),
    text: operationText(model),
    example: markdownBlock("ts", example),
    filters: plan && filter ? filterTable(plan.filters, model.parameters) : "",
    builder: filter?.builder ?? "",
    queryType: filter?.queryType ?? "",
    answers: answerTable(operation),
  };
}

function operationText({ method, path, deprecated, summary, description }: OperationModel): string {
  const call = `${markdownCode(`${method} ${path}`)}${deprecated ? " (deprecated)" : ""}`;
  const words = summary === undefined ? markdownSummary(description ?? "") : markdownProse(summary);
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
      markdownProse(parameters.find(({ name }) => name === filter.param)?.description ?? ""),
    ]),
  );
}

function answerTable({ answers }: OperationPlan): string {
  if (answers.length === 0) return "";
  return markdownTable(
    ["Status", "Meaning"],
    answers.map(({ status, description }) => [markdownCode(status), markdownProse(description)]),
  );
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
