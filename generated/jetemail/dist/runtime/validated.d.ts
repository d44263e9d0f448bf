import type { OperationValidation } from "./descriptor.js";
/**
* Makes of an operation one that checks what it sends and what it gets.
*
* Faults of a request are thrown before it is sent, but for formats, which go to `onInvalid`. Faults of a success are thrown
* unless `validate.response` says otherwise; an error's body that is not as described makes its answer `undocumented`.
*/
export declare function validated<Function>(plain: Function, validation: OperationValidation): Function;
//# sourceMappingURL=validated.d.ts.map
