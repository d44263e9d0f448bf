import { DescriptionTooLong, lengthOf } from "./description.js";
import { type Order, type ProduceStep, type Produced, produce } from "./produce.js";
import { mostLength } from "./v8/heap-need.js";

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
  ways: { readonly most?: number; readonly here?: Produce; readonly apart?: Produce } = {},
): Promise<Produced> {
  const { most = mostLength(), here = produce, apart = inThread } = ways;
  const { source, access } = order;
  if (lengthOf([source, ...(access.overlays ?? [])]) > most) return apart(order, onStep);
  try {
    return await here({ ...order, access: { ...access, mostLength: most } }, onStep);
  } catch (error) {
    if (!(error instanceof DescriptionTooLong)) throw error;
    return apart(order, onStep);
  }
}

const inThread: Produce = async (order, onStep) =>
  (await import("./produce-apart.js")).produceApart(order, onStep);
