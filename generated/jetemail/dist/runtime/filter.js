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
	return (query) => chain(methods, { ...query });
};
const chain = (methods, query, extra) => Object.freeze({
	__proto__: methods,
	query: Object.freeze(query),
	...extra && { extra: Object.freeze(extra) }
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
			return chain(methods, this.query, {
				...this.extra,
				[name]: value
			});
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
	return chain(methods, {
		...kept,
		[name]: writeValue(value, table.types?.[name])
	}, extra);
};
const addSort = ({ sort }, methods, set) => {
	if (!sort) return;
	methods["sortBy"] = function(by, order) {
		const sorted = set(this, sort.by, sort.write?.(by, order) ?? by);
		return sort.order && order ? set(sorted, sort.order, order) : sorted;
	};
};
const addRanges = ({ ranges, types }, methods, set) => {
	for (const method in ranges) {
		const [lower, upper, isExclusive] = ranges[method];
		const range = (filter, { before, ...bounds }) => {
			for (const bound in bounds) filter = set(filter, bound === "to" ? upper : lower, bounds[bound]);
			return before === undefined ? filter : set(filter, upper, isExclusive ? before : lastBefore(before, types?.[upper]));
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsdGVyLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9maWx0ZXIudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQ0EsU0FBUyxZQUFZLGtCQUFrQjs7Ozs7OztBQW1CdkMsT0FBTyxNQUFNLGlCQUNYLFVBQ3VCO0NBQ3ZCLE1BQU0sVUFBVSxjQUFjLEtBQUs7Q0FDbkMsTUFBTSxNQUFNLFNBQVMsT0FBTyxPQUFPO0NBQ25DLEtBQUssTUFBTSxRQUFRLE1BQU0sT0FBTzs7RUFFOUIsUUFDRSxNQUFNLEtBQUssU0FDVCxLQUFLLFFBQVEsUUFBUSxTQUFTLEtBQUssTUFBTSxDQUFDLENBQUMsQ0FBQyxZQUFZLENBQUMsS0FDekQsU0FBdUIsT0FBZ0I7R0FDekMsT0FBTyxJQUFJLE1BQU0sTUFBTSxLQUFLO0VBQzlCO0NBQ0Y7Q0FDQSxRQUFRLE9BQU8sU0FBUyxHQUFHO0NBQzNCLFVBQVUsT0FBTyxTQUFTLEdBQUc7Q0FDN0IsUUFBUSxVQUFVLE1BQU0sU0FBUyxFQUFFLEdBQUcsTUFBTSxDQUFDO0FBQy9DO0FBRUEsTUFBTSxTQUNKLFNBQ0EsT0FDQSxVQUVBLE9BQU8sT0FBTztDQUNaLFdBQVc7Q0FDWCxPQUFPLE9BQU8sT0FBTyxLQUFLO0NBQzFCLEdBQUksU0FBUyxFQUFFLE9BQU8sT0FBTyxPQUFPLEtBQUssRUFBRTtBQUM3QyxDQUFDO0FBRUgsTUFBTSxpQkFBaUIsVUFBK0I7Q0FDcEQsTUFBTSxVQUFtQjtFQUN2QjtFQUNBLFNBQW9CO0dBQ2xCLE9BQU8sS0FBSztFQUNkO0VBQ0EsS0FFRSxPQUNBLE9BQ0E7R0FDQSxPQUFPLFVBQVUsYUFBYSxVQUFVLFFBQVEsVUFBVSxRQUN0RCxPQUNBLE1BQU0sTUFBTSxLQUFLO0VBQ3ZCO0VBQ0EsTUFBbUIsTUFBYyxPQUFnQjtHQUMvQyxPQUFPLE1BQU0sU0FBUyxLQUFLLE9BQU87SUFBRSxHQUFHLEtBQUs7S0FBUSxPQUFPO0dBQU0sQ0FBQztFQUNwRTtDQUNGO0NBQ0EsT0FBTztBQUNUO0FBRUEsTUFBTSxZQUNILE9BQW1CLGFBQ25CLEVBQUUsT0FBTyxTQUFTLE1BQU0sVUFBVTtDQUNqQyxJQUFJLFVBQVUsV0FDWixNQUFNLFVBQVUsR0FBRyxLQUFLLHNDQUFzQztDQUNoRSxNQUFNLE9BQU8sRUFBRSxHQUFHLE1BQU07Q0FDeEIsS0FBSyxNQUFNLFNBQVMsQ0FDbEIsR0FBSSxNQUFNLGFBQWEsQ0FBQyxHQUN4QixHQUFJLE1BQU0sYUFBYSxDQUFDLENBQzFCLEdBQUc7RUFDRCxJQUFJLE1BQU0sU0FBUyxJQUFJLEdBQUcsS0FBSyxNQUFNLFNBQVMsT0FBTyxPQUFPLEtBQUs7Q0FDbkU7Q0FDQSxPQUFPLE1BQ0wsU0FDQTtFQUFFLEdBQUc7R0FBTyxPQUFPLFdBQVcsT0FBTyxNQUFNLFFBQVEsS0FBSztDQUFFLEdBQzFELEtBQ0Y7QUFDRjtBQUVGLE1BQU0sV0FDSixFQUFFLFFBQ0YsU0FDQSxRQUNTO0NBQ1QsSUFBSSxDQUFDLE1BQU07Q0FDWCxRQUFRLFlBQVksU0FBdUIsSUFBWSxPQUFnQjtFQUNyRSxNQUFNLFNBQVMsSUFBSSxNQUFNLEtBQUssSUFBSSxLQUFLLFFBQVEsSUFBSSxLQUFLLEtBQUssRUFBRTtFQUMvRCxPQUFPLEtBQUssU0FBUyxRQUFRLElBQUksUUFBUSxLQUFLLE9BQU8sS0FBSyxJQUFJO0NBQ2hFO0FBQ0Y7QUFFQSxNQUFNLGFBQ0osRUFBRSxRQUFRLFNBQ1YsU0FDQSxRQUNTO0NBQ1QsS0FBSyxNQUFNLFVBQVUsUUFBUTtFQUMzQixNQUFNLENBQUMsT0FBTyxPQUFPLGVBQWUsT0FBTztFQUszQyxNQUFNLFNBQ0osUUFDQSxFQUFFLFFBQVEsR0FBRyxhQUNIO0dBQ1YsS0FBSyxNQUFNLFNBQVMsUUFDbEIsU0FBUyxJQUFJLFFBQVEsVUFBVSxPQUFPLFFBQVEsT0FBTyxPQUFPLE1BQU07R0FDcEUsT0FBTyxXQUFXLFlBQ2QsU0FDQSxJQUNFLFFBQ0EsT0FDQSxjQUFjLFNBQVMsV0FBVyxRQUFRLFFBQVEsTUFBTSxDQUMxRDtFQUNOO0VBQ0EsUUFBUSxVQUFVLFNBQXVCLFFBQXNCO0dBQzdELE9BQU8sTUFBTSxNQUFNLE1BQU07RUFDM0I7RUFDQSxRQUFRLFNBQVMsYUFBYSxTQUU1QixNQUNBLElBQ0E7R0FDQSxPQUFPLE1BQU0sTUFBTTtJQUFFO0lBQU07R0FBRyxDQUFDO0VBQ2pDO0NBQ0Y7QUFDRiJ9
