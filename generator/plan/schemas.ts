import type { ApiModel, SchemaIndex, SchemaNode } from "../model/types.js";
import { markBytes } from "./bytes.js";
import type { FormatTypes } from "./format-types.js";
import { type Unconverted, markHeld } from "./held.js";
import { type ItemPlans, planItems } from "./items.js";
import { objectsBesideNull } from "./nullable-objects.js";
import { tagAlternatives } from "./tags.js";

/** The schemas of a package, and what was found while they were made ready. */
export interface PlannedSchemas {
  readonly schemas: SchemaIndex;
  readonly items: ItemPlans;
  readonly unconverted: readonly Unconverted[];
}

/**
 * The schemas of the model as types and validators are made of them.
 *
 * Each step gives the nodes that take the place of others for it, and they are put into one copy of the index: a large
 * description has tens of thousands of schemas, and a step changes a few.
 *
 * @param made Nodes that stand in no document: those of parameter groups.
 * @param formats Types in memory by format.
 */
export function planSchemas(
  api: ApiModel,
  made: readonly SchemaNode[],
  formats: FormatTypes | undefined,
): PlannedSchemas {
  const schemas = new Map(api.schemas);
  const put = (nodes: readonly SchemaNode[]): void => {
    for (const node of nodes) schemas.set(node.pointer, node);
  };
  put(made);
  const { items, nodes: decoded } = planItems(api, schemas);
  put(decoded);
  put(markBytes(api, schemas));
  const { nodes: held, unconverted } = markHeld(schemas, formats);
  put(held);
  put(tagAlternatives(schemas));
  put(objectsBesideNull(schemas));
  return { schemas, items, unconverted };
}
