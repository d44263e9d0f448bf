import { convertedSchemas } from "../conversions/reach.js";
import { type Ledger, createLedger } from "../reuse/ledger.js";
import type { PlanHistory } from "../reuse/plan-hashes.js";
import type { Package } from "./module.js";

/**
 * The ledger of validators and their JSON Schemas.
 *
 * Beside the schemas that it reads, a module hangs on the names and forms of all models, and on what references lead to.
 * Values that are converted are found by closures over the whole description: where there are any, or were, all is made again.
 */
export function createValidatorLedger(
  { plan, rare, banner, places }: Package,
  { earlier, hashes }: PlanHistory,
): Ledger {
  const converted = convertedSchemas(plan.schemas);
  const common = [banner, [...converted], hashes.models, [...rare], places.common];
  return createLedger({
    earlier: converted.size === 0 ? earlier?.receipts.validators : undefined,
    common: JSON.stringify(common),
    partHash: hashes.ofPart,
  });
}
