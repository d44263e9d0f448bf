/** Milliseconds that one value of a type covers: a second, a day, or the instant itself. */
export const stepOf = (type) => type === "unix-s" ? 1e3 : type === "date" ? 864e5 : 1;
/**
* A `Date` as a parameter of this type is written, an address without spaces around it; other values stay as they are.
*
* @throws RangeError for an invalid date
*/
export const writeValue = (value, type) => {
	if (!(value instanceof Date)) return type === "email" ? `${value}`.trim() : value;
	const text = value.toISOString();
	return type?.[0] === "u" ? Math.floor(+value / stepOf(type)) : text.slice(0, type === "date" ? 10 : 24);
};
/** The greatest value of an inclusive upper bound that lies before an instant. */
export const lastBefore = (value, type) => {
	const step = stepOf(type);
	if (typeof value === "bigint") return value - 1n;
	return typeof value === "number" ? value - 1 : new Date(Math.ceil(+new Date(value) / step) * step - step);
};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsdGVyLXRpbWUuanMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL2ZpbHRlci10aW1lLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7QUFDQSxPQUFPLE1BQU0sVUFBVSxTQUNyQixTQUFTLFdBQVcsTUFBTSxTQUFTLFNBQVMsUUFBUTs7Ozs7O0FBT3RELE9BQU8sTUFBTSxjQUFjLE9BQWdCLFNBQTJCO0NBQ3BFLElBQUksRUFBRSxpQkFBaUIsT0FDckIsT0FBTyxTQUFTLFVBQVUsR0FBRyxRQUFRLEtBQUssSUFBSTtDQUNoRCxNQUFNLE9BQU8sTUFBTSxZQUFZO0NBQy9CLE9BQU8sT0FBTyxPQUFPLE1BQ2pCLEtBQUssTUFBTSxDQUFDLFFBQVEsT0FBTyxJQUFJLENBQUMsSUFDaEMsS0FBSyxNQUFNLEdBQUcsU0FBUyxTQUFTLEtBQUssRUFBRTtBQUM3Qzs7QUFHQSxPQUFPLE1BQU0sY0FBYyxPQUFnQixTQUEyQjtDQUNwRSxNQUFNLE9BQU8sT0FBTyxJQUFJO0NBQ3hCLElBQUksT0FBTyxVQUFVLFVBQVUsT0FBTyxRQUFRO0NBQzlDLE9BQU8sT0FBTyxVQUFVLFdBQ3BCLFFBQVEsSUFDUixJQUFJLEtBQ0YsS0FBSyxLQUFLLENBQUMsSUFBSSxLQUFLLEtBQXNCLElBQUksSUFBSSxJQUFJLE9BQU8sSUFDL0Q7QUFDTiJ9
