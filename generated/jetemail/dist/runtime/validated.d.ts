import type { OperationValidation } from "./descriptor.js";
/**
* Makes of an operation one that checks what it sends and what it gets.
*
* Faults of a request are thrown before it is sent, but for formats, which go to `onInvalid`. Faults of a success are thrown
* unless `validate.response` says otherwise; an error's body that is not as described makes its answer `undocumented`.
*/
export declare function validated<Function>(plain: Function, validation: OperationValidation): Function;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdGVkLmQudHMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL3ZhbGlkYXRlZC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFDQSxjQUFtQywyQkFBMkI7Ozs7Ozs7QUFTOUQsT0FBTyxpQkFBUyxVQUFVLFVBQ3hCLE9BQU8sVUFDUCxZQUFZLHNCQUNYIn0=
