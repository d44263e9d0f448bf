/** A text as it was before it was escaped, as forms or as OpenAPI escape; what is not escaped right stays. */
export const decode = (raw) => new URLSearchParams("=" + raw).get("") ?? "";
/**
* The pairs of a query string.
*
* `URLSearchParams` have no escapes left: a comma is taken for a delimiter.
*/
export const pairsOf = (search) => {
	if (typeof search !== "string") {
		const pairs = [];
		search.forEach((text, name) => pairs.push({
			name,
			rawName: encodeURIComponent(name),
			rawText: encodeURIComponent(text).replace(/%2C/g, ",")
		}));
		return pairs;
	}
	return search.replace(/^\?/, "").split("&").filter((pair) => pair).map((pair) => {
		const [rawName = "", ...texts] = pair.split("=");
		return {
			name: decode(rawName),
			rawName,
			rawText: texts.join("=")
		};
	});
};
/** The issue of a parameter or member that is given again. */
export const repeated = (param, name = param) => ({
	param,
	code: "repeated",
	severity: "error",
	message: `${name}: given more than once, the first counts`
});
/** A number as a query has it; `undefined` for other texts. */
export const numberIn = (text) => /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
/** A text as the type of its parameter; what cannot be one stays text, and `check` says so. */
export const scalar = (text, { type = "", enum: members, anyCase }) => {
	const folded = text.toLowerCase();
	const member = members?.find((value) => String(value) === text || anyCase && String(value).toLowerCase() === folded);
	if (member !== undefined) return member;
	if (type === "boolean") return text === "true" ? true : text === "false" ? false : text;
	if (/^(integer|number|unix-.*)$/.test(type)) return numberIn(text) ?? text;
	if (type === "bigint") return /^-?\d{1,20}$/.test(text) ? BigInt(text) : text;
	return type === "email" ? text.trim() : text;
};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsdGVyLXRleHQuanMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL2ZpbHRlci10ZXh0LnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7QUFrQkEsT0FBTyxNQUFNLFVBQVUsUUFDckIsSUFBSSxnQkFBZ0IsTUFBTSxHQUFHLENBQUMsQ0FBQyxJQUFJLEVBQUUsS0FBSzs7Ozs7O0FBTzVDLE9BQU8sTUFBTSxXQUFXLFdBQWdEO0NBQ3RFLElBQUksT0FBTyxXQUFXLFVBQVU7RUFDOUIsTUFBTSxRQUFtQixDQUFDO0VBQzFCLE9BQU8sU0FBUyxNQUFNLFNBQ3BCLE1BQU0sS0FBSztHQUNUO0dBQ0EsU0FBUyxtQkFBbUIsSUFBSTtHQUNoQyxTQUFTLG1CQUFtQixJQUFJLENBQUMsQ0FBQyxRQUFRLFFBQVEsR0FBRztFQUN2RCxDQUFDLENBQ0g7RUFDQSxPQUFPO0NBQ1Q7Q0FDQSxPQUFPLE9BQ0osUUFBUSxPQUFPLEVBQUUsQ0FBQyxDQUNsQixNQUFNLEdBQUcsQ0FBQyxDQUNWLFFBQVEsU0FBUyxJQUFJLENBQUMsQ0FDdEIsS0FBSyxTQUFTO0VBQ2IsTUFBTSxDQUFDLFVBQVUsSUFBSSxHQUFHLFNBQVMsS0FBSyxNQUFNLEdBQUc7RUFDL0MsT0FBTztHQUFFLE1BQU0sT0FBTyxPQUFPO0dBQUc7R0FBUyxTQUFTLE1BQU0sS0FBSyxHQUFHO0VBQUU7Q0FDcEUsQ0FBQztBQUNMOztBQUdBLE9BQU8sTUFBTSxZQUFZLE9BQWUsT0FBZSxXQUF3QjtDQUM3RTtDQUNBLE1BQU07Q0FDTixVQUFVO0NBQ1YsU0FBUyxHQUFHLEtBQUs7QUFDbkI7O0FBR0EsT0FBTyxNQUFNLFlBQVksU0FDdkIsa0NBQWtDLEtBQUssSUFBSSxJQUFJLE9BQU8sSUFBSSxJQUFJOztBQUdoRSxPQUFPLE1BQU0sVUFDWCxNQUNBLEVBQUUsT0FBTyxJQUFJLE1BQU0sU0FBUyxjQUNoQjtDQUNaLE1BQU0sU0FBUyxLQUFLLFlBQVk7Q0FDaEMsTUFBTSxTQUFTLFNBQVMsTUFDckIsVUFDQyxPQUFPLEtBQUssTUFBTSxRQUNqQixXQUFXLE9BQU8sS0FBSyxDQUFDLENBQUMsWUFBWSxNQUFNLE1BQ2hEO0NBQ0EsSUFBSSxXQUFXLFdBQVcsT0FBTztDQUNqQyxJQUFJLFNBQVMsV0FDWCxPQUFPLFNBQVMsU0FBUyxPQUFPLFNBQVMsVUFBVSxRQUFRO0NBQzdELElBQUksNkJBQTZCLEtBQUssSUFBSSxHQUFHLE9BQU8sU0FBUyxJQUFJLEtBQUs7Q0FDdEUsSUFBSSxTQUFTLFVBQVUsT0FBTyxlQUFlLEtBQUssSUFBSSxJQUFJLE9BQU8sSUFBSSxJQUFJO0NBQ3pFLE9BQU8sU0FBUyxVQUFVLEtBQUssS0FBSyxJQUFJO0FBQzFDIn0=
