import type { NextSignal, Pagination, ReadPage } from "./descriptor.js";
/**
* Reads a signal of a page. Signals that count (`short`, `pages`, `total`) give whether there is more, the others where it
* is; `undefined` says nothing, null and `""` that the list ends.
*/
type SignalReader = (signal: NextSignal, page: ReadPage, pagination: Pagination) => unknown;
/** Reads a signal of a page in its own way. */
export declare const readSignal: SignalReader;
export {};
//# sourceMappingURL=page-signals.d.ts.map
