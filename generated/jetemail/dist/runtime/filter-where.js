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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsdGVyLXdoZXJlLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9maWx0ZXItd2hlcmUudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsU0FFRSxvQkFFSztBQUNQLFNBQVMsWUFBWSxrQkFBa0I7O0FBOEJ2QyxPQUFPLE1BQU0sV0FDWCxPQUNBLFVBQ2E7Q0FDYixNQUFNLE1BQW9CLENBQUM7Q0FDM0IsTUFBTSxVQUFVLElBQUksSUFBMEI7Q0FDOUMsS0FBSyxNQUFNLGFBQWEsYUFBYSxPQUFPLEtBQUssR0FBRztFQUNsRCxNQUFNLEdBQUcsTUFBTSxlQUFlLEtBQUssVUFBVSxPQUFPLE1BQU0sRUFBRSxLQUFLLENBQUM7RUFDbEUsSUFBSSxPQUFPLFdBQVc7R0FDcEIsSUFBSSxLQUFLLFFBQVEsU0FBUyxDQUFDO0VBQzdCLE9BQU87R0FDTCxRQUFRLElBQUksSUFBSSxDQUFDLEdBQUksUUFBUSxJQUFJLEVBQUUsS0FBSyxDQUFDLEdBQUksUUFBUSxTQUFTLENBQUMsQ0FBQztFQUNsRTtDQUNGO0NBQ0EsTUFBTSxNQUFNLENBQUMsR0FBRyxPQUFPLENBQUMsQ0FBQyxLQUFLLENBQUMsSUFBSSxjQUF3QjtFQUN6RCxJQUFJO0VBQ0o7RUFDQTtDQUNGLEVBQUU7Q0FDRixPQUFPO0VBQUUsSUFBSTtFQUFPLFNBQVMsQ0FBQyxHQUFHLEtBQUssR0FBRyxHQUFHO0NBQUU7QUFDaEQ7QUFFQSxNQUFNLFdBQVcsRUFBRSxJQUFJLE9BQU8sT0FBTyxXQUFrQztDQUNyRSxNQUFNLFdBQ0osS0FBSyxRQUFRLEtBQUssU0FBUyxXQUFXLDZCQUE2QixLQUFLLEVBQUU7Q0FDNUUsTUFBTSxXQUFXLFdBQVcsS0FBSyxJQUFJLElBQ2pDLFdBQVcsSUFBSSxPQUFPLEtBQUssSUFBSSxJQUMvQjtDQUNKLElBQUksWUFBWSxZQUFZLEtBQUssRUFBRSxHQUFHO0VBQ3BDLE1BQU0sRUFBRSxPQUFPLFFBQVE7RUFDdkIsT0FBTyxVQUFVLFlBQ2I7R0FBRSxJQUFJO0dBQU07R0FBTyxPQUFPO0VBQUksSUFDOUI7R0FBRSxJQUFJO0dBQU87R0FBTyxPQUFPO0VBQU07Q0FDdkM7Q0FDQSxPQUFPO0VBQUU7RUFBSTtFQUFPO0VBQU8sR0FBSSxZQUFZLEVBQUUsTUFBTSxLQUFjO0NBQUc7QUFDdEUifQ==
