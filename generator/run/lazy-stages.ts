import type { InspectOptions, Inspection } from "../inspect.js";
import type { SourceDocument } from "../source/document.js";
import type { Order, ProduceStep, Produced } from "./produce.js";

/** The work between reading a description and writing files, as commands are given it: loaded when it is called. */
export interface LazyStages {
  produce(order: Order, onStep: (step: ProduceStep) => void): Promise<Produced>;
  inspect(source: SourceDocument, options?: InspectOptions): Promise<Inspection>;
}
