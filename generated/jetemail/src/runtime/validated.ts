import { checkRequest, checkResponse } from "./checks.js";
import type { OperationDescriptor, OperationValidation } from "./descriptor.js";
import type { RunnableOperation } from "./perform.js";

/**
 * Makes an operation that checks what it sends and what it gets.
 *
 * Faults of a request are thrown before it is sent, but for formats, which go to `onInvalid`. Faults of a success are thrown
 * unless `validate.response` says otherwise; an error's body that is not as described makes its answer `undocumented`.
 */
export function validated<
  Function extends { readonly descriptor: OperationDescriptor },
>(plain: Function, validation: OperationValidation): Function {
  const descriptor: RunnableOperation = {
    ...plain.descriptor,
    validation,
    checks: { request: checkRequest, response: checkResponse },
  };
  // Operations carry what they were made by: it makes the same function of another descriptor.
  const { make } = plain as unknown as {
    make: (descriptor: OperationDescriptor) => Function;
  };
  return make(descriptor);
}
