import type { JsonValue } from "../../source/document.js";
import type { ModelPlan, PackagePlan } from "../../plan/types.js";
import { groupBy } from "../../plan/group.js";
import type { SchemaNode } from "../../model/types.js";
import type { Pointer } from "../../source/pointer.js";
import { convertedSchemas } from "../conversions/reach.js";
import { type History, type Ledger, createLedger } from "../reuse/ledger.js";
import { createPartHashes, partOf } from "../reuse/parts.js";
import type { Package } from "./module.js";

/**
 * The ledger of validators and their JSON Schemas.
 *
 * Beside the schemas that it reads, a module hangs on the names and forms of all models, and on what references lead to.
 * Values that are converted are found by closures over the whole description: where there are any, or were, all is made again.
 *
 * @param root Of the lifted document.
 */
export function createValidatorLedger(
  { plan, rare, banner, places }: Package,
  root: JsonValue,
  { earlier, hashOf }: History,
): Ledger {
  const converted = convertedSchemas(plan.schemas);
  const common = [
    banner,
    [...converted],
    plan.models.map(modelFacts),
    [...plan.modelNames],
    [...rare],
    places.common,
  ];
  return createLedger({
    earlier: converted.size === 0 ? earlier?.receipts : undefined,
    common: JSON.stringify(common),
    partHash: createPartHashes(root, hashOf, madeNodes(plan)),
  });
}

/** All of a model but its shape and its texts, of which validators have nothing. */
function modelFacts({ shape: _shape, doc: _doc, ...facts }: ModelPlan): unknown {
  return facts;
}

/** Nodes that the plan has made, or put in the place of others, by the part that they lie in. */
const madeNodes = ({ api, schemas }: PackagePlan): Map<Pointer, SchemaNode[]> =>
  groupBy(
    [...schemas.values()].filter((node) => api.schemas.get(node.pointer) !== node),
    ({ pointer }) => partOf(pointer),
  );
