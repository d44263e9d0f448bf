import { type Check } from "./validator-scope.js";
/** `minimum`. */
export declare const checkMinimum: (limit: number) => Check;
/** `maximum`. */
export declare const checkMaximum: (limit: number) => Check;
/** `exclusiveMinimum`. */
export declare const checkExclusiveMinimum: (limit: number) => Check;
/** `exclusiveMaximum`. */
export declare const checkExclusiveMaximum: (limit: number) => Check;
/** `format` of a number: `int32` and such, as the range that it names. */
export declare function checkNumberFormat(name: string, low: number, high: number, isWhole: boolean): Check;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdG9yLW51bWJlci5kLnRzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS92YWxpZGF0b3ItbnVtYmVyLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUNBLGNBQWMsYUFBbUI7O0FBS2pDLE9BQU8sY0FBTSxlQUFlLGtCQUFrQjs7QUFPOUMsT0FBTyxjQUFNLGVBQWUsa0JBQWtCOztBQU85QyxPQUFPLGNBQU0sd0JBQXdCLGtCQUFrQjs7QUFRdkQsT0FBTyxjQUFNLHdCQUF3QixrQkFBa0I7O0FBUXZELE9BQU8saUJBQVMsa0JBQ2QsY0FDQSxhQUNBLGNBQ0EsbUJBQ0MifQ==
