import { lastBefore, writeValue } from "./filter-time.js";
/**
* A function that starts a chain over a table. Methods are made from the table, once.
*
* @param table Says the parameters; `F` is the type of its chain.
* @returns Takes the value to start from, a saved filter for example; empty by default.
*/
export const filterBuilder = (table) => {
	const { types = {}, sort } = table;
	const chain = (query, extra) => Object.freeze({
		__proto__: methods,
		query,
		...extra && { extra }
	});
	const set = ({ query, extra }, name, value) => {
		if (value === undefined) throw TypeError(`${name}: undefined is no filter, see .when()`);
		const kept = { ...query };
		for (const group of [...table.exclusive ?? [], ...table.notations ?? []]) {
			if (group.includes(name)) for (const other of group) delete kept[other];
		}
		return chain(Object.freeze({
			...kept,
			[name]: writeValue(value, types[name])
		}), extra);
	};
	const methods = {
		table,
		toJSON() {
			return this.query;
		},
		when(value, apply) {
			return value === undefined || value === null || value === false ? this : apply(this, value);
		},
		param(name, value) {
			return chain(this.query, Object.freeze({
				...this.extra,
				[name]: value
			}));
		}
	};
	for (const name of table.names) {
		// Names in snake case have methods in camel case by this rule; others stand in `as`.
		methods[table.as?.[name] ?? name.replace(/_./g, (pair) => pair.slice(1).toUpperCase())] = function(value) {
			return set(this, name, value);
		};
	}
	if (sort) {
		methods["sortBy"] = function(by, order) {
			const sorted = set(this, sort.by, sort.write ? sort.write(by, order) : by);
			return sort.order && order ? set(sorted, sort.order, order) : sorted;
		};
	}
	for (const method in table.ranges) {
		const [lower, upper, isExclusive] = table.ranges[method];
		const range = (filter, { before, ...bounds }) => {
			for (const bound in bounds) filter = set(filter, bound === "to" ? upper : lower, bounds[bound]);
			return before === undefined ? filter : set(filter, upper, isExclusive ? before : lastBefore(before, types[upper]));
		};
		methods[method] = function(bounds) {
			return range(this, bounds);
		};
		methods[method + "Between"] = function(from, to) {
			return range(this, {
				from,
				to
			});
		};
	}
	return (query) => chain(Object.freeze({ ...query }));
};
//# sourceMappingURL=filter.js.map
