import { resolve } from "node:path";
import type { InspectOptions, InspectedOperation, Inspection } from "../inspect.js";
import { selectionOf } from "../run/job-of-config.js";
import type { LazyStages } from "../run/lazy-stages.js";
import { diagnosticsJson } from "../run/located.js";
import { forUser } from "../description/names.js";
import { readOverlays } from "../description/overlays.js";
import { readDescription } from "../description/read.js";
import { readSource } from "../source/load.js";
import type { ListPlan } from "../plan/lists/types.js";
import { printable } from "../diagnostics/format.js";
import type { NamesLock } from "../plan/types.js";
import type { Job } from "../run/job.js";
import type { Selection } from "../spec/select/rules.js";
import { readManifestIfSound } from "../write/manifest.js";
import { cacheFolder } from "../write/text-cache.js";
import { jobsOfConfig, specAndConfig } from "./jobs.js";
import type { CommandContext, ExitCode } from "./output.js";
import { printDiagnostics } from "./report.js";

/** Options of `specmill inspect`, as given. */
export interface InspectFlags extends Selection {
  readonly config?: string;
  readonly json?: boolean;
  readonly allowRef?: readonly string[];
  readonly overlay?: readonly string[];
}

/** One package to be shown. */
interface Subject extends Pick<Job, "source" | "allowRef" | "overlays"> {
  /** Folder of the package, where the config names one. */
  readonly out?: string;
  readonly options: InspectOptions;
}

/** What was found of one. */
interface Found {
  readonly exit: ExitCode;
  readonly json: object;
  readonly text: string;
}

/** Shows what specmill understands of a description, or of those that the config names: operations, named types, list operations and why. */
export async function inspectCommand(
  spec: string | undefined,
  flags: InspectFlags,
  { context, stages }: { readonly context: CommandContext; readonly stages: LazyStages },
): Promise<ExitCode> {
  const subjects =
    spec === undefined ? await subjectsOfConfig(flags, context) : [subjectOf(spec, flags)];
  const found: Found[] = [];
  for (const subject of subjects) found.push(await inspected(subject, context, stages));
  const { output } = context;
  if (flags.json) output.stdout(`${JSON.stringify(jsonOf(subjects, found), undefined, 2)}\n`);
  else output.stdout(textOf(subjects, found));
  return found.some(({ exit }) => exit === 1) ? 1 : 0;
}

/** Of several packages, each is told by its folder. */
const jsonOf = (subjects: readonly Subject[], found: readonly Found[]): unknown =>
  subjects.length === 1
    ? found[0]?.json
    : { packages: found.map(({ json }, index) => ({ out: subjects[index]?.out, ...json })) };

function textOf(subjects: readonly Subject[], found: readonly Found[]): string {
  const texts = found.map(({ text }, index) =>
    subjects.length === 1 || text === "" ? text : `${subjects[index]?.out}\n\n${text}`,
  );
  return texts.filter((text) => text !== "").join("\n");
}

function subjectOf(spec: string, flags: InspectFlags): Subject {
  if (flags.config !== undefined) throw specAndConfig();
  const { allowRef, overlay: overlays } = flags;
  return {
    source: spec,
    allowRef,
    overlays,
    options: optionsOf({ selection: selectionOf(flags) }),
  };
}

/** The packages of the config, with the names that they have published already. */
async function subjectsOfConfig(
  flags: InspectFlags,
  { cwd, environment }: CommandContext,
): Promise<readonly Subject[]> {
  const places = { cwd, cacheFolder: cacheFolder(cwd, environment) };
  const { jobs } = await jobsOfConfig(flags, places);
  return jobs.map((job) => {
    const previousNames = readManifestIfSound(resolve(cwd, job.out))?.manifest.names;
    return { ...job, options: optionsOf({ ...job, previousNames }) };
  });
}

const optionsOf = ({
  selection,
  lists,
  openEnums,
  formats,
  previousNames,
}: Partial<Job> & { readonly previousNames?: NamesLock | undefined }): InspectOptions => ({
  ...(selection && { selection }),
  ...(lists && { lists }),
  ...(openEnums && { openEnums }),
  ...(formats && { formats }),
  ...(previousNames && { previousNames }),
});

async function inspected(
  { source: spec, allowRef = [], overlays: named = [], options }: Subject,
  { cwd, output }: CommandContext,
  stages: LazyStages,
): Promise<Found> {
  const source = await readSource(spec, cwd);
  const overlays = await readOverlays(source, named, cwd);
  const description = await readDescription(source, { cwd, allowRef, overlays });
  const { document, sources } = description;
  const inspection = document && (await stages.inspect(document, options));
  const own = (inspection?.diagnostics ?? []).map((one) => forUser(source.uri, one));
  const diagnostics = [...description.diagnostics, ...own];
  await printDiagnostics(diagnostics, sources, output);
  const isFaulty = diagnostics.some(({ severity }) => severity === "error");
  const { operations, schemas, lists } = inspection ?? { operations: [], schemas: [], lists: [] };
  return {
    exit: isFaulty ? 1 : 0,
    json: { operations, schemas, lists, diagnostics: await diagnosticsJson(diagnostics, sources) },
    text: inspection && !isFaulty ? inspectionText(inspection) : "",
  };
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
