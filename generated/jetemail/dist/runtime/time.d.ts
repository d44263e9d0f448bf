/**
* Runs work under a signal and a limit in time, and ends when either fires, whether or not the work heeds its signal.
*
* Not `AbortSignal.any` over `AbortSignal.timeout`: in Node 20 such a signal can be collected before it fires.
*
* @param limitMs At most 2^31 - 1, which is the longest that a timer holds.
* @param work Gets a signal that fires with the outer one and at the limit. Without it the limit is what is waited for.
* @throws AbortedError, TimeoutError
*/
export declare function within<T = void>(outer: AbortSignal, limitMs: number, operation?: string, work?: (signal: AbortSignal) => Promise<T>): Promise<T>;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidGltZS5kLnRzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS90aW1lLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7Ozs7OztBQVdBLE9BQU8saUJBQVMsT0FBTyxVQUNyQixPQUFPLGFBQ1AsaUJBQ0Esb0JBQ0EsUUFBUSxRQUFRLGdCQUFnQixRQUFRLEtBQ3ZDLFFBQVEifQ==
