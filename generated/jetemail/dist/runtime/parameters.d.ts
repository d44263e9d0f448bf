/**
* Writes a query of single values and lists by the default of OpenAPI, style `form` exploded, in the order given.
*
* undefined and null are not sent, alone or in a list; dates are in RFC 3339. Brackets stay in names: not every server decodes before it looks for them,
* as in `ids[]`.
*/
export declare const writeQuery: (query: readonly (readonly [name: string, value: unknown])[]) => string;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicGFyYW1ldGVycy5kLnRzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9wYXJhbWV0ZXJzLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7OztBQU1BLE9BQU8sY0FBTSxhQUNYLDJCQUEyQixjQUFjIn0=
