import { lastBefore, writeValue } from "./filter-time.js";
/**
* A function that starts a chain over a table. Methods are made from the table, once.
*
* @param table Says the parameters; `F` is the type of its chain.
* @returns Takes the value to start from, a saved filter for example; empty by default.
*/
export const filterBuilder = (table) => {
	const methods = commonMethods(table);
	const set = setterOf(table, methods);
	for (const name of table.names) {
		// Names in snake case have methods in camel case by this rule; others stand in `as`.
		methods[table.as?.[name] ?? name.replace(/_./g, (pair) => pair.slice(1).toUpperCase())] = function(value) {
			return set(this, name, value);
		};
	}
	addSort(table, methods, set);
	addRanges(table, methods, set);
	return (query) => chain(methods, Object.freeze({ ...query }));
};
const chain = (methods, query, extra) => Object.freeze({
	__proto__: methods,
	query,
	...extra && { extra }
});
const commonMethods = (table) => {
	const methods = {
		table,
		toJSON() {
			return this.query;
		},
		when(value, apply) {
			return value === undefined || value === null || value === false ? this : apply(this, value);
		},
		param(name, value) {
			const extra = Object.freeze({
				...this.extra,
				[name]: value
			});
			return chain(methods, this.query, extra);
		}
	};
	return methods;
};
const setterOf = (table, methods) => ({ query, extra }, name, value) => {
	if (value === undefined) throw TypeError(`${name}: undefined is no filter, see .when()`);
	const kept = { ...query };
	for (const group of [...table.exclusive ?? [], ...table.notations ?? []]) {
		if (group.includes(name)) for (const other of group) delete kept[other];
	}
	const written = writeValue(value, table.types?.[name]);
	return chain(methods, Object.freeze({
		...kept,
		[name]: written
	}), extra);
};
const addSort = ({ sort }, methods, set) => {
	if (!sort) return;
	methods["sortBy"] = function(by, order) {
		const sorted = set(this, sort.by, sort.write ? sort.write(by, order) : by);
		return sort.order && order ? set(sorted, sort.order, order) : sorted;
	};
};
const addRanges = ({ ranges, types }, methods, set) => {
	for (const method in ranges) {
		const [lower, upper, isExclusive] = ranges[method];
		const range = (filter, { before, ...bounds }) => {
			for (const bound in bounds) filter = set(filter, bound === "to" ? upper : lower, bounds[bound]);
			if (before === undefined) return filter;
			const last = isExclusive ? before : lastBefore(before, types?.[upper]);
			return set(filter, upper, last);
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
};
//# sourceMappingURL=filter.js.map
