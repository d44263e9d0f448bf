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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsdGVyLWNvbmRpdGlvbi5qcyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvZmlsdGVyLWNvbmRpdGlvbi50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiO0FBT0EsT0FBTyxNQUFNLFdBQVcsVUFDdEIsV0FBVyxTQUFTLFdBQVcsU0FBUyxZQUFZLFFBQy9DLE1BQU0sUUFDUCxFQUFFLEdBQUcsTUFBTTs7QUFjakIsT0FBTyxNQUFNLGdCQUNYLE9BQ0EsVUFDeUI7Q0FDekIsTUFBTSxTQUFTLFFBQVEsS0FBSztDQUM1QixPQUFPLE1BQU0sTUFBTSxNQUFNLFNBQVMsU0FBc0I7RUFDdEQsTUFBTSxPQUFPLE1BQU0sTUFBTTtFQUN6QixNQUFNLFFBQVEsT0FBTztFQUNyQixJQUNFLENBQUMsUUFDRCxLQUFLLE9BQU8sTUFDWixDQUFDLE9BQU8sT0FBTyxRQUFRLElBQUksS0FDM0IsVUFBVSxXQUVWLE9BQU8sQ0FBQztFQUNWLE1BQU0sWUFBWTtHQUNoQjtHQUNBLElBQUksS0FBSyxNQUFNO0dBQ2YsT0FBTyxLQUFLLFNBQVM7R0FDckI7R0FDQTtHQUNBLFFBQVEsU0FBUyxNQUFNLElBQUk7RUFDN0I7RUFDQSxJQUFJLEtBQUssT0FBTyxTQUFTLE9BQU8sQ0FBQyxTQUFTO0VBQzFDLE9BQU8sT0FBTyxRQUFRLEtBQWUsQ0FBQyxDQUFDLEtBQUssQ0FBQyxJQUFJLFdBQVc7R0FDMUQsR0FBRztHQUNILE1BQU0sR0FBRyxLQUFLLEdBQUcsR0FBRztHQUNwQjtHQUNBLE9BQU87RUFDVCxFQUFFO0NBQ0osQ0FBQztBQUNIO0FBRUEsTUFBTSxZQUFZLE1BQWMsRUFBRSxJQUFJLFNBQXdDO0NBQzVFLElBQUksT0FBTyxXQUNULE9BQU8sQ0FBQyxFQUFFLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxRQUFRLFVBQVUsVUFBVSxFQUFFO0NBQ25ELE9BQU8sT0FBTyxZQUFZLE9BQU8sU0FDN0IsQ0FBQyxJQUNELENBQUMsSUFBSSxLQUFLLFFBQVEsTUFBTSxJQUFJLENBQUMsQ0FBQyxRQUFRLE9BQU8sSUFBSSxHQUFHO0FBQzFEIn0=
