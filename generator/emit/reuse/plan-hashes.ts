import type { SchemaNode } from "../../model/types.js";
import { groupBy } from "../../plan/group.js";
import { isOfNullableObject } from "../../plan/nullable-objects.js";
import type { ModelPlan, PackagePlan } from "../../plan/types.js";
import type { JsonValue } from "../../source/document.js";
import type { Pointer } from "../../source/pointer.js";
import type { EarlierPieces } from "./package.js";
import { type ValueHashes, createPartHashes, partOf } from "./parts.js";
import { sha256 } from "./sha256.js";

/** Hashes of what pieces are made of that a plan tells. */
export interface PlanHashes {
  /** Of the names and forms of all models. */
  readonly models: string;
  /** Of a part of the description, with the schemas that the plan has made in it. */
  ofPart(part: Pointer): string;
}

/** What tells whether something that is made of a plan would come out as before. */
export interface PlanHistory {
  readonly earlier?: EarlierPieces | undefined;
  readonly hashes: PlanHashes;
}

/** @param root Of the lifted document. */
export const hashPlan = (plan: PackagePlan, root: JsonValue, hashOf: ValueHashes): PlanHashes => ({
  models: sha256(JSON.stringify([plan.models.map(modelFacts), [...plan.modelNames]])),
  ofPart: createPartHashes(root, hashOf, madeNodes(plan)),
});

/** All of a model but its shape, which is made of parts, and its texts, which stand in one. */
const modelFacts = (model: ModelPlan): unknown => [
  model.name,
  model.pointer,
  model.sourcePointer,
  model.aliases,
  model.direction,
  model.isMarked,
  model.openEnums,
  model.validator,
];

/** Nodes that the plan has made, or put in the place of others, by the part that they lie in; but those that are made of its text alone. */
const madeNodes = ({ api, schemas }: PackagePlan): Map<Pointer, SchemaNode[]> =>
  groupBy(
    [...schemas.values()].filter(
      (node) => api.schemas.get(node.pointer) !== node && !isOfNullableObject(node, schemas),
    ),
    ({ pointer }) => partOf(pointer),
  );
