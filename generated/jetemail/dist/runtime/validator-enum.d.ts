import { type Check } from "./validator-scope.js";
/**
* `enum` of strings, numbers, booleans and null.
*
* @param isOpenable Whether it takes other values of its members' type where enums are open, and notes them as drift.
*/
export declare function checkEnum(members: readonly unknown[], isOpenable?: boolean): Check;
/** `enum` with objects or arrays among its members. */
export declare function checkDeepEnum(members: readonly unknown[]): Check;
/** `const`. */
export declare function checkConst(expected: unknown): Check;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdG9yLWVudW0uZC50cyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvdmFsaWRhdG9yLWVudW0udHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQ0EsY0FBYyxhQUFxQzs7Ozs7O0FBVW5ELE9BQU8saUJBQVMsVUFDZCw2QkFDQSx1QkFDQzs7QUFZSCxPQUFPLGlCQUFTLGNBQWMsOEJBQThCOztBQVE1RCxPQUFPLGlCQUFTLFdBQVcsb0JBQW9CIn0=
