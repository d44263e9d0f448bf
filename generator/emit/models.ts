import type { ModelPlan } from "../plan/types.js";
import type { ModulePlan, Statement } from "./statement.js";

/** `src/models.d.ts`: every named type, in the order of the names. */
export function emitModels(models: readonly ModelPlan[], banner: string): ModulePlan {
  return { path: "src/models.d.ts", banner, statements: models.map(modelStatement) };
}

/** An object becomes an interface, whose properties editors show on hover; all else an alias. */
function modelStatement({ name, shape, doc }: ModelPlan): Statement {
  if (shape.kind !== "object") return { kind: "type", name, type: shape, doc };
  const { index, properties } = shape;
  return { kind: "interface", name, doc, properties, ...(index !== undefined && { index }) };
}
