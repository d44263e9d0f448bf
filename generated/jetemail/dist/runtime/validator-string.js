import { limit } from "./validator-limit.js";
import { fail } from "./validator-scope.js";
/** Length in code points (RFC 8259 section 7), which is what `minLength` and `maxLength` count. */
const codePointLength = (text) => [...text].length;
// A code point is one or two code units: few texts are counted, and none that is much longer than its limit.
/** Whether a text has more code points than a limit. */
export function isLonger(text, limit) {
	return text.length > limit && (text.length > 2 * limit || codePointLength(text) > limit);
}
/** Whether a text has fewer code points than a limit. */
export function isShorter(text, limit) {
	return text.length < limit || text.length < 2 * limit && codePointLength(text) < limit;
}
/** `minLength`. */
export const checkMinLength = /* @__PURE__ */ limit("minLength", "have a length of at least", (value, least) => typeof value === "string" && isShorter(value, least));
/** `maxLength`. */
export const checkMaxLength = /* @__PURE__ */ limit("maxLength", "have a length of at most", (value, most) => typeof value === "string" && isLonger(value, most));
/** `pattern`. */
export function checkPattern(pattern) {
	return (value, scope) => {
		if (typeof value === "string" && !pattern.test(value)) {
			fail(scope, "pattern", `must match ${pattern.source}`, pattern.source, value);
		}
	};
}
/** `format` of a string. */
export function checkFormat(name, isFormat) {
	return (value, scope) => {
		if (typeof value === "string" && !isFormat(value)) {
			fail(scope, "format", `must be of format ${name}`, name);
		}
	};
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdG9yLXN0cmluZy5qcyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvdmFsaWRhdG9yLXN0cmluZy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxTQUFTLGFBQWE7QUFDdEIsU0FBcUIsWUFBWTs7QUFHakMsTUFBTSxtQkFBbUIsU0FBeUIsQ0FBQyxHQUFHLElBQUksQ0FBQyxDQUFDOzs7QUFLNUQsT0FBTyxTQUFTLFNBQVMsTUFBYyxPQUF3QjtDQUM3RCxPQUNFLEtBQUssU0FBUyxVQUNiLEtBQUssU0FBUyxJQUFJLFNBQVMsZ0JBQWdCLElBQUksSUFBSTtBQUV4RDs7QUFHQSxPQUFPLFNBQVMsVUFBVSxNQUFjLE9BQXdCO0NBQzlELE9BQ0UsS0FBSyxTQUFTLFNBQ2IsS0FBSyxTQUFTLElBQUksU0FBUyxnQkFBZ0IsSUFBSSxJQUFJO0FBRXhEOztBQUdBLE9BQU8sTUFBTSxpQkFBMkQsc0JBQ3RFLGFBQ0EsOEJBQ0MsT0FBTyxVQUFVLE9BQU8sVUFBVSxZQUFZLFVBQVUsT0FBTyxLQUFLLENBQ3ZFOztBQUdBLE9BQU8sTUFBTSxpQkFBMkQsc0JBQ3RFLGFBQ0EsNkJBQ0MsT0FBTyxTQUFTLE9BQU8sVUFBVSxZQUFZLFNBQVMsT0FBTyxJQUFJLENBQ3BFOztBQUdBLE9BQU8sU0FBUyxhQUFhLFNBQXdCO0NBQ25ELFFBQVEsT0FBTyxVQUFVO0VBQ3ZCLElBQUksT0FBTyxVQUFVLFlBQVksQ0FBQyxRQUFRLEtBQUssS0FBSyxHQUFHO0dBQ3JELEtBQ0UsT0FDQSxXQUNBLGNBQWMsUUFBUSxVQUN0QixRQUFRLFFBQ1IsS0FDRjtFQUNGO0NBQ0Y7QUFDRjs7QUFHQSxPQUFPLFNBQVMsWUFDZCxNQUNBLFVBQ087Q0FDUCxRQUFRLE9BQU8sVUFBVTtFQUN2QixJQUFJLE9BQU8sVUFBVSxZQUFZLENBQUMsU0FBUyxLQUFLLEdBQUc7R0FDakQsS0FBSyxPQUFPLFVBQVUscUJBQXFCLFFBQVEsSUFBSTtFQUN6RDtDQUNGO0FBQ0YifQ==
