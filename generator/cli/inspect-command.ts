import type { Inspection } from "../inspect.js";
import type { Stages } from "../stages.js";
import { parseSource, readSource } from "../source/load.js";
import type { ListPlan } from "../plan/lists/types.js";
import { printable } from "../diagnostics/format.js";
import type { CommandContext, ExitCode } from "./output.js";
import { diagnosticsJson, printDiagnostics } from "./report.js";

/** Shows what specmill understands of a description: operations, named types, list operations and why. */
export async function inspectCommand(
  spec: string,
  flags: { readonly json?: boolean },
  { context, stages }: { readonly context: CommandContext; readonly stages: Stages },
): Promise<ExitCode> {
  const { cwd, output } = context;
  const source = await readSource(spec, cwd);
  const parsed = await parseSource(source);
  const inspection = parsed.ok ? await stages.inspect(parsed.source) : undefined;
  const diagnostics = parsed.ok ? (inspection?.diagnostics ?? []) : parsed.diagnostics;
  await printDiagnostics(diagnostics, source, output);
  const isFaulty = diagnostics.some(({ severity }) => severity === "error");
  if (flags.json) {
    const { operations, schemas, lists } = inspection ?? { operations: [], schemas: [], lists: [] };
    const all = {
      operations,
      schemas,
      lists,
      diagnostics: await diagnosticsJson(diagnostics, source),
    };
    output.stdout(`${JSON.stringify(all, undefined, 2)}\n`);
  } else if (inspection && !isFaulty) {
    output.stdout(inspectionText(inspection));
  }
  return isFaulty ? 1 : 0;
}

function inspectionText({ operations, schemas, lists }: Inspection): string {
  const width = Math.max(0, ...operations.map(({ method, path }) => method.length + path.length));
  const lines = [
    `${operations.length} operations`,
    ...operations.map(
      (item) =>
        `  ${`${item.method} ${item.path}`.padEnd(width + 1)}  ${item.member.join(".")}  ${item.function}`,
    ),
    "",
    `${schemas.length} named schemas`,
    ...schemas.map(({ type, pointer }) => `  ${type}  ${pointer}`),
    "",
    `${lists.length} list operations`,
    ...lists.flatMap(listLines),
  ];
  return `${lines.map(printable).join("\n")}\n`;
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
