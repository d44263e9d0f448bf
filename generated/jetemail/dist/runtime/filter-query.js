/**
* Writes a filter as a query string, without `?`: the pairs that the client sends. Canonical: the order of the description,
* so equal filters have equal texts; raw parameters come last. Escaped as forms are (WHATWG URL, "urlencoded serializing"):
* a space is `+`.
*
* @throws TypeError where a value is `undefined`: it would ask for everything.
*/
export const toQuery = ({ query, extra, table }) => {
	const values = {
		...query,
		...extra
	};
	const names = [...table.names.filter((name) => Object.hasOwn(values, name)), ...Object.keys(values)];
	return new URLSearchParams([...new Set(names)].flatMap((name) => {
		const value = values[name];
		if (value === undefined) throw TypeError(`${name}: undefined is no filter`);
		if (table.write) return table.write(name, value, table.styles?.[name]);
		return [value].flat().filter((each) => each !== undefined && each !== null).map((each) => [name, `${each}`]);
	})).toString();
};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsdGVyLXF1ZXJ5LmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9maWx0ZXItcXVlcnkudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7OztBQWdCQSxPQUFPLE1BQU0sV0FBVyxFQUFFLE9BQU8sT0FBTyxZQUFrQztDQUN4RSxNQUFNLFNBQXVCO0VBQUUsR0FBRztFQUFPLEdBQUc7Q0FBTTtDQUNsRCxNQUFNLFFBQVEsQ0FDWixHQUFHLE1BQU0sTUFBTSxRQUFRLFNBQVMsT0FBTyxPQUFPLFFBQVEsSUFBSSxDQUFDLEdBQzNELEdBQUcsT0FBTyxLQUFLLE1BQU0sQ0FDdkI7Q0FDQSxPQUFPLElBQUksZ0JBQ1QsQ0FBQyxHQUFHLElBQUksSUFBSSxLQUFLLENBQUMsQ0FBQyxDQUFDLFNBQVMsU0FBcUI7RUFDaEQsTUFBTSxRQUFRLE9BQU87RUFDckIsSUFBSSxVQUFVLFdBQ1osTUFBTSxVQUFVLEdBQUcsS0FBSyx5QkFBeUI7RUFDbkQsSUFBSSxNQUFNLE9BQU8sT0FBTyxNQUFNLE1BQU0sTUFBTSxPQUFPLE1BQU0sU0FBUyxLQUFLO0VBQ3JFLE9BQU8sQ0FBQyxLQUFLLENBQUMsQ0FDWCxLQUFLLENBQUMsQ0FDTixRQUFRLFNBQVMsU0FBUyxhQUFhLFNBQVMsSUFBSSxDQUFDLENBQ3JELEtBQUssU0FBUyxDQUFDLE1BQU0sR0FBRyxNQUFNLENBQUM7Q0FDcEMsQ0FBQyxDQUNILENBQUMsQ0FBQyxTQUFTO0FBQ2IifQ==
