import { DescriptionTooLong, lengthOf } from "../description/documents.js";
import { mostLength } from "../v8/heap-need.js";
import { type Order, type ProduceStep, type Produced, produce } from "./produce.js";

type Produce = (order: Order, onStep: (step: ProduceStep) => void) => Promise<Produced>;

/**
 * As `produce`, with another way for descriptions that could ask for more memory than there is. How long one is with all that
 * its references lead to is known as it is read.
 *
 * @param most UTF-16 code units.
 */
export async function produceWithinMemory(
  order: Order,
  onStep: (step: ProduceStep) => void,
  ways: { readonly most?: number; readonly here?: Produce; readonly inThread?: Produce } = {},
): Promise<Produced> {
  const { most = mostLength(), here = produce, inThread = produceInItsThread } = ways;
  const { source, access } = order;
  if (lengthOf([source, ...(access.overlays ?? [])]) > most) return inThread(order, onStep);
  try {
    return await here({ ...order, access: { ...access, mostLength: most } }, onStep);
  } catch (error) {
    if (!(error instanceof DescriptionTooLong)) throw error;
    return inThread(order, onStep);
  }
}

const produceInItsThread: Produce = async (order, onStep) =>
  (await import("./produce-in-thread.js")).produceInThread(order, onStep);
