/**
* Writes a query of single values and lists by the default of OpenAPI, style `form` exploded, in the order given.
*
* undefined and null are not sent, alone or in a list; dates are in RFC 3339. Brackets stay in names: not every server decodes before it looks for them,
* as in `ids[]`.
*/
export const writeQuery = (query) => query.flatMap(([name, value]) => [value].flat().flatMap((each) => each === undefined || each === null ? [] : encodeURIComponent(name).replace(/%5[BD]/g, decodeURIComponent) + "=" + encodeURIComponent(
	// Of other values, their text is taken.
	each instanceof Date ? each.toISOString() : each
))).join("&");
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicGFyYW1ldGVycy5qcyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvcGFyYW1ldGVycy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7Ozs7QUFNQSxPQUFPLE1BQU0sY0FDWCxVQUVBLE1BQ0csU0FBUyxDQUFDLE1BQU0sV0FDZixDQUFDLEtBQUssQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLFNBQVMsU0FDdEIsU0FBUyxhQUFhLFNBQVMsT0FDM0IsQ0FBQyxJQUNELG1CQUFtQixJQUFJLENBQUMsQ0FBQyxRQUFRLFdBQVcsa0JBQWtCLElBQzlELE1BQ0E7O0NBRUUsZ0JBQWdCLE9BQU8sS0FBSyxZQUFZLElBQUs7QUFDL0MsQ0FDTixDQUNGLENBQUMsQ0FDQSxLQUFLLEdBQUcifQ==
