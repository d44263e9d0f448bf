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
//# sourceMappingURL=filter-query.js.map
