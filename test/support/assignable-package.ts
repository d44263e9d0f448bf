import { createReporter } from "../../generator/diagnostics/diagnostic.js";
import { generate } from "../../generator/generate.js";
import { normalise } from "../../generator/model/normalise.js";
import type { ApiModel } from "../../generator/model/types.js";
import {
  type JsonValue,
  type SourceDocument,
  isJsonObject,
} from "../../generator/source/document.js";
import { markBytes } from "../../generator/plan/bytes.js";
import { pointerTokens } from "../../generator/source/pointer.js";
import { lift } from "../../generator/spec/lift.js";
import type { TemplateSet } from "../../generator/templates.js";
import type { Comparison } from "./assignable.js";

/** What is compared of a description, and its model, which the reasons are found in. */
export interface ComparedPackage extends Comparison {
  readonly model: ApiModel;
}

/**
 * The models of a description beside its `paths`; `undefined` where it has faults or no models.
 *
 * What our types tell and openapi-typescript's do not is left out: the two forms of a schema that `readOnly` and
 * `writeOnly` make, and enums that are open in responses.
 */
export function comparedPackage(
  name: string,
  document: SourceDocument,
  templates: TemplateSet,
): ComparedPackage | undefined {
  const plain = { ...document, value: unmarked(document.value) };
  const { files, manifest } = generate(plain, {
    packageName: "compared",
    packageVersion: "0.1.0",
    openEnums: "never",
    templates,
  });
  const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? "";
  const models = textOf("src/models.d.ts");
  const model = modelOf(plain);
  if (model === undefined || !/^export /m.test(models)) return undefined;
  const modelNames = new Map(
    Object.entries(manifest.schemas).flatMap(([pointer, { type }]): [string, string][] => {
      const isComponent = /^#\/(?:components\/schemas|definitions)\/[^/]*$/.test(pointer);
      return isComponent ? [[String(pointerTokens(pointer).at(-1)), type]] : [];
    }),
  );
  return { name, models, theirs: textOf("src/paths.d.ts"), modelNames, model };
}

function modelOf(document: SourceDocument): ApiModel | undefined {
  const reporter = createReporter();
  const lifted = lift(document, reporter);
  const model = lifted && normalise(lifted, reporter);
  if (model === undefined) return undefined;
  const marked = markBytes(model, model.schemas).map((node) => [node.pointer, node] as const);
  return { ...model, schemas: new Map([...model.schemas, ...marked]) };
}

/** The description without `readOnly` and `writeOnly`. */
function unmarked(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(unmarked);
  if (!isJsonObject(value)) return value;
  const isMark = (key: string, item: JsonValue): boolean =>
    (key === "readOnly" || key === "writeOnly") && typeof item === "boolean";
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => !isMark(key, item))
      .map(([key, item]) => [key, unmarked(item)]),
  );
}
