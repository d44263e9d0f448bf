/** The plain value of a filter. */
export const queryOf = (input) => "query" in input && "table" in input && "toJSON" in input ? input.query : { ...input };
/** The conditions that a filter sets, in the order of the table; paging and sorting set none. */
export const conditionsOf = (input, table) => {
	const values = queryOf(input);
	return table.chain.names.flatMap((name) => {
		const rule = table.rules[name];
		const value = values[name];
		if (!rule || rule.op === "" || !Object.hasOwn(values, name) || value === undefined) return [];
		const condition = {
			name,
			op: rule.op ?? "eq",
			field: rule.field ?? name,
			value,
			rule,
			places: placesOf(name, rule)
		};
		if (rule.op !== "parts") return [condition];
		return Object.entries(value).map(([op, part]) => ({
			...condition,
			name: `${name}[${op}]`,
			op,
			value: part
		}));
	});
};
const placesOf = (name, { at, op }) => {
	if (at !== undefined) return [at].flat().filter((place) => place !== "");
	return op === "search" || op === "expr" ? [] : [`/${name.replace(/~/g, "~0").replace(/\//g, "~1")}`];
};
//# sourceMappingURL=filter-condition.js.map
