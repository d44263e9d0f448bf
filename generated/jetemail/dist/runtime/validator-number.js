import { fail } from "./validator-scope.js";
const numberCheck = (keyword, wording, holds) => (limit) => (value, scope) => {
	if (typeof value === "number" && !holds(value, limit)) {
		fail(scope, keyword, `must be ${wording} ${limit}`, limit, value);
	}
};
/** `minimum`. */
export const checkMinimum = /* @__PURE__ */ numberCheck("minimum", "at least", (value, limit) => value >= limit);
/** `maximum`. */
export const checkMaximum = /* @__PURE__ */ numberCheck("maximum", "at most", (value, limit) => value <= limit);
/** `exclusiveMinimum`. */
export const checkExclusiveMinimum = /* @__PURE__ */ numberCheck("exclusiveMinimum", "more than", (value, limit) => value > limit);
/** `exclusiveMaximum`. */
export const checkExclusiveMaximum = /* @__PURE__ */ numberCheck("exclusiveMaximum", "less than", (value, limit) => value < limit);
/** `format` of a number: `int32` and such, as the range that it names. */
export function checkNumberFormat(name, low, high, isWhole) {
	return (value, scope) => {
		if (typeof value !== "number") return;
		if (!(value >= low && value <= high && (!isWhole || Number.isInteger(value)))) {
			fail(scope, "format", `must be of format ${name}`, name, value);
		}
	};
}
//# sourceMappingURL=validator-number.js.map
