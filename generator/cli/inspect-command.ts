import type { InspectedOperation, Inspection } from "../inspect.js";
import type { LazyStages } from "../run/lazy-stages.js";
import { forUser, readDescription, readOverlays } from "../description.js";
import { readSource } from "../source/load.js";
import type { ListPlan } from "../plan/lists/types.js";
import { printable } from "../diagnostics/format.js";
import type { Selection } from "../spec/select/rules.js";
import { selectionOf } from "./operation-rule.js";
import type { CommandContext, ExitCode } from "./output.js";
import { diagnosticsJson, printDiagnostics } from "./report.js";

/** Options of `specmill inspect`, as given. */
export interface InspectFlags extends Selection {
  readonly json?: boolean;
  readonly allowRef?: readonly string[];
  readonly overlay?: readonly string[];
}

/** Shows what specmill understands of a description: operations, named types, list operations and why. */
export async function inspectCommand(
  spec: string,
  flags: InspectFlags,
  { context, stages }: { readonly context: CommandContext; readonly stages: LazyStages },
): Promise<ExitCode> {
  const { cwd, output } = context;
  const source = await readSource(spec, cwd);
  const { allowRef = [], overlay = [] } = flags;
  const overlays = await readOverlays(source, overlay, cwd);
  const description = await readDescription(source, { cwd, allowRef, overlays });
  const { document, sources } = description;
  const inspection = document && (await stages.inspect(document, selectionOf(flags)));
  const found = (inspection?.diagnostics ?? []).map((one) => forUser(source.uri, one));
  const diagnostics = [...description.diagnostics, ...found];
  await printDiagnostics(diagnostics, sources, output);
  const isFaulty = diagnostics.some(({ severity }) => severity === "error");
  if (flags.json) {
    const { operations, schemas, lists } = inspection ?? { operations: [], schemas: [], lists: [] };
    const all = {
      operations,
      schemas,
      lists,
      diagnostics: await diagnosticsJson(diagnostics, sources),
    };
    output.stdout(`${JSON.stringify(all, undefined, 2)}\n`);
  } else if (inspection && !isFaulty) {
    output.stdout(inspectionText(inspection));
  }
  return isFaulty ? 1 : 0;
}

function inspectionText({ operations, schemas, lists }: Inspection): string {
  const width = operations.reduce(
    (most, { method, path }) => Math.max(most, method.length + path.length),
    0,
  );
  const lines = [
    `${operations.length} operations`,
    ...operations.map((item) => operationLine(item, width)),
    "",
    `${schemas.length} named schemas`,
    ...schemas.map(({ type, pointer }) => `  ${type}  ${pointer}`),
    "",
    `${lists.length} list operations`,
    ...lists.flatMap(listLines),
  ];
  return `${lines.map(printable).join("\n")}\n`;
}

function operationLine(item: InspectedOperation, width: number): string {
  const call = `${item.method} ${item.path}`.padEnd(width + 1);
  const streams = item.streams === undefined ? "" : `  streams ${item.streams.join(", ")}`;
  return `  ${call}  ${item.member.join(".")}  ${item.function}${streams}`;
}

function listLines(list: ListPlan): string[] {
  return [
    `  ${list.method} ${list.path}`,
    `    pages: ${list.pagination.kind}; items at ${list.pagination.items || "the body itself"}`,
    ...(list.sort ? [`    sort: ${list.sort.kind}`] : []),
    ...list.filters.map(
      (filter) => `    ${filter.param}: ${filter.field} ${filter.operator} (${filter.valueType})`,
    ),
    ...list.reasons.map(({ about, because }) => `    because of ${about}: ${because}`),
  ];
}
