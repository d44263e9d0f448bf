import { defaultPackageName } from "../config/package-name.js";
import { lengthOf } from "../description/documents.js";
import { forUser } from "../description/names.js";
import { type Description, type DescriptionOptions, readDescription } from "../description/read.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { GenerateOptions, GenerateResult } from "../generate.js";
import { type JsonValue, type SourceDocument, isJsonObject } from "../source/document.js";
import type { SourceText } from "../source/load.js";
import { withLeanHeap } from "../v8/with-lean-heap.js";
import type { EarlierPackage } from "../write/kept.js";
import { earlierPieces } from "./earlier-pieces.js";

/** What is about to be done, once the description has been read. */
export type ProduceStep = "plan" | "emit";

/** What a package is to be made from. Plain data, so that another thread can make it. */
export interface Order {
  readonly source: SourceText;
  readonly access: DescriptionOptions;
  readonly options: OrderOptions;
  /** Its pieces are taken over where they may be. */
  readonly earlier?: EarlierPackage | undefined;
  /** Whether warnings count as errors. */
  readonly isStrict: boolean;
}

/** Options of the stages that are plain data. */
export interface OrderOptions extends Omit<
  GenerateOptions,
  "templates" | "packageName" | "earlier" | "onPlanned"
> {
  /** Default: the description's title in kebab case. */
  readonly packageName?: string;
}

/** A package before it is laid out, with the description that it was made of. Plain data. */
export interface Produced extends Pick<Description, "sources" | "others"> {
  readonly diagnostics: readonly Diagnostic[];
  /** Absent where the description has faults. */
  readonly result?: GenerateResult;
}

/** The stages from a document to the texts of a package. */
export type Generate = (
  document: SourceDocument,
  options: Omit<GenerateOptions, "templates">,
) => Promise<GenerateResult>;

/**
 * Reads a description with all that its references lead to, and makes the files of a package of it.
 *
 * @param onStep Called if the description can be made a package of.
 */
export async function produce(
  order: Order,
  onStep: (step: ProduceStep) => void,
  generate: Generate = withTemplates,
): Promise<Produced> {
  const { document, ...description } = await read(order);
  const isFault = ({ severity }: Diagnostic): boolean => severity === "error" || order.isStrict;
  if (document === undefined || description.diagnostics.some(isFault)) return description;
  onStep("plan");
  const options = generateOptions(order, document, () => onStep("emit"));
  const length = lengthOf(description.sources);
  const result = await withLeanHeap(length, () => generate(document, options));
  const own = result.diagnostics.map((diagnostic) => forUser(order.source.uri, diagnostic));
  const diagnostics = [...description.diagnostics, ...own];
  return diagnostics.some(isFault)
    ? { ...description, diagnostics }
    : { ...description, diagnostics, result };
}

/** What references lead to is not known before: until then the documents that are given count. */
const read = ({ source, access }: Order): Promise<Description> =>
  withLeanHeap(lengthOf([source, ...(access.overlays ?? [])]), () =>
    readDescription(source, access),
  );

function generateOptions(
  { options, earlier }: Order,
  { value }: SourceDocument,
  onPlanned: () => void,
): Parameters<Generate>[1] {
  const packageName = options.packageName ?? defaultPackageName(titleOf(value));
  const pieces = earlier && earlierPieces(earlier);
  return { ...options, packageName, onPlanned, ...(pieces && { earlier: pieces }) };
}

/** The real stages, loaded when there is something to do. */
const withTemplates: Generate = async (document, options) => {
  const [{ generate }, { loadTemplates }] = await Promise.all([
    import("../generate.js"),
    import("../templates.js"),
  ]);
  return generate(document, { ...options, templates: await loadTemplates() });
};

function titleOf(value: JsonValue): string {
  const info = isJsonObject(value) ? value["info"] : undefined;
  const title = isJsonObject(info) ? info["title"] : undefined;
  return typeof title === "string" ? title : "";
}
