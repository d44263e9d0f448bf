import type { NextSignal, Pagination, ReadPage } from "./descriptor.js";
/**
* Reads a signal of a page. Signals that count (`short`, `pages`, `total`) give whether there is more, the others where it
* is; `undefined` says nothing, null and `""` that the list ends.
*/
type SignalReader = (signal: NextSignal, page: ReadPage, pagination: Pagination) => unknown;
/** Reads a signal of a page in its own way. */
export declare const readSignal: SignalReader;
export {};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicGFnZS1zaWduYWxzLmQudHMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL3BhZ2Utc2lnbmFscy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxjQUFjLFlBQVksWUFBWSxnQkFBZ0I7Ozs7O0tBT2pELGdCQUNILFFBQVEsWUFDUixNQUFNLFVBQ04sWUFBWTs7QUE2RmQsT0FBTyxjQUFNLFlBQVkifQ==
