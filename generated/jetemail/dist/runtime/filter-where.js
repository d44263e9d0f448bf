import { conditionsOf } from "./filter-condition.js";
import { intervalOf, isTimeType } from "./filter-instant.js";
/** The conditions that a filter sets on rows, for a server that answers it. Paging and sorting are no conditions. */
export const toWhere = (input, table) => {
	const own = [];
	const records = new Map();
	for (const condition of conditionsOf(input, table)) {
		const [, at] = /^(.*?)\/\*\//.exec(condition.places[0] ?? "") ?? [];
		if (at === undefined) {
			own.push(fieldOf(condition));
		} else {
			records.set(at, [...records.get(at) ?? [], fieldOf(condition)]);
		}
	}
	const any = [...records].map(([at, filters]) => ({
		op: "any",
		at,
		filters
	}));
	return {
		op: "and",
		filters: [...own, ...any]
	};
};
const fieldOf = ({ op, field, value, rule }) => {
	const isFolded = rule.fold || rule.type === "email" || /^(contains|prefix|search)$/.test(op);
	const interval = isTimeType(rule.type) ? intervalOf(op, value, rule.type) : undefined;
	if (interval && /^[gl]te?$/.test(op)) {
		const { first, end } = interval;
		return first === undefined ? {
			op: "lt",
			field,
			value: end
		} : {
			op: "gte",
			field,
			value: first
		};
	}
	return {
		op,
		field,
		value,
		...isFolded && { fold: true }
	};
};
//# sourceMappingURL=filter-where.js.map
