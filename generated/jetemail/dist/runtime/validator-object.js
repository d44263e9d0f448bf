import { limit } from "./validator-limit.js";
import { fail, see, visitChild } from "./validator-scope.js";
import { isObject } from "./validator-type.js";
/** Names that every object inherits; only these need the question whether a member is the object's own. */
function isOwn(value, key) {
	return value[key] !== undefined && (!(key in Object.prototype) || Object.hasOwn(value, key));
}
/** `required`. */
export function checkRequired(names) {
	return (value, scope) => {
		if (!isObject(value)) return;
		for (const name of names) {
			if (!isOwn(value, name)) fail(scope, "required", `must have the property ${JSON.stringify(name)}`, name);
		}
	};
}
/** `properties`. */
export function checkProperties(schemas) {
	return (value, scope) => {
		if (!isObject(value)) return;
		scope.isDeclared = true;
		for (const key of Object.keys(schemas)) {
			if (!isOwn(value, key)) continue;
			see(scope, key);
			visitChild(schemas[key] ?? [], value[key], key, scope, "properties", key);
		}
	};
}
/** `patternProperties`: each pattern with its text. */
export function checkPatternProperties(patterns) {
	return (value, scope) => {
		if (!isObject(value)) return;
		for (const key of Object.keys(value)) {
			for (const [pattern, text, rules] of patterns) {
				if (!pattern.test(key)) continue;
				see(scope, key);
				visitChild(rules, value[key], key, scope, "patternProperties", text);
			}
		}
	};
}
function rest(keyword) {
	return (rules) => (value, scope) => {
		if (!isObject(value) || scope.isAllSeen) return;
		for (const key of Object.keys(value)) {
			if (!scope.seen?.has(key)) visitChild(rules, value[key], key, scope, keyword);
		}
		scope.isAllSeen = true;
	};
}
/** `additionalProperties`; stands after `properties` and `patternProperties`, before what applies in place. */
export const checkAdditionalProperties = /* @__PURE__ */ rest("additionalProperties");
/** `unevaluatedProperties`; stands after all other checks of its schema. */
export const checkUnevaluatedProperties = /* @__PURE__ */ rest("unevaluatedProperties");
/** `propertyNames`. */
export function checkPropertyNames(rules) {
	return (value, scope) => {
		if (!isObject(value)) return;
		const closed = {
			...scope,
			isOpen: false
		};
		for (const key of Object.keys(value)) visitChild(rules, key, key, closed, "propertyNames");
	};
}
/** `minProperties`. */
export const checkMinProperties = /* @__PURE__ */ limit("minProperties", "have a number of properties of at least", (value, least) => isObject(value) && Object.keys(value).length < least);
/** `maxProperties`. */
export const checkMaxProperties = /* @__PURE__ */ limit("maxProperties", "have a number of properties of at most", (value, most) => isObject(value) && Object.keys(value).length > most);
/** `dependentRequired`. */
export function checkDependentRequired(names) {
	return (value, scope) => {
		if (!isObject(value)) return;
		for (const key of Object.keys(names)) {
			if (!isOwn(value, key)) continue;
			for (const name of names[key] ?? []) {
				if (isOwn(value, name)) continue;
				const message = `must have the property ${JSON.stringify(name)} beside ${JSON.stringify(key)}`;
				fail(scope, "dependentRequired", message, name);
			}
		}
	};
}
/** Whether a value is an object with a member of its own. */
export function hasProperty(value, key) {
	return isObject(value) && isOwn(value, key);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdG9yLW9iamVjdC5qcyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvdmFsaWRhdG9yLW9iamVjdC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxTQUFTLGFBQWE7QUFDdEIsU0FHRSxNQUNBLEtBQ0Esa0JBQ0s7QUFDUCxTQUFTLGdCQUFnQjs7QUFLekIsU0FBUyxNQUFNLE9BQWdCLEtBQXNCO0NBQ25ELE9BQ0UsTUFBTSxTQUFTLGNBQ2QsRUFBRSxPQUFPLE9BQU8sY0FBYyxPQUFPLE9BQU8sT0FBTyxHQUFHO0FBRTNEOztBQUdBLE9BQU8sU0FBUyxjQUFjLE9BQWlDO0NBQzdELFFBQVEsT0FBTyxVQUFVO0VBQ3ZCLElBQUksQ0FBQyxTQUFTLEtBQUssR0FBRztFQUN0QixLQUFLLE1BQU0sUUFBUSxPQUFPO0dBQ3hCLElBQUksQ0FBQyxNQUFNLE9BQU8sSUFBSSxHQUNwQixLQUNFLE9BQ0EsWUFDQSwwQkFBMEIsS0FBSyxVQUFVLElBQUksS0FDN0MsSUFDRjtFQUNKO0NBQ0Y7QUFDRjs7QUFHQSxPQUFPLFNBQVMsZ0JBQWdCLFNBRXRCO0NBQ1IsUUFBUSxPQUFPLFVBQVU7RUFDdkIsSUFBSSxDQUFDLFNBQVMsS0FBSyxHQUFHO0VBQ3RCLE1BQU0sYUFBYTtFQUNuQixLQUFLLE1BQU0sT0FBTyxPQUFPLEtBQUssT0FBTyxHQUFHO0dBQ3RDLElBQUksQ0FBQyxNQUFNLE9BQU8sR0FBRyxHQUFHO0dBQ3hCLElBQUksT0FBTyxHQUFHO0dBQ2QsV0FBVyxRQUFRLFFBQVEsQ0FBQyxHQUFHLE1BQU0sTUFBTSxLQUFLLE9BQU8sY0FBYyxHQUFHO0VBQzFFO0NBQ0Y7QUFDRjs7QUFHQSxPQUFPLFNBQVMsdUJBQ2QsVUFDTztDQUNQLFFBQVEsT0FBTyxVQUFVO0VBQ3ZCLElBQUksQ0FBQyxTQUFTLEtBQUssR0FBRztFQUN0QixLQUFLLE1BQU0sT0FBTyxPQUFPLEtBQUssS0FBSyxHQUFHO0dBQ3BDLEtBQUssTUFBTSxDQUFDLFNBQVMsTUFBTSxVQUFVLFVBQVU7SUFDN0MsSUFBSSxDQUFDLFFBQVEsS0FBSyxHQUFHLEdBQUc7SUFDeEIsSUFBSSxPQUFPLEdBQUc7SUFDZCxXQUFXLE9BQU8sTUFBTSxNQUFNLEtBQUssT0FBTyxxQkFBcUIsSUFBSTtHQUNyRTtFQUNGO0NBQ0Y7QUFDRjtBQUVBLFNBQVMsS0FBSyxTQUEwQztDQUN0RCxRQUFRLFdBQVcsT0FBTyxVQUFVO0VBQ2xDLElBQUksQ0FBQyxTQUFTLEtBQUssS0FBSyxNQUFNLFdBQVc7RUFDekMsS0FBSyxNQUFNLE9BQU8sT0FBTyxLQUFLLEtBQUssR0FBRztHQUNwQyxJQUFJLENBQUMsTUFBTSxNQUFNLElBQUksR0FBRyxHQUN0QixXQUFXLE9BQU8sTUFBTSxNQUFNLEtBQUssT0FBTyxPQUFPO0VBQ3JEO0VBQ0EsTUFBTSxZQUFZO0NBQ3BCO0FBQ0Y7O0FBR0EsT0FBTyxNQUFNLDRCQUNLLHFCQUFLLHNCQUFzQjs7QUFHN0MsT0FBTyxNQUFNLDZCQUNLLHFCQUFLLHVCQUF1Qjs7QUFHOUMsT0FBTyxTQUFTLG1CQUFtQixPQUFxQjtDQUN0RCxRQUFRLE9BQU8sVUFBVTtFQUN2QixJQUFJLENBQUMsU0FBUyxLQUFLLEdBQUc7RUFDdEIsTUFBTSxTQUFTO0dBQUUsR0FBRztHQUFPLFFBQVE7RUFBTTtFQUN6QyxLQUFLLE1BQU0sT0FBTyxPQUFPLEtBQUssS0FBSyxHQUNqQyxXQUFXLE9BQU8sS0FBSyxLQUFLLFFBQVEsZUFBZTtDQUN2RDtBQUNGOztBQUdBLE9BQU8sTUFBTSxxQkFDSyxzQkFDZCxpQkFDQSw0Q0FDQyxPQUFPLFVBQVUsU0FBUyxLQUFLLEtBQUssT0FBTyxLQUFLLEtBQUssQ0FBQyxDQUFDLFNBQVMsS0FDbkU7O0FBR0YsT0FBTyxNQUFNLHFCQUNLLHNCQUNkLGlCQUNBLDJDQUNDLE9BQU8sU0FBUyxTQUFTLEtBQUssS0FBSyxPQUFPLEtBQUssS0FBSyxDQUFDLENBQUMsU0FBUyxJQUNsRTs7QUFHRixPQUFPLFNBQVMsdUJBQXVCLE9BRTdCO0NBQ1IsUUFBUSxPQUFPLFVBQVU7RUFDdkIsSUFBSSxDQUFDLFNBQVMsS0FBSyxHQUFHO0VBQ3RCLEtBQUssTUFBTSxPQUFPLE9BQU8sS0FBSyxLQUFLLEdBQUc7R0FDcEMsSUFBSSxDQUFDLE1BQU0sT0FBTyxHQUFHLEdBQUc7R0FDeEIsS0FBSyxNQUFNLFFBQVEsTUFBTSxRQUFRLENBQUMsR0FBRztJQUNuQyxJQUFJLE1BQU0sT0FBTyxJQUFJLEdBQUc7SUFDeEIsTUFBTSxVQUFVLDBCQUEwQixLQUFLLFVBQVUsSUFBSSxFQUFFLFVBQVUsS0FBSyxVQUFVLEdBQUc7SUFDM0YsS0FBSyxPQUFPLHFCQUFxQixTQUFTLElBQUk7R0FDaEQ7RUFDRjtDQUNGO0FBQ0Y7O0FBR0EsT0FBTyxTQUFTLFlBQVksT0FBZ0IsS0FBc0I7Q0FDaEUsT0FBTyxTQUFTLEtBQUssS0FBSyxNQUFNLE9BQU8sR0FBRztBQUM1QyJ9
