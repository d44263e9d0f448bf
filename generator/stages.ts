import type { Inspection } from "./inspect.js";
import type { Order, ProduceStep, Produced } from "./produce.js";
import type { SourceDocument } from "./source/document.js";
import type { Selection } from "./spec/select/rules.js";

/** The work between reading a description and writing files. The program loads it when it is called. */
export interface Stages {
  produce(order: Order, onStep: (step: ProduceStep) => void): Promise<Produced>;
  inspect(source: SourceDocument, selection?: Selection): Promise<Inspection>;
}
