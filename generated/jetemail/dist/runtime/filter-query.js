import { writeQuery } from "./parameters.js";
/**
* Writes a filter as a query string, without `?`: byte by byte what the client sends. Canonical: the order of the description,
* so equal filters have equal texts; raw parameters come last.
*
* @throws TypeError where a value is `undefined`: it would ask for everything.
*/
export const toQuery = ({ query, extra, table }) => {
	// In the order of the table; what is null is not written.
	const entries = Object.entries({
		...Object.fromEntries(table.names.map((name) => [name, null])),
		...query,
		...extra
	});
	for (const [name, value] of entries) if (value === undefined) throw TypeError(`${name}: undefined is no filter`);
	return (table.write ?? writeQuery)(entries, table.styles);
};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsdGVyLXF1ZXJ5LmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9maWx0ZXItcXVlcnkudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQ0EsU0FBUyxrQkFBa0I7Ozs7Ozs7QUFlM0IsT0FBTyxNQUFNLFdBQVcsRUFBRSxPQUFPLE9BQU8sWUFBa0M7O0NBRXhFLE1BQU0sVUFBVSxPQUFPLFFBQVE7RUFDN0IsR0FBRyxPQUFPLFlBQVksTUFBTSxNQUFNLEtBQUssU0FBUyxDQUFDLE1BQU0sSUFBSSxDQUFDLENBQUM7RUFDN0QsR0FBRztFQUNILEdBQUc7Q0FDTCxDQUFDO0NBQ0QsS0FBSyxNQUFNLENBQUMsTUFBTSxVQUFVLFNBQzFCLElBQUksVUFBVSxXQUFXLE1BQU0sVUFBVSxHQUFHLEtBQUsseUJBQXlCO0NBQzVFLFFBQVEsTUFBTSxTQUFTLFdBQVUsQUFBQyxDQUFDLFNBQVMsTUFBTSxNQUFNO0FBQzFEIn0=
