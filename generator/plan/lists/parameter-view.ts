import type { OperationModel, ParameterModel, SchemaIndex } from "../../model/types.js";
import type { JsonValue } from "../../source/document.js";
import type { SchemaObject } from "../../spec/types.js";
import { type SchemaView, viewSchema } from "./schema-view.js";
import { foldName } from "./words.js";

/** A query parameter with what its name, type and words say, as the rules of this folder read it. */
export interface ParameterView {
  readonly name: string;
  /** The name without case and separators. */
  readonly folded: string;
  /** The parameter's description, then that of its schema. */
  readonly text: string;
  readonly model: ParameterModel;
  /** Of the values, those in an array included. */
  readonly value: SchemaObject;
  readonly view?: SchemaView;
  readonly isArray: boolean;
  readonly isObject: boolean;
  readonly isBoolean: boolean;
  /** True for numbers, and for strings that say that they are numbers. */
  readonly isNumeric: boolean;
  readonly isString: boolean;
  readonly enum?: readonly JsonValue[];
  readonly default?: JsonValue;
}

/** The query parameters of an operation, in their order. */
export function viewParameters(
  operation: OperationModel,
  schemas: SchemaIndex,
): readonly ParameterView[] {
  return operation.parameters
    .filter((parameter) => parameter.in === "query")
    .map((parameter) => viewParameter(parameter, schemas));
}

function viewParameter(model: ParameterModel, schemas: SchemaIndex): ParameterView {
  const view = model.schema === undefined ? undefined : viewSchema(schemas, model.schema);
  const items = view?.items === undefined ? undefined : viewSchema(schemas, view.items);
  const isArray = view?.types.has("array") ?? false;
  const value = (isArray ? items?.keywords : view?.keywords) ?? {};
  const types = (isArray ? items?.types : view?.types) ?? new Set();
  const preset = view?.keywords.default;
  const members = enumOf(value);
  return {
    name: model.name,
    folded: foldName(model.name),
    text: textOf(model, view?.keywords),
    model,
    value,
    ...(view === undefined ? {} : { view }),
    isArray,
    isObject: view?.types.has("object") ?? false,
    isBoolean: types.has("boolean") || isBooleanEnum(members),
    isNumeric: types.has("integer") || types.has("number"),
    isString: types.has("string") || types.size === 0,
    ...(members === undefined ? {} : { enum: members }),
    ...(preset === undefined ? {} : { default: preset }),
  };
}

function textOf(model: ParameterModel, schema: SchemaObject | undefined): string {
  const texts = [model.description, schema?.description].filter((text) => text !== undefined);
  return [...new Set(texts)].join("\n\n");
}

function enumOf(schema: SchemaObject): readonly JsonValue[] | undefined {
  if (schema.enum !== undefined) return schema.enum.filter((member) => member !== null);
  return schema.const === undefined ? undefined : [schema.const];
}

function isBooleanEnum(members: readonly JsonValue[] | undefined): boolean {
  return (
    members !== undefined &&
    members.length > 0 &&
    members.every(
      (member) => member === "true" || member === "false" || typeof member === "boolean",
    )
  );
}
