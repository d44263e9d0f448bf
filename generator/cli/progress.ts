import { colour } from "../diagnostics/format.js";
import type { Output } from "./output.js";

/** Time in milliseconds that a run may take before it says what it does. */
const quietTime = 1000;

/** Says what a run is doing, once it takes longer than a second. */
export interface Progress {
  step(text: string): void;
  /** Clears the line, so that what follows stands alone. */
  end(): void;
}

/** On a terminal one line that is written over; elsewhere, as in CI, a line a step. */
export function createProgress(output: Output): Progress {
  const start = Date.now();
  let current: string | undefined;
  const show = (): void => {
    if (current === undefined) return;
    output.stderr(
      output.isTerminal ? `\r\u001b[K${colour(`${current} …`, "dim")}` : `${current}\n`,
    );
  };
  // The step in which the second passes would else never be shown.
  const timer = setTimeout(show, quietTime);
  timer.unref();
  return {
    step(text) {
      current = text;
      if (Date.now() - start < quietTime) return;
      clearTimeout(timer); // late where the step before left it no moment to fire
      show();
    },
    end() {
      clearTimeout(timer);
      if (output.isTerminal && Date.now() - start >= quietTime) output.stderr("\r\u001b[K");
      current = undefined;
    },
  };
}
