import type { Reporter } from "../diagnostics/diagnostic.js";
import type { MediaTypeModel } from "../model/types.js";
import { type Pointer, childPointer } from "../source/pointer.js";
import { groupBy } from "./group.js";
import { bodyKind, essence } from "./media-type.js";
import { isStructured, isWrittenAsJson } from "./parameter-content.js";
import type { BodyPlan, OperationPlan, PackagePlan } from "./types.js";
import { pascalCase, wordsOf } from "./words.js";

/**
 * Reports what a plan has chosen otherwise than the description or the config reads: `media-type-unsupported`,
 * `name-adjusted`, `format-unconverted`.
 */
export function reportPlan(plan: PackagePlan, reporter: Reporter): void {
  reportMediaTypes(plan, reporter);
  reportItems(plan, reporter);
  reportParameters(plan, reporter);
  reportNames(plan, reporter);
  reportFormats(plan, reporter);
}

function reportFormats({ unconverted, api }: PackagePlan, reporter: Reporter): void {
  const { uri, schemas } = api;
  // Schemas that the plan has made stand in no document.
  for (const { pointer, format, reason } of unconverted.filter((one) => schemas.has(one.pointer))) {
    reporter.report({
      code: "format-unconverted",
      severity: "warning",
      origin: { uri, pointer: childPointer(pointer, "format") },
      message: `Values of the format ${JSON.stringify(format)} stay as they are on the wire here: ${reason}.`,
    });
  }
}

/** Media types whose schemas describe values that are neither read nor written: one report each, many descriptions offer XML throughout. */
function reportMediaTypes(
  { operations, schemas, api: { uri } }: PackagePlan,
  reporter: Reporter,
): void {
  const bodies = operations.flatMap(({ requestBodies, answers }) => [
    ...requestBodies,
    ...answers.flatMap((answer) => answer.bodies),
  ]);
  const raw = bodies.filter((body) => isRaw(body) && isStructured(body.schema, schemas));
  for (const [mediaType, [first, ...others]] of groupBy(raw, (body) => essence(body.mediaType))) {
    const pointer = first?.schema ?? "#";
    const more = others.length === 0 ? "" : ` (nor in ${others.length} more places)`;
    const carried = first?.shape.kind === "binary" ? "bytes" : "text";
    const message = `A body in ${mediaType} is sent and read as ${carried}: its schema is not carried out${more}.`;
    reporter.report({
      code: "media-type-unsupported",
      severity: "warning",
      origin: { uri, pointer },
      message,
    });
  }
}

/** Bodies whose items are described, and are not read or written one by one; events of which it cannot be told what they hold. */
function reportItems({ operations, api: { uri } }: PackagePlan, reporter: Reporter): void {
  const report = (pointer: Pointer, message: string): void =>
    reporter.report({
      code: "feature-unsupported",
      severity: "warning",
      origin: { uri, pointer },
      message,
    });
  for (const { media, body } of operations.flatMap(bodiesOf)) {
    const { itemSchema } = media;
    if (itemSchema !== undefined && body?.items === undefined)
      report(
        itemSchema,
        `The items of ${JSON.stringify(media.mediaType)} are not taken one by one here: the body is taken as a whole.`,
      );
    if (body?.items?.isUnclear)
      report(
        body.items.schema ?? media.pointer,
        "Some events have data in JSON, and no value of `event` tells which: all data are given as text.",
      );
  }
}

/** The bodies of an operation as they are described and as they are planned. */
function bodiesOf({ model, requestBodies, answers }: OperationPlan): {
  readonly media: MediaTypeModel;
  readonly body: BodyPlan | undefined;
}[] {
  const pairs = (content: readonly MediaTypeModel[], bodies: readonly BodyPlan[]) =>
    content.map((media) => ({
      media,
      body: bodies.find(({ mediaType }) => mediaType === media.mediaType),
    }));
  return [
    ...pairs(model.requestBody?.content ?? [], requestBodies),
    ...model.responses.flatMap(({ content }, index) =>
      pairs(content, answers[index]?.bodies ?? []),
    ),
  ];
}

const isRaw = ({ shape }: BodyPlan): boolean => shape.kind === "string" || shape.kind === "binary";

/** Parameters whose values are written as JSON, though their `content` is something else. */
function reportParameters(
  { operations, schemas, api: { uri } }: PackagePlan,
  reporter: Reporter,
): void {
  const parameters = operations.flatMap(({ model }) => model.parameters);
  for (const parameter of parameters.filter((one) => isWrittenAsJson(one, schemas))) {
    const { pointer, name, mediaType = "" } = parameter;
    if (bodyKind(mediaType) === "json") continue;
    reporter.report({
      code: "media-type-unsupported",
      severity: "warning",
      origin: { uri, pointer: childPointer(pointer, "content", mediaType) },
      message: `The parameter ${JSON.stringify(name)} is written as JSON, not in ${mediaType}.`,
    });
  }
}

/** Components whose types are not called what their names say. */
function reportNames({ api, modelNames }: PackagePlan, reporter: Reporter): void {
  for (const { name, pointer } of api.components) {
    const wanted = /^[A-Z][A-Za-z0-9]*$/.test(name) ? name : pascalCase(wordsOf(name));
    const given = modelNames.get(pointer)?.response;
    // Another name altogether is one that was published before.
    if (given === wanted || given?.startsWith(wanted) !== true) continue;
    reporter.report({
      code: "name-adjusted",
      severity: "warning",
      origin: { uri: api.uri, pointer },
      message: `${JSON.stringify(name)} is called ${given}: ${wanted} stands for something else.`,
    });
  }
}
