import type { OperationModel, ParameterModel, ParameterPlace, SchemaNode } from "../model/types.js";
import { schemaNode, subschemaAt } from "../model/subschemas.js";
import type { JsonValue } from "../source/document.js";
import { type Pointer, childPointer, referenceTo } from "../source/pointer.js";
import type { Schema, SchemaMap, SchemaObject } from "../spec/types.js";
import type { ListPlan } from "./lists/types.js";

const places: readonly ParameterPlace[] = ["path", "query", "header", "cookie"];

/** The parameters of one place with the schema of the object that holds them. */
export interface ParameterGroup {
  readonly place: ParameterPlace;
  readonly parameters: readonly ParameterModel[];
  readonly pointer: Pointer;
  /** The object's schema and what is nested in it, to be added to the schemas. */
  readonly nodes: readonly SchemaNode[];
}

/**
 * An operation's parameters by place, each as the schema of one object.
 *
 * The object's pointer is `…/parameters/query`, where no document has anything, since `parameters` is an array.
 */
export function groupParameters(
  operation: OperationModel,
  list: ListPlan | undefined,
): ParameterGroup[] {
  return places.flatMap((place) => {
    const parameters = operation.parameters.filter((parameter) => parameter.in === place);
    if (parameters.length === 0) return [];
    const pointer = childPointer(operation.pointer, "parameters", place);
    return [{ place, parameters, pointer, nodes: groupNodes(pointer, place, parameters, list) }];
  });
}

function groupNodes(
  pointer: Pointer,
  place: ParameterPlace,
  parameters: readonly ParameterModel[],
  list: ListPlan | undefined,
): SchemaNode[] {
  const overrides = place === "query" ? (list?.overrides ?? {}) : {};
  const properties: SchemaMap = Object.fromEntries(
    parameters.map((parameter) => [parameter.name, propertySchema(parameter, overrides)]),
  );
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name);
  const exclusive = place === "query" ? exclusions(list?.exclusive ?? []) : undefined;
  const schema: SchemaObject = {
    type: "object",
    properties,
    ...(required.length > 0 && { required }),
    // Header fields beyond the described ones are the caller's business; elsewhere an unknown name is a slip.
    ...(place !== "header" && { additionalProperties: false }),
    ...(exclusive !== undefined && { dependentSchemas: exclusive }),
  };
  return [
    schemaNode(pointer, schema, { holdsParameters: true }),
    ...parameters.map(({ name, schema: target }) => {
      const isReference = target !== undefined && !Object.hasOwn(overrides, name);
      const own = properties[name] as Schema; // made for each parameter
      const at = childPointer(pointer, "properties", name);
      return schemaNode(at, own, isReference ? { target } : {});
    }),
    ...nestedNodes(pointer, schema),
  ];
}

/** An override as it is; else a reference to the parameter's schema with the parameter's words. */
function propertySchema(
  parameter: ParameterModel,
  overrides: { readonly [param: string]: Schema },
): Schema {
  const words = {
    ...(parameter.description !== undefined && { description: parameter.description }),
    ...(parameter.deprecated && { deprecated: true }),
    ...(parameter.example !== undefined && { example: parameter.example }),
  };
  const override = Object.hasOwn(overrides, parameter.name) ? overrides[parameter.name] : undefined;
  if (typeof override === "object") return { ...words, ...override };
  if (parameter.schema !== undefined) {
    return { ...words, $ref: referenceTo(parameter.schema) };
  }
  // Nothing is said of its values: whatever can be written into a request.
  return { ...words, type: ["string", "number", "boolean"] };
}

/** Parameters that exclude each other, as `dependentSchemas`: with one present, the others must not be. */
function exclusions(groups: readonly (readonly string[])[]): SchemaMap | undefined {
  if (groups.length === 0) return undefined;
  const names = [...new Set(groups.flat())];
  return Object.fromEntries(
    names.map((name) => {
      const others = groups.filter((group) => group.includes(name)).flat();
      const forbidden = others.filter((other) => other !== name).map((other) => [other, false]);
      return [name, { properties: Object.fromEntries(forbidden) as SchemaMap }];
    }),
  );
}

/** Nodes for the schemas inside `dependentSchemas` and inside overrides. */
function nestedNodes(pointer: Pointer, schema: SchemaObject): SchemaNode[] {
  const exclusive = Object.entries(schema.dependentSchemas ?? {}).flatMap(([name, value]) =>
    treeNodes(childPointer(pointer, "dependentSchemas", name), value),
  );
  const overridden = Object.entries(schema.properties ?? {}).flatMap(([name, value]) =>
    typeof value === "object" && value.$ref === undefined
      ? treeNodes(childPointer(pointer, "properties", name), value).slice(1)
      : [],
  );
  return [...exclusive, ...overridden];
}

/** A schema and all schemas in it; its references are not followed. */
function treeNodes(pointer: Pointer, schema: Schema): SchemaNode[] {
  const node = schemaNode(pointer, schema);
  const below = node.subschemas.flatMap((place) => {
    const inside = subschemaAt(schema as JsonValue, place) as Schema; // it was found there
    return treeNodes(place.pointer, inside);
  });
  return [node, ...below];
}
