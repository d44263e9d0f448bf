/**
* Writes a filter as a query string, without `?`. Canonical: the order of the description, so equal filters have equal
* texts; raw parameters come last. Escaped as forms are (WHATWG URL, "urlencoded serializing"): a space is `+`.
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
		return table.write ? table.write(name, value, table.styles?.[name]) : [[name, `${value}`]];
	})).toString();
};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsdGVyLXF1ZXJ5LmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9maWx0ZXItcXVlcnkudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7O0FBZUEsT0FBTyxNQUFNLFdBQVcsRUFBRSxPQUFPLE9BQU8sWUFBa0M7Q0FDeEUsTUFBTSxTQUF1QjtFQUFFLEdBQUc7RUFBTyxHQUFHO0NBQU07Q0FDbEQsTUFBTSxRQUFRLENBQ1osR0FBRyxNQUFNLE1BQU0sUUFBUSxTQUFTLE9BQU8sT0FBTyxRQUFRLElBQUksQ0FBQyxHQUMzRCxHQUFHLE9BQU8sS0FBSyxNQUFNLENBQ3ZCO0NBQ0EsT0FBTyxJQUFJLGdCQUNULENBQUMsR0FBRyxJQUFJLElBQUksS0FBSyxDQUFDLENBQUMsQ0FBQyxTQUFTLFNBQXFCO0VBQ2hELE1BQU0sUUFBUSxPQUFPO0VBQ3JCLElBQUksVUFBVSxXQUNaLE1BQU0sVUFBVSxHQUFHLEtBQUsseUJBQXlCO0VBQ25ELE9BQU8sTUFBTSxRQUNULE1BQU0sTUFBTSxNQUFNLE9BQU8sTUFBTSxTQUFTLEtBQUssSUFDN0MsQ0FBQyxDQUFDLE1BQU0sR0FBRyxPQUFPLENBQUM7Q0FDekIsQ0FBQyxDQUNILENBQUMsQ0FBQyxTQUFTO0FBQ2IifQ==
