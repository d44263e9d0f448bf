import { limit } from "./validator-limit.js";
import { fail } from "./validator-scope.js";
// NaN compares false with everything, so it is asked whether the right comparison holds.
/** `minimum`. */
export const checkMinimum = /* @__PURE__ */ limit("minimum", "be at least", (value, least) => typeof value === "number" && !(value >= least));
/** `maximum`. */
export const checkMaximum = /* @__PURE__ */ limit("maximum", "be at most", (value, most) => typeof value === "number" && !(value <= most));
/** `exclusiveMinimum`. */
export const checkExclusiveMinimum = /* @__PURE__ */ limit("exclusiveMinimum", "be more than", (value, least) => typeof value === "number" && !(value > least));
/** `exclusiveMaximum`. */
export const checkExclusiveMaximum = /* @__PURE__ */ limit("exclusiveMaximum", "be less than", (value, most) => typeof value === "number" && !(value < most));
/** `format` of a number: `int32` and such, as the range that it names. */
export function checkNumberFormat(name, low, high, isWhole) {
	return (value, scope) => {
		if (typeof value !== "number") return;
		if (!(value >= low && value <= high && (!isWhole || Number.isInteger(value)))) {
			fail(scope, "format", `must be of format ${name}`, name);
		}
	};
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdG9yLW51bWJlci5qcyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvdmFsaWRhdG9yLW51bWJlci50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxTQUFTLGFBQWE7QUFDdEIsU0FBcUIsWUFBWTs7O0FBS2pDLE9BQU8sTUFBTSxlQUF5RCxzQkFDcEUsV0FDQSxnQkFDQyxPQUFPLFVBQVUsT0FBTyxVQUFVLFlBQVksRUFBRSxTQUFTLE1BQzVEOztBQUdBLE9BQU8sTUFBTSxlQUF5RCxzQkFDcEUsV0FDQSxlQUNDLE9BQU8sU0FBUyxPQUFPLFVBQVUsWUFBWSxFQUFFLFNBQVMsS0FDM0Q7O0FBR0EsT0FBTyxNQUFNLHdCQUNLLHNCQUNkLG9CQUNBLGlCQUNDLE9BQU8sVUFBVSxPQUFPLFVBQVUsWUFBWSxFQUFFLFFBQVEsTUFDM0Q7O0FBR0YsT0FBTyxNQUFNLHdCQUNLLHNCQUNkLG9CQUNBLGlCQUNDLE9BQU8sU0FBUyxPQUFPLFVBQVUsWUFBWSxFQUFFLFFBQVEsS0FDMUQ7O0FBR0YsT0FBTyxTQUFTLGtCQUNkLE1BQ0EsS0FDQSxNQUNBLFNBQ087Q0FDUCxRQUFRLE9BQU8sVUFBVTtFQUN2QixJQUFJLE9BQU8sVUFBVSxVQUFVO0VBQy9CLElBQUksRUFDRixTQUFTLE9BQ1QsU0FBUyxTQUNSLENBQUMsV0FBVyxPQUFPLFVBQVUsS0FBSyxLQUNsQztHQUNELEtBQUssT0FBTyxVQUFVLHFCQUFxQixRQUFRLElBQUk7RUFDekQ7Q0FDRjtBQUNGIn0=
