import type { ParameterValues } from "./descriptor.js";
/** Text of one value, dates in RFC 3339. */
export declare function textOf(value: unknown): string;
/** A name in the query. Brackets stay: not every server decodes before it looks for them, as in `ids[]`. */
export declare function writeName(name: string): string;
/**
* Writes a query of single values and lists by the default of OpenAPI, style `form` exploded, in the order given.
*
* undefined and null are not sent, alone or in a list.
*/
export declare function writeQuery(query: ParameterValues): string;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicGFyYW1ldGVycy5kLnRzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9wYXJhbWV0ZXJzLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLGNBQWMsdUJBQXVCOztBQUdyQyxPQUFPLGlCQUFTLE9BQU87O0FBS3ZCLE9BQU8saUJBQVMsVUFBVTs7Ozs7O0FBUzFCLE9BQU8saUJBQVMsV0FBVyxPQUFPIn0=
