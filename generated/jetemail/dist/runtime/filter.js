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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsdGVyLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9maWx0ZXIudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQ0EsU0FBUyxZQUFZLGtCQUFrQjs7Ozs7OztBQW1CdkMsT0FBTyxNQUFNLGlCQUNYLFVBQ3VCO0NBQ3ZCLE1BQU0sVUFBVSxjQUFjLEtBQUs7Q0FDbkMsTUFBTSxNQUFNLFNBQVMsT0FBTyxPQUFPO0NBQ25DLEtBQUssTUFBTSxRQUFRLE1BQU0sT0FBTzs7RUFFOUIsUUFDRSxNQUFNLEtBQUssU0FDVCxLQUFLLFFBQVEsUUFBUSxTQUFTLEtBQUssTUFBTSxDQUFDLENBQUMsQ0FBQyxZQUFZLENBQUMsS0FDekQsU0FBdUIsT0FBZ0I7R0FDekMsT0FBTyxJQUFJLE1BQU0sTUFBTSxLQUFLO0VBQzlCO0NBQ0Y7Q0FDQSxRQUFRLE9BQU8sU0FBUyxHQUFHO0NBQzNCLFVBQVUsT0FBTyxTQUFTLEdBQUc7Q0FDN0IsUUFBUSxVQUFVLE1BQU0sU0FBUyxPQUFPLE9BQU8sRUFBRSxHQUFHLE1BQU0sQ0FBQyxDQUFDO0FBQzlEO0FBRUEsTUFBTSxTQUNKLFNBQ0EsT0FDQSxVQUVBLE9BQU8sT0FBTztDQUFFLFdBQVc7Q0FBUztDQUFPLEdBQUksU0FBUyxFQUFFLE1BQU07QUFBRyxDQUFDO0FBRXRFLE1BQU0saUJBQWlCLFVBQStCO0NBQ3BELE1BQU0sVUFBbUI7RUFDdkI7RUFDQSxTQUFvQjtHQUNsQixPQUFPLEtBQUs7RUFDZDtFQUNBLEtBRUUsT0FDQSxPQUNBO0dBQ0EsT0FBTyxVQUFVLGFBQWEsVUFBVSxRQUFRLFVBQVUsUUFDdEQsT0FDQSxNQUFNLE1BQU0sS0FBSztFQUN2QjtFQUNBLE1BQW1CLE1BQWMsT0FBZ0I7R0FDL0MsTUFBTSxRQUFRLE9BQU8sT0FBTztJQUFFLEdBQUcsS0FBSztLQUFRLE9BQU87R0FBTSxDQUFDO0dBQzVELE9BQU8sTUFBTSxTQUFTLEtBQUssT0FBTyxLQUFLO0VBQ3pDO0NBQ0Y7Q0FDQSxPQUFPO0FBQ1Q7QUFFQSxNQUFNLFlBQ0gsT0FBbUIsYUFDbkIsRUFBRSxPQUFPLFNBQVMsTUFBTSxVQUFVO0NBQ2pDLElBQUksVUFBVSxXQUNaLE1BQU0sVUFBVSxHQUFHLEtBQUssc0NBQXNDO0NBQ2hFLE1BQU0sT0FBTyxFQUFFLEdBQUcsTUFBTTtDQUN4QixLQUFLLE1BQU0sU0FBUyxDQUNsQixHQUFJLE1BQU0sYUFBYSxDQUFDLEdBQ3hCLEdBQUksTUFBTSxhQUFhLENBQUMsQ0FDMUIsR0FBRztFQUNELElBQUksTUFBTSxTQUFTLElBQUksR0FBRyxLQUFLLE1BQU0sU0FBUyxPQUFPLE9BQU8sS0FBSztDQUNuRTtDQUNBLE1BQU0sVUFBVSxXQUFXLE9BQU8sTUFBTSxRQUFRLEtBQUs7Q0FDckQsT0FBTyxNQUFNLFNBQVMsT0FBTyxPQUFPO0VBQUUsR0FBRztHQUFPLE9BQU87Q0FBUSxDQUFDLEdBQUcsS0FBSztBQUMxRTtBQUVGLE1BQU0sV0FDSixFQUFFLFFBQ0YsU0FDQSxRQUNTO0NBQ1QsSUFBSSxDQUFDLE1BQU07Q0FDWCxRQUFRLFlBQVksU0FBdUIsSUFBWSxPQUFnQjtFQUNyRSxNQUFNLFNBQVMsSUFBSSxNQUFNLEtBQUssSUFBSSxLQUFLLFFBQVEsS0FBSyxNQUFNLElBQUksS0FBSyxJQUFJLEVBQUU7RUFDekUsT0FBTyxLQUFLLFNBQVMsUUFBUSxJQUFJLFFBQVEsS0FBSyxPQUFPLEtBQUssSUFBSTtDQUNoRTtBQUNGO0FBRUEsTUFBTSxhQUNKLEVBQUUsUUFBUSxTQUNWLFNBQ0EsUUFDUztDQUNULEtBQUssTUFBTSxVQUFVLFFBQVE7RUFDM0IsTUFBTSxDQUFDLE9BQU8sT0FBTyxlQUFlLE9BQU87RUFLM0MsTUFBTSxTQUNKLFFBQ0EsRUFBRSxRQUFRLEdBQUcsYUFDSDtHQUNWLEtBQUssTUFBTSxTQUFTLFFBQ2xCLFNBQVMsSUFBSSxRQUFRLFVBQVUsT0FBTyxRQUFRLE9BQU8sT0FBTyxNQUFNO0dBQ3BFLElBQUksV0FBVyxXQUFXLE9BQU87R0FDakMsTUFBTSxPQUFPLGNBQWMsU0FBUyxXQUFXLFFBQVEsUUFBUSxNQUFNO0dBQ3JFLE9BQU8sSUFBSSxRQUFRLE9BQU8sSUFBSTtFQUNoQztFQUNBLFFBQVEsVUFBVSxTQUF1QixRQUFzQjtHQUM3RCxPQUFPLE1BQU0sTUFBTSxNQUFNO0VBQzNCO0VBQ0EsUUFBUSxTQUFTLGFBQWEsU0FFNUIsTUFDQSxJQUNBO0dBQ0EsT0FBTyxNQUFNLE1BQU07SUFBRTtJQUFNO0dBQUcsQ0FBQztFQUNqQztDQUNGO0FBQ0YifQ==
