import { conditionsOf } from "./filter-condition.js";
import { instantOf, intervalOf, isTimeType } from "./filter-instant.js";
/**
* Whether a row satisfies a filter, as far as the row tells. Conditions on fields of nested records must hold on the same
* record: `action=DEFERRED&mx=a` asks for one attempt that is both.
*
* @returns `undefined` where the row does not carry what would decide. Sorting and paging are passed over.
*/
export const matches = (input, row, table) => {
	const groups = new Map();
	const answers = [];
	for (const condition of conditionsOf(input, table)) {
		const records = recordsOf(condition.places[0]);
		if (records === undefined) answers.push(ownAnswer(condition, row));
		else groups.set(records, [...groups.get(records) ?? [], condition]);
	}
	groups.forEach((conditions, records) => answers.push(groupAnswer(conditions, records, row)));
	return every(answers);
};
const every = (answers) => answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
/** The array that a place steps into: `/delivery_attempts` of `/delivery_attempts/*\/action`. */
const recordsOf = (place) => /^(.*?)\/\*\//.exec(place ?? "")?.[1];
const read = (value, pointer) => {
	for (const token of pointer.split("/").slice(1)) {
		const key = token.replace(/~1/g, "/").replace(/~0/g, "~");
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
		value = value[key];
	}
	return value;
};
const ownAnswer = (condition, row) => {
	const { places, op, value, rule } = condition;
	const found = places.map((place) => read(row, place));
	if (op === "search") return found.length === 0 ? undefined : searchAnswer(String(value), found);
	if (rule.flags !== undefined && found[0] === undefined) return flagAnswer(condition, row, true);
	const answers = found.map((item) => compare(condition, item));
	return answers.includes(true) ? true : answers.length === 0 ? undefined : answers[0];
};
/** Every word stands in some field. Where a field is absent, a missing word may stand there. */
const searchAnswer = (value, fields) => {
	const texts = fields.filter((field) => field !== undefined).map((field) => String(field).toLowerCase());
	const words = value.toLowerCase().split(/\s+/).filter((word) => word !== "");
	if (words.every((word) => texts.some((text) => text.includes(word)))) return true;
	return texts.length < fields.length ? undefined : false;
};
/** Conditions on one kind of nested record. */
const groupAnswer = (conditions, main, row) => {
	const told = conditions.filter(({ rule, value }) => rule.flagsOnly?.includes(String(value)));
	const asked = conditions.filter((condition) => !told.includes(condition));
	const isAlone = conditions.length === 1;
	const flags = told.map((condition) => flagAnswer(condition, row, isAlone));
	if (flags.includes(false)) return false;
	// What only flags tell is on no record, so nothing tells whether other conditions hold on the same one.
	if (told.length > 0) return isAlone ? flags[0] : undefined;
	const arrays = new Set(asked.flatMap(({ places }) => places.map((place) => recordsOf(place) ?? "")));
	const answers = [...arrays].flatMap((array) => {
		const records = read(row, array);
		return Array.isArray(records) ? records.map((record) => recordAnswer(asked, array, record)) : [];
	});
	if (answers.includes(true)) return true;
	if (!Array.isArray(read(row, main))) return withoutRecords(asked, row, isAlone);
	return answers.includes(undefined) ? undefined : false;
};
const recordAnswer = (conditions, array, record) => every(conditions.map((condition) => {
	const prefix = `${array}/*`;
	const place = condition.places.find((candidate) => candidate.startsWith(`${prefix}/`));
	return place === undefined ? false : compare(condition, read(record, place.slice(prefix.length)));
}));
/** A row without its records may still have flags, and the instants between which all records lie. */
const withoutRecords = (conditions, row, isAlone) => {
	const answers = conditions.map((condition) => condition.rule.flags === undefined ? spanAnswer(condition, row) : flagAnswer(condition, row, isAlone));
	return every(answers);
};
/** A bound outside of the row's span is surely false; within, some record may or may not satisfy it. */
const spanAnswer = ({ rule: { span, type }, op, value }, row) => {
	const interval = span && intervalOf(op, value, type);
	if (!span || !interval) return undefined;
	const first = instantOf(read(row, span[0]));
	const last = instantOf(read(row, span[1]));
	const isBefore = interval.first !== undefined && last !== undefined && last < interval.first;
	const isAfter = interval.end !== undefined && first !== undefined && first >= interval.end;
	return isBefore || isAfter ? false : undefined;
};
/**
* The flag of a value (`/was_spam` for SPAM), or of its first words (`/was_bounced` for BOUNCED_HARD), which can only
* say no.
*/
const flagAnswer = ({ rule: { flags = "" }, value }, row, isAlone) => {
	const words = String(value).toLowerCase().split("_");
	for (let count = words.length; count > 0; count--) {
		const flag = read(row, flags + words.slice(0, count).join("_"));
		if (flag === undefined) continue;
		if (!flag) return false;
		return count === words.length && isAlone ? true : undefined;
	}
	return undefined;
};
/** The values asked for; sets that are one text have commas between them. */
const wantedOf = (op, value) => typeof value === "string" && /^(in|nin|has)$/.test(op) ? value.split(",").map((item) => item.trim()) : [value].flat();
const compare = (condition, found) => {
	const { op, value, rule } = condition;
	if (found === undefined) return undefined;
	const wanted = wantedOf(op, value);
	const isSame = (item) => [found].flat().some((one) => one instanceof Date ? one.getTime() === instantOf(item) : normal(one, rule) === normal(item, rule));
	switch (op) {
		case "eq":
		case "in": return wanted.some(isSame);
		case "ne":
		case "nin": return !wanted.some(isSame);
		case "has": return wanted.every(isSame);
		case "contains": return fold(found).includes(fold(value));
		case "prefix": return fold(found).startsWith(fold(value));
		case "gt":
		case "gte":
		case "lt":
		case "lte": return isTimeType(rule.type) ? isWithin(found, condition) : isOrdered(op, found, value);
		default: return undefined;
	}
};
const fold = (value) => String(value).toLowerCase();
const normal = (value, { fold: isFolded, type, bare }) => {
	const text = bare ? String(value).replace(/^<|>$/g, "") : String(value);
	return isFolded || type === "email" ? text.toLowerCase() : text;
};
const isWithin = (found, { op, value, rule }) => {
	const instant = instantOf(found);
	const interval = intervalOf(op, value, rule.type);
	if (instant === undefined || interval === undefined) return found === null ? false : undefined;
	return instant >= (interval.first ?? -Infinity) && instant < (interval.end ?? Infinity);
};
const isNumeric = (value) => typeof value === "number" || typeof value === "bigint";
const isOrdered = (op, found, value) => {
	if (!isNumeric(found) || !isNumeric(value)) return undefined;
	const isUp = op.startsWith("g");
	// A number and a bigint are never the same, but one may be neither less nor more than the other.
	return op.endsWith("e") ? !(isUp ? found < value : found > value) : isUp ? found > value : found < value;
};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsdGVyLW1hdGNoLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9maWx0ZXItbWF0Y2gudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsU0FFRSxvQkFFSztBQUNQLFNBQVMsV0FBVyxZQUFZLGtCQUFrQjs7Ozs7OztBQVlsRCxPQUFPLE1BQU0sV0FDWCxPQUNBLEtBQ0EsVUFDd0I7Q0FDeEIsTUFBTSxTQUFTLElBQUksSUFBeUI7Q0FDNUMsTUFBTSxVQUFvQixDQUFDO0NBQzNCLEtBQUssTUFBTSxhQUFhLGFBQWEsT0FBTyxLQUFLLEdBQUc7RUFDbEQsTUFBTSxVQUFVLFVBQVUsVUFBVSxPQUFPLEVBQUU7RUFDN0MsSUFBSSxZQUFZLFdBQVcsUUFBUSxLQUFLLFVBQVUsV0FBVyxHQUFHLENBQUM7T0FDNUQsT0FBTyxJQUFJLFNBQVMsQ0FBQyxHQUFJLE9BQU8sSUFBSSxPQUFPLEtBQUssQ0FBQyxHQUFJLFNBQVMsQ0FBQztDQUN0RTtDQUNBLE9BQU8sU0FBUyxZQUFZLFlBQzFCLFFBQVEsS0FBSyxZQUFZLFlBQVksU0FBUyxHQUFHLENBQUMsQ0FDcEQ7Q0FDQSxPQUFPLE1BQU0sT0FBTztBQUN0QjtBQUVBLE1BQU0sU0FBUyxZQUNiLFFBQVEsU0FBUyxLQUFLLElBQ2xCLFFBQ0EsUUFBUSxTQUFTLFNBQVMsSUFDeEIsWUFDQTs7QUFHUixNQUFNLGFBQWEsVUFDakIsZUFBZSxLQUFLLFNBQVMsRUFBRSxDQUFDLEdBQUc7QUFFckMsTUFBTSxRQUFRLE9BQWdCLFlBQTZCO0NBQ3pELEtBQUssTUFBTSxTQUFTLFFBQVEsTUFBTSxHQUFHLENBQUMsQ0FBQyxNQUFNLENBQUMsR0FBRztFQUMvQyxNQUFNLE1BQU0sTUFBTSxRQUFRLE9BQU8sR0FBRyxDQUFDLENBQUMsUUFBUSxPQUFPLEdBQUc7RUFDeEQsSUFDRSxPQUFPLFVBQVUsWUFDakIsVUFBVSxRQUNWLENBQUMsT0FBTyxPQUFPLE9BQU8sR0FBRyxHQUV6QixPQUFPO0VBQ1QsUUFBUyxNQUFrQztDQUM3QztDQUNBLE9BQU87QUFDVDtBQUVBLE1BQU0sYUFBYSxXQUFzQixRQUF5QjtDQUNoRSxNQUFNLEVBQUUsUUFBUSxJQUFJLE9BQU8sU0FBUztDQUNwQyxNQUFNLFFBQVEsT0FBTyxLQUFLLFVBQVUsS0FBSyxLQUFLLEtBQUssQ0FBQztDQUNwRCxJQUFJLE9BQU8sVUFDVCxPQUFPLE1BQU0sV0FBVyxJQUFJLFlBQVksYUFBYSxPQUFPLEtBQUssR0FBRyxLQUFLO0NBQzNFLElBQUksS0FBSyxVQUFVLGFBQWEsTUFBTSxPQUFPLFdBQzNDLE9BQU8sV0FBVyxXQUFXLEtBQUssSUFBSTtDQUN4QyxNQUFNLFVBQVUsTUFBTSxLQUFLLFNBQVMsUUFBUSxXQUFXLElBQUksQ0FBQztDQUM1RCxPQUFPLFFBQVEsU0FBUyxJQUFJLElBQ3hCLE9BQ0EsUUFBUSxXQUFXLElBQ2pCLFlBQ0EsUUFBUTtBQUNoQjs7QUFHQSxNQUFNLGdCQUFnQixPQUFlLFdBQXVDO0NBQzFFLE1BQU0sUUFBUSxPQUNYLFFBQVEsVUFBVSxVQUFVLFNBQVMsQ0FBQyxDQUN0QyxLQUFLLFVBQVUsT0FBTyxLQUFLLENBQUMsQ0FBQyxZQUFZLENBQUM7Q0FDN0MsTUFBTSxRQUFRLE1BQ1gsWUFBWSxDQUFDLENBQ2IsTUFBTSxLQUFLLENBQUMsQ0FDWixRQUFRLFNBQVMsU0FBUyxFQUFFO0NBQy9CLElBQUksTUFBTSxPQUFPLFNBQVMsTUFBTSxNQUFNLFNBQVMsS0FBSyxTQUFTLElBQUksQ0FBQyxDQUFDLEdBQ2pFLE9BQU87Q0FDVCxPQUFPLE1BQU0sU0FBUyxPQUFPLFNBQVMsWUFBWTtBQUNwRDs7QUFHQSxNQUFNLGVBQ0osWUFDQSxNQUNBLFFBQ1c7Q0FDWCxNQUFNLE9BQU8sV0FBVyxRQUFRLEVBQUUsTUFBTSxZQUN0QyxLQUFLLFdBQVcsU0FBUyxPQUFPLEtBQUssQ0FBQyxDQUN4QztDQUNBLE1BQU0sUUFBUSxXQUFXLFFBQVEsY0FBYyxDQUFDLEtBQUssU0FBUyxTQUFTLENBQUM7Q0FDeEUsTUFBTSxVQUFVLFdBQVcsV0FBVztDQUN0QyxNQUFNLFFBQVEsS0FBSyxLQUFLLGNBQWMsV0FBVyxXQUFXLEtBQUssT0FBTyxDQUFDO0NBQ3pFLElBQUksTUFBTSxTQUFTLEtBQUssR0FBRyxPQUFPOztDQUVsQyxJQUFJLEtBQUssU0FBUyxHQUFHLE9BQU8sVUFBVSxNQUFNLEtBQUs7Q0FDakQsTUFBTSxTQUFTLElBQUksSUFDakIsTUFBTSxTQUFTLEVBQUUsYUFDZixPQUFPLEtBQUssVUFBVSxVQUFVLEtBQUssS0FBSyxFQUFFLENBQzlDLENBQ0Y7Q0FDQSxNQUFNLFVBQVUsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxDQUFDLFNBQVMsVUFBVTtFQUM3QyxNQUFNLFVBQVUsS0FBSyxLQUFLLEtBQUs7RUFDL0IsT0FBTyxNQUFNLFFBQVEsT0FBTyxJQUN4QixRQUFRLEtBQUssV0FBVyxhQUFhLE9BQU8sT0FBTyxNQUFNLENBQUMsSUFDMUQsQ0FBQztDQUNQLENBQUM7Q0FDRCxJQUFJLFFBQVEsU0FBUyxJQUFJLEdBQUcsT0FBTztDQUNuQyxJQUFJLENBQUMsTUFBTSxRQUFRLEtBQUssS0FBSyxJQUFJLENBQUMsR0FDaEMsT0FBTyxlQUFlLE9BQU8sS0FBSyxPQUFPO0NBQzNDLE9BQU8sUUFBUSxTQUFTLFNBQVMsSUFBSSxZQUFZO0FBQ25EO0FBRUEsTUFBTSxnQkFDSixZQUNBLE9BQ0EsV0FFQSxNQUNFLFdBQVcsS0FBSyxjQUFjO0NBQzVCLE1BQU0sU0FBUyxHQUFHLE1BQU07Q0FDeEIsTUFBTSxRQUFRLFVBQVUsT0FBTyxNQUFNLGNBQ25DLFVBQVUsV0FBVyxHQUFHLE9BQU8sRUFBRSxDQUNuQztDQUNBLE9BQU8sVUFBVSxZQUNiLFFBQ0EsUUFBUSxXQUFXLEtBQUssUUFBUSxNQUFNLE1BQU0sT0FBTyxNQUFNLENBQUMsQ0FBQztBQUNqRSxDQUFDLENBQ0g7O0FBR0YsTUFBTSxrQkFDSixZQUNBLEtBQ0EsWUFDVztDQUNYLE1BQU0sVUFBVSxXQUFXLEtBQUssY0FDOUIsVUFBVSxLQUFLLFVBQVUsWUFDckIsV0FBVyxXQUFXLEdBQUcsSUFDekIsV0FBVyxXQUFXLEtBQUssT0FBTyxDQUN4QztDQUNBLE9BQU8sTUFBTSxPQUFPO0FBQ3RCOztBQUdBLE1BQU0sY0FDSixFQUFFLE1BQU0sRUFBRSxNQUFNLFFBQVEsSUFBSSxTQUM1QixRQUNXO0NBQ1gsTUFBTSxXQUFXLFFBQVEsV0FBVyxJQUFJLE9BQU8sSUFBSTtDQUNuRCxJQUFJLENBQUMsUUFBUSxDQUFDLFVBQVUsT0FBTztDQUMvQixNQUFNLFFBQVEsVUFBVSxLQUFLLEtBQUssS0FBSyxFQUFFLENBQUM7Q0FDMUMsTUFBTSxPQUFPLFVBQVUsS0FBSyxLQUFLLEtBQUssRUFBRSxDQUFDO0NBQ3pDLE1BQU0sV0FDSixTQUFTLFVBQVUsYUFBYSxTQUFTLGFBQWEsT0FBTyxTQUFTO0NBQ3hFLE1BQU0sVUFDSixTQUFTLFFBQVEsYUFBYSxVQUFVLGFBQWEsU0FBUyxTQUFTO0NBQ3pFLE9BQU8sWUFBWSxVQUFVLFFBQVE7QUFDdkM7Ozs7O0FBTUEsTUFBTSxjQUNKLEVBQUUsTUFBTSxFQUFFLFFBQVEsTUFBTSxTQUN4QixLQUNBLFlBQ1c7Q0FDWCxNQUFNLFFBQVEsT0FBTyxLQUFLLENBQUMsQ0FBQyxZQUFZLENBQUMsQ0FBQyxNQUFNLEdBQUc7Q0FDbkQsS0FBSyxJQUFJLFFBQVEsTUFBTSxRQUFRLFFBQVEsR0FBRyxTQUFTO0VBQ2pELE1BQU0sT0FBTyxLQUFLLEtBQUssUUFBUSxNQUFNLE1BQU0sR0FBRyxLQUFLLENBQUMsQ0FBQyxLQUFLLEdBQUcsQ0FBQztFQUM5RCxJQUFJLFNBQVMsV0FBVztFQUN4QixJQUFJLENBQUMsTUFBTSxPQUFPO0VBQ2xCLE9BQU8sVUFBVSxNQUFNLFVBQVUsVUFBVSxPQUFPO0NBQ3BEO0NBQ0EsT0FBTztBQUNUOztBQUdBLE1BQU0sWUFBWSxJQUFZLFVBQzVCLE9BQU8sVUFBVSxZQUFZLGlCQUFpQixLQUFLLEVBQUUsSUFDakQsTUFBTSxNQUFNLEdBQUcsQ0FBQyxDQUFDLEtBQUssU0FBUyxLQUFLLEtBQUssQ0FBQyxJQUMxQyxDQUFDLEtBQUssQ0FBQyxDQUFDLEtBQUs7QUFFbkIsTUFBTSxXQUFXLFdBQXNCLFVBQTJCO0NBQ2hFLE1BQU0sRUFBRSxJQUFJLE9BQU8sU0FBUztDQUM1QixJQUFJLFVBQVUsV0FBVyxPQUFPO0NBQ2hDLE1BQU0sU0FBUyxTQUFTLElBQUksS0FBSztDQUNqQyxNQUFNLFVBQVUsU0FDZCxDQUFDLEtBQUssQ0FBQyxDQUNKLEtBQUssQ0FBQyxDQUNOLE1BQU0sUUFDTCxlQUFlLE9BQ1gsSUFBSSxRQUFRLE1BQU0sVUFBVSxJQUFJLElBQ2hDLE9BQU8sS0FBSyxJQUFJLE1BQU0sT0FBTyxNQUFNLElBQUksQ0FDN0M7Q0FDSixRQUFRLElBQVI7RUFDRSxLQUFLO0VBQ0wsS0FBSyxNQUNILE9BQU8sT0FBTyxLQUFLLE1BQU07RUFDM0IsS0FBSztFQUNMLEtBQUssT0FDSCxPQUFPLENBQUMsT0FBTyxLQUFLLE1BQU07RUFDNUIsS0FBSyxPQUNILE9BQU8sT0FBTyxNQUFNLE1BQU07RUFDNUIsS0FBSyxZQUNILE9BQU8sS0FBSyxLQUFLLENBQUMsQ0FBQyxTQUFTLEtBQUssS0FBSyxDQUFDO0VBQ3pDLEtBQUssVUFDSCxPQUFPLEtBQUssS0FBSyxDQUFDLENBQUMsV0FBVyxLQUFLLEtBQUssQ0FBQztFQUMzQyxLQUFLO0VBQ0wsS0FBSztFQUNMLEtBQUs7RUFDTCxLQUFLLE9BQ0gsT0FBTyxXQUFXLEtBQUssSUFBSSxJQUN2QixTQUFTLE9BQU8sU0FBUyxJQUN6QixVQUFVLElBQUksT0FBTyxLQUFLO0VBQ2hDLFNBQ0UsT0FBTztDQUNYO0FBQ0Y7QUFFQSxNQUFNLFFBQVEsVUFBMkIsT0FBTyxLQUFLLENBQUMsQ0FBQyxZQUFZO0FBRW5FLE1BQU0sVUFDSixPQUNBLEVBQUUsTUFBTSxVQUFVLE1BQU0sV0FDYjtDQUNYLE1BQU0sT0FBTyxPQUFPLE9BQU8sS0FBSyxDQUFDLENBQUMsUUFBUSxVQUFVLEVBQUUsSUFBSSxPQUFPLEtBQUs7Q0FDdEUsT0FBTyxZQUFZLFNBQVMsVUFBVSxLQUFLLFlBQVksSUFBSTtBQUM3RDtBQUVBLE1BQU0sWUFBWSxPQUFnQixFQUFFLElBQUksT0FBTyxXQUE4QjtDQUMzRSxNQUFNLFVBQVUsVUFBVSxLQUFLO0NBQy9CLE1BQU0sV0FBVyxXQUFXLElBQUksT0FBTyxLQUFLLElBQUk7Q0FDaEQsSUFBSSxZQUFZLGFBQWEsYUFBYSxXQUN4QyxPQUFPLFVBQVUsT0FBTyxRQUFRO0NBQ2xDLE9BQ0UsWUFBWSxTQUFTLFNBQVMsQ0FBQyxhQUMvQixXQUFXLFNBQVMsT0FBTztBQUUvQjtBQUVBLE1BQU0sYUFBYSxVQUNqQixPQUFPLFVBQVUsWUFBWSxPQUFPLFVBQVU7QUFFaEQsTUFBTSxhQUFhLElBQVksT0FBZ0IsVUFBMkI7Q0FDeEUsSUFBSSxDQUFDLFVBQVUsS0FBSyxLQUFLLENBQUMsVUFBVSxLQUFLLEdBQUcsT0FBTztDQUNuRCxNQUFNLE9BQU8sR0FBRyxXQUFXLEdBQUc7O0NBRTlCLE9BQU8sR0FBRyxTQUFTLEdBQUcsSUFDbEIsRUFBRSxPQUFPLFFBQVEsUUFBUSxRQUFRLFNBQ2pDLE9BQ0UsUUFBUSxRQUNSLFFBQVE7QUFDaEIifQ==
