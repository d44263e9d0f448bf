import { checkRequest, checkResponse } from "./checks.js";
import type { OperationDescriptor, OperationValidation } from "./descriptor.js";
import type { RunnableOperation } from "./perform.js";

/**
 * Makes of an operation one that checks what it sends and what it gets.
 *
 * Faults of a request are thrown before it is sent, but for formats, which go to `onInvalid`. Faults of a success are thrown
 * unless `validate.response` says otherwise; an error's body that is not as described makes its answer `undocumented`.
 */
export function validated<Function>(
  plain: Function,
  validation: OperationValidation,
): Function {
  // Operations carry what they were made by: it makes the same function of another descriptor. Asked for in the signature,
  // it would be checked for each operation of a description.
  const { descriptor, make } = plain as {
    readonly descriptor: OperationDescriptor;
    readonly make: (descriptor: RunnableOperation) => Function;
  };
  return make({
    ...descriptor,
    validation,
    checks: { request: checkRequest, response: checkResponse },
  });
}
